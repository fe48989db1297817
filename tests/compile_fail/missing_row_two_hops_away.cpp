// SPDX-License-Identifier: BSL-1.0
// An answer selects the rows that its rows name by way of a third table: these must exist as well.
// message: trendatlas: this row refers to a row that does not exist
// message: restless.* 1(UL)?(]|>)
#include <trendatlas/trendatlas.hpp>

using namespace trendatlas;
struct city {
  stance id{};
};
struct person {
  audience id{};
  stance home{};
  using facets = trendatlas::facets<&person::home>;
};
struct letter {
  audience from{};
  using facets = trendatlas::facets<&letter::from>;
};
inline constexpr city city_rows[] = {{stance::affirms}, {stance::qualifies}};
inline constexpr person settled[] = {{audience::brands, stance::affirms},
                                     {audience::businesses, stance::qualifies}};
inline constexpr person restless[] = {{audience::brands, stance::affirms},
                                      {audience::businesses, stance::opposes}};
inline constexpr letter letter_rows[] = {{audience::brands}, {audience::businesses}};
constexpr table<city_rows> cities;
constexpr table<letter_rows, refers_to<settled>> letters;
constexpr table<letter_rows, refers_to<restless>> lost_letters;
const auto right = cities(letters());
const bool right_any = cities.any(letters());
const auto wrong = cities(lost_letters());          // offending
const bool wrong_any = cities.any(lost_letters());  // offending
