#!/usr/bin/env python3
# Breaks the engine in small ways, one at a time, and runs the tests against each: which of them does no test notice?
#   cmake --preset test && python3 tests/scripts/mutate.py build/test
# It takes about an hour, so .ci/run does not do it. The same seed makes the same mutants of the same headers, so
#   python3 tests/scripts/mutate.py build/test --draws 7,31
# tries two of them again. The headers are changed in a copy.
#
# Runs, until something fails, the static tests and those that `tests_of` names, the quickest first. The surviving mutants are then run on
# all other tests, and on the mistakes that must not compile: all at once, and by halves if a test fails. A test that does not include a
# changed header is left out. A mutant that does not compile is caught if a constant evaluation or a static_assert says so. One with a
# syntax or type error does not count, and another is drawn.

import argparse
import json
import random
import re
import resource
import shlex
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

root = Path(__file__).resolve().parents[2]
library = root / 'include'
memory = 6 << 30  # of a process; a mutant may allocate without end

# For headers with such names, the tests that are likely to notice, by parts of their names.
tests_of = {
    'agreement|brief|counts|evidence|grouping|matrix|ordering|related|ranking|place_iterator|table_or_set': ['insight'],
    'word|stem|texts|search|ranking|utf8': ['search', 'builders'],
    'export|columns|reached|utf8': ['export'],
    'closest|distance|parse|words': ['closest', 'guard_page', 'vocabulary'],
    'print|format|ostream': ['ostream', 'format'],
    'name': ['builders', 'guard_page'],
    'terms|enum_size|maybe': ['vocabulary', 'model'],
    'set|block|algebra|hash|elements|joined': ['row_set', 'enum_set', 'array_kinds'],
    'key|list|table_parts|places': ['builders', 'runtime/table'],
    'facets|select|meeting|asked|first_row|relations|table|checks': ['runtime/table', 'witnesses'],
    'misuse|unprinted|unformatted|refused': ['compile_fail'],
}


# --- Mutants ---

def blank(match):
    return re.sub(r'[^\n]', ' ', match.group())


def code_of(text):
    """The text with blanks for comments, literals and lines of the preprocessor."""
    literal = r'R"\((?:.|\n)*?\)"|"(?:\\.|[^"\\\n])*"|(?<!\w)\'(?:\\.|[^\'\\\n])+\''
    return re.sub(rf'//[^\n]*|{literal}|^#[^\n]*', blank, text, flags=re.MULTILINE)


swaps = {
    'comparison': {'==': '!=', '!=': '==', '<': '<=', '<=': '<', '>': '>=', '>=': '>'},
    'logic': {'&&': '||', '||': '&&'},
    'arithmetic': {'+': '-', '-': '+', '*': '+', '/': '*', '%': '/', '&': '|', '|': '&', '^': '|', '<<': '>>', '>>': '<<',
                   '+=': '-=', '-=': '+=', '|=': '&=', '&=': '|=', '^=': '|=', '<<=': '>>=', '>>=': '<<=', '*=': '+='},
}


def closing(code, start):
    """The position of the parenthesis that closes the one at `start`."""
    depth = 0
    for at in range(start, len(code)):
        depth += {'(': 1, ')': -1}.get(code[at], 0)
        if depth == 0:
            return at
    return len(code)


