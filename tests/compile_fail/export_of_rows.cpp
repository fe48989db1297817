// SPDX-License-Identifier: BSL-1.0
// Rows that are no table: an array, a vector, one of them.
#include <trendatlas/export.hpp>
#include <trendatlas/trendatlas.hpp>
#include <vector>

using namespace trendatlas;
constexpr trend rows[] = {{}};
const std::vector<trend> copies;
char buffer[100];

// clang-format off
void write() {
  write_json(buffer, trends);
  write_json(buffer, rows);  // offending: trendatlas: a range is no answer; make one of its rows or ids, as in answer<trends>{range}
  write_json(buffer, copies);  // offending: trendatlas: a range is no answer; make one of its rows or ids, as in answer<trends>{range}
  write_json_row(buffer, *trends.first());
  write_json(buffer, *trends.first());  // offending: trendatlas: a row is no answer; ask for it, as in trends\(t.id\), or write it alone by write_json_row\(out, row\)
  write_csv(buffer, claims.first());  // offending: trendatlas: a row is no answer; ask for it
  write_csv(buffer, theme::ai);  // offending: trendatlas: this takes a table or an answer, as in trends or trends\(theme::ai\)
}
