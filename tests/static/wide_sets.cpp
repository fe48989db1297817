// SPDX-License-Identifier: BSL-1.0
// Few rows with sets of very many enumerators: 250 countries, 7,870 languages, and the words of
// these, within 100,000 steps.
#include <array>
#include <trendatlas/engine.hpp>

#include "../words.hpp"

namespace wide_sets {

constexpr std::size_t count = 7870;
using tongue = generated::keys<count>::key;

struct country {
  trendatlas::enum_set<tongue> spoken{};
  using facets = trendatlas::facets<&country::spoken>;
};
constexpr tongue pick(std::size_t number) { return static_cast<tongue>(number % count); }
template <std::size_t Part>
inline constexpr auto some = [] {
  std::array<country, 25> rows{};
  for (std::size_t i = 0; i != rows.size(); ++i)
    rows[i].spoken = {pick(Part * 31 + i * 7), pick(Part * 311 + i * 71), pick(Part + i * 777),
                      tongue{5}};
  return rows;
}();
inline constexpr trendatlas::joined<some<0>, some<1>, some<2>, some<3>, some<4>, some<5>, some<6>,
                                    some<7>, some<8>, some<9>>
    rows;
constexpr trendatlas::table<rows> countries;

static_assert(countries.check());
static_assert(countries.size() == 250 && countries.count(tongue{5}) == 250);
static_assert([] {
  for (const tongue t :
       {pick(0), pick(31), pick(63), pick(64), pick(9 * 31 + 24 * 7), pick(7869)}) {
    std::size_t expected = 0;
    for (const country& c : countries)
      if (c.spoken.contains(t)) ++expected;
    if (countries.count(t) != expected) return false;
  }
  return true;
}());
static_assert(countries(~trendatlas::enum_set<tongue>{}).size() == 250);

// A key in a set of several blocks costs no step: 4,500 sets of eight keys in one evaluation.
using word = generated::keys<100>::key;
template <std::size_t... Index>
constexpr std::array<trendatlas::enum_set<word>, sizeof...(Index)> sets_of_eight(
    std::index_sequence<Index...>) {
  return {trendatlas::enum_set<word>{word{Index % 89}, word{90}, word{91}, word{92}, word{93},
                                     word{94}, word{95}, word{96}}...};
}
inline constexpr auto many_sets = sets_of_eight(std::make_index_sequence<4500>{});
static_assert(many_sets[4499].size() == 8 && many_sets[4499].contains(word{4499 % 89}));

}  // namespace wide_sets
