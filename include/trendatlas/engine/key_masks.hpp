// SPDX-License-Identifier: BSL-1.0
// Up to 64 keys of a type: the keys of each row, one bit each. The compiler computes them only if a
// program queries by such keys. Loops over plain numbers are not templates, so that a compiler
// reads them only once.
#ifndef TRENDATLAS_ENGINE_KEY_MASKS_HPP
#define TRENDATLAS_ENGINE_KEY_MASKS_HPP

#include <array>  // brings std::index_sequence, for its to_array; <utility> brings much more

#include "places.hpp"
#include "row_keys.hpp"

namespace trendatlas::inline v0_1 {

namespace atlas_detail {

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

/// Reads the keys of some rows, possibly from several arrays. For the usual facets there is no call
/// per row, because calls would cost more than all the rest.
template <const auto& Rows, std::size_t Count, class Key, auto... Path>
constexpr void read_masks(facet<Key, Path...>, key_masks<Count>& masks,
                          std::size_t first) noexcept {
  using arrays = arrays_of<Rows>;
  for (std::size_t array = 0, index = 0, skip = first; index != Count; ++array) {
    const std::size_t size = arrays::sizes[array];
    const auto* const rows = arrays::arrays[array];
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
template <const auto& Rows, std::size_t Count, class Row, class Key>
constexpr void read_masks(each_facet<Row, Key> from, key_masks<Count>& masks,
                          std::size_t first) noexcept {
  using arrays = arrays_of<Rows>;
  for (std::size_t array = 0, index = 0, skip = first; index != Count; ++array) {
    const std::size_t size = arrays::sizes[array];
    for (std::size_t inner = skip; inner < size && index != Count; ++inner, ++index)
      atlas_detail::visit_keys(from, arrays::arrays[array][inner], [&](std::uint64_t value) {
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

/// Returns the first of these rows that is one, or none.
template <std::size_t Count>
constexpr std::size_t first_of(const std::size_t (&rows)[Count]) noexcept {
  for (const std::size_t row : rows)
    if (row != none) return row;
  return none;
}

template <const auto& Rows, std::size_t Count, class Key, const auto&... Referred, auto... Member>
constexpr void read_masks(referred_facets<Key, row_lists<Referred...>, Member...>,
                          key_masks<Count>& masks, std::size_t first) noexcept;

template <const auto& Rows, std::size_t Part, class Where>
TRENDATLAS_NO_SIDE_EFFECTS constexpr auto make_masks_in_part() noexcept {
  key_masks<rows_in_part(row_count<Rows>, Part)> result{{}, none};
  atlas_detail::read_masks<Rows>(Where{}, result, Part * part_rows);
  return result;
}
template <const auto& Rows, std::size_t Part, class Where>
inline constexpr auto masks_in_part = atlas_detail::make_masks_in_part<Rows, Part, Where>();
template <const auto& Rows, class Where, std::size_t... Part>
constexpr void merge_masks(key_masks<row_count<Rows>>& masks,
                           std::index_sequence<Part...>) noexcept {
  const block* const parts[] = {masks_in_part<Rows, Part, Where>.of...};
  for (std::size_t part = 0; part != sizeof...(Part); ++part)
    for (std::size_t row = 0, end = rows_in_part(row_count<Rows>, part); row != end;
         ++row)  // too many rows for this compiler? raise -fconstexpr-steps, /constexpr:steps
      masks.of[part * part_rows + row] = parts[part][row];
  masks.unknown_row = atlas_detail::first_of({masks_in_part<Rows, Part, Where>.unknown_row...});
}

template <const auto& Rows, class Where>
TRENDATLAS_NO_SIDE_EFFECTS constexpr key_masks<row_count<Rows>> make_masks() noexcept {
  key_masks<row_count<Rows>> result{{}, none};
  if constexpr (row_count<Rows> <= part_rows)
    atlas_detail::read_masks<Rows>(Where{}, result, 0);
  else
    atlas_detail::merge_masks<Rows, Where>(result,
                                           std::make_index_sequence<parts_of(row_count<Rows>)>{});
  return result;
}
/// The keys of each row.
template <const auto& Rows, class Where>
inline constexpr key_masks<row_count<Rows>> masks =  // too many rows? raise -fconstexpr-steps
    atlas_detail::make_masks<Rows, Where>();

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

template <const auto& Rows, class Key, const auto& Referred, auto... Member, std::size_t Count>
constexpr void add_masks_of(key_masks<Count>& result, std::size_t first) noexcept {
  using ids = facet_with<row_of<Rows>, id_type<row_of<Referred>>>;
  using keys = typename own_place<row_of<Referred>, Key, Member...>::type;
  if constexpr (has_masks<ids>)
    atlas_detail::add_referred_masks(result.of, masks<Rows, ids>.of + first, Count,
                                     masks<Referred, keys>.of, row_count<Referred>);
  else
    for (std::size_t index = 0; index != Count; ++index)
      atlas_detail::for_each_held<Rows, ids>(first + index, [&](std::size_t id) {
        if (id < row_count<Referred>) result.of[index] |= masks<Referred, keys>.of[id];
      });
}
template <const auto& Rows, std::size_t Count, class Key, const auto&... Referred, auto... Member>
constexpr void read_masks(referred_facets<Key, row_lists<Referred...>, Member...>,
                          key_masks<Count>& masks, std::size_t first) noexcept {
  (atlas_detail::add_masks_of<Rows, Key, Referred, Member...>(masks, first), ...);
}

}  // namespace atlas_detail

}  // namespace trendatlas::inline v0_1

#endif
