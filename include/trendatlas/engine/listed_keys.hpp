// SPDX-License-Identifier: BSL-1.0
// The index of facets with more than 64 keys, if rows hold one or a few: the list of each row's
// keys and, for each key, the nonempty blocks of rows.
#ifndef TRENDATLAS_ENGINE_LISTED_KEYS_HPP
#define TRENDATLAS_ENGINE_LISTED_KEYS_HPP

#include "table_parts.hpp"

namespace trendatlas::inline v0_1 {

namespace atlas_detail {

/// The keys of the rows of a part, one after the other. Those of row i end before ends[i]. A key
/// outside the vocabulary is stored as one past the last.
template <std::size_t Rows, std::size_t Keys>
struct key_list {
  number ends[Rows + 1]{};
  number keys[Keys + 1]{};
};
/// Reads the keys of rows that have just one, without a call per row.
template <class Part, class Arrays, class List, class Key, auto... Path>
constexpr void read_one_key(facet<Key, Path...>, List& list) noexcept {
  std::size_t skip = Part::first;
  for (std::size_t array = 0, index = 0; index != Part::size; ++array) {
    const std::size_t size = Arrays::sizes[array];
    for (std::size_t inner = skip; inner < size && index != Part::size; ++inner) {
      const auto key = static_cast<std::uint64_t>((Arrays::arrays[array][inner].*....*Path));
      list.keys[index] = static_cast<number>(key < key_count<Key> ? key : key_count<Key>);
      list.ends[index] = static_cast<number>(index + 1), ++index;
    }
    skip = skip > size ? skip - size : 0;
  }
}
/// Reads the keys of the rows that one evaluation reads.
template <const auto& Rows, class Where, std::size_t Chunk>
constexpr auto read_chunk() noexcept {
  using chunk = chunk_of<Rows, Where, Chunk>;
  constexpr std::size_t keys = key_count<key_of<Where>>;
  if constexpr (has_one_key<row_of<Rows>, Where>) {
    key_list<chunk::size, chunk::size> result;
    atlas_detail::read_one_key<chunk, arrays_of<Rows>>(Where{}, result);
    return result;
  } else {
    key_list<chunk::size, held_keys<Rows, Where, Chunk>> result;
    std::size_t size = 0;
    atlas_detail::visit_part<chunk, Rows, Where>([&](std::size_t row, std::uint64_t key) {
      result.keys[size++] = static_cast<number>(key < keys ? key : keys);
      result.ends[row] = static_cast<number>(size);
    });
    for (std::size_t index = 1; index < chunk::size; ++index)  // for rows without a key
      if (result.ends[index] == 0) result.ends[index] = result.ends[index - 1];
    return result;
  }
}
template <const auto& Rows, class Where, std::size_t Chunk>
inline constexpr auto list_of_chunk = atlas_detail::read_chunk<Rows, Where, Chunk>();

/// Appends the keys of some rows to those of the rows before.
template <class List, std::size_t Rows, std::size_t Keys>
constexpr void append(List& list, std::size_t& row, std::size_t& size,
                      const key_list<Rows, Keys>& more) noexcept {
  for (std::size_t index = 0; index != Rows; ++index)
    list.ends[row++] = static_cast<number>(size + more.ends[index]);
  for (std::size_t index = 0; index != Keys; ++index) list.keys[size++] = more.keys[index];
}
template <const auto& Rows, class Where, std::size_t Part, std::size_t... Chunk>
constexpr auto make_key_list(std::index_sequence<Chunk...>) noexcept {
  constexpr std::size_t first = Part * sizeof...(Chunk);
  if constexpr (sizeof...(Chunk) == 1) {
    return atlas_detail::read_chunk<Rows, Where, first>();
  } else {
    constexpr std::size_t keys = (held_keys<Rows, Where, first + Chunk> + ...);
    key_list<part_of<Rows, Where, Part>::size, keys> result;
    std::size_t row = 0;
    std::size_t size = 0;
    (atlas_detail::append(result, row, size, list_of_chunk<Rows, Where, first + Chunk>), ...);
    return result;
  }
}
template <const auto& Rows, class Where, std::size_t Part>
inline constexpr auto key_list_of =
    atlas_detail::make_key_list<Rows, Where, Part>(chunks_of_part<Rows, Where>{});

/// Counts the nonempty blocks of each key.
constexpr void count_blocks(const number* keys, const number* ends, std::size_t rows, number* last,
                            number* counts) noexcept {
  for (std::size_t index = 0, at = 0; index != rows; ++index)
    for (const std::size_t end = ends[index], place = index / block_bits + 1; at != end; ++at)
      if (last[keys[at]] != place)
        static_cast<void>(last[keys[at]] = static_cast<number>(place)), ++counts[keys[at]];
}
/// Fills these blocks, and writes the place of each in the part.
constexpr void fill_blocks(const number* keys, const number* ends, std::size_t rows,
                           const number* starts, number* next, block* blocks,
                           std::uint8_t* places) noexcept {
  for (std::size_t index = 0, at = 0; index != rows; ++index)
    for (const std::size_t end = ends[index]; at != end; ++at) {
      number to = next[keys[at]];
      if (to == starts[keys[at]] || places[to - 1] != index / block_bits)
        places[to++] = static_cast<std::uint8_t>(index / block_bits);
      blocks[to - 1] |= bit_at(index);
      next[keys[at]] = to;
    }
}

/// Where the blocks of each key start. The last entry is the end of the last key's.
template <std::size_t Keys>
struct block_starts {
  number of[Keys + 1]{};
};
template <const auto& Rows, class Where, std::size_t Part>
constexpr auto make_starts_in_part() noexcept {
  constexpr std::size_t keys = key_count<key_of<Where>> + 1;
  constexpr const auto& list = key_list_of<Rows, Where, Part>;
  block_starts<keys> result;
  number last[keys]{};
  atlas_detail::count_blocks(list.keys, list.ends, part_of<Rows, Where, Part>::size, last,
                             result.of + 1);
  for (std::size_t key = 0; key != keys; ++key) result.of[key + 1] += result.of[key];
  return result;
}
template <const auto& Rows, class Where, std::size_t Part>
inline constexpr auto starts_in_part = atlas_detail::make_starts_in_part<Rows, Where, Part>();

/// Nonempty blocks, and their places in the part.
template <std::size_t Size>
struct sparse_blocks {
  block blocks[Size + 1]{};
  std::uint8_t places[Size + 1]{};
};
template <const auto& Rows, class Where, std::size_t Part>
constexpr auto make_blocks_in_part() noexcept {
  constexpr std::size_t keys = key_count<key_of<Where>> + 1;
  constexpr const auto& list = key_list_of<Rows, Where, Part>;
  constexpr const auto& starts = starts_in_part<Rows, Where, Part>;
  sparse_blocks<starts.of[keys]> result;
  block_starts<keys> next = starts;
  atlas_detail::fill_blocks(list.keys, list.ends, part_of<Rows, Where, Part>::size, starts.of,
                            next.of, result.blocks, result.places);
  return result;
}
template <const auto& Rows, class Where, std::size_t Part>
inline constexpr auto blocks_in_part = atlas_detail::make_blocks_in_part<Rows, Where, Part>();

struct keys_view {
  const number* ends;
  const number* keys;
};
struct blocks_view {
  const number* starts;
  const block* blocks;
  const std::uint8_t* places;
};

template <const auto& Rows, class Where>
inline constexpr auto key_lists = []<std::size_t... Part>(std::index_sequence<Part...>) {
  return part_views<keys_view, sizeof...(Part)>{
      {{key_list_of<Rows, Where, Part>.ends, key_list_of<Rows, Where, Part>.keys}...}};
}(parts_sequence<Rows, Where>{});
template <const auto& Rows, class Where>
inline constexpr auto block_lists = []<std::size_t... Part>(std::index_sequence<Part...>) {
  return part_views<blocks_view, sizeof...(Part)>{
      {{starts_in_part<Rows, Where, Part>.of, blocks_in_part<Rows, Where, Part>.blocks,
        blocks_in_part<Rows, Where, Part>.places}...}};
}(parts_sequence<Rows, Where>{});
/// How many nonempty blocks all keys have together.
template <const auto& Rows, class Where, std::size_t... Part>
constexpr std::size_t count_listed_blocks(std::index_sequence<Part...>) noexcept {
  std::size_t count = 0;
  const std::size_t all[] = {std::size(blocks_in_part<Rows, Where, Part>.places)...};
  for (const std::size_t size : all) count += size;
  return count;
}
template <const auto& Rows, class Where>
inline constexpr std::size_t listed_blocks =
    atlas_detail::count_listed_blocks<Rows, Where>(parts_sequence<Rows, Where>{});

}  // namespace atlas_detail

}  // namespace trendatlas::inline v0_1

#endif
