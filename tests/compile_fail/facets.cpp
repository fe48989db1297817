// SPDX-License-Identifier: BSL-1.0
// What is no facet, and no list of them.
// message: trendatlas: a facet is an enumerator, an enum_set, an optional enumerator, a bool
#include <array>
#include <trendatlas/trendatlas.hpp>

using namespace trendatlas;
template <class Type>
struct note {
  audience reader{};
  Type value{};
  using facets = trendatlas::facets<&note::reader, &note::value>;
};
struct computed {
  theme of{};
  constexpr theme about() const { return of; }
  using facets = trendatlas::facets<&computed::about>;
};
struct listed {
  theme about{};
  using facets = std::array<theme, 1>;
};
template <class Row>
constexpr Row rows[] = {{}};
template <class Row>
constexpr table<rows<Row>> of;

// clang-format off
const auto right = of<note<bool>>(audience::users);
const auto wrong_number = of<note<int>>(audience::users);  // offending
const auto wrong_optional = of<note<std::optional<int>>>(audience::users);  // offending
static_assert(of<note<std::optional<int>>>.check());  // offending
const auto wrong_set = of<note<std::optional<enum_set<audience>>>>(audience::users);  // offending
const auto wrong_function = of<computed>(theme::ai);  // offending
const auto wrong_list = of<listed>(theme::ai);  // offending: trendatlas: the `facets` of a row type are trendatlas::facets<&row::member, ...>
