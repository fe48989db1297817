"""Tries the command line where it meets other programs: pipes, terminals, shells, readers of JSON.

ATLAS is the program, MANUAL its man page, INSTRUCTIONS how many an answer may take.
"""

import csv
import fcntl
import io
import json
import os
import pty
import re
import shutil
import struct
import subprocess
import sys
import tempfile
import termios
import unittest

ATLAS = os.environ["ATLAS"]
MANUAL = os.environ["MANUAL"]
TABLES = ("sources platforms trends claims recommendations features figures entities faqs "
          "tensions").split()


def run(*words, environment=None, **options):
    """Runs atlas with a plain environment and returns the finished process."""
    environment = {"PATH": os.environ["PATH"], "LC_ALL": "C.UTF-8", **(environment or {})}
    return subprocess.run([ATLAS, *words], capture_output=True, encoding="utf-8", env=environment,
                          check=False, **options)


def on_terminal(*words, columns=100, environment=None):
    """Runs atlas on a terminal of its own and returns what that shows."""
    environment = {"PATH": os.environ["PATH"], "TERM": "xterm", **(environment or {})}
    controller, terminal = pty.openpty()
    fcntl.ioctl(terminal, termios.TIOCSWINSZ, struct.pack("HHHH", 24, columns, 0, 0))
    with subprocess.Popen([ATLAS, *words], stdout=terminal, env=environment) as process:
        os.close(terminal)
        shown = b""
        while True:
            try:
                piece = os.read(controller, 65536)
            except OSError:  # how Linux says that nobody has the terminal any more
                break
            if not piece:
                break
            shown += piece
    os.close(controller)
    assert process.returncode == 0
    return shown.decode()


def words_of_help():
    """Returns the commands and the options, as the program names them itself."""
    text = run("--help").stdout
    commands = re.findall(r"^  ([a-z]+) ", text.split("Commands\n")[1].split("\n\n")[0], re.M)
    options = set()
    for command in commands:
        explained = run("help", command).stdout
        options |= set(re.findall(r"^  (--[a-z-]+)", explained, re.M))
    return commands, options | {"--version"}


