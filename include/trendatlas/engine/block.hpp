// SPDX-License-Identifier: BSL-1.0
// Blocks of 64 bits.
#ifndef TRENDATLAS_ENGINE_BLOCK_HPP
#define TRENDATLAS_ENGINE_BLOCK_HPP

#include <cstdint>
#include <type_traits>
#if !defined(__GNUC__)
#include <bit>  // GNU's builtins do the same, and need no header
#endif

#include "../version.hpp"

namespace trendatlas::inline v0_1 {

namespace atlas_detail {

using block = std::uint64_t;
inline constexpr std::size_t block_bits = 64;
inline constexpr std::size_t none = ~std::size_t{0};

/// Returns how many blocks this many bits take; at least one. Long sets have a multiple of eight
/// blocks, so that compilers can work on several at a time.
constexpr std::size_t blocks_for(std::size_t bits) noexcept {
  const std::size_t unit = bits > 8 * block_bits ? 8 * block_bits : block_bits;
  return bits == 0 ? 1 : (bits + unit - 1) / unit * (unit / block_bits);
}

constexpr block bit_at(std::size_t position) noexcept {
  return block{1} << (position % block_bits);
}

/// Counts the bits of each byte.
constexpr block bits_by_byte(block bits) noexcept {
  bits -= (bits >> 1) & 0x5555555555555555U;
  bits = (bits & 0x3333333333333333U) + ((bits >> 2) & 0x3333333333333333U);
  return (bits + (bits >> 4)) & 0x0F0F0F0F0F0F0F0FU;
}

/// Counts the bits of a block. Without -mpopcnt, g++ calls a library function for std::popcount.
constexpr std::size_t count_bits(block bits) noexcept {
#if defined(__GNUC__) && !defined(__clang__) && !defined(__POPCNT__)
  return static_cast<unsigned>((bits_by_byte(bits) * 0x0101010101010101U) >> 56);
#elif defined(__GNUC__)
  return static_cast<std::size_t>(__builtin_popcountll(bits));
#else
  return static_cast<std::size_t>(std::popcount(bits));
#endif
}

/// Counts the bits of eight blocks. Compilers work on several of them at a time.
constexpr std::size_t count_bits_of_eight(const block* blocks) noexcept {
  block sum = 0;
  for (std::size_t index = 0; index != 8; ++index) sum += bits_by_byte(blocks[index]);
  sum = (sum & 0x00FF00FF00FF00FFU) + ((sum >> 8) & 0x00FF00FF00FF00FFU);
  return static_cast<unsigned>((sum * 0x0001000100010001U) >> 48);
}

/// Returns the position of the lowest bit of a block, which must not be zero. In a constant
/// evaluation the builtin is one step, and std::countr_zero a dozen.
constexpr std::size_t first_bit(block bits) noexcept {
#if defined(__GNUC__)
  return static_cast<std::size_t>(__builtin_ctzll(bits));
#else
  return static_cast<std::size_t>(std::countr_zero(bits));
#endif
}

/// Returns how many bits a block has if these are its lowest ones, and otherwise 0.
constexpr std::size_t lowest_bits(block bits) noexcept {
  if (bits == 0 || (bits & (bits + 1)) != 0) return 0;
#if defined(__GNUC__)
  return block_bits - static_cast<std::size_t>(__builtin_clzll(bits));
#else
  return block_bits - static_cast<std::size_t>(std::countl_zero(bits));
#endif
}

/// Visits the positions of the bits of a block, in order; the first bit stands for position
/// `first`. If the bits are the lowest ones, as in a full block, counting is enough.
template <class Visit>
constexpr void for_each_bit(block bits, std::size_t first, const Visit& visit) {
  if (const std::size_t size = atlas_detail::lowest_bits(bits); size != 0)
    for (std::size_t index = 0; index != size; ++index) visit(first + index);
  else
    for (; bits != 0; bits &= bits - 1) visit(first + atlas_detail::first_bit(bits));
}

}  // namespace atlas_detail

}  // namespace trendatlas::inline v0_1

#endif
