// SPDX-License-Identifier: BSL-1.0
// Which keys a row has, and which rows have a key. The compiler computes each index, and only if a
// program asks. Loops over plain numbers are no templates, so that a compiler reads them only once.
#ifndef TRENDATLAS_ENGINE_KEY_INDEX_HPP
#define TRENDATLAS_ENGINE_KEY_INDEX_HPP

#include <array>  // brings std::index_sequence, for its to_array; <utility> brings much more

#include "bit_set.hpp"
#include "facets.hpp"
#include "joined.hpp"

namespace trendatlas::inline v1 {

namespace atlas_detail {

// Rows have keys in their own facets (facet<...> or each_facet<...>), or in the rows to which they
// refer (referred_facets<...>).

/// A list of sequences of rows.
template <const auto&... Rows>
struct row_lists {};
/// Keys of a type in the facets of other rows, or in the given member of these alone.
template <class Key, class Referred, auto... Member>
struct referred_facets {};

template <class Where>
struct key_of;
template <class Key, auto... Path>
struct key_of<facet<Key, Path...>> {
  using type = Key;
};
template <class Row, class Key>
struct key_of<each_facet<Row, Key>> {
  using type = Key;
};
template <class Key, class Referred, auto... Member>
struct key_of<referred_facets<Key, Referred, Member...>> {
  using type = Key;
};

/// Where a row type holds keys of a type, in all facets or in the given member alone.
template <class Row, class Key, auto... Member>
struct own_place {
  using type = facet_with<Row, Key>;
};
template <class Row, class Key, auto Member>
struct own_place<Row, Key, Member> {
  using type = nowhere;
};
template <class Row, class Key, auto Member>
  requires has_member<Row, Member>
struct own_place<Row, Key, Member> {
  using type = only_facet<facets_in<member_type_of<Member>, Member>, Key>;
};

// --- Up to 64 keys: the keys of a row are one block ---

template <class Key>
inline constexpr bool is_narrow = key_count<Key> <= block_bits;
/// Are the keys of a row one block? Otherwise they are a list: see key_lists.hpp.
template <class Where>
inline constexpr bool has_masks = is_narrow<typename key_of<Where>::type>;

// --- More than 64 keys: declarations of what key_lists.hpp defines ---

using number = std::uint32_t;

/// Does each row have just one key?
template <class Row, class Where>
inline constexpr bool has_one_key = false;
template <class Row, class Key, auto... Path>
inline constexpr bool has_one_key<Row, facet<Key, Path...>> =
    std::is_same_v<decltype((std::declval<const Row&>().*....*Path)), const Key&>;

/// Are the keys of a row a set?
template <class Row, class Where>
inline constexpr bool has_key_set = false;
template <class Row, class Key, auto... Path>
  requires std::is_enum_v<Key>
inline constexpr bool has_key_set<Row, facet<Key, Path...>> =
    std::is_same_v<decltype((std::declval<const Row&>().*....*Path)), const enum_set<Key>&>;

template <class Key>
struct wide_index;  // complete if that header is included
template <const auto& Rows, class Where>
struct rows_of_sets;
template <const auto& Rows, class Where>
struct sparse_rows;
template <const auto& Rows, class Where, std::size_t Blocks>
struct rows_with;
template <const auto& Rows, class Where, class Visit>
constexpr void for_each_listed(std::size_t row, const Visit& visit) noexcept;
template <const auto& Rows, class Where, std::size_t Blocks>
constexpr bool holds_any_listed(std::size_t row, const block* keys) noexcept;
template <const auto& Rows, class Where, class Set>
constexpr void add_listed(Set& result, block rows, std::size_t first) noexcept;
template <const auto& Rows, class Where>
constexpr std::size_t cost_of_listed_key() noexcept;
template <const auto& Rows, class Where, std::size_t Key>
constexpr std::size_t first_listed_row() noexcept;

/// Is the index for this type of key included? If not, one error says where it is.
template <class Key>
constexpr bool has_key_index() noexcept {
  constexpr bool has_index = is_narrow<Key> || requires { sizeof(wide_index<Key>); };
  static_assert(has_index,
                "trendatlas: the index of an enum with more than 64 enumerators is in "
                "<trendatlas/engine.hpp>; include that, too");
  return has_index;
}

// --- Up to 64 keys ---

/// The keys of each row, one bit each, and the first row with a key outside the vocabulary.
template <std::size_t Rows>
struct key_masks {
  block of[Rows == 0 ? 1 : Rows];
  std::size_t unknown_row;
};

template <class Key>
constexpr void add_key(block& mask, std::size_t& unknown_row, std::size_t row,
                       std::uint64_t value) noexcept {
  if (value < key_count<Key>)
    mask |= block{1} << value;
  else if (row < unknown_row)
    unknown_row = row;
}

/// Reads the keys of some rows, which may stand in several arrays. The usual facets take no call
/// per row, which would cost more than all the rest.
template <class Arrays, std::size_t Count, class Key, auto... Path>
constexpr void read_masks(facet<Key, Path...>, key_masks<Count>& masks,
                          std::size_t first) noexcept {
  for (std::size_t array = 0, index = 0, skip = first; index != Count; ++array) {
    const std::size_t size = Arrays::sizes[array];
    const auto* const rows = Arrays::arrays[array];
    for (std::size_t inner = skip; inner < size && index != Count; ++inner, ++index) {
      const auto& facet = (rows[inner].*....*Path);
      if constexpr (std::is_same_v<decltype(facet), const Key&>) {
        const auto key = static_cast<std::uint64_t>(facet);
        if (key < key_count<Key>)
          masks.of[index] = block{1} << key;
        else if (masks.unknown_row == none)
          masks.unknown_row = first + index;
      } else if constexpr (requires { facet.blocks; }) {
        masks.of[index] = facet.blocks[0];
      } else {
        atlas_detail::for_each_key<Key>(facet, [&](std::uint64_t value) {
          atlas_detail::add_key<Key>(masks.of[index], masks.unknown_row, first + index, value);
        });
      }
    }
    skip = skip > size ? skip - size : 0;
  }
}
template <class Arrays, std::size_t Count, class Row, class Key>
constexpr void read_masks(each_facet<Row, Key> from, key_masks<Count>& masks,
                          std::size_t first) noexcept {
  for (std::size_t array = 0, index = 0, skip = first; index != Count; ++array) {
    const std::size_t size = Arrays::sizes[array];
    for (std::size_t inner = skip; inner < size && index != Count; ++inner, ++index)
      atlas_detail::visit_keys(from, Arrays::arrays[array][inner], [&](std::uint64_t value) {
        atlas_detail::add_key<Key>(masks.of[index], masks.unknown_row, first + index, value);
      });
    skip = skip > size ? skip - size : 0;
  }
}

/// Adds to each row the keys of the rows to which it refers.
constexpr void add_referred_masks(block* masks, const block* ids, std::size_t count,
                                  const block* referred, std::size_t referred_count) noexcept {
  for (std::size_t index = 0; index != count; ++index)
    for (block rest = ids[index]; rest != 0; rest &= rest - 1) {
      const std::size_t id = atlas_detail::first_bit(rest);
      if (id < referred_count) masks[index] |= referred[id];
    }
}

/// Turns the keys of each row into the rows of each key, which are a line of blocks.
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

// A constant evaluation reads at most `part_rows` rows, so that long tables stay within the limits
// of every compiler.

inline constexpr std::size_t part_rows = 2048;
inline constexpr std::size_t part_blocks = part_rows / block_bits;
constexpr std::size_t parts_of(std::size_t rows) noexcept {
  return rows == 0 ? 1 : (rows + part_rows - 1) / part_rows;
}
constexpr std::size_t rows_in_part(std::size_t rows, std::size_t part) noexcept {
  return rows - part * part_rows < part_rows ? rows - part * part_rows : part_rows;
}

template <const auto& Rows, std::size_t Part, class Where>
constexpr auto make_masks_in_part() noexcept {
  key_masks<rows_in_part(row_count<Rows>, Part)> result{{}, none};
  atlas_detail::read_masks<arrays_of<Rows>>(Where{}, result, Part * part_rows);
  return result;
}
template <const auto& Rows, std::size_t Part, class Where>
inline constexpr auto masks_in_part = atlas_detail::make_masks_in_part<Rows, Part, Where>();
template <const auto& Rows, class Where, std::size_t... Part>
constexpr void merge_masks(key_masks<row_count<Rows>>& masks,
                           std::index_sequence<Part...>) noexcept {
  const block* const parts[] = {masks_in_part<Rows, Part, Where>.of...};
  const std::size_t unknown_rows[] = {masks_in_part<Rows, Part, Where>.unknown_row...};
  for (std::size_t part = 0; part != sizeof...(Part); ++part)
    for (std::size_t row = 0, end = rows_in_part(row_count<Rows>, part); row != end;
         ++row)  // too many rows for this compiler? raise -fconstexpr-steps, /constexpr:steps
      masks.of[part * part_rows + row] = parts[part][row];
  for (const std::size_t row : unknown_rows)
    if (row < masks.unknown_row) masks.unknown_row = row;
}

template <const auto& Rows, class Where>
constexpr key_masks<row_count<Rows>> make_masks(Where) noexcept {
  key_masks<row_count<Rows>> result{{}, none};
  if constexpr (row_count<Rows> <= part_rows)
    atlas_detail::read_masks<arrays_of<Rows>>(Where{}, result, 0);
  else
    atlas_detail::merge_masks<Rows, Where>(result,
                                           std::make_index_sequence<parts_of(row_count<Rows>)>{});
  return result;
}
template <const auto& Rows, class Key, const auto&... Referred, auto... Member>
constexpr key_masks<row_count<Rows>> make_masks(
    referred_facets<Key, row_lists<Referred...>, Member...>) noexcept;
/// The keys of each row.
template <const auto& Rows, class Where>
inline constexpr key_masks<row_count<Rows>> masks = atlas_detail::make_masks<Rows>(Where{});

/// Visits the position of each key of a row, from the index.
template <const auto& Rows, class Where, class Visit>
constexpr void for_each_held(std::size_t row, const Visit& visit) noexcept {
  if constexpr (has_masks<Where>)
    atlas_detail::for_each_bit(masks<Rows, Where>.of[row], 0, visit);
  else
    atlas_detail::for_each_listed<Rows, Where>(row, visit);
}
/// Does a row hold any of these keys?
template <const auto& Rows, class Where, std::size_t Blocks>
constexpr bool holds_any(std::size_t row, const block* keys) noexcept {
  if constexpr (has_masks<Where>)
    return (masks<Rows, Where>.of[row] & keys[0]) != 0;
  else
    return atlas_detail::holds_any_listed<Rows, Where, Blocks>(row, keys);
}

template <const auto& Rows, class Key, const auto& Referred, auto... Member>
constexpr void add_masks_of(key_masks<row_count<Rows>>& result) noexcept {
  using ids = facet_with<row_of<Rows>, id_type<row_of<Referred>>>;
  using keys = typename own_place<row_of<Referred>, Key, Member...>::type;
  if constexpr (has_masks<ids>)
    atlas_detail::add_referred_masks(result.of, masks<Rows, ids>.of, row_count<Rows>,
                                     masks<Referred, keys>.of, row_count<Referred>);
  else
    for (std::size_t index = 0; index != row_count<Rows>; ++index)
      atlas_detail::for_each_held<Rows, ids>(index, [&](std::size_t id) {
        if (id < row_count<Referred>) result.of[index] |= masks<Referred, keys>.of[id];
      });
}
template <const auto& Rows, class Key, const auto&... Referred, auto... Member>
constexpr key_masks<row_count<Rows>> make_masks(
    referred_facets<Key, row_lists<Referred...>, Member...>) noexcept {
  key_masks<row_count<Rows>> result{{}, none};
  (atlas_detail::add_masks_of<Rows, Key, Referred, Member...>(result), ...);
  return result;
}

/// For each key, a line of blocks: the rows that have it. An empty last line is for keys out of a
/// bad cast.
template <std::size_t Size>
struct block_list {
  block blocks[Size];
};
template <class Key, std::size_t Blocks>
using key_lines = block_list<(key_count<Key> + 1) * Blocks>;

template <const auto& Rows, std::size_t Part, class Where>
constexpr auto make_lines_in_part() noexcept {
  key_lines<typename key_of<Where>::type, part_blocks> result{};
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
constexpr auto make_lines() noexcept {
  using key = typename key_of<Where>::type;
  key_lines<key, row_blocks<Rows>> result{};
  if constexpr (row_count<Rows> > part_rows)
    atlas_detail::merge_lines<Rows, Where>(result, key_count<key>,
                                           std::make_index_sequence<parts_of(row_count<Rows>)>{});
  else
    atlas_detail::invert(masks<Rows, Where>.of, row_count<Rows>, result.blocks, row_blocks<Rows>);
  return result;
}
template <const auto& Rows, class Where>
inline constexpr auto lines = atlas_detail::make_lines<Rows, Where>();

/// Returns the first row in the lines of the keys from `key` to `last`, or none.
constexpr std::size_t first_row_in_lines(const block* lines, std::size_t blocks, std::size_t key,
                                         std::size_t last) noexcept {
  std::size_t first = none;
  for (; key <= last; ++key)
    for (std::size_t index = 0; index != blocks; ++index)
      if (const block bits = lines[key * blocks + index]; bits != 0) {
        const std::size_t row = index * block_bits + atlas_detail::first_bit(bits);
        first = row < first ? row : first;
        break;
      }
  return first;
}

/// Returns the first row with a key at or past this one, or none.
template <const auto& Rows, class Where, std::size_t Key>
constexpr std::size_t first_row_from() noexcept {
  if constexpr (has_masks<Where>)
    return atlas_detail::first_row_in_lines(lines<Rows, Where>.blocks, row_blocks<Rows>, Key,
                                            key_count<typename key_of<Where>::type>);
  else if constexpr (atlas_detail::has_key_index<typename key_of<Where>::type>())
    return atlas_detail::first_listed_row<Rows, Where, Key>();
  else
    return none;
}

/// Returns the keys of `wanted` that any row of a set has. Stops when it has them all.
constexpr block join_masks(const block* masks, const block* rows, std::size_t blocks,
                           block wanted) noexcept {
  block result = 0;
  for (std::size_t index = 0; index != blocks && (wanted & ~result) != 0; ++index)
    if (rows[index] == ~block{0})
      for (std::size_t inner = 0; inner != block_bits; ++inner)
        result |= masks[index * block_bits + inner];
    else
      for (block rest = rows[index]; rest != 0; rest &= rest - 1)
        result |= masks[index * block_bits + atlas_detail::first_bit(rest)];
  return result & wanted;
}

template <const auto& Rows, const auto& Witnesses, class Where>
constexpr auto make_witnessed_lines() noexcept {
  using ids = facet_with<row_of<Witnesses>, id_type<row_of<Rows>>>;
  key_lines<typename key_of<Where>::type, 1> result{};
  atlas_detail::invert_witnesses(masks<Witnesses, Where>.of, masks<Witnesses, ids>.of,
                                 row_count<Witnesses>, result.blocks);
  return result;
}
/// For each key of its witnesses, the rows of a short table that they name by their ids.
template <const auto& Rows, const auto& Witnesses, class Where>
inline constexpr auto witnessed_lines =
    atlas_detail::make_witnessed_lines<Rows, Witnesses, Where>();

}  // namespace atlas_detail

}  // namespace trendatlas::inline v1

#endif
