// SPDX-License-Identifier: BSL-1.0
// Search: ranks the rows of a table by the words of a query.
#ifndef TRENDATLAS_ENGINE_SEARCH_HPP
#define TRENDATLAS_ENGINE_SEARCH_HPP

#include "ranking.hpp"
#include "refused.hpp"
#include "table.hpp"
#include "texts.hpp"
#include "word_search.hpp"

namespace trendatlas::inline v0_1 {

namespace atlas_detail {

template <const auto& Rows>
constexpr bool is_searched() noexcept {
  static_assert(searched<Rows>::has,
                "trendatlas: search reads the texts that a row type lists; add `using texts = "
                "trendatlas::texts<&row::member, ...>;` to it, or for the built-in tables include "
                "<trendatlas/search.hpp>");
  static_assert(!searched<Rows>::has || searched<Rows>::is_right,
                "trendatlas: `texts` lists members that are a std::string_view or a const char*, "
                "or parts that list texts themselves, as in trendatlas::texts<&row::title>");
  return searched<Rows>::has && searched<Rows>::is_right;
}

}  // namespace atlas_detail

/// Ranks the rows of an answer by the words that somebody typed, as search(table, text) does. How
/// rare a word is depends on the whole table.
template <const auto& Rows, class... Relations>
constexpr auto search(const row_set<Rows, Relations...>& among, std::string_view text) noexcept {
  using set = row_set<Rows, Relations...>;
  using result = ranking<set, std::uint32_t>;
  if constexpr (atlas_detail::is_searched<Rows>()) {
    const auto scores =
        atlas_detail::search_texts<typename atlas_detail::searched<Rows>::type>(text);
    set found;
    atlas_detail::for_each_position(among, [&](std::size_t position) {
      if (scores.of[position] != 0)
        found.blocks[position / atlas_detail::block_bits] |= atlas_detail::bit_at(position);
    });
    return result{found, [&](const auto&, std::size_t position) { return scores.of[position]; }};
  } else {
    return result{};
  }
}

/// Ranks the rows of a table by the words that somebody typed, in any order. Rows that match no
/// word are left out; if none matches, the ranking is empty. Any input is safe.
///     search(trends, "how do I sell on TikTok").front().row
/// A typed word matches
/// - the same word;
/// - a word that begins with it, from three letters on;
/// - another form of it, such as "stories" for "story": English endings, and light German and
///   Norwegian ones;
/// - from five letters on, a word with one typo: a letter changed, added, left out, or swapped with
///   its neighbor. Such a match ranks below those without a typo;
/// - if nothing else matches, the longest word of five letters or more that it begins with, as in
///   German and Norwegian compounds: "Datenschutzbedenken" finds "Datenschutz".
///
/// Case and accents do not count, and accented letters may be spelled out (ae, oe, ue, ss, aa).
/// Rare words weigh more than common ones. Function words of English, German and Norwegian weigh
/// nothing. Only the first twenty letters of a word count. All this holds for letters below U+0180,
/// which cover these languages; others, such as Greek and Cyrillic, match only as they are typed,
/// and each counts as two to four letters.
///
/// Reads the text once. Takes a step per row of the table, two or three binary searches per word,
/// and a step for each row that has the word; uses 20 bytes of stack per row. The compiler computes
/// the index: for 2,000 rows of ten words within 100,000 steps per evaluation, for 10,000 rows
/// within the default limits of g++ and clang. One text may have some 700 words, or 7,000 within
/// the latter.
template <const auto& Rows, class... Relations>
constexpr auto search(const table<Rows, Relations...>& all, std::string_view text) noexcept {
  return trendatlas::search(all(), text);
}

namespace atlas_detail {

/// Says what search() takes.
template <class... Types>
constexpr refused refuse_search() noexcept {
  static_assert(never<Types...>,
                "trendatlas: search takes a table or an answer, and then a text, as in "
                "search(trends, words), with keys search(trends(theme::ai), words)");
  return {};
}

}  // namespace atlas_detail

/// Without a table or without a text there is nothing to find; this is one error that says what to
/// write.
template <atlas_detail::of_the_library... Types>
constexpr auto search(atlas_detail::any_argument = {}, atlas_detail::any_argument = {},
                      atlas_detail::any_argument = {}, atlas_detail::any_argument = {}) noexcept {
  return atlas_detail::refuse_search<Types...>();
}
/// A table is an argument rather than a template argument; this is one error that says what to
/// write.
template <const auto& Table>
  requires atlas_detail::is_table<std::remove_cvref_t<decltype(Table)>>
constexpr auto search(atlas_detail::any_argument = {}) noexcept {
  return atlas_detail::refuse_search<decltype(Table)>();
}

}  // namespace trendatlas::inline v0_1

#endif
