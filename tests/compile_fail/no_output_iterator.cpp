// SPDX-License-Identifier: BSL-1.0
// A stream, a string, a file, its name and rows are no output iterators, iterators of wider
// characters are none of char; and what comes behind one.
// message: trendatlas: this writes to an output iterator of char; to a stream, write_json\(std::ostreambuf_iterator<char>{out}, rows\), into a string, write_json\(std::back_inserter\(text\), rows\)
#include <cstdio>
#include <iostream>
#include <iterator>
#include <string>
#include <trendatlas/export.hpp>
#include <trendatlas/trendatlas.hpp>

using namespace trendatlas;
// clang-format off
void write(std::string text, std::wstring wide, std::u16string of_16_bits) {
  write_json(std::ostreambuf_iterator<char>{std::cout}, trends);
  write_json(std::cout, trends);  // offending
  write_csv(text, trends(theme::ai));  // offending
  write_markdown(text, trends(theme::ai));  // offending
  write_json_lines("trends.jsonl", trends, with_reached_keys);  // offending
  write_json_schema(trends, std::back_inserter(text));  // offending
  write_csv(trends(theme::ai));  // offending
  write_json(stdout, trends);  // offending
  write_json(&text, trends);  // offending
  write_json(std::back_inserter(wide), trends);  // offending
  write_json(std::back_inserter(of_16_bits), trends);  // offending
  write_csv(std::ostreambuf_iterator<wchar_t>{std::wcout}, trends);  // offending
  write_json_row(wide.data(), *trends.first());  // offending
  write_json(std::back_inserter(text), trends, with_reached_keys);
  write_json(std::back_inserter(text));  // offending: trendatlas: this writes one table or answer, as in write_json\(out, trends\(theme::ai\)\), and takes no further argument but with_reached_keys
  write_csv(std::back_inserter(text), trends, platform::tiktok);  // offending: trendatlas: this writes one table or answer
  write_markdown(std::back_inserter(text), trends, true);  // offending: trendatlas: this writes one table or answer
  write_json_row(std::back_inserter(text), trends);  // offending: trendatlas: write_json_row writes one row; of a table or an answer write write_json\(out, rows\)
  write_json_row(std::back_inserter(text), trends.first());  // offending: trendatlas: write_json_row writes a row, not its address; where there is one write write_json_row\(out, \*row\)
  write_json_row(std::cout, *trends.first());  // offending
}
