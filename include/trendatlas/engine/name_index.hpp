// SPDX-License-Identifier: BSL-1.0
// Finds rows by their names.
#ifndef TRENDATLAS_ENGINE_NAME_INDEX_HPP
#define TRENDATLAS_ENGINE_NAME_INDEX_HPP

#include <string_view>

#include "joined.hpp"
#include "key_masks.hpp"
#include "name_hash.hpp"
#include "terms.hpp"

namespace trendatlas::inline v0_1 {

namespace atlas_detail {

// The name of a row is its slug, or else the name of its id, or else its member `name`. Only a
// member `name` may repeat. If rows have ids but no slugs, the vocabulary has their names, in the
// same order.

template <class Row>
inline constexpr bool has_slug = requires(const Row& row) { atlas_detail::text_of(row.slug); };
template <class Row>
inline constexpr bool has_unique_name = has_slug<Row> || has_id<Row>;
/// Do rows have a name of any kind?
template <class Row>
inline constexpr bool has_name =
    has_unique_name<Row> || requires(const Row& row) { atlas_detail::text_of(row.name); };

/// Returns the name of a row, or of a term.
template <class Row>
constexpr std::string_view name_of(const Row& row) noexcept {
  if constexpr (has_slug<Row>)
    return atlas_detail::text_of(row.slug);
  else if constexpr (has_id<Row>)
    return atlas_detail::term_of(row.id).name;
  else
    return atlas_detail::text_of(row.name);
}

template <const auto& Rows>
constexpr const auto& find_named() noexcept {
  if constexpr (has_id<row_of<Rows>> && !has_slug<row_of<Rows>>)
    return terms_of<id_type<row_of<Rows>>>;
  else
    return Rows;
}
/// The array that has the names of these rows: the rows, or the vocabulary of their ids.
template <const auto& Rows>
inline constexpr const auto& named = atlas_detail::find_named<Rows>();

inline constexpr std::size_t name_part_rows = 512;
template <const auto& Rows>
inline constexpr std::size_t name_parts = row_count<Rows> / name_part_rows + 1;

struct hashes {
  block of[name_part_rows]{};
  std::size_t unnamed = none;  // the first row without a name
};
template <const auto& Rows, std::size_t Part>
TRENDATLAS_NO_SIDE_EFFECTS constexpr hashes make_hash_part() noexcept {
  hashes result;
  for (std::size_t index = 0;
       index != name_part_rows && Part * name_part_rows + index != row_count<Rows>; ++index) {
    const std::string_view name = atlas_detail::name_of(Rows[Part * name_part_rows + index]);
    result.of[index] = atlas_detail::hash_of(name);
    if (name.empty() && result.unnamed == none) result.unnamed = Part * name_part_rows + index;
  }
  return result;
}
template <const auto& Rows, std::size_t Part>
inline constexpr hashes hash_part = atlas_detail::make_hash_part<Rows, Part>();

constexpr std::size_t bit_width(std::size_t count) noexcept {
  std::size_t width = 0;
  for (; count != 0; count >>= 1) ++width;
  return width;
}

/// The rows in the order of the buckets into which the hashes of their names fall. There are four
/// to eight times as many buckets as rows, but only one to two times as many for a long table, to
/// stay within the limits of compilers.
template <std::size_t Count>
struct name_index {
  using position = std::conditional_t<Count <= 0xFFFF, std::uint16_t, std::uint32_t>;
  static constexpr std::size_t bucket_bits =
      atlas_detail::bit_width(Count) + (Count < 4096 ? 2 : 0);
  static constexpr std::size_t shift = block_bits - bucket_bits;

  position first[(std::size_t{1} << bucket_bits) + 1]{};  // per bucket, and the end
  position rows[Count + 1]{};
};

template <const auto& Rows, std::size_t... Part>
TRENDATLAS_NO_SIDE_EFFECTS constexpr auto make_names(std::index_sequence<Part...>) noexcept {
  constexpr std::size_t count = row_count<Rows>;
  const block* const of[] = {hash_part<Rows, Part>.of...};
  name_index<count> result;
  for (std::size_t index = 0; index != count; ++index)  // too many rows? -fconstexpr-steps
    ++result.first[of[index / name_part_rows][index % name_part_rows] >> result.shift];
  for (std::size_t index = 1; index != std::size(result.first); ++index)
    result.first[index] += result.first[index - 1];
  for (std::size_t index = count; index-- != 0;)  // too many rows? -fconstexpr-steps
    result
        .rows[--result.first[of[index / name_part_rows][index % name_part_rows] >> result.shift]] =
        static_cast<typename name_index<count>::position>(index);
  return result;
}
template <const auto& Rows>
inline constexpr auto names =  // too many names? raise -fconstexpr-steps
    atlas_detail::make_names<Rows>(std::make_index_sequence<name_parts<Rows>>{});

/// The first row without a name, or none.
template <const auto& Rows, std::size_t... Part>
constexpr std::size_t find_unnamed_row(std::index_sequence<Part...>) noexcept {
  return atlas_detail::first_of({hash_part<Rows, Part>.unnamed...});
}
template <const auto& Rows>
inline constexpr std::size_t unnamed_row =
    atlas_detail::find_unnamed_row<Rows>(std::make_index_sequence<name_parts<Rows>>{});

/// A row with the name of an earlier one, or the number of rows.
template <const auto& Rows, std::size_t... Part>
constexpr std::size_t find_repeated_name(std::index_sequence<Part...>) noexcept {
  constexpr std::size_t count = row_count<Rows>;
  const block* const of[] = {hash_part<Rows, Part>.of...};
  const auto& sorted = names<Rows>.rows;
  for (std::size_t index = 0; index != count; ++index)  // too many rows? -fconstexpr-steps
    for (std::size_t inner = index + 1; inner != count; ++inner) {
      const block differences = of[sorted[index] / name_part_rows][sorted[index] % name_part_rows] ^
                                of[sorted[inner] / name_part_rows][sorted[inner] % name_part_rows];
      if (differences >> names<Rows>.shift != 0) break;  // the next bucket
      if (differences == 0 && atlas_detail::same_name(atlas_detail::name_of(Rows[sorted[index]]),
                                                      atlas_detail::name_of(Rows[sorted[inner]])))
        return std::size_t{sorted[inner]};
    }
  return row_count<Rows>;
}
template <const auto& Rows>
inline constexpr std::size_t repeated_name =  // too many names? raise -fconstexpr-steps
    atlas_detail::find_repeated_name<Rows>(std::make_index_sequence<name_parts<Rows>>{});

}  // namespace atlas_detail

}  // namespace trendatlas::inline v0_1

#endif
