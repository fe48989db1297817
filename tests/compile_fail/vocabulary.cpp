// SPDX-License-Identifier: BSL-1.0
// The enum of a facet or an id needs words, in an array that stays where it is; a copy is none.
// message: trendatlas: the enum of this key has no vocabulary; write vocabulary\(enum\) .*, returning a reference to an array of terms
#include <trendatlas/trendatlas.hpp>

using namespace trendatlas;
enum class mood { calm, loud };
enum class pace { slow, fast };
constexpr std::array<term, 2> vocabulary(pace) noexcept { return {{{"slow"}, {"fast"}}}; }
enum class tone { low, high };
constexpr std::array<term, 2> tone_terms{{{"low"}, {"high"}}};
constexpr const auto& vocabulary(tone) noexcept { return tone_terms; }
template <class Enum>
struct note {
  Enum how{};
  using facets = trendatlas::facets<&note::how>;
};
template <class Enum>
struct note_with_id {
  Enum id{};
};
template <template <class> class Note, class Enum>
constexpr Note<Enum> rows[] = {{Enum{}}};
template <template <class> class Note, class Enum>
constexpr table<rows<Note, Enum>> notes;

const auto right = notes<note, tone>(tone::high);
const auto wrong = notes<note, mood>(mood::calm);           // offending
const auto wrong_by_value = notes<note, pace>(pace::slow);  // offending
enum bare { none, some };
constexpr const auto& vocabulary(bare) noexcept { return tone_terms; }
enum typed_bare : int { nobody, somebody };
constexpr const auto& vocabulary(typed_bare) noexcept { return tone_terms; }

// clang-format off
static_assert(notes<note, tone>.check());
static_assert(notes<note, mood>.check());  // offending
static_assert(notes<note, pace>.check());  // offending
static_assert(notes<note, typed_bare>.check());
static_assert(notes<note, bare>.check());  // offending: trendatlas: this enum has neither a scope nor a type of its own, .*; write enum class mood, or enum mood : int
const auto wrong_bare = notes<note, bare>(none);  // offending: trendatlas: this enum has neither a scope nor a type of its own
const auto right_id = notes<note_with_id, tone>(tone::low);
const auto wrong_id = notes<note_with_id, mood>(mood::calm);  // offending