class Json(unittest.TestCase):
    QUESTIONS = [
        *(["list", table, "--json"] for table in TABLES),
        ["list", "trends", "--theme", "ai", "--platform", "tiktok", "--limit", "2", "--json"],
        ["list", "claims", "--platform", "blog", "--stance", "opposes", "--json"],
        ["show", "virtual-influencers", "--json"],
        ["show", "instagram", "--json"],
        ["show", "hidden-side", "--json"],
        ["search", "shopping", "--json"],
        ["search", "--in", "faqs", "influencers", "--json"],
        ["search", "xyzzy", "--json"],
        ["brief", "--theme", "commerce", "--audience", "brands", "--json"],
        ["brief", "--json"],
        ["compare", "hidden-side", "schmitz-forecast-2024", "--json"],
        ["matrix", "theme", "platform", "--json"],
        ["matrix", "source", "stance", "--in", "claims", "--json"],
        *(["export", table, "--reached"] for table in TABLES),
        *(["export", table, "--schema"] for table in TABLES),
    ]

    def test_is_read_by_json_tool(self):
        for question in self.QUESTIONS:
            with self.subTest(question):
                answer = run(*question)
                self.assertEqual(answer.returncode, 0, answer.stderr)
                read = subprocess.run([sys.executable, "-m", "json.tool"], input=answer.stdout,
                                      capture_output=True, encoding="utf-8", check=False)
                self.assertEqual(read.returncode, 0, read.stderr)
                self.assertNotIn("\033", answer.stdout)

    def test_says_the_same_as_the_text(self):
        ids = [row["id"] for row in json.loads(run("list", "trends", "--json").stdout)]
        self.assertEqual(len(ids), 42)
        text = run("list", "trends").stdout
        self.assertEqual(re.findall(r"^\S.*  (\S+)$", text, re.M), ids)

        shown = json.loads(run("show", "virtual-influencers", "--json").stdout)
        text = run("show", "virtual-influencers", environment={"COLUMNS": "10000"}).stdout
        self.assertGreater(len(shown["claims"]), 3)
        for claim in shown["claims"]:
            self.assertIn("- " + claim["statement"] + "\n", text)
        for advice in shown["recommendations"]:
            self.assertIn("- " + advice["action"] + "\n", text)

    def test_matrix_counts_what_list_lists(self):
        for row, column, *more in (
                ("theme", "platform"),
                ("platform", "stance"),  # both only with the claims, which must be the same
                ("source", "stance", "--theme", "trust", "--certainty", "observed"),
                ("theme", "source", "--in", "recommendations", "--audience", "brands"),
                ("platform", "source", "--in", "platforms", "--stance", "affirms")):
            table = more[1] if "--in" in more else "trends"
            filters = more[2:] if "--in" in more else more
            cells = json.loads(run("matrix", row, column, *more, "--json").stdout)
            self.assertGreater(len(cells), 4)
            counted = {(cell[row], cell[column]): cell["count"] for cell in cells}
            for one in self.names(row):
                for other in self.names(column):
                    rows = run("list", table, "--" + row, one, "--" + column, other, *filters,
                               "--json").stdout
                    self.assertEqual(len(json.loads(rows)), counted.get((one, other), 0),
                                     (row, one, column, other, *more))

    def test_matrix_of_a_facet_with_itself(self):
        cells = json.loads(run("matrix", "theme", "theme", "--json").stdout)
        self.assertEqual(set(cells[0]), {"theme", "other_theme", "count"})
        counted = {(cell["theme"], cell["other_theme"]): cell["count"] for cell in cells}
        for (one, other), count in counted.items():
            self.assertEqual(counted[other, one], count)
            self.assertLessEqual(count, counted[one, one])

    @staticmethod
    def names(facet):
        """Returns the names that a filter takes."""
        text = run("help", "list", environment={"COLUMNS": "10000"}).stdout
        return re.search(rf"^  {facet} +(.*)$", text.split("Names\n")[1], re.M)[1].split(", ")

    def test_one_claim_bears_out_all_filters(self):
        filters = ["--platform", "instagram", "--source", "hidden-side", "--stance", "affirms"]
        trends = json.loads(run("list", "trends", *filters, "--json").stdout)
        claims = json.loads(run("list", "claims", *filters, "--json").stdout)
        self.assertGreater(len(trends), 0)
        self.assertEqual({row["id"] for row in trends}, {row["trend"] for row in claims})

    def test_formats_hold_the_same_rows(self):
        for table in TABLES:
            rows = json.loads(run("export", table).stdout)
            lines = run("export", table, "--format", "jsonl").stdout.splitlines()
            self.assertEqual([json.loads(line) for line in lines], rows)
            cells = list(csv.reader(io.StringIO(run("export", table, "--format", "csv").stdout)))
            self.assertEqual(len(cells), len(rows) + 1)
            table_lines = run("export", table, "--format", "md").stdout.splitlines()
            self.assertEqual(len(table_lines), len(rows) + 2)


