// SPDX-License-Identifier: BSL-1.0
// A list without a size of its own: JSON takes it, CSV cannot tell how many columns it has.
// message: trendatlas: a list of any length has no columns in CSV and Markdown; take an array, or write JSON
// lines: 44, of the way from the row to its column
#include <span>
#include <trendatlas/engine.hpp>
#include <trendatlas/export.hpp>

struct note {
  std::span<const int> numbers{};
  using facets = trendatlas::facets<>;
  using columns = trendatlas::columns<facets, &note::numbers>;
};
constexpr int numbers[] = {1, 2};
constexpr note rows[] = {{numbers}};
constexpr trendatlas::table<rows> notes;
char buffer[100];

void write() {
  trendatlas::write_json(buffer, notes);
  trendatlas::write_csv(buffer, notes);       // offending
  trendatlas::write_markdown(buffer, notes);  // offending
}
