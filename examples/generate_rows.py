#!/usr/bin/env python3
# Writes the rows of languages.csv as a header: generate_rows.py languages.csv languages.hpp
# For rows in JSON, let `rows` be what json.load gives.
import csv, re, sys

KEYWORDS = set("""alignas alignof and and_eq asm auto bitand bitor bool break case catch char char8_t
  char16_t char32_t class co_await co_return co_yield compl concept const const_cast consteval
  constexpr constinit continue decltype default delete do double dynamic_cast else enum explicit
  export extern false float for friend goto if inline int long mutable namespace new noexcept not
  not_eq nullptr operator or or_eq private protected public register reinterpret_cast requires
  return short signed sizeof static static_assert static_cast struct switch template this
  thread_local throw true try typedef typeid typename union unsigned using virtual void volatile
  wchar_t while xor xor_eq""".split())

def literal(text):  # octal for what is not plain ASCII: such an escape ends after three digits
    plain = lambda byte: 32 <= byte < 127 and byte not in b'"\\'
    return '"' + "".join(chr(b) if plain(b) else f"\\{b:03o}" for b in text.encode()) + '"sv'

def enumerator(name):  # a keyword gets an underscore: the language Odia, "or", is or_
    word = re.sub("[^a-z0-9]", "_", name.lower())
    return "_" + word if word[0].isdigit() else word + "_" if word in KEYWORDS else word

def enum(name, terms):  # terms: name and label of each enumerator
    words = "".join(f"    {{{literal(term)}, {literal(label)}}},\n" for term, label in terms)
    return (f"enum class {name} : std::uint16_t {{ {', '.join(enumerator(t) for t, _ in terms)} }};\n"
            f"inline constexpr trendatlas::term {name}_terms[] = {{\n{words}}};\n"
            f"constexpr const auto& vocabulary({name}) {{ return {name}_terms; }}\n\n")

with open(sys.argv[1], encoding="utf-8-sig", newline="") as file:  # with or without a byte order mark
    rows = list(csv.DictReader(file))
families = sorted({row["family"] for row in rows})
with open(sys.argv[2], "w", encoding="ascii", newline="\n") as out:
    out.write("// Written by generate_rows.py.\n#pragma once\n#include <trendatlas/engine.hpp>\n\n")
    out.write("namespace languages {\n\nusing namespace std::string_view_literals;\n\n")
    out.write(enum("language", [(row["code"], row["name"]) for row in rows]))
    out.write(enum("family", [(name.lower().replace(" ", "-"), name) for name in families]))
    out.write("""struct row {
  language id{};
  languages::family family{};
  bool in_eu{};
  std::string_view own_name{};
  using facets = trendatlas::facets<&row::family, &row::in_eu>;
};
inline constexpr row rows[] = {
""")
    for row in rows:
        out.write(f"    {{language::{enumerator(row['code'])}, family::{enumerator(row['family'])}, "
                  f"{'true' if row['in_eu'] == 'yes' else 'false'}, {literal(row['own_name'])}}},\n")
    out.write("};\ninline constexpr trendatlas::table<rows> all;\n\n}\n")
