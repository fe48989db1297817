#!/bin/sh
# Loads the catalog into other people's tools. `atlas` is built from examples/atlas.
set -eu

# [sqlite]
for table in sources platforms trends claims recommendations features figures entities faqs tensions; do
  atlas export $table --format csv | sqlite3 atlas.db ".import --csv /dev/stdin $table"
done
# [/sqlite]

# [duckdb]
atlas export claims --format jsonl > claims.jsonl
duckdb atlas.duckdb "CREATE TABLE claims AS FROM 'claims.jsonl'"
duckdb -c "COPY (FROM 'claims.jsonl') TO 'claims.parquet'"
# [/duckdb]
