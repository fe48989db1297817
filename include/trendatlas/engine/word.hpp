// SPDX-License-Identifier: BSL-1.0
// A word as a number, which is fast to compare.
#ifndef TRENDATLAS_ENGINE_WORD_HPP
#define TRENDATLAS_ENGINE_WORD_HPP

#include "bit_set.hpp"

namespace trendatlas::inline v0_1 {

namespace atlas_detail {

inline constexpr std::size_t letter_bits = 6;
inline constexpr std::size_t half_word = 10;
inline constexpr std::size_t longest_word = 2 * half_word;

/// The first twenty letters of a word, six bits each, from the highest bit down, so that words
/// compare as numbers. Digits are 1 to 10, and a to z are 11 to 36. A letter of another script
/// takes several numbers from 37 on. Zero ends a word.
struct word {
  block halves[2]{};

  friend constexpr bool operator==(const word&, const word&) noexcept = default;
  friend constexpr bool operator<(const word& left, const word& right) noexcept {
    return left.halves[0] != right.halves[0] ? left.halves[0] < right.halves[0]
                                             : left.halves[1] < right.halves[1];
  }
};

constexpr std::size_t shift_of(std::size_t place) noexcept {
  return block_bits - letter_bits * (place + 1);
}
constexpr block letter_at(const word& of, std::size_t place) noexcept {
  if (place >= longest_word) return 0;
  const std::size_t half = place >= half_word ? 1 : 0;
  return of.halves[half] >> shift_of(place - half * half_word) & 63;
}
/// Returns how many letters a word has.
constexpr std::size_t size_of(const word& of) noexcept {
  const std::size_t half = of.halves[1] != 0 ? 1 : 0;
  if (of.halves[half] == 0) return 0;
  return half_word * (half + 1) - (first_bit(of.halves[half]) - 4) / letter_bits;
}
/// Returns the first letters of a word.
constexpr word cut(const word& of, std::size_t size) noexcept {
  if (size >= longest_word) return of;
  if (size > half_word)
    return {of.halves[0], of.halves[1] & ~block{0} << shift_of(size - half_word - 1)};
  return {size == 0 ? 0 : of.halves[0] & ~block{0} << shift_of(size - 1), 0};
}
/// Returns a word without its first letters.
constexpr word drop(const word& of, std::size_t size) noexcept {
  if (size >= longest_word) return {};
  if (size >= half_word) return {of.halves[1] << letter_bits * (size - half_word), 0};
  if (size == 0) return of;
  const block moved = of.halves[1] >> letter_bits * (half_word - size) & ~block{15};
  return {of.halves[0] << letter_bits * size | moved, of.halves[1] << letter_bits * size};
}
/// Returns the last letters of a word, at most ten, the last one in the lowest bits.
constexpr block last_letters(const word& of, std::size_t size) noexcept {
  if (size <= half_word) return size == 0 ? 0 : of.halves[0] >> shift_of(size - 1);
  return of.halves[0] >> 4 << letter_bits * (size - half_word) |
         of.halves[1] >> shift_of(size - half_word - 1);
}
/// Returns how many letters two words share at their beginning.
constexpr std::size_t common_letters(const word& left, const word& right) noexcept {
  for (std::size_t half = 0; half != 2; ++half)
    if (const block change = left.halves[half] ^ right.halves[half]; change != 0)
      for (std::size_t place = 0;; ++place)
        if (change >> shift_of(place) != 0) return half * half_word + place;
  return longest_word;
}

/// Are two words the same except for one letter changed, added or left out, or two neighbors
/// swapped?
constexpr bool is_one_typo(const word& left, const word& right) noexcept {
  const std::size_t size = size_of(left), other = size_of(right);
  if (size > other + 1 || other > size + 1) return false;
  const std::size_t at = common_letters(left, right);
  if (size < other) return drop(left, at) == drop(right, at + 1);
  if (size > other) return drop(left, at + 1) == drop(right, at);
  if (drop(left, at + 1) == drop(right, at + 1)) return at != longest_word;
  return letter_at(left, at) == letter_at(right, at + 1) &&
         letter_at(left, at + 1) == letter_at(right, at) &&
         drop(left, at + 2) == drop(right, at + 2);
}

}  // namespace atlas_detail

}  // namespace trendatlas::inline v0_1

#endif
