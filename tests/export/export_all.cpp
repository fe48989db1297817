// SPDX-License-Identifier: BSL-1.0
// Writes every table in every format into a directory, plain and with the keys that it reaches.
#include <fstream>
#include <iostream>
#include <iterator>
#include <string>
#include <trendatlas/export.hpp>
#include <trendatlas/trendatlas.hpp>

#include "../catalog_parts.hpp"
#include "hostile.hpp"

using namespace trendatlas;

namespace {

bool failed = false;

template <class Write>
void write(const std::string& path, const Write& write_to) {
  std::ofstream file(path, std::ios::binary);
  write_to(std::ostreambuf_iterator<char>(file));
  file.close();
  failed = failed || !file;
}

template <class Rows, class... Options>
void write_formats(const std::string& path, const Rows& rows, Options... options) {
  write(path + ".json", [&](auto out) { write_json(out, rows, options...); });
  write(path + ".jsonl", [&](auto out) { write_json_lines(out, rows, options...); });
  write(path + ".csv", [&](auto out) { write_csv(out, rows, options...); });
  write(path + ".md", [&](auto out) { write_markdown(out, rows, options...); });
  write(path + ".schema.json", [&](auto out) { write_json_schema(out, rows, options...); });
}

template <class Table>
void write_table(const std::string& path, const Table& table) {
  write_formats(path, table);
  write_formats(path + ".reached", table, with_reached_keys);
}

}  // namespace

int main(int argc, char** argv) {
  if (argc != 2) {
    std::cerr << "usage: export_all DIRECTORY\n";
    return 2;
  }
  const std::string directory = std::string{argv[1]} + "/";
  catalog_parts::for_each_table(
      [&](const char* name, const auto& table) { write_table(directory + name, table); });
  write_table(directory + "hostile", hostile::rows);
  write_formats(directory + "nobody", trends(enum_set<theme>{}));
  return failed ? 1 : 0;
}
