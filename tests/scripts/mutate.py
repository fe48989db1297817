#!/usr/bin/env python3
# Breaks the engine in small ways, one at a time, and runs the tests against each: which of them does no test notice?
#   cmake --preset test && python3 tests/scripts/mutate.py build/test
# It takes about an hour, so .ci/run does not do it. The same seed makes the same mutants of the same headers, so
#   python3 tests/scripts/mutate.py build/test --draws 7,31
# tries two of them again. The headers are changed in a copy; with --keep it stays, with the last mutant in it.
#
# What is run, until something fails: the static tests, the run-time tests, and the mistakes that must not compile; the quickest
# first, as measured on the headers as they are, where those that `tests_of` names count as ten times as quick. A test that does not
# include the changed header is left out.
# A mutant that does not compile is caught where a constant evaluation or a static_assert says so. One that has a syntax or type
# error is no mutant, and another is drawn.

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
import time
from pathlib import Path

root = Path(__file__).resolve().parents[2]
library = root / 'include'
memory = 6 << 30  # of a process; a mutant may allocate without end

# Of each header the tests that are likely to notice; by what their names contain.
tests_of = {
    'agreement': ['insight', 'catalog'], 'bit_set': ['row_set', 'enum_set', 'wide'], 'brief': ['insight'],
    'checks': ['array_kinds', 'table'], 'closest': ['closest'], 'columns': ['columns', 'export'], 'counts': ['insight'],
    'enum_set': ['enum_set', 'wide'], 'evidence': ['insight'], 'export': ['export', 'format'], 'facets': ['facets', 'table'],
    'format': ['format'], 'grouping': ['insight'], 'joined': ['joined', 'array_kinds', 'row_set'],
    'key_index': ['table', 'witnesses', 'scale_tests_1000'], 'key_lists': ['wide', 'witnesses', 'properties'], 'matrix': ['insight'],
    'name_index': ['names', 'table', 'guard_page', 'scale_tests_1000'], 'ordering': ['insight'], 'ostream': ['ostream'],
    'parse': ['vocabulary', 'closest', 'guard_page'], 'ranking': ['insight', 'search'], 'reached_keys': ['export'],
    'related': ['insight'], 'relations': ['relations', 'table'], 'row_set': ['row_set', 'table'], 'search': ['search'],
    'selection': ['table', 'relations', 'witnesses', 'scale_tests_1000', 'wide', 'optimized'], 'table': ['table', 'scale_tests_64'],
    'table_or_set': ['insight'], 'terms': ['vocabulary', 'model'], 'utf8': ['export', 'search'],
    'word_index': ['search'], 'words': ['search', 'closest'],
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
    output = subprocess.run([*compiler, '-std=c++23', '-E', '-x', 'c++', '-'], input=source, capture_output=True, text=True, check=True).stdout
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
        self.header, self.kind = header, kind
        self.line = text.count('\n', 0, begin) + 1
        # A condition may hold texts, which are blanks where we looked for it.
        if '!(' in instead:
            instead = f'!({text[begin:end]})'
        elif kind == 'bound':
            instead = f'({text[begin:end]}){instead[-4:]}'
        self.text = text[:begin] + instead + text[end:]
        line_begin = text.rfind('\n', 0, begin) + 1
        line_end = text.find('\n', end)
        before, after = text[line_begin:line_end], text[line_begin:begin] + instead + text[end:line_end]
        self.change = f'{" ".join(before.split())}  ->  {" ".join(after.split())}'


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

# What g++ says of a constant evaluation that goes wrong, not of a type.
evaluation_errors = [
    'static assertion', 'constant expression', 'non-constant', 'non-.constexpr', 'outside the bounds', 'past the end', 'count exceeds',
    'depth exceeds', 'null pointer', 'uninitialized', 'outside its lifetime', 'overflow', 'operand of shift', 'division by zero',
    'Killed', 'out of memory']

def run(command, timeout, **options):
    def limit():
        resource.setrlimit(resource.RLIMIT_AS, (memory, memory))
        resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
    try:
        done = subprocess.run(command, capture_output=True, text=True, errors='replace', timeout=timeout, preexec_fn=limit, **options)
        return done.returncode, done.stdout + done.stderr
    except subprocess.TimeoutExpired:
        return None, 'takes too long'


class Test:
    """A source of the build: what is compiled, and, where it has tests of its own, linked with their main() and run."""
    seconds = 300.0

    def __init__(self, entry, work, main_object):
        words = shlex.split(entry['command'])
        self.directory, self.source = entry['directory'], Path(entry['file'])
        self.target = re.search(r'CMakeFiles/([^/]+)\.dir/', words[words.index('-o') + 1]).group(1)
        self.is_static = self.target == 'static_tests'
        self.name = f'{self.target}/{self.source.stem}' if self.target.startswith('scale_') else f'{self.source.parent.name}/{self.source.stem}'
        self.work, self.main_object = work, main_object
        drop = {'-g', '-Werror', '-c'}
        self.compiler = words[0]
        self.flags = ['-w', f'-I{work}/include'] + [
            word for word in words[1:words.index('-o')] if word not in drop and not word.startswith('-W') and word != f'-I{library}']

    def compile(self, *flags):
        return run([self.compiler, *self.flags, *flags, str(self.source)], 10 * self.seconds + 20, cwd=self.directory)

    def read_headers(self):
        listed = self.compile('-MM')[1]
        self.headers = {Path(word).resolve() for word in listed.split() if word.endswith('.hpp')}

    def try_it(self):
        """None, or how it fails: 'caught' or 'invalid', and what was said."""
        begin = time.monotonic()
        if self.is_static:
            status, output = self.compile('-fsyntax-only')
        else:
            status, output = self.compile('-O0', '-c', '-o', f'{self.work}/test.o')
        if status is None:
            return 'caught', output
        if status != 0:
            return ('caught' if re.search(r'^.*\berror: .*(' + '|'.join(evaluation_errors) + ')', output, re.MULTILINE) else 'invalid'), output
        if not self.is_static:
            status, output = run([self.compiler, f'{self.work}/test.o', str(self.main_object), '-o', f'{self.work}/test'], 60)
            if status != 0:
                return 'invalid', output
            status, output = run([f'{self.work}/test'], 10 * self.seconds + 20)
            if status != 0:
                return 'caught', output
        self.seconds = min(self.seconds, time.monotonic() - begin)
        return None


class Mistakes:
    """tests/compile_fail: lines that must not compile."""
    name, seconds = 'compile_fail', 0.0

    def __init__(self, work, compiler, headers):
        self.work, self.compiler, self.headers = work, compiler, headers

    def try_it(self):
        (self.work / 'compile_fail').mkdir(exist_ok=True)
        for source in sorted((root / 'tests/compile_fail').glob('*.cpp')):
            status, output = run(['cmake', f'-DSOURCE={source}', f'-DCOMPILER={self.compiler}', f'-DINCLUDE={self.work}/include',
                                  f'-DWORK={self.work}/compile_fail', '-P', str(root / 'tests/scripts/must_not_compile.cmake')], 300)
            if status != 0:
                return 'caught', output
        return None


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument('build', type=Path, help='a configured build of g++; nothing in it is built')
    parser.add_argument('--count', type=int, default=100)
    parser.add_argument('--seed', type=int, default=16)
    parser.add_argument('--draws', help='only these, by number, as in 7,31')
    parser.add_argument('--list', action='store_true', help='only say what would be changed')
    parser.add_argument('--keep', action='store_true', help='keep the copy of the headers, with the last mutant')
    parser.add_argument('--verbose', action='store_true', help='show what the failing test says')
    options = parser.parse_args()

    entries = json.loads((options.build / 'compile_commands.json').read_text())
    sources = [entry for entry in entries if re.search(r'/tests/(static|runtime|scale)/|/tests/odr', entry['file'])
               and re.search(r'CMakeFiles/(static_tests|runtime_tests|scale_tests_\w+)\.dir', entry['command'])]
    compiler = [shlex.split(sources[0]['command'])[0]]
    mutants = draw_mutants(options.seed, compiler)
    if options.list:
        for number, mutant in enumerate(mutants[:options.count]):
            print(f'{number} {mutant.kind} {mutant.header.relative_to(library)}:{mutant.line}: {mutant.change}')
        return 0

    work = Path(tempfile.mkdtemp(prefix='trendatlas_mutants_'))
    shutil.copytree(library, work / 'include')
    tests, main_object = [], work / 'main.o'
    for entry in sources:
        test = Test(entry, work, main_object)
        if test.source.name == 'main.cpp':
            if test.target == 'runtime_tests':
                assert test.compile('-O0', '-c', '-o', str(main_object))[0] == 0
        elif test.source.name != 'odr.cpp' and test.target != 'scale_tests_largest':
            tests.append(test)
    for test in tests:
        test.read_headers()
    tests.append(Mistakes(work, compiler[0], set().union(*(test.headers for test in tests))))
    for test in tests:
        begin = time.monotonic()
        if failure := test.try_it():
            print(f'{test.name} fails on the headers as they are:\n{failure[1]}')
            return 1
        test.seconds = time.monotonic() - begin
        print(f'{test.seconds:6.1f} s  {test.name}', flush=True)

    def order(mutant):
        likely = tests_of.get(mutant.header.stem, [])
        return lambda test: (test.name == 'compile_fail', test.seconds / (10 if any(part in test.name for part in likely) else 1))

    wanted = [int(number) for number in options.draws.split(',')] if options.draws else range(len(mutants))
    caught, missed = 0, []
    for number in wanted:
        if caught + len(missed) == options.count:
            break
        mutant = mutants[number]
        changed = work / 'include' / mutant.header.relative_to(library)
        changed.write_text(mutant.text)
        failure, begin = None, time.monotonic()
        for test in sorted(tests, key=order(mutant)):
            if changed.resolve() in test.headers and (failure := test.try_it()):
                break
        if not options.keep:
            changed.write_text(mutant.header.read_text())
        seconds = time.monotonic() - begin
        said = f'{mutant.header.relative_to(library)}:{mutant.line}: {mutant.change}'
        if not failure:
            missed.append(f'{number} {said}')
            print(f'{number} NOT CAUGHT ({seconds:.0f} s) {said}', flush=True)
        elif failure[0] == 'caught':
            caught += 1
            print(f'{number} caught by {test.name} ({seconds:.0f} s) {said}', flush=True)
        else:
            print(f'{number} invalid ({seconds:.0f} s) {said}', flush=True)
        if options.verbose and failure:
            print(failure[1])
    if not options.keep:
        shutil.rmtree(work)
    print(f'\n{caught} caught, {len(missed)} not caught')
    print('\n'.join(missed))
    return 0


sys.exit(main())
