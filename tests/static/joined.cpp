// SPDX-License-Identifier: BSL-1.0
#include <array>
#include <trendatlas/engine.hpp>

#include "../generated_tables.hpp"

namespace {

using namespace generated;
using trendatlas::joined;
using trendatlas::table;

}  // namespace

namespace generated {

inline constexpr box few[] = {{.where = shelf{1}, .outside = color{2}}, {.where = shelf{2}}};
inline constexpr std::array<box, 1> one{{{.where = shelf{3}, .tags = tag{99}}}};
inline constexpr std::array<box, 0> no_boxes{};
inline constexpr joined<few, no_boxes, one, boxes<200>> all_boxes;
inline constexpr joined<no_boxes> nothing_joined;

// More rows than one evaluation reads: one ends after 4096, inside the second array.
inline constexpr std::array<box, 4000> plain_boxes{};
inline constexpr auto marked_boxes = [] {
  std::array<box, 200> rows{};
  for (std::size_t i = 90; i != rows.size(); ++i) {
    rows[i].where = shelf{3};
    rows[i].inside = color{2};
    rows[i].tags = tag{7};
  }
  return rows;
}();
inline constexpr joined<plain_boxes, marked_boxes, one> boxes_in_parts;

}  // namespace generated

namespace {

constexpr table<all_boxes> everything;
static_assert(everything.size() == 203);
static_assert(&all_boxes[0] == &few[0] && &all_boxes[2] == &one[0]);
static_assert(&all_boxes[3] == &boxes<200>[0] && &all_boxes[202] == &boxes<200>[199]);
static_assert(everything.first(shelf{3}) == &one[0]);
static_assert(everything.first(tag{99}, shelf{3}) == &one[0]);

// Questions answer as over one array.
static_assert([] {
  for (std::size_t i = 0; i != 100; i += 20) {
    const auto key = static_cast<tag>(i);
    std::size_t count = 0;
    for (const box& row : everything) count += row.tags.contains(key) ? 1U : 0U;
    if (count != everything.count(key) || count != everything(key).size()) return false;
  }
  return true;
}());
constexpr table<boxes_in_parts> in_parts;
static_assert(in_parts(shelf{3}).size() == 111 && in_parts.first(shelf{3}) == &marked_boxes[90]);
static_assert(in_parts.count(trendatlas::by<&box::inside>(color{2})) == 110);
static_assert(in_parts.first(trendatlas::by<&box::inside>(color{2})) == &marked_boxes[90]);
static_assert(in_parts(color{2}).size() == 110 && in_parts.first(color{2}) == &marked_boxes[90]);
static_assert(in_parts(tag{7}).size() == 110 && in_parts.first(tag{7}) == &marked_boxes[90]);
static_assert(in_parts.first(tag{99}, shelf{3}) == &one[0] && in_parts.count(tag{99}) == 1);
static_assert(table<nothing_joined>{}().empty() && table<nothing_joined>{}(color{0}).empty());

}  // namespace
