// SPDX-License-Identifier: BSL-1.0
// Reads the words of a UTF-8 text, without case and accents, for comparison.
#ifndef TRENDATLAS_ENGINE_WORDS_HPP
#define TRENDATLAS_ENGINE_WORDS_HPP

#include <string_view>

#include "bit_set.hpp"

namespace trendatlas::inline v1 {

namespace atlas_detail {

inline constexpr std::size_t letter_bits = 6;
inline constexpr std::size_t half_word = 10;
inline constexpr std::size_t longest_word = 2 * half_word;

/// The first twenty letters of a word, six bits each, from the highest bit on. So words compare as
/// numbers. Digits are 1 to 10, and a to z are 11 to 36. A letter of another script takes several
/// numbers from 37 on. Zero ends a word.
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
/// Returns how many letters two words have in common at their beginning.
constexpr std::size_t common_letters(const word& left, const word& right) noexcept {
  for (std::size_t half = 0; half != 2; ++half)
    if (const block change = left.halves[half] ^ right.halves[half]; change != 0)
      for (std::size_t place = 0;; ++place)
        if (change >> shift_of(place) != 0) return half * half_word + place;
  return longest_word;
}

/// Are two words the same but for one letter changed, added or left out, or two neighbors
/// exchanged?
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

/// The number of a byte of ASCII as a letter; 0 for what stands between words.
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

/// Reads the code point at a position of a text, and moves the position behind it. Returns 0 for
/// each byte that is not UTF-8.
constexpr std::uint32_t read_code_point(std::string_view text, std::size_t& at) noexcept {
  const auto byte = [&](std::size_t index) {
    return std::uint32_t{static_cast<unsigned char>(text[index])};
  };
  const std::uint32_t lead = byte(at++);
  const std::size_t more = lead < 0xC2   ? 0
                           : lead < 0xE0 ? 1
                           : lead < 0xF0 ? 2
                           : lead < 0xF5 ? 3
                                         : 0;
  if (more == 0 || text.size() - at < more) return 0;
  std::uint32_t result = lead & (0x3FU >> more);
  for (std::size_t index = 0; index != more; ++index) {
    if ((byte(at + index) & 0xC0) != 0x80) return 0;
    result = result << 6 | (byte(at + index) & 0x3F);
  }
  if (result < (more == 3 ? 0x10000U : more == 2 ? 0x800U : 0x80U)) return 0;  // overlong
  at += more;
  return result;
}
/// Is a code point past ASCII a space, a sign or a picture rather than a letter?
constexpr bool stands_between_words(std::uint32_t code_point) noexcept {
  return code_point < 0xC0 || code_point == 0xD7 || code_point == 0xF7 ||
         (0x2000 <= code_point && code_point < 0x2C00) ||
         (0x3000 <= code_point && code_point < 0x3040) ||
         (0xD800 <= code_point && code_point < 0xE000) ||
         (0xFE00 <= code_point && code_point < 0xFF10) ||
         (0x1F000 <= code_point && code_point < 0x20000) || 0xE0000 <= code_point;
}

/// A word while it is read, in both spellings: with plain letters for accented ones, and with these
/// spelled out (ae, oe, ue, aa). For most words, both are the same.
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

/// Calls visit(read_word) for each word of a text. A word is a run of letters and digits. All else,
/// NUL and bytes that are not UTF-8 included, stands between words. Reads the text once.
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

/// Returns how many of the last letters of a word are an ending. Returns 0 if none are, or if fewer
/// than three letters would stay.
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
/// "merkevarer" and "merkevaren". Drops a plural s (not after s, u or i), and then, again and
/// again, one of -erne, -ing, -ene, -ere, -ern, -ed, -en, -er and -e, while three letters stay.
/// Drops the second of a double letter at the end, and turns a y after a consonant into an i.
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

}  // namespace trendatlas::inline v1

#endif
