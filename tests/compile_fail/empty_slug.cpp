// SPDX-License-Identifier: BSL-1.0
// A row with a slug is found by it.
// message: trendatlas: this row or term has an empty name; give it one of its own
// message: rows.* 1(UL)?(]|>)
#include <trendatlas/engine.hpp>

struct row {
  std::string_view slug{};
};
constexpr row rows[] = {{"one"}, {}};
constexpr trendatlas::table<rows> table;
const auto right = table();
const auto wrong = table.find("one");  // offending
