// SPDX-License-Identifier: BSL-1.0
// A long table in parts, for an index of more than 64 keys: one constant evaluation reads one part,
// or a chunk of it.
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

/// The most keys that the lists of a part hold if they are put together from several.
inline constexpr std::size_t most_keys_in_part = 8192;
/// How many rows one constant evaluation reads within 100,000 steps.
template <const auto& Rows, class Where>
inline constexpr std::size_t rows_at_once = [] {
  constexpr std::size_t blocks = key_blocks<key_of<Where>>;
  constexpr std::size_t few = atlas_detail::rows_with_sets(blocks);
  if constexpr (has_key_set<row_of<Rows>, Where>)
    return few;
  else if constexpr (has_one_key<row_of<Rows>, Where>)
    return std::size_t{8192};
  else  // a row that is large enough may hold a set among other facets
    return few < 1024 && sizeof(row_of<Rows>) >= blocks * sizeof(block) ? few : 1024;
}();

/// Some rows of a table.
template <const auto& Rows, std::size_t Most, std::size_t Part>
struct some_rows {
  static constexpr std::size_t first = Part * Most;
  static constexpr std::size_t rest = row_count<Rows> < first ? 0 : row_count<Rows> - first;
  static constexpr std::size_t size = rest < Most ? rest : Most;
};
/// As many rows as one evaluation reads.
template <const auto& Rows, class Where, std::size_t Chunk>
using chunk_of = some_rows<Rows, rows_at_once<Rows, Where>, Chunk>;

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

/// Visits each key of a row. Its own keys are read from the row, those of other rows through its
/// position.
template <const auto& Rows, class Where>
struct key_reader {
  template <class Row, class Visit>
  static constexpr void read(const Row& row, std::size_t, const Visit& visit) noexcept {
    atlas_detail::visit_keys(Where{}, row, visit);
  }
};
template <const auto& Rows, class Key, const auto&... Referred, auto... Member>
struct key_reader<Rows, referred_facets<Key, row_lists<Referred...>, Member...>> {
  template <const auto& Other, class Visit>
  static constexpr void read_other(std::size_t position, const Visit& visit) noexcept {
    using ids = facet_with<row_of<Rows>, id_type<row_of<Other>>>;
    using keys = typename own_place<row_of<Other>, Key, Member...>::type;
    atlas_detail::for_each_held<Rows, ids>(position, [&](std::size_t id) {
      if (id < row_count<Other>) atlas_detail::for_each_held<Other, keys>(id, visit);
    });
  }
  template <class Row, class Visit>
  static constexpr void read(const Row&, std::size_t position, const Visit& visit) noexcept {
    (read_other<Referred>(position, visit), ...);
  }
};

/// Calls visit(position in the part, key) with each key of each row of a part.
template <class Part, const auto& Rows, class Where, class Visit>
constexpr void visit_part(const Visit& visit) noexcept {
  atlas_detail::visit_rows<Part, Rows>([&](const auto& row, std::size_t index) {
    key_reader<Rows, Where>::read(row, Part::first + index,
                                  [&](std::uint64_t key) { visit(index, key); });
  });
}

template <class Key, auto... Path, class Row>
constexpr std::size_t size_of_set(facet<Key, Path...>, const Row& row) noexcept {
  return (row.*....*Path).size();
}
/// How many keys the rows that one evaluation reads hold together.
template <const auto& Rows, class Where, std::size_t Chunk>
constexpr std::size_t count_held_keys() noexcept {
  using chunk = chunk_of<Rows, Where, Chunk>;
  std::size_t count = 0;
  if constexpr (has_key_set<row_of<Rows>, Where>)
    atlas_detail::visit_rows<chunk, Rows>(
        [&](const auto& row, std::size_t) { count += atlas_detail::size_of_set(Where{}, row); });
  else
    atlas_detail::visit_part<chunk, Rows, Where>([&](auto, auto) { ++count; });
  return count;
}
template <const auto& Rows, class Where, std::size_t Chunk>
inline constexpr std::size_t held_keys = atlas_detail::count_held_keys<Rows, Where, Chunk>();

