// SPDX-License-Identifier: BSL-1.0
// The list of facets has a type of its own.
// message: trendatlas: the `facets` of a row type are trendatlas::facets<&row::member, ...>
// more errors follow
#include <array>
#include <trendatlas/trendatlas.hpp>

using namespace trendatlas;
struct row {
  theme about{};
  using facets = std::array<theme, 1>;
};
constexpr row rows[] = {{theme::ai}};
constexpr table<rows> all;
const auto right = all();
const auto wrong = all(theme::ai);  // offending
