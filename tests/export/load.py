"""Runs the README's ways into other tools, examples/load.sh, and counts what arrived there.

    load.py SCRIPT ATLAS DIRECTORY

Without DuckDB only the part for SQLite is run, and the test says that it was skipped.
"""
import json
import os
import re
import shutil
import subprocess
import sys

TABLES = "sources platforms trends claims recommendations features figures entities faqs tensions".split()


def main():
    script, atlas, directory = sys.argv[1:]
    if not shutil.which("sqlite3"):
        sys.exit("SKIPPED: there is no sqlite3")
    shutil.rmtree(directory, ignore_errors=True)
    os.makedirs(directory)
    os.symlink(atlas, os.path.join(directory, "atlas"))
    duckdb = os.path.join(directory, "duckdb")
    shutil.copy(os.path.join(os.path.dirname(os.path.abspath(__file__)), "duckdb_shell.js"), duckdb)
    os.chmod(duckdb, 0o755)
    environment = {**os.environ, "PATH": directory + os.pathsep + os.environ["PATH"]}

    def run(*words):
        return subprocess.run(words, cwd=directory, env=environment, check=True, capture_output=True, encoding="utf-8").stdout

    has_duckdb = shutil.which("node") and subprocess.run(["node", "-e", "require('@duckdb/node-api')"], capture_output=True).returncode == 0
    with open(script, encoding="utf-8") as file:
        text = file.read()
    if not has_duckdb:
        text = re.sub(r"# \[duckdb\].*# \[/duckdb\]", "", text, flags=re.DOTALL)
    run("sh", "-c", text)

    expected = {table: len(json.loads(run("atlas", "export", table, "--format", "json"))) for table in TABLES}
    assert min(expected.values()) > 0
    arrived = {table: int(run("sqlite3", "atlas.db", f"SELECT count(*) FROM {table}")) for table in TABLES}
    if arrived != expected:
        sys.exit(f"SQLite has {arrived}, the catalog {expected}")
    if not has_duckdb:
        sys.exit("SKIPPED: node does not find @duckdb/node-api; SQLite was read")
    for file, words in {"atlas.duckdb": ["atlas.duckdb", "SELECT count(*), count(DISTINCT statement) FROM claims"],
                        "claims.parquet": ["-c", "SELECT count(*), count(DISTINCT statement) FROM 'claims.parquet'"]}.items():
        counted = run("duckdb", *words).strip()
        if counted != f"{expected['claims']}|{expected['claims']}":
            sys.exit(f"DuckDB counts {counted} in {file}, the catalog has {expected['claims']} claims")
    print("loaded")


main()
