// SPDX-License-Identifier: BSL-1.0
// A long table in parts, for an index of more than 64 keys: one constant evaluation reads one part.
#ifndef TRENDATLAS_ENGINE_TABLE_PARTS_HPP
#define TRENDATLAS_ENGINE_TABLE_PARTS_HPP

#include "key_index.hpp"

namespace trendatlas::inline v0_1 {

namespace atlas_detail {

template <class Key>
inline constexpr std::size_t key_blocks = atlas_detail::blocks_for(key_count<Key>);
/// How many rows with sets one evaluation reads: 64 times 64 blocks, but at least 64 rows.
constexpr std::size_t rows_with_sets(std::size_t blocks) noexcept {
  return blocks < block_bits ? block_bits / blocks * block_bits : block_bits;
}

/// A part of a table: as many rows as one constant evaluation can read within 100,000 steps.
template <const auto& Rows, class Where, std::size_t Part = 0>
struct part_of {
  static constexpr std::size_t most = [] {
    constexpr std::size_t blocks = key_blocks<key_of<Where>>;
    constexpr std::size_t few = atlas_detail::rows_with_sets(blocks);
    if constexpr (has_key_set<row_of<Rows>, Where>)
      return few;
    else if constexpr (has_one_key<row_of<Rows>, Where>)
      return std::size_t{8192};
    else  // a row that is large enough may hold a set among other facets
      return few < 1024 && sizeof(row_of<Rows>) >= blocks * sizeof(block) ? few : 1024;
  }();
  static constexpr std::size_t first = Part * most;
  static constexpr std::size_t size =
      row_count<Rows> - first < most ? row_count<Rows> - first : most;
  static constexpr std::size_t count = row_count<Rows> / most + 1;
};
template <const auto& Rows, class Where>
using parts_sequence = std::make_index_sequence<part_of<Rows, Where>::count>;

/// The parts of an index, without their sizes in the type.
template <class View, std::size_t Parts>
struct part_views {
  View parts[Parts];
};

/// Calls visit(row, position in the part) with each row of a part.
template <class Part, const auto& Rows, class Visit>
constexpr void visit_rows(const Visit& visit) noexcept {
  using arrays = arrays_of<Rows>;
  std::size_t skip = Part::first;
  for (std::size_t array = 0, index = 0; index != Part::size; ++array) {
    const std::size_t size = arrays::sizes[array];
    for (std::size_t inner = skip; inner < size && index != Part::size; ++inner, ++index)
      visit(arrays::arrays[array][inner], index);
    skip = skip > size ? skip - size : 0;
  }
}

}  // namespace atlas_detail

}  // namespace trendatlas::inline v0_1

#endif
