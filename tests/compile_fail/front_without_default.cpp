// SPDX-License-Identifier: BSL-1.0
// front() of an empty answer needs a row to give.
// message: trendatlas: front\(\) and \[\] need a row to give where there is none: let the row type have a default constructor, or use first\(\) and find\(\)
#include <trendatlas/trendatlas.hpp>

using namespace trendatlas;
struct row {
  theme about{};
  constexpr explicit row(theme of) : about{of} {}
  using facets = trendatlas::facets<&row::about>;
};
constexpr row rows[] = {row{theme::ai}};
constexpr table<rows> all;
const row* right = all.first(theme::ai);
const row& wrong = all(theme::ai).front();  // offending
