// SPDX-License-Identifier: BSL-1.0
// How far a typed name is from another one.
#ifndef TRENDATLAS_ENGINE_NAME_DISTANCE_HPP
#define TRENDATLAS_ENGINE_NAME_DISTANCE_HPP

#include "function_words.hpp"
#include "parse.hpp"
#include "stem.hpp"

namespace trendatlas::inline v0_1 {

namespace atlas_detail {

inline constexpr std::size_t longest_name = 48;
inline constexpr std::size_t most_words = 8;
inline constexpr std::size_t far_away = 100;
inline constexpr std::size_t unlike_word = 6;

/// A name as closest() compares it: its letters without what stands between them, and its words.
struct read_name {
  std::uint8_t letters[longest_name]{};
  std::size_t size = 0;  // may be more than longest_name
  word words[most_words]{};
  std::size_t word_count = 0;

  explicit constexpr read_name(std::string_view text) noexcept {
    add_letters(text);
    atlas_detail::for_each_word(text, [&](const read_word& read) {
      if (word_count != most_words && !atlas_detail::is_function_word(read))
        words[word_count++] = read.plain;
    });
  }

 private:
  constexpr void add(block letter) noexcept {
    if (size < longest_name) letters[size] = static_cast<std::uint8_t>(letter);
    ++size;
  }
  /// Reads the text rather than its words, because a word keeps only its first twenty letters.
  constexpr void add_letters(std::string_view text) noexcept {
    for (std::size_t at = 0; at != text.size();) {
      if (const block letter = ascii_letters.of[static_cast<unsigned char>(text[at])];
          letter != 0) {
        add(letter), ++at;
      } else if (const std::uint32_t code_point = atlas_detail::read_code_point(text, at);
                 !atlas_detail::stands_between_words(code_point)) {
        read_word read;
        read.add_code_point(code_point);
        for (std::size_t place = 0; place != read.plain_size; ++place)
          add(letter_at(read.plain, place));
      }
    }
  }
};

/// How many letters of a typed name may differ, by the length of the shorter name.
constexpr std::size_t allowed_typos(std::size_t size) noexcept {
  return size < 3 ? 0 : size < 5 ? 1 : size < 9 ? 2 : 3;
}

/// Counts the letters to change, add, leave out, or swap with a neighbor to get from one name to
/// the other. Returns far_away for more than `most`, which is below either size. Computes only the
/// cells near the diagonal.
// In one piece: with a call per cell, closest() would need more than 100,000 steps.
// NOLINTNEXTLINE(readability-function-cognitive-complexity)
constexpr std::size_t distance_of(const read_name& left, const read_name& right,
                                  std::size_t most) noexcept {
  if (left.size > longest_name || right.size > longest_name || left.size > right.size + most ||
      right.size > left.size + most)
    return far_away;
  std::uint8_t rows[3][longest_name + 2]{};
  for (std::size_t at = 0; at <= most; ++at) rows[0][at] = static_cast<std::uint8_t>(at);
  rows[0][most + 1] = far_away;
  for (std::size_t one = 1; one <= left.size; ++one) {
    const std::uint8_t* const before = rows[(one + 2) % 3];
    const std::uint8_t* const two_before = rows[(one + 1) % 3];
    std::uint8_t* const row = rows[one % 3];
    const std::size_t first = one > most ? one - most : 1;
    const std::size_t last = one + most < right.size ? one + most : right.size;
    row[first - 1] = static_cast<std::uint8_t>(first == 1 ? one : far_away);
    std::size_t least = row[first - 1];
    for (std::size_t other = first; other <= last; ++other) {
      const bool same = left.letters[one - 1] == right.letters[other - 1];
      std::size_t best = std::size_t{before[other - 1]} + (same ? 0 : 1);
      if (before[other] + std::size_t{1} < best) best = before[other] + std::size_t{1};
      if (row[other - 1] + std::size_t{1} < best) best = row[other - 1] + std::size_t{1};
      if (!same && one > 1 && other > 1 && left.letters[one - 1] == right.letters[other - 2] &&
          left.letters[one - 2] == right.letters[other - 1] &&
          two_before[other - 2] + std::size_t{1} < best)
        best = two_before[other - 2] + std::size_t{1};
      row[other] = static_cast<std::uint8_t>(best);
      if (best < least) least = best;
    }
    if (last < right.size) row[last + 1] = far_away;
    if (least > most) return far_away;
  }
  const std::size_t result = rows[left.size % 3][right.size];
  return result > most ? far_away : result;
}

/// Returns how far a typed name is from another: by their letters or, farther than any typo, by
/// their words, if a typed word equals one of the other name, begins it, has the same stem, or is
/// one typo away.
constexpr std::size_t distance_of(const read_name& typed, const read_name& other) noexcept {
  if (typed.size == 0 || other.size == 0) return far_away;
  const std::size_t shorter = typed.size < other.size ? typed.size : other.size;
  const std::size_t typos =
      atlas_detail::distance_of(typed, other, atlas_detail::allowed_typos(shorter));
  if (typos != far_away) return typos;
  std::size_t sum = 4;
  bool any = false;
  for (std::size_t at = 0; at != typed.word_count; ++at) {
    const word& mine = typed.words[at];
    const std::size_t size = size_of(mine);
    std::size_t best = unlike_word;
    for (std::size_t place = 0; place != other.word_count; ++place) {
      const word& theirs = other.words[place];
      const bool begin_alike = (mine.halves[0] ^ theirs.halves[0]) >> shift_of(2) == 0;
      const bool is_close = begin_alike && (mine == theirs || cut(theirs, size) == mine ||
                                            stem_of(theirs) == stem_of(mine));
      std::size_t cost = unlike_word;
      if (is_close)
        cost = mine == theirs ? 0 : 1;
      else if (size >= 5 && atlas_detail::is_one_typo(mine, theirs))
        cost = 2;
      if (cost < best) best = cost;
    }
    any = any || best != unlike_word;
    sum += best;
  }
  return any ? sum : far_away;
}

/// Returns the distance to the nearest of the names of an entry of a vocabulary.
template <class Term>
constexpr std::size_t distance_to_term(const read_name& typed, const Term& words) noexcept {
  std::size_t best = far_away;
  const auto compare = [&](std::string_view text) {
    const std::size_t distance = atlas_detail::distance_of(typed, read_name{text});
    if (distance < best) best = distance;
  };
  compare(words.name);
  if constexpr (requires { words.label; })
    if (const std::string_view label = atlas_detail::text_of(words.label);
        !atlas_detail::same_text(label, words.name))
      compare(label);
  if constexpr (requires { words.aliases; })
    for (const std::string_view alias : words.aliases) compare(alias);
  return best;
}

}  // namespace atlas_detail

}  // namespace trendatlas::inline v0_1

#endif
