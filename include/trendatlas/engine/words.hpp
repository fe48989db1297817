// SPDX-License-Identifier: BSL-1.0
// Reads the words of a UTF-8 text, without case and accents, for comparison.
#ifndef TRENDATLAS_ENGINE_WORDS_HPP
#define TRENDATLAS_ENGINE_WORDS_HPP

#include <string_view>

#include "utf8.hpp"
#include "word.hpp"

namespace trendatlas::inline v0_1 {

namespace atlas_detail {

/// The number of each ASCII byte as a letter; 0 for what separates words.
constexpr auto make_ascii_letters() noexcept {
  struct {
    std::uint8_t of[256]{};
  } result;
  for (unsigned digit = 0; digit != 10; ++digit)
    result.of['0' + digit] = static_cast<std::uint8_t>(1 + digit);
  for (unsigned letter = 0; letter != 26; ++letter)
    result.of['A' + letter] = result.of['a' + letter] = static_cast<std::uint8_t>(11 + letter);
  return result;
}
inline constexpr auto ascii_letters = atlas_detail::make_ascii_letters();

// The letters from U+00E0 and from U+0100 on, without their accents. For those from U+00E0 on, also
// the second letter of their other spelling: ae, oe, ue, aa, th.
inline constexpr std::string_view plain_letters{"aaaaaaaceeeeiiiidnooooo ouuuuyty", 32};
inline constexpr std::string_view second_letters{"    eae               e e   e h ", 32};
inline constexpr std::string_view extended_letters{
    "aaaaaaccccccccddddeeeeeeeeeegggggggghhhhiiiiiiiiiiiijjkkkllllllllllnnnnnnnnnoooooo"
    "oorrrrrrssssssssttttttuuuuuuuuuuuuwwyyyzzzzzzs",
    128};

/// Reads the code point at a position of a text, and moves the position past it. Returns 0 for
/// bytes that are no character.
constexpr std::uint32_t read_code_point(std::string_view text, std::size_t& at) noexcept {
  const char* const bytes = text.data() + at;
  const utf8_sequence next = atlas_detail::first_sequence({bytes, text.size() - at});
  at += next.length;
  if (!next.is_valid) return 0;
  std::uint32_t result = static_cast<unsigned char>(bytes[0]) & (0xFFU >> next.length);
  for (std::size_t index = 1; index != next.length; ++index)
    result = result << 6 | (static_cast<unsigned char>(bytes[index]) & 0x3FU);
  return result;
}
/// Is a code point past ASCII a space, a sign or a picture rather than a letter?
constexpr bool stands_between_words(std::uint32_t code_point) noexcept {
  return code_point < 0xC0 || code_point == 0xD7 || code_point == 0xF7 ||
         (0x2000 <= code_point && code_point < 0x2C00) ||
         (0x3000 <= code_point && code_point < 0x3040) ||
         (0xFE00 <= code_point && code_point < 0xFF10) ||
         (0x1F000 <= code_point && code_point < 0x20000) || 0xE0000 <= code_point;
}

/// A word being read, in both spellings: with plain letters for accented ones, and with accented
/// letters spelled out (ae, oe, ue, aa). For most words, both are the same.
struct read_word {
  word plain{};
  word spelled{};
  std::size_t plain_size = 0;
  std::size_t spelled_size = 0;
  bool differs = false;  // if not, `spelled` is not up to date

  static constexpr void add_to(word& to, std::size_t& size, block letter) noexcept {
    if (size < half_word)
      to.halves[0] |= letter << shift_of(size);
    else if (size < longest_word)
      to.halves[1] |= letter << shift_of(size - half_word);
    ++size;
  }
  constexpr void add(block letter) noexcept {
    add_to(plain, plain_size, letter);
    if (differs) add_to(spelled, spelled_size, letter);
  }
  constexpr void add_second(block letter) noexcept {
    if (!differs) {
      spelled = plain;
      spelled_size = plain_size;
      differs = true;
    }
    add_to(spelled, spelled_size, letter);
  }
  constexpr void add_code_point(std::uint32_t code_point) noexcept {
    const auto letter = [](char of) {
      return block{ascii_letters.of[static_cast<unsigned char>(of)]};
    };
    if (0x300 <= code_point && code_point < 0x370) return;  // the accent of the letter before
    if (code_point == 0xDF || code_point == 0x1E9E) {       // sharp s
      add(letter('s')), add(letter('s'));
    } else if (code_point < 0x100) {
      add(letter(plain_letters[code_point & 31]));
      if (const char second = second_letters[code_point & 31]; second != ' ')
        add_second(letter(second));
    } else if (code_point < 0x180) {
      add(letter(extended_letters[code_point - 0x100]));
      if (code_point == 0x152 || code_point == 0x153) add_second(letter('e'));
    } else {
      for (; code_point != 0; code_point /= 26) add(37 + code_point % 26);
    }
  }
};

/// Calls visit(read_word) for each word of a text. A word is a run of letters and digits.
/// Everything else, including NUL and bytes that are not UTF-8, separates words. Reads the text
/// once.
template <class Visit>
constexpr void for_each_word(std::string_view text, const Visit& visit) noexcept {
  read_word current;
  for (std::size_t at = 0; at != text.size();) {
    const auto byte = static_cast<unsigned char>(text[at]);
    block letter = ascii_letters.of[byte];
    if (letter != 0 && current.differs) {
      current.add(letter), ++at;
    } else if (letter != 0) {  // no call for the usual letters
      std::size_t size = current.plain_size;
      for (; letter != 0;
           ++size, letter = ++at == text.size()
                                ? 0
                                : ascii_letters.of[static_cast<unsigned char>(text[at])])
        if (size < longest_word)
          current.plain.halves[size / half_word] |= letter << shift_of(size % half_word);
      current.plain_size = size;
    } else {
      const std::uint32_t code_point = byte < 0x80 ? static_cast<void>(++at),
                          0                        : read_code_point(text, at);
      if (!atlas_detail::stands_between_words(code_point)) {
        current.add_code_point(code_point);
      } else if (current.plain_size != 0) {
        visit(current);
        current = {};
      }
    }
  }
  if (current.plain_size != 0) visit(current);
}

}  // namespace atlas_detail

}  // namespace trendatlas::inline v0_1

#endif
