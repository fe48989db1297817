// Reads the exports with DuckDB and prints what it read, a line of JSON for each file:
//     node duckdb.js DIRECTORY NAME...
// Status 3: DuckDB is not there.
let duckdb;
try {
  duckdb = require('@duckdb/node-api');
} catch {
  process.exit(3);
}

// Numbers as texts, as some are larger than JavaScript's.
function plain(value) {
  if (typeof value === 'number' || typeof value === 'bigint') return value.toString();
  if (value === null || typeof value !== 'object') return value;
  if (Array.isArray(value.items)) return value.items.map(plain);
  if (value.entries) return Object.fromEntries(Object.entries(value.entries).map(([name, of]) => [name, plain(of)]));
  return value.toString();
}

async function main(directory, names) {
  const connection = await (await duckdb.DuckDBInstance.create(':memory:')).connect();
  for (const name of names) {
    const path = `${directory}/${name}`.replaceAll("'", "''");
    const ask = async (from, sql) => {
      const result = await connection.runAndReadAll(sql);
      const rows = result.getRows().map((row) => row.map(plain));
      console.log(JSON.stringify({name, from, names: result.columnNames(), rows}));
    };
    await ask('json', `SELECT * FROM read_json('${path}.json')`);
    await ask('jsonl', `SELECT * FROM read_json('${path}.jsonl', format = 'newline_delimited')`);
    await ask('csv', `SELECT COLUMNS(*)::VARCHAR FROM read_csv('${path}.csv', all_varchar = true, header = true, nullstr = '\\0')`);
    await connection.run(`COPY (FROM read_json('${path}.json')) TO '${path}.parquet'`);
    await ask('parquet', `SELECT * FROM '${path}.parquet'`);
  }
}

main(process.argv[2], process.argv.slice(3)).catch((error) => {
  console.error(error);
  process.exit(1);
});
