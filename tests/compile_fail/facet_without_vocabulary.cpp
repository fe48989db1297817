// SPDX-License-Identifier: BSL-1.0
// A facet's enum needs a vocabulary, or nobody knows how many enumerators it has.
// message: trendatlas: the enum of this key has no vocabulary; write vocabulary\(enum\)
#include <trendatlas/trendatlas.hpp>

using namespace trendatlas;
enum class mood { calm, loud };
struct note {
  mood how{};
  audience reader{};
  using facets = trendatlas::facets<&note::reader>;
};
struct moody_note {
  mood how{};
  using facets = trendatlas::facets<&moody_note::how>;
};
inline constexpr note notes[] = {{mood::calm, audience::brands}};
inline constexpr moody_note moody_notes[] = {{mood::calm}};
const auto right = table<notes>{}(audience::users);
const auto wrong = table<moody_notes>{}(mood::calm);  // offending