/// How many keys all rows hold, and how many the fullest of those that one evaluation reads.
struct held_counts {
  std::size_t sum = 0;
  std::size_t most = 0;
};
template <const auto& Rows, class Where, std::size_t... Chunk>
constexpr held_counts count_keys(std::index_sequence<Chunk...>) noexcept {
  held_counts result;
  for (const std::size_t count : {held_keys<Rows, Where, Chunk>...}) {
    result.sum += count;
    if (count > result.most) result.most = count;
  }
  return result;
}
template <const auto& Rows, class Where>
inline constexpr held_counts keys_of_table = atlas_detail::count_keys<Rows, Where>(
    std::make_index_sequence<row_count<Rows> / rows_at_once<Rows, Where> + 1>{});

/// How many rows make a part of the lists, if one evaluation reads so many rows with at most so
/// many keys: some more, because each part takes a number for every key of the type.
constexpr std::size_t rows_for_lists(std::size_t at_once, std::size_t most_keys) noexcept {
  std::size_t result = at_once;
  while (result < 1024 && 2 * result / at_once * most_keys <= most_keys_in_part) result *= 2;
  return result;
}
template <const auto& Rows, class Where>
inline constexpr std::size_t rows_in_lists = rows_at_once<Rows, Where>;
template <const auto& Rows, class Where>
  requires(rows_at_once<Rows, Where> < 1024)
inline constexpr std::size_t rows_in_lists<Rows, Where> =
    atlas_detail::rows_for_lists(rows_at_once<Rows, Where>, keys_of_table<Rows, Where>.most);

/// Do lists, in parts of so many rows, take less than half the memory of the sets that rows hold
/// and of a line of blocks for each key?
constexpr bool lists_are_smaller(std::size_t rows, std::size_t rows_each, std::size_t keys,
                                 held_counts held) noexcept {
  const std::size_t starts = (rows / rows_each + 1) * keys;
  const std::size_t key_size = sizeof(number) + sizeof(block) + sizeof(std::uint8_t);
  const std::size_t lists = (rows + starts) * sizeof(number) + held.sum * key_size;
  const std::size_t sets = 2 * rows * atlas_detail::blocks_for(keys) * sizeof(block);
  return held.most <= most_keys_in_part && 2 * lists < sets;
}
/// Does the index keep the sets that rows hold? Of two blocks always: lists are hardly ever
/// smaller, and to count the keys would cost.
template <const auto& Rows, class Where>
inline constexpr bool keeps_sets = has_key_set<row_of<Rows>, Where>;
template <const auto& Rows, class Where>
  requires(has_key_set<row_of<Rows>, Where> && key_blocks<key_of<Where>> > 2)
inline constexpr bool keeps_sets<Rows, Where> =
    !atlas_detail::lists_are_smaller(row_count<Rows>, rows_in_lists<Rows, Where>,
                                     key_count<key_of<Where>>, keys_of_table<Rows, Where>);

/// A part of a table.
template <const auto& Rows, class Where>
inline constexpr std::size_t rows_in_parts = rows_in_lists<Rows, Where>;
template <const auto& Rows, class Where>
  requires keeps_sets<Rows, Where>
inline constexpr std::size_t rows_in_parts<Rows, Where> = rows_at_once<Rows, Where>;
template <const auto& Rows, class Where, std::size_t Part = 0>
struct part_of : some_rows<Rows, rows_in_parts<Rows, Where>, Part> {
  static constexpr std::size_t most = rows_in_parts<Rows, Where>;
  static constexpr std::size_t count = row_count<Rows> / most + 1;
};
template <const auto& Rows, class Where>
using parts_sequence = std::make_index_sequence<part_of<Rows, Where>::count>;
template <const auto& Rows, class Where>
using chunks_of_part =
    std::make_index_sequence<part_of<Rows, Where>::most / rows_at_once<Rows, Where>>;

/// The parts of an index, without their sizes in the type.
template <class View, std::size_t Parts>
struct part_views {
  View parts[Parts];
};

}  // namespace atlas_detail

}  // namespace trendatlas::inline v0_1

#endif