def changes_of(code):
    """Each as (kind, begin, end, text instead). clang-format sets a blank on both sides of an operator with two operands."""
    for kind, instead in swaps.items():
        for found in re.finditer(r'(?<=[\w)\]} \n] )(' + '|'.join(map(re.escape, sorted(instead, key=len, reverse=True))) + r')(?=[ \n])', code):
            yield kind, found.start(), found.end(), instead[found.group()]
    for found in re.finditer(r'\+\+|--', code):
        yield 'arithmetic', found.start(), found.end(), '--' if found.group() == '++' else '++'
    for found in re.finditer(r'(?<![\w\'.])(0x[0-9A-Fa-f]+|\d+)(?=U?\b)(?![\'.])', code):
        value = int(found.group(), 0)
        yield 'constant', found.start(), found.end(), str(value + 1)
        if value > 0:
            yield 'constant', found.start(), found.end(), str(value - 1)
    for found in re.finditer(r'\b(true|false)\b', code):
        yield 'constant', found.start(), found.end(), 'false' if found.group() == 'true' else 'true'
    for found in re.finditer(r'; \w+ (?:!=|<|<=) ([^;&|]+);', code):
        for instead in (' - 1', ' + 1'):
            yield 'bound', found.start(1), found.end(1), f'({found.group(1)}){instead}'
    for found in re.finditer(r'\breturn ([^;]+);', code):
        for instead in ('{}', f'!({found.group(1)})'):
            if found.group(1) != '{}':
                yield 'return', found.start(1), found.end(1), instead
    for found in re.finditer(r'\b(?:if|if constexpr|while) \(', code):
        end = closing(code, found.end() - 1)
        if ';' not in code[found.end():end]:
            yield 'negation', found.end(), end, f'!({code[found.end():end]})'
    for found in re.finditer(r'(?<=[( ,])[!~](?=[\w(*])', code):
        yield 'negation', found.start(), found.end(), ''


def compiled_lines(headers, compiler):
    """(header, line) of what the preprocessor leaves of them."""
    source = ''.join(f'#include "{header}"\n' for header in headers)
    output = subprocess.run([compiler, '-std=c++23', '-E', '-x', 'c++', '-'], input=source, capture_output=True, text=True, check=True).stdout
    kept, name, line = set(), '', 0
    for text in output.splitlines():
        if marker := re.match(r'# (\d+) "([^"]+)"', text):
            line, name = int(marker.group(1)), marker.group(2)
        else:
            if text.strip():
                kept.add((name, line))
            line += 1
    return kept


class Mutant:
    def __init__(self, header, text, kind, begin, end, instead):
        self.header, self.original, self.kind = header, text, kind
        self.line = text.count('\n', 0, begin) + 1
        # A condition may contain texts, which were blanked when we searched for it.
        if '!(' in instead:
            instead = f'!({text[begin:end]})'
        elif kind == 'bound':
            instead = f'({text[begin:end]}){instead[-4:]}'
        self.begin, self.end, self.instead = begin, end, instead
        line_begin = text.rfind('\n', 0, begin) + 1
        line_end = text.find('\n', end)
        before, after = text[line_begin:line_end], text[line_begin:begin] + instead + text[end:line_end]
        self.change = f'{" ".join(before.split())}  ->  {" ".join(after.split())}'


def any_overlap(mutants):
    return any(one is not other and one.header == other.header and one.begin <= other.begin <= one.end for one in mutants for other in mutants)


def draw_mutants(seed, compiler):
    """All of them, in the order of the draw; of each line one."""
    headers = sorted((library / 'trendatlas/engine').glob('*.hpp')) + sorted((library / 'trendatlas/insight').glob('*.hpp'))
    kept = compiled_lines(headers, compiler)
    mutants = []
    for header in headers:
        text = header.read_text()
        for change in changes_of(code_of(text)):
            mutant = Mutant(header, text, *change)
            if (str(header), mutant.line) in kept:
                mutants.append(mutant)
    random.Random(seed).shuffle(mutants)
    seen = set()
    return [m for m in mutants if not ((m.header, m.line) in seen or seen.add((m.header, m.line)))]


# --- Tests ---

# What g++ says about a failed constant evaluation rather than a type error.
evaluation_errors = [
    'static assertion', 'constant expression', 'non-constant', 'non-.constexpr', 'outside the bounds', 'past the end', 'count exceeds',
    'depth exceeds', 'null pointer', 'uninitialized', 'outside its lifetime', 'overflow', 'operand of shift', 'division by zero',
    'Killed', 'out of memory']

