// SPDX-License-Identifier: BSL-1.0
// The index of facets that hold sets of more than 64 keys, if lists are not much smaller: the
// blocks of each row and, for each key, the rows that have it, as a line of blocks.
#ifndef TRENDATLAS_ENGINE_KEY_SETS_HPP
#define TRENDATLAS_ENGINE_KEY_SETS_HPP

#include "table_parts.hpp"

namespace trendatlas::inline v0_1 {

namespace atlas_detail {

/// The blocks of the sets of a part.
template <std::size_t Rows, std::size_t Blocks>
struct set_list {
  block blocks[Rows * Blocks + 1]{};
};
template <const auto& Rows, class Where, std::size_t Part, class Key, auto... Path>
constexpr auto make_set_list(facet<Key, Path...>) noexcept {
  using part = part_of<Rows, Where, Part>;
  set_list<part::size, key_blocks<Key>> result;
  block* to = result.blocks;
  atlas_detail::visit_rows<part, Rows>([&](const auto& row, std::size_t) {
    for (const block bits : (row.*....*Path).blocks) *to++ = bits;
  });
  return result;
}
template <const auto& Rows, class Where, std::size_t Part>
inline constexpr auto set_list_of = atlas_detail::make_set_list<Rows, Where, Part>(Where{});

/// Transposes 64 by 64 bits, so that the keys of each row become the rows of each key.
constexpr void mirror(block* bits) noexcept {
  block mask = 0x00000000FFFFFFFFU;
  for (std::size_t width = 32; width != 0; width >>= 1, mask ^= mask << width)
    for (std::size_t index = 0; index < block_bits; index = ((index | width) + 1) & ~width) {
      const block change = ((bits[index] >> width) ^ bits[index | width]) & mask;
      static_cast<void>(bits[index] ^= change << width), bits[index | width] ^= change;
    }
}
/// For each key of sets, a line of blocks: the rows of a part that have it.
template <const auto& Rows, class Where, std::size_t Part>
constexpr auto make_set_lines_in_part() noexcept {
  using part = part_of<Rows, Where, Part>;
  constexpr std::size_t blocks = key_blocks<key_of<Where>>;
  constexpr std::size_t places = part::most / block_bits;
  constexpr const auto& sets = set_list_of<Rows, Where, Part>;
  block_list<(blocks * block_bits + 1) * places> result{};  // and an empty line
  for (std::size_t first = 0; first < part::size; first += block_bits)
    for (std::size_t slot = 0; slot != blocks; ++slot) {
      block bits[block_bits]{};
      std::size_t count = 0;
      for (std::size_t row = 0; row != block_bits && first + row != part::size; ++row)
        count += atlas_detail::count_bits(bits[row] = sets.blocks[(first + row) * blocks + slot]);
      block* const to = result.blocks + slot * block_bits * places + first / block_bits;
      if (count <= 2 * block_bits) {  // for a few bits, one by one costs less
        for (std::size_t row = 0; count != 0; ++row)
          for (block rest = bits[row]; rest != 0; rest &= rest - 1, --count)
            to[atlas_detail::first_bit(rest) * places] |= bit_at(row);
      } else {
        atlas_detail::mirror(bits);
        for (std::size_t key = 0; key != block_bits; ++key) to[key * places] = bits[key];
      }
    }
  return result;
}
template <const auto& Rows, class Where, std::size_t Part>
inline constexpr auto set_lines_in_part = atlas_detail::make_set_lines_in_part<Rows, Where, Part>();

template <const auto& Rows, class Where>
inline constexpr auto set_lists = []<std::size_t... Part>(std::index_sequence<Part...>) {
  return part_views<const block*, sizeof...(Part)>{{set_list_of<Rows, Where, Part>.blocks...}};
}(parts_sequence<Rows, Where>{});
template <const auto& Rows, class Where>
inline constexpr auto set_lines = []<std::size_t... Part>(std::index_sequence<Part...>) {
  return part_views<const block*, sizeof...(Part)>{
      {set_lines_in_part<Rows, Where, Part>.blocks...}};
}(parts_sequence<Rows, Where>{});

/// Returns the first block of the set that a row holds.
template <const auto& Rows, class Where>
constexpr const block* held_blocks(std::size_t row) noexcept {
  constexpr std::size_t most = part_of<Rows, Where>::most;
  return set_lists<Rows, Where>.parts[row / most] + row % most * key_blocks<key_of<Where>>;
}

/// Selects the rows of one key, if rows hold sets.
template <const auto& Rows, class Where>
struct rows_of_sets {
  std::size_t key;

  constexpr block operator[](std::size_t place) const noexcept {
    constexpr std::size_t places = part_of<Rows, Where>::most / block_bits;
    if (place * block_bits >= row_count<Rows>) return 0;
    return set_lines<Rows, Where>.parts[place / places][key * places + place % places];
  }
};

}  // namespace atlas_detail

}  // namespace trendatlas::inline v0_1

#endif
