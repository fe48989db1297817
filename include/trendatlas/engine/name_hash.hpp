// SPDX-License-Identifier: BSL-1.0
// Hashes and compares names, while compiling and at run time.
#ifndef TRENDATLAS_ENGINE_NAME_HASH_HPP
#define TRENDATLAS_ENGINE_NAME_HASH_HPP

#include <string_view>

#include "bit_set.hpp"

namespace trendatlas::inline v0_1 {

namespace atlas_detail {

/// Returns the first four or eight letters of a text as a number, the first in the lowest byte.
constexpr block letters(const char* text, std::size_t count) noexcept {
  block result = 0;
#if defined(__GNUC__) && __BYTE_ORDER__ == __ORDER_LITTLE_ENDIAN__
  if (!std::is_constant_evaluated()) {  // optimizers make one load of it
    __builtin_memcpy(&result, text, count);
    return result;
  }
#endif
  for (std::size_t index = 0; index != count; index += 4)
    result |= (block(static_cast<unsigned char>(text[index])) |
               block(static_cast<unsigned char>(text[index + 1])) << 8 |
               block(static_cast<unsigned char>(text[index + 2])) << 16 |
               block(static_cast<unsigned char>(text[index + 3])) << 24)
              << (8 * index);
  return result;
}

inline constexpr std::size_t longest_sample = 38;

/// Mixes eight letters. A multiplication carries a letter only to higher bits, so the higher four
/// also go where the lower four are; each of the samples of a name has a factor of its own, because
/// the samples of a short name have letters in common, which would cancel.
constexpr block mixed_letters(const char* text, block factor) noexcept {
  const block read = atlas_detail::letters(text, 8);
  return (read ^ read >> 32) * factor;
}

/// Mixes the length and five times eight letters, evenly spread, which cover a name of up to 38
/// letters. For a longer name, a loop mixes the others. Short names take no loop and few branches,
/// so that a processor mispredicts none, and looking up a constant name gives a constant.
// Inlined, because otherwise clang 14 does not turn a constant name into a constant.
TRENDATLAS_ALWAYS_INLINE constexpr block hash_of(std::string_view name) noexcept {
  constexpr block factor = 0x9E3779B97F4A7C15U;
  const char* const text = name.data();
  const std::size_t size = name.size();
  block sum = size;
  if (size >= 8) {
    const std::size_t last = size - 8;
    sum += atlas_detail::mixed_letters(text, factor) +
           atlas_detail::mixed_letters(text + last / 4, 0xC2B2AE3D27D4EB4FU) +
           atlas_detail::mixed_letters(text + last / 2, 0xD6E8FEB86659FD93U) +
           atlas_detail::mixed_letters(text + last - last / 4, 0xA0761D6478BD642FU) +
           atlas_detail::mixed_letters(text + last, 0x165667B19E3779F9U);
    for (std::size_t index = 8; size > longest_sample && index < last; index += 8)
      sum = (sum ^ sum >> 29) * factor + atlas_detail::mixed_letters(text + index, factor);
  } else if (size >= 4) {
    sum +=
        (atlas_detail::letters(text, 4) | atlas_detail::letters(text + size - 4, 4) << 32) * factor;
  } else if (size != 0) {
    sum += block(static_cast<unsigned char>(text[0])) << 8 |
           block(static_cast<unsigned char>(text[size / 2])) << 16 |
           block(static_cast<unsigned char>(text[size - 1])) << 24;
  }
  return (sum ^ (sum >> 32)) * factor;
}

/// Compares two names, by the same letters that the hash mixes; longer names letter by letter.
constexpr bool same_name(std::string_view left, std::string_view right) noexcept {
  if (left.size() != right.size()) return false;
  if (left.size() < 8 || left.size() > longest_sample) {
#if defined(__GNUC__)  // which costs less to compile
    return __builtin_memcmp(left.data(), right.data(), left.size()) == 0;
#else
    return left == right;
#endif
  }
  const std::size_t last = left.size() - 8;
  const auto differences = [&](std::size_t at) {
    return atlas_detail::letters(left.data() + at, 8) ^ atlas_detail::letters(right.data() + at, 8);
  };
  return (differences(0) | differences(last / 4) | differences(last / 2) |
          differences(last - last / 4) | differences(last)) == 0;
}

}  // namespace atlas_detail

}  // namespace trendatlas::inline v0_1

#endif
