// SPDX-License-Identifier: BSL-1.0
// The index of facets with more than 64 keys. The keys of a row are a list, or blocks if the row
// holds a set. The rows of a key are the blocks that are not empty. Both grow with what the rows
// hold, not with rows times keys.
#ifndef TRENDATLAS_ENGINE_KEY_LISTS_HPP
#define TRENDATLAS_ENGINE_KEY_LISTS_HPP

#include "key_index.hpp"

namespace trendatlas::inline v1 {

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
    constexpr std::size_t blocks = key_blocks<typename key_of<Where>::type>;
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

/// Visits each key of a row. Its own keys need the row, those of other rows its position.
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
/// Calls visit(position in the part, key) with each key of each row of a part.
template <class Part, const auto& Rows, class Where, class Visit>
constexpr void visit_part(const Visit& visit) noexcept {
  atlas_detail::visit_rows<Part, Rows>([&](const auto& row, std::size_t index) {
    key_reader<Rows, Where>::read(row, Part::first + index,
                                  [&](std::uint64_t key) { visit(index, key); });
  });
}

/// The keys of the rows of a part, one after the other. Those of row i end before ends[i]. A key
/// outside the vocabulary is stored as one past the last.
template <std::size_t Rows, std::size_t Keys>
struct key_list {
  number ends[Rows + 1]{};
  number keys[Keys + 1]{};
};
template <const auto& Rows, class Where, std::size_t Part>
constexpr std::size_t count_listed_keys() noexcept {
  std::size_t size = 0;
  atlas_detail::visit_part<part_of<Rows, Where, Part>, Rows, Where>([&](auto, auto) { ++size; });
  return size;
}
template <const auto& Rows, class Where, std::size_t Part>
inline constexpr std::size_t key_list_size = atlas_detail::count_listed_keys<Rows, Where, Part>();
template <const auto& Rows, class Where, std::size_t Part>
  requires has_one_key<row_of<Rows>, Where>
inline constexpr std::size_t key_list_size<Rows, Where, Part> = part_of<Rows, Where, Part>::size;

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
template <const auto& Rows, class Where, std::size_t Part>
constexpr auto make_key_list() noexcept {
  using part = part_of<Rows, Where, Part>;
  constexpr std::size_t keys = key_count<typename key_of<Where>::type>;
  key_list<part::size, key_list_size<Rows, Where, Part>> result;
  if constexpr (has_one_key<row_of<Rows>, Where>) {
    atlas_detail::read_one_key<part, arrays_of<Rows>>(Where{}, result);
    return result;
  }
  std::size_t size = 0;
  atlas_detail::visit_part<part, Rows, Where>([&](std::size_t row, std::uint64_t key) {
    result.keys[size++] = static_cast<number>(key < keys ? key : keys);
    result.ends[row] = static_cast<number>(size);
  });
  for (std::size_t index = 1; index < part::size; ++index)  // for rows without a key
    if (result.ends[index] == 0) result.ends[index] = result.ends[index - 1];
  return result;
}
template <const auto& Rows, class Where, std::size_t Part>
inline constexpr auto key_list_of = atlas_detail::make_key_list<Rows, Where, Part>();

/// The same for rows that hold a set: the blocks of the sets.
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

/// Mirrors 64 by 64 bits at the diagonal, so that the keys of each row become the rows of each key.
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
  constexpr std::size_t blocks = key_blocks<typename key_of<Where>::type>;
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

/// Counts, for each key, the blocks that are not empty.
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
  constexpr std::size_t keys = key_count<typename key_of<Where>::type> + 1;
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

/// Blocks that are not empty, and their places in the part.
template <std::size_t Size>
struct sparse_blocks {
  block blocks[Size + 1]{};
  std::uint8_t places[Size + 1]{};
};
template <const auto& Rows, class Where, std::size_t Part>
constexpr auto make_blocks_in_part() noexcept {
  constexpr std::size_t keys = key_count<typename key_of<Where>::type> + 1;
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

/// The parts of an index, without their sizes in the type.
struct keys_view {
  const number* ends;
  const number* keys;
};
struct blocks_view {
  const number* starts;
  const block* blocks;
  const std::uint8_t* places;
};
template <class View, std::size_t Parts>
struct part_views {
  View parts[Parts];
};

template <const auto& Rows, class Where>
using parts_sequence = std::make_index_sequence<part_of<Rows, Where>::count>;
template <const auto& Rows, class Where>
inline constexpr auto key_lists = []<std::size_t... Part>(std::index_sequence<Part...>) {
  return part_views<keys_view, sizeof...(Part)>{
      {{key_list_of<Rows, Where, Part>.ends, key_list_of<Rows, Where, Part>.keys}...}};
}(parts_sequence<Rows, Where>{});
template <const auto& Rows, class Where>
inline constexpr auto set_lists = []<std::size_t... Part>(std::index_sequence<Part...>) {
  return part_views<const block*, sizeof...(Part)>{{set_list_of<Rows, Where, Part>.blocks...}};
}(parts_sequence<Rows, Where>{});
template <const auto& Rows, class Where>
inline constexpr auto set_lines = []<std::size_t... Part>(std::index_sequence<Part...>) {
  return part_views<const block*, sizeof...(Part)>{
      {set_lines_in_part<Rows, Where, Part>.blocks...}};
}(parts_sequence<Rows, Where>{});
template <const auto& Rows, class Where>
inline constexpr auto block_lists = []<std::size_t... Part>(std::index_sequence<Part...>) {
  return part_views<blocks_view, sizeof...(Part)>{
      {{starts_in_part<Rows, Where, Part>.of, blocks_in_part<Rows, Where, Part>.blocks,
        blocks_in_part<Rows, Where, Part>.places}...}};
}(parts_sequence<Rows, Where>{});
/// How many blocks are not empty, of all keys.
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

/// The blocks of the set that a row holds.
struct blocks_of_row {
  const block* first;
  std::size_t count;
};
template <const auto& Rows, class Where>
constexpr blocks_of_row held_blocks(std::size_t row) noexcept {
  constexpr std::size_t most = part_of<Rows, Where>::most;
  constexpr std::size_t blocks = key_blocks<typename key_of<Where>::type>;
  return {set_lists<Rows, Where>.parts[row / most] + row % most * blocks, blocks};
}

/// Visits each key of a row.
template <const auto& Rows, class Where, class Visit>
constexpr void for_each_listed(std::size_t row, const Visit& visit) noexcept {
  constexpr std::size_t most = part_of<Rows, Where>::most;
  if constexpr (has_key_set<row_of<Rows>, Where>) {
    const blocks_of_row held = atlas_detail::held_blocks<Rows, Where>(row);
    for (std::size_t index = 0; index != held.count; ++index)
      atlas_detail::for_each_bit(held.first[index], index * block_bits, visit);
  } else if constexpr (has_one_key<row_of<Rows>, Where>) {
    visit(std::size_t{key_lists<Rows, Where>.parts[row / most].keys[row % most]});
  } else {
    const keys_view& list = key_lists<Rows, Where>.parts[row / most];
    const std::size_t end = list.ends[row % most];
    for (std::size_t at = row % most == 0 ? 0 : list.ends[row % most - 1]; at != end; ++at)
      visit(std::size_t{list.keys[at]});
  }
}

constexpr block bit_of(const block* bits, std::size_t position) noexcept {
  return bits[position / block_bits] >> position % block_bits & 1;
}

/// Does a row hold any of these keys?
template <const auto& Rows, class Where, std::size_t Blocks>
constexpr bool holds_any_listed(std::size_t row, const block* keys) noexcept {
  block any = 0;
  if constexpr (has_key_set<row_of<Rows>, Where>) {
    const auto bits = atlas_detail::held_blocks<Rows, Where>(row);
    for (std::size_t slot = 0; slot != bits.count && slot != Blocks; ++slot)
      any |= bits.first[slot] & keys[slot];
  } else {
    atlas_detail::for_each_listed<Rows, Where>(
        row, [&](std::size_t key) { any |= atlas_detail::bit_of(keys, key); });
  }
  return any != 0;
}

/// Adds the keys of some of 64 rows to a set.
template <const auto& Rows, class Where, class Set>
constexpr void add_listed(Set& result, block rows, std::size_t first) noexcept {
  if constexpr (has_key_set<row_of<Rows>, Where>) {
    atlas_detail::for_each_bit(rows, first, [&](std::size_t row) {
      const blocks_of_row held = atlas_detail::held_blocks<Rows, Where>(row);
      for (std::size_t slot = 0; slot != Set::block_count && slot != held.count; ++slot)
        result.blocks[slot] |= held.first[slot];
    });
  } else if constexpr (has_one_key<row_of<Rows>, Where>) {
    constexpr std::size_t most = part_of<Rows, Where>::most;
    const number* const held = key_lists<Rows, Where>.parts[first / most].keys + first % most;
    atlas_detail::for_each_bit(rows, 0, [&](std::size_t row) {
      result.blocks[held[row] / block_bits] |= bit_at(held[row]);
    });
  } else {
    atlas_detail::for_each_bit(rows, first, [&](std::size_t row) {
      atlas_detail::for_each_listed<Rows, Where>(row, [&](std::size_t position) {
        result.blocks[position / block_bits] |= bit_at(position);
      });
    });
  }
}

/// How many steps it costs to find the rows of a key, roughly.
template <const auto& Rows, class Where>
constexpr std::size_t cost_of_listed_key() noexcept {
  if constexpr (has_key_set<row_of<Rows>, Where>)
    return row_blocks<Rows>;
  else
    return 2 * part_of<Rows, Where>::count +
           listed_blocks<Rows, Where> / key_count<typename key_of<Where>::type>;
}

/// Selects the rows that have any of these keys, by looking at each row.
template <const auto& Rows, class Where, std::size_t Blocks>
struct rows_with {
  const block* keys;

  constexpr block operator[](std::size_t place) const noexcept {
    constexpr std::size_t most = part_of<Rows, Where>::most;
    constexpr std::size_t blocks = key_blocks<typename key_of<Where>::type>;
    const std::size_t part = place * block_bits / most;
    const std::size_t first = place * block_bits % most;
    const std::size_t rest = row_count<Rows> - place * block_bits;
    const std::size_t size = rest < block_bits ? rest : block_bits;
    block result = 0;
    if constexpr (has_key_set<row_of<Rows>, Where>) {
      constexpr std::size_t common = blocks < Blocks ? blocks : Blocks;
      const block* sets = set_lists<Rows, Where>.parts[part] + first * blocks;
      for (std::size_t index = 0; index != size; ++index, sets += blocks) {
        block any = 0;
        for (std::size_t slot = 0; slot != common; ++slot) any |= sets[slot] & keys[slot];
        result |= block{any != 0 ? 1U : 0U} << index;
      }
    } else if constexpr (has_one_key<row_of<Rows>, Where>) {
      const number* const of = key_lists<Rows, Where>.parts[part].keys + first;
      for (std::size_t index = 0; index != size; ++index)
        result = result >> 1 | keys[of[index] / block_bits] >> of[index] % block_bits << 63;
      result >>= block_bits - size;
    } else {
      const keys_view& list = key_lists<Rows, Where>.parts[part];
      std::size_t at = first == 0 ? 0 : list.ends[first - 1];
      for (std::size_t index = 0; index != size; ++index)
        for (const std::size_t end = list.ends[first + index]; at != end; ++at)
          result |= atlas_detail::bit_of(keys, list.keys[at]) << index;
    }
    return result;
  }
};

/// Selects the rows of one key, where rows hold sets.
template <const auto& Rows, class Where>
struct rows_of_sets {
  std::size_t key;

  constexpr block operator[](std::size_t place) const noexcept {
    constexpr std::size_t places = part_of<Rows, Where>::most / block_bits;
    if (place * block_bits >= row_count<Rows>) return 0;
    return set_lines<Rows, Where>.parts[place / places][key * places + place % places];
  }
};

/// Selects the rows of one key, of which only some blocks are not empty.
template <const auto& Rows, class Where>
struct sparse_rows {
  std::size_t key;

  /// Calls visit(place, block) for each block that is not empty, until it returns false.
  template <class Visit>
  constexpr void for_each_block(const Visit& visit) const noexcept {
    std::size_t first = 0;
    for (const blocks_view& part : block_lists<Rows, Where>.parts) {
      for (std::size_t at = part.starts[key]; at != part.starts[key + 1]; ++at)
        if (!visit(first + part.places[at], part.blocks[at])) return;
      first += part_of<Rows, Where>::most / block_bits;
    }
  }
};

/// The first row of a part with a key at or past this one, or none.
template <const auto& Rows, class Where, std::size_t Key, std::size_t Part>
constexpr std::size_t find_first_row_in_part() noexcept {
  const auto& list = key_list_of<Rows, Where, Part>;
  for (std::size_t index = 0, at = 0; index != part_of<Rows, Where, Part>::size; ++index)
    for (; at != list.ends[index]; ++at)
      if (list.keys[at] >= Key) return part_of<Rows, Where, Part>::first + index;
  return none;
}
template <const auto& Rows, class Where, std::size_t Key, std::size_t Part>
inline constexpr std::size_t first_row_in_part =
    atlas_detail::find_first_row_in_part<Rows, Where, Key, Part>();
template <const auto& Rows, class Where, std::size_t Key, std::size_t Part>
  requires has_key_set<row_of<Rows>, Where>
constexpr std::size_t find_first_row_in_part() noexcept {
  constexpr std::size_t blocks = key_blocks<typename key_of<Where>::type>;
  for (std::size_t index = 0; index != part_of<Rows, Where, Part>::size; ++index)
    for (std::size_t slot = Key / block_bits; slot < blocks; ++slot) {
      const block bits = set_list_of<Rows, Where, Part>.blocks[index * blocks + slot];
      if ((slot == Key / block_bits ? bits >> Key % block_bits : bits) != 0)
        return part_of<Rows, Where, Part>::first + index;
    }
  return none;
}
template <const auto& Rows, class Where, std::size_t Key, std::size_t Part>
  requires has_key_set<row_of<Rows>, Where>
inline constexpr std::size_t first_row_in_part<Rows, Where, Key, Part> =
    atlas_detail::find_first_row_in_part<Rows, Where, Key, Part>();
template <const auto& Rows, class Where, std::size_t Key>
constexpr std::size_t first_listed_row() noexcept {
  return []<std::size_t... Part>(std::index_sequence<Part...>) {
    const std::size_t all[] = {first_row_in_part<Rows, Where, Key, Part>...};
    for (const std::size_t row : all)
      if (row != none) return row;
    return none;
  }(parts_sequence<Rows, Where>{});
}

/// Complete only if this header is included.
template <class Key>
struct wide_index {};

}  // namespace atlas_detail

}  // namespace trendatlas::inline v1

#endif
