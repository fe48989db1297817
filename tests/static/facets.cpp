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

// The i-th member holds green, or true, in the i-th row alone.
struct cover {
  lid inner{};
  using facets = trendatlas::facets<&cover::inner>;
};
struct chest {
  trendatlas::enum_set<color> colors{};
  trendatlas::enum_set<color> layers[2]{};
  std::array<std::optional<color>, 2> spares{};
  trendatlas::maybe<color> shades[2]{};
  cover covers[2]{};
  cover nested{};
  const color fixed[2]{};
  bool bolts[2]{};
  std::array<bool, 2> locks{};
  color hidden{};
  color plain{};
  std::optional<color> spare{};
  trendatlas::maybe<color> shade{};
  lid top{};
  color pair[2]{};
  std::array<lid, 2> sides{};
  bool fragile = false;

  using facets = trendatlas::facets<&chest::colors, &chest::layers, &chest::spares, &chest::shades,
                                    &chest::covers, &chest::nested, &chest::fixed, &chest::bolts,
                                    &chest::locks, &chest::plain, &chest::spare, &chest::shade,
                                    &chest::top, &chest::pair, &chest::sides, &chest::fragile>;
};
constexpr color lime{1};
inline constexpr chest chests[] = {{.colors = lime},
                                   {.layers = {{}, lime}},
                                   {.spares = {{std::nullopt, lime}}},
                                   {.shades = {{}, lime}},
                                   {.covers = {{}, {{.side = lime}}}},
                                   {.nested = {{.side = lime}}},
                                   {.fixed = {{}, lime}},
                                   {.bolts = {false, true}},
                                   {.locks = {{false, true}}},
                                   {.hidden = lime},
                                   {.plain = lime},
                                   {.spare = lime},
                                   {.shade = lime},
                                   {.top = {lime, true}},
                                   {.pair = {{}, lime}},
                                   {.sides = {{{}, {lime, true}}}},
                                   {.fragile = true}};

// The list itself comes from a base class.
struct painted_lid : lid {
  int price = 0;
};
inline constexpr painted_lid painted_lids[] = {{{.side = {}}, 5}, {{lime, true}, 7}};

struct fixed_row {
  const shelf id{};
  const trendatlas::enum_set<color> colors{};
  const bool open = true;
  const shelf where{};
  using facets = trendatlas::facets<&fixed_row::colors, &fixed_row::open>;
};
inline constexpr fixed_row fixed_rows[] = {{shelf{0}}, {shelf{1}, color{1}, true, shelf{1}}};
struct numbered {
  shelf id{};
  color paint{};
  const color lining{};
};
struct built_row : numbered {
  constexpr built_row(shelf number, color of) : numbered{number, of, of} {}
  using facets = trendatlas::facets<&numbered::paint, &built_row::lining>;
  built_row() = default;
};
inline constexpr built_row built_rows[] = {{shelf{0}, color{0}}, {shelf{1}, color{1}}};
// The id is a facet unlisted; listed as well, it is the same facet.
struct listing_row {
  shelf id{};
  trendatlas::enum_set<shelf> beside{};
  using facets = trendatlas::facets<&listing_row::id>;
};
inline constexpr listing_row listing_rows[] = {{shelf{0}}, {shelf{1}, shelf{0}}};
// Members of a part or a row may have any name.
struct building {
  int blocks = 0;
  color paint{};
  using facets = trendatlas::facets<&building::paint>;
};
struct street {
  building first{};
  building others[2]{};
  using facets = trendatlas::facets<&street::first, &street::others>;
};
inline constexpr building buildings[] = {{3, color{}}, {5, lime}};
inline constexpr street streets[] = {{{1, lime}}, {{}, {{}, {2, lime}}}, {}};

// An array of parts that have several facets of one type.
struct leg {
  color from{};
  color to{};
  using facets = trendatlas::facets<&leg::from, &leg::to>;
};
struct trip {
  leg legs[2]{};
  using facets = trendatlas::facets<&trip::legs>;
};
inline constexpr trip trips[] = {{{{color{}, lime}, {}}}, {{{}, {lime, color{}}}}, {}};

// A part holds a type in several ways: alone and in an array, a row is asked for any of them.
struct wall {
  color base{};
  trendatlas::enum_set<color> spots{};
  trendatlas::maybe<color> frame{};
  std::optional<color> door{};
  color edges[2]{};
  using facets =
      trendatlas::facets<&wall::base, &wall::spots, &wall::frame, &wall::door, &wall::edges>;
};
struct house {
  wall front{};
  wall others[2]{};
  color roof{};
  using facets = trendatlas::facets<&house::front, &house::others, &house::roof>;
};
inline constexpr house houses[] = {{.front = {.spots = lime}},
                                   {.front = {.frame = lime}},
                                   {.front = {.door = lime}},
                                   {.front = {.edges = {{}, lime}}},
                                   {.others = {{}, {lime}}},
                                   {.others = {{.spots = lime}}},
                                   {.roof = lime}};
}  // namespace generated

