// SPDX-License-Identifier: BSL-1.0
// A table whose ids are not its positions would give wrong rows: it gives none.
// message: trendatlas: the rows of a table stand in the order of their ids, the i-th row with the i-th id
#include <trendatlas/trendatlas.hpp>

using namespace trendatlas;
struct note {
  stance id{};
  audience reader{};
  using facets = trendatlas::facets<&note::reader>;
};
inline constexpr note in_place[] = {{stance::affirms, audience::brands}, {stance::qualifies, audience::users}};
inline constexpr note out_of_place[] = {{stance::affirms, audience::brands}, {stance::opposes, audience::users}};
const auto right = table<in_place>{}(audience::users);
const auto wrong = table<out_of_place>{}(audience::users);  // offending
