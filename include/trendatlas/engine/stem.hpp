// SPDX-License-Identifier: BSL-1.0
// What the forms of a word have in common.
#ifndef TRENDATLAS_ENGINE_STEM_HPP
#define TRENDATLAS_ENGINE_STEM_HPP

#include "words.hpp"

namespace trendatlas::inline v0_1 {

namespace atlas_detail {

/// Returns the letters of an ending in the form of last_letters().
constexpr block ending(std::string_view letters) noexcept {
  block result = 0;
  for (const char letter : letters)
    result = result << letter_bits | ascii_letters.of[static_cast<unsigned char>(letter)];
  return result;
}
inline constexpr block endings[] = {
    atlas_detail::ending("erne"), atlas_detail::ending("ing"), atlas_detail::ending("ene"),
    atlas_detail::ending("ere"),  atlas_detail::ending("ern"), atlas_detail::ending("ed"),
    atlas_detail::ending("en"),   atlas_detail::ending("er"),  atlas_detail::ending("e")};

constexpr bool is_vowel(block letter) noexcept {
  return letter == atlas_detail::ending("a") || letter == atlas_detail::ending("e") ||
         letter == atlas_detail::ending("i") || letter == atlas_detail::ending("o") ||
         letter == atlas_detail::ending("u");
}

/// Returns how many of the last letters of a word are an ending; 0 if there is none, or if fewer
/// than three letters would be left.
constexpr std::size_t length_of_ending(block last, std::size_t size) noexcept {
  for (const block letters : endings) {
    const std::size_t count = letters >> 3 * letter_bits != 0   ? 4
                              : letters >> 2 * letter_bits != 0 ? 3
                              : letters >> letter_bits != 0     ? 2
                                                                : 1;
    if (size >= count + 3 && (last & ((block{1} << letter_bits * count) - 1)) == letters)
      return count;
  }
  return 0;
}

/// Returns what the forms of a word have in common, by English endings, and light German and
/// Norwegian ones: "stori" of "stories" and "story", "sel" of "selling" and "sells", "merkevar" of
/// "merkevarer" and "merkevaren". Drops a plural s (not after s, u or i), and then, repeatedly, one
/// of -erne, -ing, -ene, -ere, -ern, -ed, -en, -er and -e, as long as three letters are left. Drops
/// the second of a double letter at the end, and turns a y after a consonant into an i.
constexpr word stem_of(word of) noexcept {
  std::size_t size = size_of(of);
  block last = last_letters(of, size);
  const auto shorten = [&](std::size_t count) {
    size -= count;
    last = last_letters(of, size);
  };
  const auto ends_in = [&](block letter) { return (last & 63) == letter; };
  const auto before_last = [&] { return last >> letter_bits & 63; };
  if (size > 2 && ends_in(atlas_detail::ending("s")) &&
      before_last() != atlas_detail::ending("s") && before_last() != atlas_detail::ending("u") &&
      before_last() != atlas_detail::ending("i"))
    shorten(1);
  while (const std::size_t count = atlas_detail::length_of_ending(last, size)) shorten(count);
  if (size > 3 && (last & 63) == before_last()) shorten(1);
  if (size > 2 && ends_in(atlas_detail::ending("y")) && !is_vowel(before_last())) {
    of = cut(of, size - 1);
    return {
        {of.halves[0] | (size <= half_word ? atlas_detail::ending("i") << shift_of(size - 1) : 0),
         of.halves[1] |
             (size > half_word ? atlas_detail::ending("i") << shift_of(size - half_word - 1) : 0)}};
  }
  return cut(of, size);
}

}  // namespace atlas_detail

}  // namespace trendatlas::inline v0_1

#endif
