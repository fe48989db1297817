// SPDX-License-Identifier: BSL-1.0
// What a vector holds is no constant.
// message: trendatlas: table<rows> takes a constexpr array of rows with static storage
// more errors follow
#include <trendatlas/engine.hpp>
#include <vector>

struct row {
  bool open{};
};
constexpr row right_rows[] = {{true}};
const std::vector<row> wrong_rows = {{true}};
constexpr trendatlas::table<right_rows> right;
const auto all = right();
const std::size_t wrong = trendatlas::table<wrong_rows>::size();  // offending
