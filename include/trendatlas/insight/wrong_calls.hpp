// SPDX-License-Identifier: BSL-1.0
// Wrong arguments to the functions of insight/: one readable error each.
#ifndef TRENDATLAS_INSIGHT_WRONG_CALLS_HPP
#define TRENDATLAS_INSIGHT_WRONG_CALLS_HPP

#include <string_view>

#include "../engine/refused.hpp"
#include "agreement.hpp"
#include "brief.hpp"
#include "related.hpp"

namespace trendatlas::inline v0_1 {

namespace atlas_detail {

/// Takes what is not the id of a trend or a source; this is one error that says what to write.
struct no_id_of_either {
  template <class Type>
  constexpr no_id_of_either(const Type&) noexcept {
    constexpr bool is_word = std::is_convertible_v<const Type&, std::string_view>;
    constexpr bool is_row = is_row_or_address<Type>;
    constexpr bool is_optional = requires(const Type& id) { id.has_value(); };
    static_assert(!is_word,
                  "trendatlas: a word is no id; parse it first, and where that gives a value write "
                  "that, as in *parse<trend_id>(word)");
    static_assert(!is_row,
                  "trendatlas: a row is no id; write its id, as in related(t.id), or that of "
                  "another row, as in related(c.trend)");
    static_assert(!is_optional, "trendatlas: an optional is no id; where it has a value write *id");
    static_assert(is_word || is_row || is_optional,
                  "trendatlas: this takes the id of one trend or source, as in "
                  "related(trend_id::metaverse), unique_to(source_id::hidden_side)");
  }
};

}  // namespace atlas_detail

/// A word, a row or nothing is not a trend; this is one error that says what to write.
template <atlas_detail::of_the_library... Types>
constexpr ranking<answer<trends>, double> related(
    atlas_detail::no_id_of_either = atlas_detail::nothing<Types...>{},
    atlas_detail::any_argument = {}) noexcept {
  return {};
}
/// A word, a row or nothing is not a trend; this is one error that says what to write.
template <atlas_detail::of_the_library... Types>
constexpr support_counts support(atlas_detail::no_id_of_either = atlas_detail::nothing<Types...>{},
                                 atlas_detail::any_argument = {}) noexcept {
  return {};
}
/// A word, a row or nothing is not a source; this is one error that says what to write.
template <atlas_detail::of_the_library... Types>
constexpr answer<trends> unique_to(
    atlas_detail::no_id_of_either = atlas_detail::nothing<Types...>{},
    atlas_detail::any_argument = {}) noexcept {
  return {};
}

/// agreement() takes two sources; for anything else, this is one error that says what to write.
template <atlas_detail::of_the_library... Types>
constexpr auto agreement(atlas_detail::any_argument = {},
                         atlas_detail::any_argument = {}) noexcept {
  static_assert(atlas_detail::never<Types...>,
                "trendatlas: agreement takes the ids of two sources, as in "
                "agreement(source_id::hidden_side, source_id::key_trends_2024)");
  return common_ground{};
}
/// To ask whether one trend is contested, ask the answer; this is one error that says so.
template <atlas_detail::of_the_library... Types>
constexpr auto contested(atlas_detail::any_argument) noexcept {
  static_assert(atlas_detail::never<Types...>,
                "trendatlas: contested() takes nothing and returns an answer; of one trend ask "
                "contested().contains(trend_id::metaverse), of some contested() & "
                "trends(theme::ai)");
  return answer<trends>{};
}
/// consensus() takes a number of sources; for anything else, this is one error that says what to
/// write.
template <atlas_detail::of_the_library... Types>
constexpr auto consensus(atlas_detail::any_argument = {}) noexcept {
  static_assert(atlas_detail::never<Types...>,
                "trendatlas: consensus takes how many sources support a trend at least, and "
                "returns an answer, as in consensus(4) & trends(theme::ai)");
  return answer<trends>{};
}
/// tensions_within() takes an answer; for anything else, this is one error that says what to write.
template <atlas_detail::of_the_library... Types>
constexpr auto tensions_within(atlas_detail::any_argument = {},
                               atlas_detail::any_argument = {}) noexcept {
  static_assert(atlas_detail::never<Types...>,
                "trendatlas: tensions_within takes an answer of trends, as in "
                "tensions_within(trends(theme::ai)); those of one trend are "
                "tensions(trend_id::metaverse)");
  return answer<tensions>{};
}
/// brief() takes an answer; for anything else, this is one error that says what to write.
template <atlas_detail::of_the_library... Types>
constexpr auto brief(atlas_detail::any_argument = {}, atlas_detail::any_argument = {},
                     atlas_detail::any_argument = {}) noexcept {
  static_assert(atlas_detail::never<Types...>,
                "trendatlas: brief takes an answer of trends, and then an audience if you like, "
                "as in brief(trends(theme::ai), audience::brands); of words write "
                "brief(search(trends, words).as_set())");
  return trend_brief{};
}

}  // namespace trendatlas::inline v0_1

#endif
