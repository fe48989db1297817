// SPDX-License-Identifier: BSL-1.0
// The enum of an id needs words.
// message: trendatlas: the enum of this key has no vocabulary; write vocabulary\(enum\)
#include <trendatlas/trendatlas.hpp>

using namespace trendatlas;
enum class mood { calm, loud };
struct note {
  audience id{};
};
struct moody_note {
  mood id{};
};
inline constexpr note notes[] = {{audience::brands}};
inline constexpr moody_note moody_notes[] = {{mood::calm}};
const auto right = table<notes>{}(audience::brands);
const auto wrong = table<moody_notes>{}(mood::calm);  // offending
