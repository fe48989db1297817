#!/usr/bin/env python3
# Which lines of the library, and which branches, do the run-time tests not take? All but those in tests/coverage_exceptions.txt must
# be taken, and each of these must still be one. Run it after the tests of a build that has TRENDATLAS_COVERAGE on:
#   python3 tests/scripts/coverage.py build/gcc-23
# gcovr reads the same output of gcov and misses the same lines. But it does not count closing braces, and cannot check that each listed
# exception still is one. It also counts a branch once for each instantiation of a template, so that two of five look missed; here a
# branch is taken if some instantiation takes it.

import json
import subprocess
import sys
from collections import Counter, defaultdict
from pathlib import Path

root = Path(__file__).resolve().parents[2]
library = root / 'include/trendatlas'
build = Path(sys.argv[1]).resolve()

lines = defaultdict(bool)  # (file, line): is it run?
read = defaultdict(list)  # (file, line): of each group of branches how many belong together, and which of all are taken

for data in sorted(build.glob('tests/**/*.gcda')):
    output = subprocess.run(['gcov', '--json-format', '--stdout', '--branch-probabilities', data.name], cwd=data.parent,
                            capture_output=True, text=True, check=True).stdout
    for said in map(json.loads, output.splitlines()):
        for source in said['files']:
            path = (Path(said['current_working_directory']) / source['file']).resolve()
            if not path.is_relative_to(library):
                continue
            name = str(path.relative_to(library))
            entries = Counter(line['line_number'] for line in source['lines'])
            for line in source['lines']:
                number = line['line_number']
                lines[name, number] |= line['count'] > 0
                # A call that may throw has two branches: return and throw.
                thrown = [at for at, branch in enumerate(line['branches']) if branch['throw']]
                taken = [branch['count'] > 0 for at, branch in enumerate(line['branches']) if at not in thrown and at + 1 not in thrown]
                count = len(taken)
                if entries[number] == 1:  # those of one instantiation after those of another, as with lambdas
                    around = [(function['start_line'], function['start_column']) for function in source['functions']
                              if function['start_line'] <= number <= function['end_line']]
                    copies = around.count(max(around)) if around else 1
                    count = count // copies if count % copies == 0 else 2 if count % 2 == 0 else count
                if taken:
                    read[name, number].append((count, taken))

branches = defaultdict(dict)  # (file, line): {which: is it taken in any instantiation?}
for place, groups in read.items():
    fewest = min(count for count, _ in groups)
    for count, taken in groups:
        each = fewest if count % fewest == 0 else count
        for which, is_taken in enumerate(taken):
            branches[place][each, which % each] = branches[place].get((each, which % each), False) or is_taken

if not lines:
    sys.exit(f'coverage: no test was run in {build}, or it is not built with TRENDATLAS_COVERAGE')

texts = {name: (library / name).read_text().splitlines() for name, _ in lines}
missed = defaultdict(dict)  # (file, text of the line): {line: what is missed there}
for (name, number), is_run in lines.items():
    taken = branches[name, number].values()
    if not is_run or not all(taken):
        what = 'never run' if not is_run else f'{list(taken).count(False)} of {len(taken)} branches never taken'
        missed[name, texts[name][number - 1].strip()][number] = what

# Each entry is a file, a colon and the text of a line, repeated as often as there are such lines; a comment above gives the reason.
listed = Counter()
for text in (root / 'tests/coverage_exceptions.txt').read_text().splitlines():
    if text and not text.startswith('#'):
        name, _, line = text.partition(': ')
        listed[name, line.strip()] += 1

failed = False
for name, text in sorted({*missed, *listed}):
    found = missed.get((name, text), {})
    if len(found) != listed[name, text]:
        failed = True
        print(f'{name}: {text}\n    is listed {listed[name, text]} times as an exception, and missed {len(found)} times')
        for number, what in sorted(found.items()):
            print(f'    {number}: {what}')

all_branches = [is_taken for taken in branches.values() for is_taken in taken.values()]
print(f'{sum(lines.values())} of {len(lines)} lines are run, {sum(all_branches)} of {len(all_branches)} branches taken; '
      f'{sum(listed.values())} lines are listed as exceptions')
sys.exit(failed)