def run(command, seconds, **options):
    """The status and what is said; killed after so many seconds of a processor."""
    def limit():
        resource.setrlimit(resource.RLIMIT_AS, (memory, memory))
        resource.setrlimit(resource.RLIMIT_CPU, (seconds, seconds))
        resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
    done = subprocess.run(command, capture_output=True, text=True, errors='replace', preexec_fn=limit, **options)
    return done.returncode, done.stdout + done.stderr


def seconds_so_far():
    return resource.getrusage(resource.RUSAGE_CHILDREN).ru_utime


class Test:
    """A source of the build: what is compiled, and, where it has tests of its own, linked with their main() and run."""

    def __init__(self, entry, work):
        words = shlex.split(entry['command'])
        self.directory, self.source, self.work = entry['directory'], Path(entry['file']), work
        self.target = re.search(r'CMakeFiles/([^/]+)\.dir/', words[words.index('-o') + 1]).group(1)
        self.is_static = self.target == 'static_tests'
        is_scale = self.target.startswith('scale_')
        self.name = f'{self.target if is_scale else self.source.parent.name}/{self.source.stem}'
        self.seconds = 1.0 if self.is_static else 60.0 if is_scale else 15.0  # until it is measured
        self.compiler = words[0]
        self.flags = ['-w', f'-I{work}/include'] + [
            word for word in words[1:words.index('-o')] if word not in ('-g', '-Werror', f'-I{library}') and not word.startswith('-W')]
        listed = self.compile(60, '-MM')[1]
        self.headers = {Path(word).resolve() for word in listed.split() if word.endswith('.hpp')}

    def compile(self, seconds, *flags):
        return run([self.compiler, *self.flags, *flags, str(self.source)], seconds, cwd=self.directory)

    def failure(self):
        """None, or 'caught' or 'invalid', and what is said."""
        what = ['-fsyntax-only'] if self.is_static else ['-c', '-o', f'{self.work}/test.o']
        status, output = self.compile(20 if self.is_static else 120, *what)
        if status != 0:
            is_caught = re.search(r'^.*\berror: .*(' + '|'.join(evaluation_errors) + ')', output, re.MULTILINE)
            return ('caught' if is_caught or status < 0 else 'invalid'), output
        if not self.is_static:
            objects = [f'{self.work}/{name}.o' for name in ('test', 'main', 'odr')]
            status, output = run([self.compiler, *objects, '-o', f'{self.work}/test'], 60)
            if status != 0:
                return 'invalid', output
            status, output = run([f'{self.work}/test'], 60, cwd=self.work)
            if status != 0:
                return 'caught', output
        return None


class Mistakes:
    """tests/compile_fail: lines that must not compile."""
    name, seconds, is_static = 'compile_fail', 120.0, False

    def __init__(self, work, compiler, headers):
        self.work, self.compiler, self.headers = work, compiler, headers

    def failure(self):
        (self.work / 'compile_fail').mkdir(exist_ok=True)
        for source in sorted((root / 'tests/compile_fail').glob('*.cpp')):
            status, output = run(['cmake', f'-DSOURCE={source}', f'-DCOMPILER={self.compiler}', f'-DINCLUDE={self.work}/include',
                                  f'-DWORK={self.work}/compile_fail', '-P', str(root / 'tests/scripts/must_not_compile.cmake')], 60)
            if status != 0:
                return 'caught', output
        return None


