#!/usr/bin/env python3
"""Asks SQL what the library is asked: ask_sql.py DIRECTORY EXPORT_ALL QUESTIONS COUNT [SEED]

The program EXPORT_ALL writes the tables into DIRECTORY, and nothing else is known of the catalog; the program QUESTIONS prints
so many questions with the answers of the library. What a key means is written here from the words of the documentation, in SQL:
- a row has a key that it holds or, where rows of its table hold no key of that type, that a row holds to which it refers;
- keys that rows do not have and their witnesses have are asked of the witnesses, all of one call of one and the same witness;
- an answer of another table selects the rows that have any of its rows' ids, or whose ids these have; where only the witnesses
  are related to it, it is one more key to ask them.
"""
import csv
import json
import os
import sqlite3
import subprocess
import sys

# For each table: the type of its id, the keys that its rows hold (column, type), and the tables to which its rows refer.
CITED = [("source", "source_id")]
TABLES = {
    "sources": ("source_id", [("id", "source_id"), ("language", "language")], []),
    "platforms": ("platform", [("id", "platform"), ("kind", "platform_kind")], []),
    "trends": ("trend_id", [("id", "trend_id"), ("themes", "theme"), ("momentum", "momentum")], []),
    "claims": (None, CITED + [("trend", "trend_id"), ("stance", "stance"), ("momentum", "momentum"), ("certainty", "certainty"),
                              ("platforms", "platform"), ("audiences", "audience")], ["trends", "sources", "platforms"]),
    "recommendations": (None, CITED + [("trends", "trend_id"), ("platforms", "platform"), ("audiences", "audience"),
                                       ("strength", "strength")], ["trends", "sources", "platforms"]),
    "features": (None, CITED + [("platforms", "platform"), ("trends", "trend_id")], ["trends", "sources", "platforms"]),
    "figures": (None, CITED + [("trend", "trend_id")], ["trends", "sources"]),
    "entities": (None, CITED + [("kind", "entity_kind"), ("trends", "trend_id")], ["trends", "sources"]),
    "faqs": (None, CITED + [("trend", "trend_id")], ["trends", "sources"]),
    "tensions": (None, [("source_1", "source_id"), ("source_2", "source_id"), ("first", "trend_id"), ("second", "trend_id"),
                        ("basis", "strength")], ["trends", "sources"]),
}
WITNESSES = "claims"
WITNESSED = {"sources", "platforms", "trends"}


def import_tables(directory):
    """Imports the CSV files, and derives in SQL which keys rows hold and have."""
    db = sqlite3.connect(":memory:")
    db.execute("PRAGMA temp_store = MEMORY")
    db.execute("CREATE TABLE has (of, position INTEGER, type, name)")
    for table, (_, columns, _) in TABLES.items():
        with open(f"{directory}/{table}.csv", newline="", encoding="utf-8") as file:
            names, *rows = csv.reader(file)
        quoted = ", ".join(f'"{name}"' for name in names)
        db.execute(f'CREATE TABLE "{table}" (position INTEGER PRIMARY KEY, {quoted})')
        db.executemany(f'INSERT INTO "{table}" VALUES ({",".join("?" * (len(names) + 1))})',
                       [[position, *row] for position, row in enumerate(rows)])
        for column, key in columns:
            # The elements of a set stand in one cell, with ';' between them.
            db.execute(f"""
                INSERT INTO has
                WITH RECURSIVE elements(position, name, rest) AS (
                  SELECT position, NULL, "{column}" || ';' FROM "{table}" WHERE "{column}" <> ''
                  UNION ALL
                  SELECT position, substr(rest, 1, instr(rest, ';') - 1), substr(rest, instr(rest, ';') + 1)
                  FROM elements WHERE rest <> '')
                SELECT '{table}', position, '{key}', name FROM elements WHERE name IS NOT NULL""")
    types = {table: {key for _, key in columns} for table, (_, columns, _) in TABLES.items()}
    for table, (_, _, referred) in TABLES.items():
        for other in referred:
            id_type, columns, _ = TABLES[other]
            for key in {key for _, key in columns} - types[table]:
                db.execute("""
                    INSERT INTO has
                    SELECT DISTINCT ids.of, ids.position, keys.type, keys.name
                    FROM has ids
                    JOIN has own ON own.of = ? AND own.type = ids.type AND own.name = ids.name
                    JOIN has keys ON keys.of = ? AND keys.position = own.position
                    WHERE ids.of = ? AND ids.type = ? AND keys.type = ?""", (other, other, table, id_type, key))
    db.execute("CREATE INDEX has_key ON has (of, type, name, position)")
    db.execute("CREATE INDEX has_row ON has (of, position, type, name)")
    db.execute("CREATE TABLE names_row (of, position INTEGER, witness INTEGER)")
    for table in WITNESSED:
        db.execute("""
            INSERT INTO names_row
            SELECT DISTINCT ids.of, ids.position, said.position
            FROM has ids JOIN has said ON said.of = ? AND said.type = ids.type AND said.name = ids.name
            WHERE ids.of = ? AND ids.type = ?""", (WITNESSES, table, TABLES[table][0]))
    db.execute("CREATE INDEX names_row_witness ON names_row (of, witness, position)")
    had = {}
    for table, key in db.execute("SELECT DISTINCT of, type FROM has"):
        had.setdefault(table, set()).add(key)
    return db, had


