#!/usr/bin/env python3
"""Reads what export_all wrote with a tool that is not ours: read_exports.py TOOL DIRECTORY EXPORT_ALL

TOOL is python, jq, sqlite, duckdb or schema. Every file must read, and all of them must say what Python's json reads in the
JSON. Says "SKIPPED: ..." where the tool is missing.
"""
import csv
import json
import os
import shutil
import subprocess
import sys

TABLES = ["sources", "platforms", "trends", "claims", "recommendations", "features", "figures", "entities", "faqs", "tensions",
          "hostile"]
NAMES = TABLES + [f"{table}.reached" for table in TABLES] + ["nobody"]


def skip(why):
    print(f"SKIPPED: {why}")
    sys.exit(0)


def read(path):
    with open(path, encoding="utf-8", newline="") as file:  # strict: bytes that are no UTF-8 raise
        return file.read()


def flat(rows, schema):
    """Rows of JSON as those of CSV: a list of names, and lists of texts."""
    def columns(properties, suffix=""):
        for name, of in properties.items():
            types = of.get("type")
            if types == "array" and not of.get("uniqueItems"):
                size = len(rows[0][name]) if rows else 0
                for index in range(size):
                    inner = of["items"].get("properties")
                    place = f"{suffix}_{index + 1}"
                    if inner:
                        yield from ((column, [name, index, *path]) for column, path in columns(inner, place))
                    else:
                        yield name + place, [name, index]
            else:
                yield name + suffix, [name]

    def cell(value, path):
        for step in path:
            value = value[step]
        if isinstance(value, list):
            return ";".join(value)
        if isinstance(value, bool):
            return str(value).lower()
        return "" if value is None else str(value)

    found = list(columns(schema["items"]["properties"]))
    # CSV cannot say NUL.
    return [name for name, _ in found], [[cell(row, path).replace("\0", "\ufffd") for _, path in found] for row in rows]


def each(directory):
    for name in NAMES:
        path = f"{directory}/{name}"
        rows = json.loads(read(path + ".json"))
        schema = json.loads(read(path + ".schema.json"))
        yield name, path, rows, schema


def same(what, one, other):
    if one != other:
        sys.exit(f"{what} differs:\n{one}\n{other}" if len(str(one)) < 2000 else
                 f"{what} differs: " + next(f"{a!r} and {b!r}" for a, b in zip(one, other) if a != b))


def split_markdown(line):
    """The cells of a row of a table, as they were before they were escaped."""
    cells, cell, at = [], "", 1
    while at < len(line):
        if line[at] == "\\":
            cell += line[at + 1]
            at += 1
        elif line[at] == "|":
            cells.append(cell)
            cell = ""
        else:
            cell += line[at]
        at += 1
    return [cell[1:-1].replace("<br>", "\n").replace("&lt;", "<").replace("&gt;", ">").replace("&amp;", "&") for cell in cells]


def with_python(directory):
    for name, path, rows, schema in each(directory):
        text = read(path + ".jsonl")
        same(name + ".jsonl", [json.loads(line) for line in text.split("\n")[:-1]], rows)
        for row in rows:
            same(name + " names", list(row), list(schema["items"]["properties"]))
        header, expected = flat(rows, schema)
        with open(path + ".csv", encoding="utf-8", newline="") as file:
            names, *cells = csv.reader(file, strict=True)
        if rows:
            same(name + ".csv names", names, header)
        same(name + ".csv", cells, expected)
        lines = read(path + ".md").split("\n")
        if rows:
            same(name + ".md names", split_markdown(lines[0]), names)
        same(name + ".md line", lines[1], "|---" * len(names) + "|")
        markdown = [split_markdown(line) for line in lines[2:-1]]
        # Names of a set are joined as people do; line ends are one, and signs of control a space.
        sets = [column for column, of in enumerate(schema["items"]["properties"].values()) if of.get("uniqueItems")]
        if name.startswith("hostile") or name.startswith("tensions"):
            same(name + ".md", len(markdown), len(expected))
        else:
            same(name + ".md", markdown, [[cell.replace(";", ", ") if column in sets else cell for column, cell in enumerate(row)]
                                          for row in expected])
        for row in markdown:
            same(name + ".md cells", len(row), len(names))
        for line in lines[2:]:
            if "<" in line.replace("<br>", "") or any(ord(sign) < 32 for sign in line):
                sys.exit(f"{name}.md is not escaped: {line!r}")


