// SPDX-License-Identifier: BSL-1.0
// The index of facets with more than 64 keys. The keys of a row are a list, and the rows of a key
// are its nonempty blocks: both grow with the keys that the rows hold. Rows that hold sets of many
// keys each have a block per 64 keys, and a key has one per 64 rows.
#ifndef TRENDATLAS_ENGINE_KEY_LISTS_HPP
#define TRENDATLAS_ENGINE_KEY_LISTS_HPP

#include "key_sets.hpp"
#include "listed_keys.hpp"

namespace trendatlas::inline v0_1 {

namespace atlas_detail {

/// How many blocks the sets that rows hold have in common with longer or shorter ones.
template <class Where, std::size_t Blocks>
inline constexpr std::size_t common_blocks =
    key_blocks<key_of<Where>> < Blocks ? key_blocks<key_of<Where>> : Blocks;

/// Visits each key of a row.
template <const auto& Rows, class Where, class Visit>
constexpr void for_each_listed(std::size_t row, const Visit& visit) noexcept {
  constexpr std::size_t most = part_of<Rows, Where>::most;
  if constexpr (keeps_sets<Rows, Where>) {
    const block* const held = atlas_detail::held_blocks<Rows, Where>(row);
    for (std::size_t index = 0; index != key_blocks<key_of<Where>>; ++index)
      atlas_detail::for_each_bit(held[index], index * block_bits, visit);
  } else if constexpr (has_one_key<row_of<Rows>, Where>) {
    visit(std::size_t{key_lists<Rows, Where>.parts[row / most].keys[row % most]});
  } else {
    const keys_view& list = key_lists<Rows, Where>.parts[row / most];
    const std::size_t end = list.ends[row % most];
    for (std::size_t at = row % most == 0 ? 0 : list.ends[row % most - 1]; at != end; ++at)
      visit(std::size_t{list.keys[at]});
  }
}

/// Is a key in a set? A set with too few blocks for all keys has none of the last ones.
template <class Key, std::size_t Blocks>
constexpr block bit_of(const block* bits, std::size_t position) noexcept {
  if constexpr (Blocks < key_blocks<Key>)
    if (position >= Blocks * block_bits) return 0;
  return bits[position / block_bits] >> position % block_bits & 1;
}

/// Does a row hold any of these keys?
template <const auto& Rows, class Where, std::size_t Blocks>
constexpr bool holds_any_listed(std::size_t row, const block* keys) noexcept {
  block any = 0;
  if constexpr (keeps_sets<Rows, Where>) {
    const block* const held = atlas_detail::held_blocks<Rows, Where>(row);
    for (std::size_t slot = 0; slot != common_blocks<Where, Blocks>; ++slot)
      any |= held[slot] & keys[slot];
  } else {
    atlas_detail::for_each_listed<Rows, Where>(row, [&](std::size_t key) {
      any |= atlas_detail::bit_of<key_of<Where>, Blocks>(keys, key);
    });
  }
  return any != 0;
}

/// Adds the keys of some of 64 rows to a set.
template <const auto& Rows, class Where, class Set>
constexpr void add_listed(Set& result, block rows, std::size_t first) noexcept {
  if constexpr (keeps_sets<Rows, Where>) {
    atlas_detail::for_each_bit(rows, first, [&](std::size_t row) {
      const block* const held = atlas_detail::held_blocks<Rows, Where>(row);
      for (std::size_t slot = 0; slot != common_blocks<Where, Set::block_count>; ++slot)
        result.blocks[slot] |= held[slot];
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

/// Roughly how many steps it takes to find the rows of a key.
template <const auto& Rows, class Where>
consteval std::size_t cost_of_listed_key() noexcept {
  if constexpr (keeps_sets<Rows, Where>)
    return row_blocks<Rows>;
  else
    return 2 * part_of<Rows, Where>::count + listed_blocks<Rows, Where> / key_count<key_of<Where>>;
}

/// Selects the rows that have any of these keys, by looking at each row.
template <const auto& Rows, class Where, std::size_t Blocks>
struct rows_with {
  const block* keys;

  constexpr block operator[](std::size_t place) const noexcept {
    constexpr std::size_t most = part_of<Rows, Where>::most;
    constexpr std::size_t blocks = key_blocks<key_of<Where>>;
    const std::size_t part = place * block_bits / most;
    const std::size_t first = place * block_bits % most;
    const std::size_t rest = row_count<Rows> - place * block_bits;
    const std::size_t size = rest < block_bits ? rest : block_bits;
    block result = 0;
    if constexpr (keeps_sets<Rows, Where>) {
      const block* sets = set_lists<Rows, Where>.parts[part] + first * blocks;
      for (std::size_t index = 0; index != size; ++index, sets += blocks) {
        block any = 0;
        for (std::size_t slot = 0; slot != common_blocks<Where, Blocks>; ++slot)
          any |= sets[slot] & keys[slot];
        result |= block{any != 0 ? 1U : 0U} << index;
      }
    } else if constexpr (has_one_key<row_of<Rows>, Where>) {
      const number* const of = key_lists<Rows, Where>.parts[part].keys + first;
      for (std::size_t index = 0; index != size; ++index)
        result = result >> 1 | atlas_detail::bit_of<key_of<Where>, Blocks>(keys, of[index]) << 63;
      result >>= block_bits - size;
    } else {
      const keys_view& list = key_lists<Rows, Where>.parts[part];
      std::size_t at = first == 0 ? 0 : list.ends[first - 1];
      for (std::size_t index = 0; index != size; ++index)
        for (const std::size_t end = list.ends[first + index]; at != end; ++at)
          result |= atlas_detail::bit_of<key_of<Where>, Blocks>(keys, list.keys[at]) << index;
    }
    return result;
  }
};

/// Selects the rows of one key by its nonempty blocks.
template <const auto& Rows, class Where>
struct sparse_rows {
  std::size_t key;

  /// Calls visit(place, block) for each nonempty block, until it returns false.
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

template <const auto& Rows, class Where>
struct rows_of_listed {
  using type = std::conditional_t<keeps_sets<Rows, Where>, rows_of_sets<Rows, Where>,
                                  sparse_rows<Rows, Where>>;
};

/// Returns the first row of a part with a key at or past this one, or none.
template <const auto& Rows, class Where, std::size_t Key, std::size_t Part>
constexpr std::size_t find_first_row_in_part() noexcept {
  using part = part_of<Rows, Where, Part>;
  if constexpr (keeps_sets<Rows, Where>) {
    constexpr std::size_t blocks = key_blocks<key_of<Where>>;
    for (std::size_t index = 0; index != part::size; ++index)
      for (std::size_t slot = Key / block_bits; slot < blocks; ++slot) {
        const block bits = set_list_of<Rows, Where, Part>.blocks[index * blocks + slot];
        if ((slot == Key / block_bits ? bits >> Key % block_bits : bits) != 0)
          return part::first + index;
      }
  } else {
    const auto& list = key_list_of<Rows, Where, Part>;
    for (std::size_t index = 0, at = 0; index != part::size; ++index)
      for (; at != list.ends[index]; ++at)
        if (list.keys[at] >= Key) return part::first + index;
  }
  return none;
}
template <const auto& Rows, class Where, std::size_t Key, std::size_t Part>
inline constexpr std::size_t first_row_in_part =
    atlas_detail::find_first_row_in_part<Rows, Where, Key, Part>();
template <const auto& Rows, class Where, std::size_t Key>
constexpr std::size_t first_listed_row() noexcept {
  return []<std::size_t... Part>(std::index_sequence<Part...>) {
    return atlas_detail::first_of({first_row_in_part<Rows, Where, Key, Part>...});
  }(parts_sequence<Rows, Where>{});
}

/// Complete only if this header is included.
template <class Key>
struct wide_index {};

}  // namespace atlas_detail

}  // namespace trendatlas::inline v0_1

#endif
