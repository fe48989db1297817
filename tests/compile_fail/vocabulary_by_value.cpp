// SPDX-License-Identifier: BSL-1.0
// A vocabulary is an array that stays where it is; a copy of it is none.
// message: trendatlas: the enum of this key has no vocabulary; .*, returning a reference to an array of terms
#include <trendatlas/trendatlas.hpp>

using namespace trendatlas;
enum class mood { calm, loud };
constexpr std::array<term, 2> mood_terms{{{"calm"}, {"loud"}}};
constexpr const auto& vocabulary(mood) noexcept { return mood_terms; }
enum class pace { slow, fast };
constexpr std::array<term, 2> vocabulary(pace) noexcept { return {{{"slow"}, {"fast"}}}; }
struct calm_note {
  mood how{};
  using facets = trendatlas::facets<&calm_note::how>;
};
struct slow_note {
  pace how{};
  using facets = trendatlas::facets<&slow_note::how>;
};
inline constexpr calm_note calm_notes[] = {{mood::calm}};
inline constexpr slow_note slow_notes[] = {{pace::slow}};
const auto right = table<calm_notes>{}(mood::calm);
const auto wrong = table<slow_notes>{}(pace::slow);  // offending