namespace {

constexpr table<buildings> all_buildings;
static_assert(all_buildings.check() && all_buildings.first(green) == &buildings[1]);
constexpr table<streets> all_streets;
static_assert(all_streets.check() && all_streets.count(green) == 2);
static_assert(all_streets.first(by<&street::others>(green)) == &streets[1]);
constexpr table<trips> all_trips;
static_assert(all_trips.check() && all_trips.count(green) == 2 && all_trips.count(red) == 3);
static_assert(all_trips.count(by<&trip::legs>(green)) == 2);
constexpr table<houses> all_houses;
static_assert(all_houses.check() && all_houses.count(green) == 7 && all_houses.count(red) == 7);
static_assert(all_houses(by<&house::front>(green)).size() == 4);
static_assert(all_houses(by<&house::others>(green)).size() == 2);
static_assert(all_houses.first(by<&house::others>(green)) == &houses[4]);
static_assert(all_houses.count(by<&house::front>(enum_set{red, green})) == 7);

// Does the member hold this key in the row at this position alone?
constexpr table<chests> packed;
template <auto Member>
constexpr bool only_at(std::size_t position, auto key) {
  return packed.count(by<Member>(key)) == 1 && packed.first(by<Member>(key)) == &chests[position];
}
static_assert(only_at<&chest::colors>(0, green));
static_assert(only_at<&chest::layers>(1, green));
static_assert(only_at<&chest::spares>(2, green));
static_assert(only_at<&chest::shades>(3, green));
static_assert(only_at<&chest::covers>(4, green));
static_assert(only_at<&chest::nested>(5, green));
static_assert(only_at<&chest::fixed>(6, green));
static_assert(only_at<&chest::bolts>(7, true));
static_assert(only_at<&chest::locks>(8, true));
static_assert(only_at<&chest::plain>(10, green));
static_assert(only_at<&chest::spare>(11, green));
static_assert(only_at<&chest::shade>(12, green));
static_assert(only_at<&chest::top>(13, green) && only_at<&chest::top>(13, true));
static_assert(only_at<&chest::pair>(14, green));
static_assert(only_at<&chest::sides>(15, green) && only_at<&chest::sides>(15, true));
static_assert(only_at<&chest::fragile>(16, true));
static_assert(packed.check());

// Any facet of the type; a bool only by its member.
static_assert(packed.count(red) == packed.size() && packed(blue).empty());
static_assert(packed.count(by<&chest::spare>(red)) == 0);
static_assert(packed.count(by<&chest::fragile>(false)) == packed.size() - 1);

// Of any key, and with others.
static_assert(packed(by<&chest::plain>(enum_set{red, green})) == packed());
static_assert(packed(by<&chest::plain>(std::optional<color>{})) == packed());
static_assert(packed(by<&chest::fragile>(std::optional<bool>{})) == packed());
static_assert(packed.first(by<&chest::spare>(green), by<&chest::fragile>(false), red) ==
              &chests[11]);

// A member that is not listed answers to its name alone.
static_assert(only_at<&chest::hidden>(9, green));
static_assert(packed.count(green) == 13);
static_assert(packed.count(by<&chest::covers>(true)) == 0);

// A list out of a base class.
constexpr table<painted_lids> painted;
static_assert(painted.first(green) == &painted_lids[1] && painted.count(green) == 1);
static_assert(painted.first(by<&lid::locked>(true)) == &painted_lids[1]);
static_assert(painted.first(by<&painted_lid::side>(green)) == &painted_lids[1]);

// Rows whose members are const, whose id is inherited, and which have constructors.
constexpr table<fixed_rows> fixed;
static_assert(fixed.check() && fixed.find("01") == nullptr);
static_assert(fixed(green).size() == 1 && fixed[shelf{1}].where == shelf{1} &&
              fixed(shelf{0}).front().id == shelf{0});
static_assert(fixed(by<&fixed_row::open>(true)).size() == 2);
constexpr table<built_rows> built;
static_assert(built.check() && &built[shelf{1}] == &built_rows[1]);
static_assert(built.first(shelf{1}) == &built_rows[1] && built(green).size() == 1);
static_assert(built.first(by<&numbered::paint>(green)) == &built_rows[1]);
static_assert(built.first(by<&built_row::lining>(green)) == &built_rows[1]);

constexpr table<listing_rows> listing;
static_assert(listing.check() && listing(shelf{0}).size() == 1);
static_assert(listing.first(by<&listing_row::beside>(shelf{0})) == &listing_rows[1]);
static_assert(listing(by<&listing_row::beside>(listing(shelf{0}))).size() == 1);

// What a table has.
static_assert(built.has<color> && built.has<shelf> && !built.has<tag> &&
              !built.witnesses_have<color>);

}  // namespace
