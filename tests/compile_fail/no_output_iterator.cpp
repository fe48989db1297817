// SPDX-License-Identifier: BSL-1.0
// A stream, a string, a file name and rows are no output iterators.
// message: trendatlas: this writes to an output iterator; to a stream, write_json\(std::ostreambuf_iterator<char>{out}, rows\), into a string, write_json\(std::back_inserter\(text\), rows\)
#include <iostream>
#include <iterator>
#include <string>
#include <trendatlas/export.hpp>
#include <trendatlas/trendatlas.hpp>

using namespace trendatlas;
// clang-format off
void write(std::string text) {
  write_json(std::ostreambuf_iterator<char>{std::cout}, trends);
  write_json(std::cout, trends);  // offending
  write_csv(text, trends(theme::ai));  // offending
  write_markdown(text, trends(theme::ai));  // offending
  write_json_lines("trends.jsonl", trends, with_reached_keys);  // offending
  write_json_schema(trends, std::back_inserter(text));  // offending
  write_csv(trends(theme::ai));  // offending
  write_json_row(std::cout, *trends.first());  // offending
}