class Translator:
    """Makes SQL of a question: a chain of named answers, of which the last is that of the whole."""

    def __init__(self, had):
        self.had = had
        self.steps = []

    def translate(self, ask):
        self.steps = []
        last, _ = self.question(ask)
        return "WITH " + ",\n".join(self.steps) + f"\nSELECT position FROM {last}"

    def step(self, sql):
        name = f"answer_{len(self.steps)}"
        self.steps.append(f"{name}(position) AS MATERIALIZED ({sql})")
        return name

    def question(self, ask):
        """Returns the name of the answer, and its table."""
        if "of" in ask:
            return self.call(ask["of"], ask["keys"]), ask["of"]
        left, table = self.question(ask["left"])
        if ask["op"] == "~":
            return self.step(f'SELECT position FROM "{table}" EXCEPT SELECT position FROM {left}'), table
        right, _ = self.question(ask["right"])
        if ask["op"] == "^":
            return self.step(f'SELECT position FROM "{table}" WHERE (position IN {left}) <> (position IN {right})'), table
        operator = {"&": "INTERSECT", "|": "UNION", "-": "EXCEPT"}[ask["op"]]
        return self.step(f"SELECT position FROM {left} {operator} SELECT position FROM {right}"), table

    def call(self, table, keys):
        conditions = []
        witnessed = []
        for key in keys:
            if self.has(table, key):
                conditions.append(f"position IN {self.key(table, key)}")
            else:
                witnessed.append(f"witness IN {self.key(WITNESSES, key)}")
        if witnessed:
            conditions.append(f"position IN (SELECT position FROM names_row WHERE of = '{table}' AND {' AND '.join(witnessed)})")
        return self.step(f'SELECT position FROM "{table}" WHERE {" AND ".join(conditions) or "TRUE"}')

    def has(self, table, key):
        """Do rows of a table have such keys?"""
        if "rows_of" in key:
            other = asked_of(key["rows_of"])
            return other == table or bool(self.shared_ids(table, other))
        return "member" in key or key["type"] in self.had[table]

    def key(self, table, key):
        """Returns the rows that have a key."""
        if "rows_of" in key:
            rows, other = self.question(key["rows_of"])
            return rows if other == table else self.join(table, other, rows)
        names = ",".join("'" + name.replace("'", "''") + "'" for name in key["names"])
        if "member" in key:
            return self.step(f'SELECT position FROM "{table}" WHERE "{key["member"]}" IN ({names})')
        return self.step(f"SELECT position FROM has WHERE of = '{table}' AND type = '{key['type']}' AND name IN ({names})")

    def shared_ids(self, table, other):
        """The ids by which rows of one table name rows of the other."""
        return [id_type for from_table, id_type in ((table, TABLES[other][0]), (other, TABLES[table][0]))
                if id_type is not None and id_type in self.had[from_table]]

    def join(self, table, other, rows):
        return self.step(" UNION ".join(f"""
            SELECT mine.position FROM has theirs JOIN has mine ON mine.type = theirs.type AND mine.name = theirs.name
            WHERE mine.of = '{table}' AND theirs.of = '{other}' AND theirs.type = '{id_type}' AND theirs.position IN {rows}"""
                                        for id_type in self.shared_ids(table, other)))


def asked_of(ask):
    return ask["of"] if "of" in ask else asked_of(ask["left"])


def main():
    directory, export_all, questions, *arguments = sys.argv[1:]
    os.makedirs(directory, exist_ok=True)
    subprocess.run([export_all, directory], check=True)
    lines = subprocess.run([questions, *arguments], capture_output=True, check=True, encoding="utf-8").stdout.splitlines()
    db, had = import_tables(directory)
    translator = Translator(had)
    differences = some = 0
    for line in lines:
        question = json.loads(line)
        sql = translator.translate(question["ask"])
        rows = sorted({position for position, in db.execute(sql)})
        some += bool(rows)
        if rows != question["rows"]:
            differences += 1
            if differences <= 3:
                print(f"{json.dumps(question['ask'])}\n  library {question['rows']}\n  SQL     {rows}\n{sql}")
    print(f"{len(lines)} questions, {some} with an answer that is not empty, {differences} differences")
    # Questions that mostly select nothing would compare little.
    if differences or len(lines) != int(arguments[0]) or some < len(lines) / 2:
        sys.exit(1)


main()
