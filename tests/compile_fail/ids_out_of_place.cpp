// SPDX-License-Identifier: BSL-1.0
// A table whose ids are not its positions would give wrong rows: it gives none.
// message: trendatlas: this row is out of place; the i-th row must have the i-th id
// message: out_of_place.* 1(UL)?(]|>)
#include <trendatlas/trendatlas.hpp>

using namespace trendatlas;
struct note {
  stance id{};
  audience reader{};
  using facets = trendatlas::facets<&note::reader>;
};
inline constexpr note in_place[] = {{stance::affirms, audience::brands},
                                    {stance::qualifies, audience::users}};
inline constexpr note out_of_place[] = {{stance::affirms, audience::brands},
                                        {stance::opposes, audience::users}};
const auto right = table<in_place>{}(audience::users);
const auto wrong = table<out_of_place>{}(audience::users);  // offending