class Mistakes(unittest.TestCase):
    MISTAKES = [
        ([], "which command"),
        (["lst"], "Did you mean list?"),
        (["list"], "usage: atlas list TABLE"),
        (["list", "trend"], "Did you mean trends?"),
        (["list", "trends", "faqs"], 'cannot take "faqs"'),
        (["list", "trends", "--them", "ai"], "Did you mean --theme?"),
        (["list", "trends", "--theme"], "--theme wants NAMES"),
        (["list", "trends", "--theme", ","], "There are: ai, "),
        (["list", "trends", "--theme", "comerce"], "Did you mean commerce?"),
        (["list", "trends", "--theme=ai,comerce"], "Did you mean commerce?"),
        (["list", "trends", "--theme", "xyzzy"], "There are: ai, personalization, "),
        (["list", "trends", "--strength", "stated"], "ask them by trend, theme, "),
        (["list", "trends", "--limit", "0"], "a number from 1 on"),
        (["list", "trends", "--limit", "3x"], "a number from 1 on"),
        (["list", "trends", "--json=yes"], "--json takes no value"),
        (["list", "trends", "--color", "sometimes"], "auto, always, never"),
        (["show", "metavers"], "Did you mean metaverse?"),
        (["show", "instagran"], "Did you mean instagram?"),
        (["show", "xyzzy"], "atlas search finds trends by words"),
        (["show", "metaverse", "--theme", "ai"], "show takes no --theme"),
        (["compare", "hidden-side", "hidden"], "Did you mean hidden-side?"),
        (["compare", "hidden-side", "hidden-side"], "one and the same"),
        (["matrix", "theme", "plattform"], "Did you mean platform"),
        (["matrix", "theme", "strength"], "ask them by trend, theme, "),
        (["matrix", "theme", "platform", "--in", "faqs"], "faqs cannot be asked by platform"),
        (["brief", "--audience", "brands,users"], "one --audience"),
        (["export", "trends", "--format", "xml"], "There are: json, jsonl, csv, md."),
        (["completion", "fish"], "There are: bash, zsh."),
        (["help", "lst"], "Did you mean list?"),
    ]

    def test_end_with_2_and_a_message(self):
        for words, message in self.MISTAKES:
            with self.subTest(words):
                answer = run(*words)
                self.assertEqual((answer.returncode, answer.stdout), (2, ""))
                self.assertTrue(answer.stderr.startswith("atlas: "), answer.stderr)
                self.assertIn(message, answer.stderr)
                self.assertEqual(answer.stderr.count("\n"), 1)

    def test_each_command_has_help(self):
        commands, _ = words_of_help()
        self.assertGreater(len(commands), 9)
        for command in commands:
            explained = run(command, "--help")
            self.assertEqual(explained.returncode, 0)
            self.assertTrue(explained.stdout.startswith("usage: atlas " + command))
            self.assertEqual(run("help", command).stdout, explained.stdout)

    def test_examples_in_the_help_work(self):
        with tempfile.TemporaryDirectory() as folder:
            for command in words_of_help()[0]:
                text = run("help", command).stdout
                for example in re.findall(r"^  atlas (.*)$", text.partition("Example")[2], re.M):
                    if "~" in example:
                        continue
                    line = f'"{ATLAS}" {example}'
                    answer = subprocess.run(["sh", "-c", line], capture_output=True, cwd=folder,
                                            check=False)
                    self.assertEqual((answer.returncode, answer.stderr), (0, b""), example)


class Color(unittest.TestCase):
    QUESTION = ["show", "virtual-influencers"]

    def test_is_for_terminals(self):
        self.assertNotIn("\033", run(*self.QUESTION).stdout)
        self.assertIn("\033[1m", on_terminal(*self.QUESTION))

    def test_no_color_turns_it_off(self):
        no_color = {"NO_COLOR": "1"}
        self.assertNotIn("\033", on_terminal(*self.QUESTION, environment=no_color))
        self.assertIn("\033", on_terminal(*self.QUESTION, environment={"NO_COLOR": ""}))
        self.assertNotIn("\033", on_terminal(*self.QUESTION, environment={"TERM": "dumb"}))

    def test_what_is_asked_for_goes_first(self):
        always = run(*self.QUESTION, "--color", "always", environment={"NO_COLOR": "1"}).stdout
        self.assertIn("\033[32mAffirms\033[0m", always)
        self.assertNotIn("\033", on_terminal(*self.QUESTION, "--color=never"))
        self.assertEqual(re.sub("\033\\[[0-9]*m", "", always), run(*self.QUESTION).stdout)

    def test_width_is_that_of_the_terminal(self):
        for columns in (60, 100, 132):
            lines = on_terminal("list", "claims", "--color", "never", columns=columns).splitlines()
            longest = max(len(line) for line in lines)
            self.assertLessEqual(longest, columns)
            self.assertGreater(longest, columns - 12)
        wide = on_terminal("list", "claims", columns=60, environment={"COLUMNS": "90"})
        self.assertGreater(max(len(line) for line in wide.splitlines()), 60)
        for odd in ("", "x", "0", "-5", "99999999999999999999"):
            self.assertEqual(run("list", "faqs", environment={"COLUMNS": odd}).stdout,
                             run("list", "faqs").stdout)


