// SPDX-License-Identifier: BSL-1.0
// Rows and tables where a type takes the others, and row types that do not fit.
#include <trendatlas/trendatlas.hpp>

using namespace trendatlas;
struct row {
  theme about{};
  constexpr explicit row(theme of) : about{of} {}
  using facets = trendatlas::facets<&row::about>;
};
constexpr row rows[] = {row{theme::ai}};
constexpr table<rows> all;

// clang-format off
answer<trends> right_answer;
answer<catalog_2024::trend_rows> wrong_answer;  // offending: trendatlas: answer<...> takes a table, as in answer<trends>
std::size_t right_set(answer<trends> picks) { return picks.size(); }
std::size_t wrong_set(row_set<trends> picks) { return picks.size(); }  // offending: trendatlas: row_set takes the rows of a table; for the answers of a table write answer<...>
const std::size_t right_arrays = joined<rows, rows>::size();
const std::size_t wrong_arrays = joined<rows, catalog_2024::trend_rows>::size();  // offending: trendatlas: joined<...> takes arrays of one row type; make a table for each type
const row* right_first = all.first(theme::ai);
const row& wrong_front = all(theme::ai).front();  // offending: trendatlas: front\(\) and \[\] need a row to give where there is none: let the row type have a default constructor, or use first\(\) and find\(\)
