// SPDX-License-Identifier: BSL-1.0
// Every kind of facet.
#include <array>
#include <optional>
#include <trendatlas/engine.hpp>

#include "../generated_tables.hpp"

namespace {

using namespace generated;
using trendatlas::by;
using trendatlas::enum_set;
using trendatlas::maybe;
using trendatlas::table;

constexpr color red{0};
constexpr color green{1};
constexpr color blue{2};

}  // namespace

namespace generated {

struct lid {
  color side{};
  bool locked = false;

  using facets = trendatlas::facets<&lid::side, &lid::locked>;
};
struct origin {
  const shelf from{};
};
struct crate : origin {
  constexpr crate(shelf first, color one, std::optional<color> two, maybe<color> three, lid four,
                  color (&&five)[2], std::array<lid, 2> six, bool seven)
      : origin{first},
        plain{one},
        spare{two},
        shade{three},
        top{four},
        pair{five[0], five[1]},
        sides{six},
        fragile{seven} {}

  color plain{};
  std::optional<color> spare{};
  maybe<color> shade{};
  lid top{};
  color pair[2]{};
  std::array<lid, 2> sides{};
  bool fragile = false;

  using facets = trendatlas::facets<&crate::from, &crate::plain, &crate::spare, &crate::shade,
                                    &crate::top, &crate::pair, &crate::sides, &crate::fragile>;
};
inline constexpr crate crates[] = {
    {shelf{1}, red, {}, {}, {red, true}, {red, red}, {{{red}, {red}}}, false},
    {shelf{2}, red, green, {}, {red}, {red, red}, {{{red}, {red}}}, true},
    {shelf{3}, red, {}, green, {red}, {red, red}, {{{red}, {red}}}, false},
    {shelf{4}, red, {}, {}, {green}, {red, red}, {{{red}, {red}}}, true},
    {shelf{5}, red, {}, {}, {red}, {red, green}, {{{red}, {red}}}, false},
    {shelf{6}, red, {}, {}, {red}, {red, red}, {{{red}, {green, true}}}, false},
    {shelf{7}, green, {}, {}, {red}, {red, red}, {{{red}, {red}}}, false},
    {shelf{8}, red, {}, {}, {red}, {red, red}, {{{red}, {red}}}, false}};

}  // namespace generated

namespace {

constexpr table<crates> all;

// Any facet of the type.
static_assert(all(red).size() == 8);
static_assert(all(green).size() == 6);
static_assert(all(blue).empty());
static_assert(all(shelf{3}).size() == 1);

// One member alone; a bool only so.
static_assert(all.first(by<&crate::plain>(green)) == &crates[6]);
static_assert(all.first(by<&crate::spare>(green)) == &crates[1]);
static_assert(all.count(by<&crate::spare>(red)) == 0);
static_assert(all.first(by<&crate::shade>(green)) == &crates[2]);
static_assert(all.first(by<&crate::top>(green)) == &crates[3]);
static_assert(all.first(by<&crate::pair>(green)) == &crates[4]);
static_assert(all.first(by<&crate::sides>(green)) == &crates[5]);
static_assert(all.first(by<&crate::from>(shelf{2})) == &crates[1]);
static_assert(all.count(by<&crate::fragile>(true)) == 2 &&
              all.count(by<&crate::fragile>(false)) == 6);
static_assert(all.first(by<&crate::top>(true)) == &crates[0]);
static_assert(all.first(by<&crate::sides>(true)) == &crates[5]);

// Of any key, and with others.
static_assert(all.count(by<&crate::plain>(enum_set{red, green})) == 8);
static_assert(all(by<&crate::plain>(std::optional<color>{})) == all());
static_assert(all(by<&crate::fragile>(std::optional<bool>{})) == all());
static_assert(all.first(by<&crate::fragile>(true), by<&crate::spare>(green), red) == &crates[1]);

// A member that is not listed.
static_assert(all.has<color> && all.has<shelf> && !all.has<tag> && !all.witnesses_have<color>);

}  // namespace
