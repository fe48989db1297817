#!/usr/bin/env node
// Stands in for DuckDB's command line, which npm does not have: `duckdb [FILE] [-c] SQL`. Prints the rows of an answer, a line each.
const duckdb = require('@duckdb/node-api');

async function main(words) {
  const sql = words.pop();
  const file = words.filter((word) => word !== '-c')[0] ?? ':memory:';
  const connection = await (await duckdb.DuckDBInstance.create(file)).connect();
  const result = await connection.runAndReadAll(sql);
  for (const row of result.getRows()) console.log(row.map(String).join('|'));
  connection.closeSync();
}

main(process.argv.slice(2)).catch((error) => {
  console.error(error);
  process.exit(1);
});
