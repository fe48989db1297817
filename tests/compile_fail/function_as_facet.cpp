// SPDX-License-Identifier: BSL-1.0
// A member function is no facet.
// message: trendatlas: a facet is an enumerator, an enum_set, an optional enumerator, a bool
// more errors follow
#include <trendatlas/trendatlas.hpp>

using namespace trendatlas;
struct row {
  theme of{};
  constexpr theme about() const { return of; }
  using facets = trendatlas::facets<&row::about>;
};
constexpr row rows[] = {{theme::ai}};
constexpr table<rows> all;
const auto right = all();
const auto wrong = all(theme::ai);  // offending
