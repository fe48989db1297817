// SPDX-License-Identifier: BSL-1.0
// The inverted index: for each key, the rows that have it. The compiler computes it only if a
// program queries by such keys.
#ifndef TRENDATLAS_ENGINE_KEY_INDEX_HPP
#define TRENDATLAS_ENGINE_KEY_INDEX_HPP

#include "key_masks.hpp"

namespace trendatlas::inline v0_1 {

namespace atlas_detail {

/// Turns the keys of each row into the rows of each key, as a line of blocks.
constexpr void invert(const block* masks, std::size_t rows, block* lines,
                      std::size_t blocks) noexcept {
  for (std::size_t index = 0; index != rows; ++index)
    for (block rest = masks[index]; rest != 0; rest &= rest - 1)
      lines[atlas_detail::first_bit(rest) * blocks + index / block_bits] |= block{1}
                                                                            << index % block_bits;
}

/// Turns the keys of each witness, and the ids that it names, into the ids of each key.
constexpr void invert_witnesses(const block* keys, const block* ids, std::size_t witnesses,
                                block* lines) noexcept {
  for (std::size_t index = 0; index != witnesses; ++index)
    for (block rest = keys[index]; rest != 0; rest &= rest - 1)
      lines[atlas_detail::first_bit(rest)] |= ids[index];
}

/// For each key, a line of blocks: the rows that have it. The last line is empty, for keys from a
/// bad cast.
template <std::size_t Size>
struct block_list {
  block blocks[Size];
};
template <class Key, std::size_t Blocks>
using key_lines = block_list<(key_count<Key> + 1) * Blocks>;

template <const auto& Rows, std::size_t Part, class Where>
TRENDATLAS_NO_SIDE_EFFECTS constexpr auto make_lines_in_part() noexcept {
  key_lines<key_of<Where>, part_blocks> result{};
  atlas_detail::invert(masks<Rows, Where>.of + Part * part_rows,
                       rows_in_part(row_count<Rows>, Part), result.blocks, part_blocks);
  return result;
}
template <const auto& Rows, std::size_t Part, class Where>
inline constexpr auto lines_in_part = atlas_detail::make_lines_in_part<Rows, Part, Where>();
template <const auto& Rows, class Where, std::size_t Size, std::size_t... Part>
constexpr void merge_lines(block_list<Size>& lines, std::size_t keys,
                           std::index_sequence<Part...>) noexcept {
  const block* const parts[] = {lines_in_part<Rows, Part, Where>.blocks...};
  // Too many rows for this compiler? Raise -fconstexpr-steps (clang) or /constexpr:steps (MSVC).
  for (std::size_t key = 0; key <= keys; ++key)
    for (std::size_t index = 0; index * block_bits < row_count<Rows>; ++index)
      lines.blocks[key * row_blocks<Rows> + index] =
          parts[index / part_blocks][key * part_blocks + index % part_blocks];
}

/// For each key, the rows that have it.
template <const auto& Rows, class Where>
TRENDATLAS_NO_SIDE_EFFECTS constexpr auto make_lines() noexcept {
  using key = key_of<Where>;
  key_lines<key, row_blocks<Rows>> result{};
  if constexpr (row_count<Rows> > part_rows)
    atlas_detail::merge_lines<Rows, Where>(result, key_count<key>,
                                           std::make_index_sequence<parts_of(row_count<Rows>)>{});
  else
    atlas_detail::invert(masks<Rows, Where>.of, row_count<Rows>, result.blocks, row_blocks<Rows>);
  return result;
}
template <const auto& Rows, class Where>
inline constexpr auto lines =  // too many rows? raise -fconstexpr-steps
    atlas_detail::make_lines<Rows, Where>();

/// Returns the first row in the lines of these keys, or `first` if that is earlier.
constexpr std::size_t first_row_in_lines(const block* lines, std::size_t blocks, std::size_t key,
                                         std::size_t end, std::size_t first) noexcept {
  for (; key != end; ++key)
    for (std::size_t index = 0; index != blocks; ++index)
      if (const block bits = lines[key * blocks + index]; bits != 0) {
        const std::size_t row = index * block_bits + atlas_detail::first_bit(bits);
        first = row < first ? row : first;
        break;
      }
  return first;
}

/// Returns the first row with a key at or past this one, including keys from a bad cast, or none.
template <const auto& Rows, class Where, std::size_t Key>
constexpr std::size_t first_row_from() noexcept {
  if constexpr (has_masks<Where>)
    return atlas_detail::first_row_in_lines(lines<Rows, Where>.blocks, row_blocks<Rows>, Key,
                                            key_count<key_of<Where>>,
                                            masks<Rows, Where>.unknown_row);
  else if constexpr (atlas_detail::has_key_index<key_of<Where>>())
    return atlas_detail::first_listed_row<Rows, Where, Key>();
  else
    return none;
}

/// Returns the keys that any of 64 rows has.
constexpr block keys_of_rows(const block* masks, block rows) noexcept {
  block result = 0;
  if (rows == ~block{0})
    for (std::size_t index = 0; index != block_bits; ++index) result |= masks[index];
  else
    for (; rows != 0; rows &= rows - 1) result |= masks[atlas_detail::first_bit(rows)];
  return result;
}

template <const auto& Rows, const auto& Witnesses, class Where>
TRENDATLAS_NO_SIDE_EFFECTS constexpr auto make_witnessed_lines() noexcept {
  using ids = facet_with<row_of<Witnesses>, id_type<row_of<Rows>>>;
  key_lines<key_of<Where>, 1> result{};
  atlas_detail::invert_witnesses(masks<Witnesses, Where>.of, masks<Witnesses, ids>.of,
                                 row_count<Witnesses>, result.blocks);
  return result;
}
/// For each key of its witnesses, the rows of a short table that they name by their ids.
template <const auto& Rows, const auto& Witnesses, class Where>
inline constexpr auto witnessed_lines =
    atlas_detail::make_witnessed_lines<Rows, Witnesses, Where>();

}  // namespace atlas_detail

}  // namespace trendatlas::inline v0_1

#endif