class Pipes(unittest.TestCase):
    def test_a_closed_pipe_ends_it_quietly(self):
        for trap in ("", "trap '' PIPE; "):  # by the signal, and where that is ignored
            for words in ("list claims", "export claims --format csv", "report -"):
                line = f'{trap}"{ATLAS}" {words} | head -n 1'
                answer = subprocess.run(["sh", "-c", line], capture_output=True, check=False)
                self.assertEqual((answer.returncode, answer.stderr), (0, b""))
                self.assertEqual(answer.stdout.count(b"\n"), 1)

    @unittest.skipUnless(os.path.exists("/dev/full"), "no /dev/full")
    def test_a_full_disk_is_an_error(self):
        with open("/dev/full", "wb") as full:
            answer = subprocess.run([ATLAS, "list", "claims"], stdout=full, stderr=subprocess.PIPE,
                                    check=False)
        self.assertEqual(answer.returncode, 1)
        self.assertIn(b"cannot write", answer.stderr)


class Completion(unittest.TestCase):
    def complete(self, *words):
        """Returns what bash offers for the last word."""
        script = run("completion", "bash").stdout
        quoted = " ".join(f"'{word}'" for word in words)
        script += (f"COMP_WORDS=({quoted}); COMP_CWORD={len(words) - 1}; _atlas\n"
                   'printf "%s\\n" "${COMPREPLY[@]}"\n')
        answer = subprocess.run(["bash", "--norc", "-c", script], capture_output=True,
                                encoding="utf-8", check=False)
        self.assertEqual((answer.returncode, answer.stderr), (0, ""))
        return answer.stdout.split()

    def test_passes_the_shells(self):
        for shell in ("bash", "zsh"):
            if shutil.which(shell):
                answer = subprocess.run([shell, "-n"], input=run("completion", shell).stdout,
                                        capture_output=True, encoding="utf-8", check=False)
                self.assertEqual((answer.returncode, answer.stderr), (0, ""))

    def test_completes_in_bash(self):
        self.assertEqual(self.complete("atlas", "li"), ["list"])
        self.assertEqual(self.complete("atlas", "list", "tr"), ["trends"])
        self.assertEqual(self.complete("atlas", "export", "f"), ["features", "figures", "faqs"])
        self.assertEqual(self.complete("atlas", "list", "trends", "--them"), ["--theme"])
        self.assertEqual(self.complete("atlas", "list", "trends", "--theme", "com"),
                         ["community", "commerce"])
        self.assertEqual(self.complete("atlas", "list", "trends", "--theme", "ai,vi"), ["ai,video"])
        self.assertEqual(self.complete("atlas", "list", "trends", "--theme", "=", "vi"), ["video"])
        self.assertEqual(self.complete("atlas", "list", "trends", "--theme", "="),
                         self.complete("atlas", "list", "trends", "--theme", ""))
        self.assertEqual(self.complete("atlas", "show", "metav"), ["metaverse"])
        self.assertEqual(self.complete("atlas", "compare", "hidden-side", "sch"),
                         ["schmitz-forecast-2024"])
        self.assertEqual(self.complete("atlas", "compare", "--the"), [])
        self.assertEqual(self.complete("atlas", "list", "trends", "--limit", ""), [])
        self.assertEqual(self.complete("atlas", "report", MANUAL[:-1]), [MANUAL])

    def test_offers_every_option(self):
        commands, _ = words_of_help()
        self.assertEqual(set(self.complete("atlas", "")) - {"--help", "--version"}, set(commands))
        for command in commands:
            explained = run("help", command).stdout
            self.assertEqual(self.complete("atlas", command, "--"),
                             re.findall(r"^  (--[a-z-]+)", explained, re.M))

    @unittest.skipUnless(shutil.which("zsh"), "no zsh")
    def test_completes_in_zsh(self):
        # What zsh itself does inside of a completion, as far as the script asks for it.
        around = """
          compdef() { }
          compset() { [[ $2 == '*,' && $current == *,* ]] && current=${current##*,} }
          compadd() { shift; print -l -- ${(M)@:#$current*} }
        """
        for line, offered in (
                ("atlas li", ["list"]),
                ("atlas list tr", ["trends"]),
                ("atlas list trends --them", ["--theme"]),
                ("atlas list trends --theme com", ["community", "commerce"]),
                ("atlas list trends --theme ai,vi", ["video"]),
                ("atlas list trends --theme=vi", ["video"])):
            script = (around + run("completion", "zsh").stdout +
                      f"words=({line}); CURRENT=$#words; _atlas\n")
            answer = subprocess.run(["zsh", "-f", "-c", script], capture_output=True,
                                    encoding="utf-8", check=False)
            self.assertEqual((answer.stdout.split(), answer.stderr), (offered, ""), line)


