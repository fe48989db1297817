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

// A row of a user's whose text comes at run time.
struct said {
  std::string_view text{};
  using facets = trendatlas::facets<>;
  using columns = trendatlas::columns<facets, &said::text>;
};

// For each line of standard input, bytes in hexadecimal, writes a row with this text.
int write_texts() {
  const auto digit = [](char letter) { return letter <= '9' ? letter - '0' : letter - 'a' + 10; };
  for (std::string line; std::getline(std::cin, line); std::cout << '\n') {
    std::string text;
    for (std::size_t at = 0; at + 1 < line.size(); at += 2)
      text += static_cast<char>(digit(line[at]) * 16 + digit(line[at + 1]));
    write_json_row(std::ostreambuf_iterator<char>(std::cout), said{text});
  }
  return 0;
}

}  // namespace

int main(int argc, char** argv) {
  if (argc != 2) {
    std::cerr << "usage: export_all DIRECTORY, or export_all --texts < lines of hexadecimal\n";
    return 2;
  }
  if (std::string_view{argv[1]} == "--texts") return write_texts();
  const std::string directory = std::string{argv[1]} + "/";
  catalog_parts::for_each_table(
      [&](const char* name, const auto& table) { write_table(directory + name, table); });
  write_table(directory + "hostile", hostile::rows);
  write_formats(directory + "nobody", trends(enum_set<theme>{}));
  return failed ? 1 : 0;
}
