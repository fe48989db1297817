// SPDX-License-Identifier: BSL-1.0
#include <type_traits>

#include "../catalog_parts.hpp"

namespace {

using namespace trendatlas;

static_assert(line_range{3, 9}.contains({3, 9}));
static_assert(line_range{3, 9}.contains({5, 5}));
static_assert(!line_range{3, 9}.contains({2, 5}));
static_assert(!line_range{3, 9}.contains({9, 10}));
static_assert(line_range{3, 9} == line_range{3, 9});

// Plain aggregates with a default for every member.
template <class Row>
constexpr bool plain = std::is_aggregate_v<Row> && std::is_trivially_copyable_v<Row> &&
                       std::is_default_constructible_v<Row>;
static_assert(plain<line_range> && plain<citation> && plain<section>);
static_assert([] {
  bool all = true;
  catalog_parts::for_each_table(
      [&]<class Table>(auto, const Table&) { all = all && plain<typename Table::value_type>; });
  return all;
}());
static_assert(!figure{}.minimum && !figure{}.maximum);
static_assert(figure{.minimum = 5}.minimum == 5 && *figure{.minimum = 5}.minimum == 5);
static_assert(figure{.minimum = 5}.maximum.value_or(7) == 7);
static_assert(platform_profile{}.counterpart != platform::instagram);

// A section makes citations of its lines.
constexpr section shopping{source_id::hidden_side, {13, 16}, "Shopping"};
static_assert(shopping(15) == citation{source_id::hidden_side, {15, 15}, "Shopping"});
static_assert(shopping(13, 16).lines == shopping.lines);
static_assert(shopping(13) != shopping(14));
static_assert(claim{}.momentum == momentum::unstated);
static_assert(trend{}.themes.empty());

}  // namespace