class Manual(unittest.TestCase):
    def test_names_every_command_and_option(self):
        commands, options = words_of_help()
        with open(MANUAL, encoding="utf-8") as file:
            text = file.read()
        for command in commands:
            self.assertRegex(text, rf"(?m)^\.It Cm {command}\b")
        for option in options:
            self.assertRegex(text, rf"(?m)^\.It.* Fl Fl {option[2:]}\b")
        for named in re.findall(r"Fl Fl ([a-z-]+)", text):
            self.assertIn("--" + named, options)

    def test_examples_work(self):
        with open(MANUAL, encoding="utf-8") as file:
            examples = re.findall(r"^\.Dl atlas ([^>\n]*)", file.read(), re.M)
        self.assertGreater(len(examples), 3)
        for example in examples:
            self.assertEqual(run(*example.split()).returncode, 0, example)

    @unittest.skipUnless(shutil.which("man") or shutil.which("mandoc"), "neither man nor mandoc")
    def test_has_no_warning(self):
        lint = (["mandoc", "-T", "lint", "-W", "warning", MANUAL] if shutil.which("mandoc") else
                ["man", "--warnings", "-E", "UTF-8", "-l", "-Tutf8", "-Z", MANUAL])
        answer = subprocess.run(lint, capture_output=True, check=False)
        self.assertEqual((answer.returncode, answer.stderr), (0, b""))


class Report(unittest.TestCase):
    def test_writes_a_page(self):
        with tempfile.TemporaryDirectory() as folder:
            file = os.path.join(folder, "atlas.html")
            answer = run("report", file)
            self.assertEqual((answer.returncode, answer.stdout, answer.stderr), (0, "", ""))
            with open(file, encoding="utf-8") as page:
                text = page.read()
        self.assertTrue(text.lower().startswith("<!doctype html>"))
        self.assertEqual(run("report", "-").stdout, text)

    def test_says_where_it_cannot_write(self):
        answer = run("report", "/nowhere/at/all/atlas.html")
        self.assertEqual((answer.returncode, answer.stdout), (1, ""))
        self.assertIn("cannot write /nowhere/at/all/atlas.html", answer.stderr)


class Speed(unittest.TestCase):
    """A millisecond of CPU time is two million instructions and more; these are counted."""

    @unittest.skipUnless(shutil.which("valgrind"), "no valgrind")
    def test_answers_at_once(self):
        for question in (["list", "trends", "--theme", "ai"], ["show", "social-commerce"],
                         ["search", "sell on tiktok"], ["brief", "--theme", "commerce"]):
            answer = subprocess.run(
                ["valgrind", "--tool=callgrind", "--callgrind-out-file=/dev/null", ATLAS, *question],
                capture_output=True, encoding="utf-8", check=False)
            if "Collected" not in answer.stderr:
                self.skipTest("valgrind cannot read this program")
            count = int(re.search(r"Collected : (\d+)", answer.stderr)[1])
            print(f"{count:>10,} instructions: atlas {' '.join(question)}")
            self.assertLess(count, int(os.environ.get("INSTRUCTIONS", "1000000")))


if __name__ == "__main__":
    unittest.main()
