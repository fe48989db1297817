// SPDX-License-Identifier: BSL-1.0
// Reads bytes that may be UTF-8.
#ifndef TRENDATLAS_ENGINE_UTF8_HPP
#define TRENDATLAS_ENGINE_UTF8_HPP

#include <string_view>

#include "../version.hpp"

namespace trendatlas::inline v0_1 {

namespace atlas_detail {

/// U+FFFD, which replaces bytes that are not a character.
inline constexpr std::string_view replacement{"\357\277\275", 3};

struct utf8_sequence {
  std::size_t length;
  bool is_valid;
};
/// Returns the character at the beginning of a text, which must not be empty. If there is none,
/// returns the longest part of one, which the Unicode Standard recommends to replace by one U+FFFD.
constexpr utf8_sequence first_sequence(std::string_view text) noexcept {
  const unsigned lead = static_cast<unsigned char>(text[0]);
  if (lead < 0x80) return {1, true};
  if (lead < 0xC2 || lead > 0xF4) return {1, false};
  const std::size_t needed = lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4;
  // The second byte shows overlong forms, surrogates, and code points past U+10FFFF.
  unsigned lowest = lead == 0xE0 ? 0xA0 : lead == 0xF0 ? 0x90 : 0x80;
  unsigned highest = lead == 0xED ? 0x9F : lead == 0xF4 ? 0x8F : 0xBF;
  for (std::size_t length = 1; length != needed; ++length) {
    if (length == text.size()) return {length, false};
    const unsigned next = static_cast<unsigned char>(text[length]);
    if (next < lowest || next > highest) return {length, false};
    lowest = 0x80;
    highest = 0xBF;
  }
  return {needed, true};
}

/// Visits the characters of a text, each as a text, with U+FFFD for what is not a character.
template <class Visit>
constexpr void for_each_character(std::string_view text, const Visit& visit) {
  while (!text.empty()) {
    const utf8_sequence sequence = atlas_detail::first_sequence(text);
    visit(sequence.is_valid ? std::string_view{text.data(), sequence.length} : replacement);
    text.remove_prefix(sequence.length);
  }
}

}  // namespace atlas_detail

}  // namespace trendatlas::inline v0_1

#endif