class Trial:
    """Mutants against tests, in a copy of the headers."""

    def __init__(self, sources, work):
        self.work = work
        shutil.copytree(library, work / 'include')
        tests = [Test(entry, work) for entry in sources]
        main, odr = (next(test for test in tests if test.source.stem == stem) for stem in ('main', 'odr'))
        for part in (main, odr):
            assert part.compile(120, '-c', '-o', f'{work}/{part.source.stem}.o')[0] == 0
        self.tests = [test for test in tests if test.source.stem not in ('main', 'odr')]
        self.tests.append(Mistakes(work, main.compiler, set().union(*(test.headers for test in tests))))
        self.sound = set()  # the tests that pass on the headers as they are

    def failure(self, mutants, test):
        """What the test says, in the same words, of headers with all of these mutants."""
        changed = {}
        for mutant in mutants:
            changed.setdefault(self.work / 'include' / mutant.header.relative_to(library), []).append(mutant)
        if not any(header.resolve() in test.headers for header in changed):
            return None
        for header, of_header in changed.items():
            text = of_header[0].original
            for mutant in sorted(of_header, key=lambda mutant: -mutant.begin):
                text = text[:mutant.begin] + mutant.instead + text[mutant.end:]
            header.write_text(text)
        begin = seconds_so_far()
        result = test.failure()
        if not result:
            test.seconds = seconds_so_far() - begin
            self.sound.add(test)
        for header, of_header in changed.items():
            header.write_text(of_header[0].original)
        if result and test not in self.sound:
            if failure := test.failure():
                sys.exit(f'{test.name} fails on the headers as they are:\n{failure[1]}')
            self.sound.add(test)
        return result

    def run(self, mutant, tests):
        """None, or the test that fails, and how."""
        for test in sorted(tests, key=lambda test: test.seconds):
            if failure := self.failure([mutant], test):
                return test, *failure
        return None

    def failing(self, mutants, test):
        """Those for which the test fails, each by itself, and how."""
        if not mutants:
            return {}
        if not any_overlap(mutants):
            failure = self.failure(mutants, test)
            if not failure:
                return {}
            if len(mutants) == 1:
                return {mutants[0]: failure}
        half = len(mutants) // 2
        return self.failing(mutants[:half], test) | self.failing(mutants[half:], test)


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument('build', type=Path, help='a configured build of g++; nothing in it is built')
    parser.add_argument('--count', type=int, default=100)
    parser.add_argument('--seed', type=int, default=16)
    parser.add_argument('--draws', help='only these, by number, as in 7,31')
    parser.add_argument('--list', action='store_true', help='only say what would be changed')
    parser.add_argument('--verbose', action='store_true', help='show what the failing test says')
    options = parser.parse_args()

    entries = json.loads((options.build / 'compile_commands.json').read_text())
    target = r'CMakeFiles/(static_tests|runtime_tests|scale_tests_(?!main|largest)\w+)\.dir'
    sources = [entry for entry in entries if re.search(target, entry['command'])]
    mutants = draw_mutants(options.seed, shlex.split(sources[0]['command'])[0])
    said = [f'{number} {mutant.header.relative_to(library)}:{mutant.line}: {mutant.change}' for number, mutant in enumerate(mutants)]
    if options.list:
        print('\n'.join(said[:options.count]))
        return

    with tempfile.TemporaryDirectory(prefix='trendatlas_mutants_') as work:
        trial = Trial(sources, Path(work))

        def say(number, test, how, output):
            print(f'{how} by {test.name}: {said[number]}', flush=True)
            if options.verbose:
                print(output)

        caught, left = 0, []  # left: as pairs of a number and the tests that were not run
        for number in [int(number) for number in options.draws.split(',')] if options.draws else range(len(mutants)):
            if caught + len(left) == options.count:
                break
            likely = [part for name, parts in tests_of.items() if re.search(name, mutants[number].header.stem) for part in parts]
            first = [test for test in trial.tests if test.is_static or any(part in test.name for part in likely)]
            if result := trial.run(mutants[number], first):
                say(number, *result)
                caught += result[1] == 'caught'
            else:
                print(f'left: {said[number]}', flush=True)
                left.append((number, [test for test in trial.tests if test not in first]))
        print(f'\n{caught} caught by the likely tests; {len(left)} are tried on all the others', flush=True)
        for test in sorted(trial.tests, key=lambda test: test.seconds):
            tried = {mutants[number]: number for number, others in left if test in others}
            for mutant, (how, output) in trial.failing(list(tried), test).items():
                say(tried[mutant], test, how, output)
                caught += how == 'caught'
                left = [(number, others) for number, others in left if number != tried[mutant]]
        print(f'\n{caught} caught, {len(left)} not caught')
        print('\n'.join(said[number] for number, _ in left))


main()