def with_jq(directory):
    if not shutil.which("jq"):
        skip("there is no jq (Debian: jq)")

    def rounded(value):  # jq has floating-point numbers alone
        if isinstance(value, list):
            return [rounded(element) for element in value]
        if isinstance(value, dict):
            return {name: rounded(element) for name, element in value.items()}
        return float(value) if type(value) in (int, float) else value

    for name, path, rows, _ in each(directory):
        for arguments in (["-c", ".[]", path + ".json"], ["-c", ".", path + ".jsonl"]):
            out = subprocess.run(["jq", *arguments], capture_output=True, check=True, encoding="utf-8").stdout
            same(f"jq {arguments}", rounded([json.loads(line) for line in out.split("\n")[:-1]]), rounded(rows))


def with_sqlite(directory):
    if not shutil.which("sqlite3"):
        skip("there is no sqlite3 (Debian: sqlite3)")
    for name, path, rows, schema in each(directory):
        _, expected = flat(rows, schema)
        out = subprocess.run(["sqlite3", ":memory:", "-cmd", f".import --csv '{path}.csv' imported", "-cmd", ".mode json",
                              "SELECT * FROM imported"], capture_output=True, check=True, encoding="utf-8")
        if out.stderr:
            sys.exit(f"sqlite3 says of {name}: {out.stderr}")
        same(f"sqlite3 .import {name}.csv", [list(row.values()) for row in json.loads(out.stdout or "[]")], expected)


def with_duckdb(directory):
    node = shutil.which("node")
    if not node:
        skip("there is no node (Debian: nodejs)")
    script = os.path.join(os.path.dirname(os.path.abspath(__file__)), "duckdb.js")
    out = subprocess.run([node, script, directory, *NAMES], capture_output=True, encoding="utf-8")
    if out.returncode == 3:
        skip("node does not find @duckdb/node-api; install it with npm and name its node_modules in NODE_PATH")
    if out.returncode:
        sys.exit(out.stderr)
    answers = [json.loads(line) for line in out.stdout.split("\n")[:-1]]
    for name, path, rows, schema in each(directory):
        header, expected = flat(rows, schema)
        for answer in answers:
            if answer["name"] != name:
                continue
            if answer["from"] == "csv":
                same(f"DuckDB's read_csv of {name}", answer["rows"], expected)
            elif rows:  # of no row DuckDB cannot tell the columns
                same(f"DuckDB's names of {name}.{answer['from']}", answer["names"], list(rows[0]))
                same(f"DuckDB's rows of {name}.{answer['from']}", normal(answer["rows"], answer["from"]),
                     normal([list(row.values()) for row in rows], answer["from"]))
    same("number of answers", len(answers), 4 * len(NAMES))


def normal(value, form):
    """A value as duckdb.js prints it: numbers as texts. DuckDB keeps in Parquet what is beyond 64 bits as a double."""
    if isinstance(value, list):
        return [normal(element, form) for element in value]
    if isinstance(value, dict):
        return {name: normal(element, form) for name, element in value.items()}
    if type(value) is int:
        value = str(value)
    if form == "parquet" and isinstance(value, str) and value.lstrip("-").isdigit() and len(value) > 15:
        return float(value)
    return value


def with_schema(directory):
    try:
        import jsonschema
    except ImportError:
        skip("there is no module jsonschema (Debian: python3-jsonschema, of Debian's own python3)")
    validator_type = jsonschema.Draft202012Validator
    for name, _, rows, schema in each(directory):
        validator_type.check_schema(schema)
        validator = validator_type(schema)
        validator.validate(rows)
        # It must refuse what is wrong: a member too many, one too few, each member of another type.
        for row in rows[:1]:
            wrong = [{**row, "surplus": 1}, {key: value for key, value in list(row.items())[1:]}]
            wrong += [{**row, key: {"wrong": True}} for key in row]
            for one in wrong:
                if validator.is_valid([one]):
                    sys.exit(f"the schema of {name} lets this pass: {one}")
            for key, of in schema["items"]["properties"].items():
                if "enum" in of and validator.is_valid([{**row, key: "no such name"}]):
                    sys.exit(f"the schema of {name} takes any name for {key}")


def main():
    tool, directory, program = sys.argv[1:]
    tools = {"python": with_python, "jq": with_jq, "sqlite": with_sqlite, "duckdb": with_duckdb, "schema": with_schema}
    os.makedirs(directory, exist_ok=True)
    subprocess.run([program, directory], check=True)
    tools[tool](directory)
    print(f"{tool}: read")


main()
