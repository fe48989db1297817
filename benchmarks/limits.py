#!/usr/bin/env python3
# SPDX-License-Identifier: BSL-1.0
"""How large a table can be before a compiler gives up: the README's table.

    python3 benchmarks/limits.py g++ clang++ clang++-19

Doubles the size of each kind of table until it fails to compile, then bisects to 5 %; tries nothing
beyond 1,280,000. Takes an hour or more and, with g++, some 10 GB. Further words restrict the kinds;
words that begin with a dash go to the compilers, as -fconstexpr-steps=100000 does. --only=SIZE tries
this size alone.
"""
import os
import random
import re
import subprocess
import sys
import tempfile

INCLUDE = os.path.join(os.path.dirname(os.path.abspath(__file__)), "..", "include")
MOST = 1280000
HOLD_ONE = "key of{}; using facets = trendatlas::facets<&row::of>;"


def rows_with(member, keys, value, question="all.count(key{1}) != 0", rows=lambda size: size, relation=""):
    """A kind of table: its size, to a program with one table and one question."""

    def program(size):
        random.seed(1)
        key_count, row_count = keys(size), rows(size)
        terms = ",\n".join(f'{{"key-{i}"sv}}' for i in range(key_count))
        made = ",\n".join(value(i, key_count) for i in range(row_count))
        return f"""#include <trendatlas/engine.hpp>
using namespace trendatlas;
using namespace std::string_view_literals;
enum class key : unsigned {{}};
constexpr term terms[] = {{{terms}}};
constexpr const auto& vocabulary(key) {{ return terms; }}
struct row {{ {member} }};
constexpr row rows[] = {{{made}}};
constexpr table<rows{relation}> all;
static_assert(all.check());
constexpr bool answer = {question};
"""

    return program


def any_key(count):
    return f"key({random.randrange(count)})"


KINDS = {
    "keys": rows_with(HOLD_ONE, lambda size: 64, lambda i, count: f"{{{any_key(count)}}}"),
    "wide": rows_with(HOLD_ONE, lambda size: 2000, lambda i, count: f"{{{any_key(count)}}}"),
    "sets": rows_with("enum_set<key> of{}; using facets = trendatlas::facets<&row::of>;", lambda size: 100,
                      lambda i, count: f"{{{{{any_key(count)}, {any_key(count)}}}}}"),
    "enum": rows_with(HOLD_ONE, lambda size: size, lambda i, count: f"{{{any_key(count)}}}", rows=lambda size: 4000),
    "ids": rows_with("key id{};", lambda size: size, lambda i, count: f"{{key({i})}}"),
    "self": rows_with("key id{}; key of{}; using facets = trendatlas::facets<&row::of>;", lambda size: size,
                      lambda i, count: f"{{key({i}), {any_key(count)}}}", "all.any(all(key{1}))",
                      relation=", refers_to<rows>"),
    "names": rows_with("std::string_view slug{};", lambda size: 1, lambda i, count: f'{{"name-{i}"sv}}',
                       'all.find("name-1"sv) != nullptr'),
}


def tell(compiler, flags, kind, size):
    """Whether it compiles, and if not, the first thing said that names a limit."""
    with tempfile.NamedTemporaryFile("w", suffix=".cpp") as file:
        file.write(KINDS[kind](size))
        file.flush()
        run = subprocess.run([compiler, "-std=c++20", "-fsyntax-only", f"-I{INCLUDE}", *flags, file.name],
                             stderr=subprocess.PIPE, encoding="utf-8", errors="replace")
    named = re.search(r"-fconstexpr-[a-z-]+|maximum .*|possible infinite loop|out of memory", run.stderr)
    reason = named.group() if named else run.stderr[:300]
    print(f"{compiler} {kind} {size:,}: {'compiles' if run.returncode == 0 else 'fails: ' + reason}", flush=True)
    return run.returncode == 0


def main():
    only = [int(word.removeprefix("--only=")) for word in sys.argv[1:] if word.startswith("--only=")]
    flags = [word for word in sys.argv[1:] if word.startswith("-") and not word.startswith("--only=")]
    words = [word for word in sys.argv[1:] if not word.startswith("-")]
    kinds = [word for word in words if word in KINDS] or list(KINDS)
    for compiler in [word for word in words if word not in KINDS]:
        for kind in kinds:
            if only:
                if not tell(compiler, flags, kind, only[0]):
                    sys.exit(1)
                continue
            good, bad = 0, 10000
            while bad <= MOST and tell(compiler, flags, kind, bad):
                good, bad = bad, 2 * bad
            if bad > MOST:
                print(f"== {compiler} {kind}: {good:,} compile", flush=True)
                continue
            while bad - good > bad * 0.05:
                middle = (good + bad) // 2
                good, bad = (middle, bad) if tell(compiler, flags, kind, middle) else (good, middle)
            print(f"== {compiler} {kind}: {good:,} compile, {bad:,} fail", flush=True)


if __name__ == "__main__":
    main()
