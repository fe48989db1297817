// SPDX-License-Identifier: BSL-1.0
// An array of rows is no table.
// message: trendatlas: this takes a table or an answer, as in trends or trends\(theme::ai\)
#include <trendatlas/export.hpp>
#include <trendatlas/trendatlas.hpp>

constexpr trendatlas::trend rows[] = {{}};
char buffer[100];

void write() {
  trendatlas::write_json(buffer, trendatlas::trends);
  trendatlas::write_json(buffer, rows);  // offending
}
