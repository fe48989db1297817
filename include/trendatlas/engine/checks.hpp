// SPDX-License-Identifier: BSL-1.0
// The ways a table can be malformed. Each is one error that names the table and the zero-based row.
#ifndef TRENDATLAS_ENGINE_CHECKS_HPP
#define TRENDATLAS_ENGINE_CHECKS_HPP

#include "key_index.hpp"
#include "key_lists.hpp"
#include "name_index.hpp"

namespace trendatlas::inline v1 {

namespace detail {

enum class mistake { duplicate_id, misplaced_id, duplicate_name, unknown_key, missing_row };

/// Compiles where there is no such row: `Row` is then the number of rows.
template <const auto& Rows, mistake Mistake, std::size_t Row>
constexpr bool is_right() noexcept {
  constexpr bool right = Row >= row_count<Rows>;
  static_assert(right || Mistake != mistake::duplicate_id,
                "trendatlas: this row has the id of an earlier row; give each row its own id");
  static_assert(right || Mistake != mistake::misplaced_id,
                "trendatlas: this row is out of place; the i-th row must have the i-th id");
  static_assert(right || Mistake != mistake::duplicate_name,
                "trendatlas: this row has the name of an earlier row; names must be unique");
  static_assert(right || Mistake != mistake::unknown_key,
                "trendatlas: this row holds an enumerator that is not in its vocabulary; add a "
                "term for it, or use one that has a term");
  static_assert(right || Mistake != mistake::missing_row,
                "trendatlas: this row refers to a row that does not exist; add that row to the "
                "other table, or correct the id");
  return right;
}

template <const auto& Rows>
constexpr std::size_t find_misplaced_row() noexcept {
  using arrays = arrays_of<Rows>;
  if constexpr (has_id<row_of<Rows>>)
    for (std::size_t i = 0, position = 0; i != arrays::array_count; ++i)
      for (std::size_t j = 0; j != arrays::sizes[i]; ++j, ++position)
        if (static_cast<std::size_t>(arrays::arrays[i][j].id) != position) return position;
  return none;
}
template <const auto& Rows>
constexpr bool check_order() noexcept {
  constexpr std::size_t row = detail::find_misplaced_row<Rows>();
  if constexpr (row != none) {
    constexpr bool earlier = static_cast<std::size_t>(Rows[row].id) < row;
    return detail::is_right<Rows, earlier ? mistake::duplicate_id : mistake::misplaced_id, row>();
  }
  return true;
}
/// Do the rows with an id stand at its position?
template <const auto& Rows>
inline constexpr bool is_sound = detail::check_order<Rows>();

/// Returns the first row with a key outside the vocabulary; none, if there is none.
template <const auto& Rows, class Where>
constexpr std::size_t find_unknown_key() noexcept {
  if constexpr (has_masks<Where>)
    return masks<Rows, Where>.unknown_row;
  else
    return detail::first_row_from<Rows, Where, key_count<typename key_of<Where>::type>>();
}
/// Is every key in the vocabulary?
template <const auto& Rows, class Where>
constexpr bool has_known_keys() noexcept {
  constexpr std::size_t row = detail::find_unknown_key<Rows, Where>();
  if constexpr (row != none) return detail::is_right<Rows, mistake::unknown_key, row>();
  return true;
}

/// Does every row of another table to which these rows refer exist?
template <const auto& Rows, const auto& Referred>
constexpr bool has_referred_rows() noexcept {
  using row = row_of<Rows>;
  using id = id_type<row_of<Referred>>;
  if constexpr (has_id<row_of<Referred>>)
    if constexpr (row_count<Referred> < key_count<id> && holds<row, id>) {
      constexpr std::size_t first =
          detail::first_row_from<Rows, facet_with<row, id>, row_count<Referred>>();
      return detail::is_right<Rows, mistake::missing_row, first>();
    }
  return true;
}

/// Is the name of each row, by which it is found, its own?
template <const auto& Rows>
constexpr bool has_unique_names() noexcept {
  return detail::is_right<Rows, mistake::duplicate_name, repeated_name<Rows>>();
}

// What table::check asks.

template <class Facet>
constexpr bool is_known(const Facet& facet) noexcept;
template <class Row, auto... Members>
constexpr bool are_known(const Row& row, facets<Members...>) noexcept {
  return (detail::is_known(row.*Members) && ...);
}
/// Are all enumerators in a facet in their vocabularies? A set holds no others.
template <class Facet>
constexpr bool is_known(const Facet& facet) noexcept {
  if constexpr (std::is_enum_v<Facet>) {
    return static_cast<std::uint64_t>(facet) < enum_size<Facet>;
  } else if constexpr (requires { facet.has_value(); }) {
    return !facet.has_value() || detail::is_known(*facet);
  } else if constexpr (requires { facet.blocks; } || std::is_same_v<Facet, bool>) {
    return true;
  } else if constexpr (requires { facet[0]; }) {
    for (const auto& element : facet)
      if (!detail::is_known(element)) return false;
    return true;
  } else {
    return detail::are_known(facet, typename Facet::facets{});
  }
}

template <const auto& Rows, std::size_t Part>
inline constexpr std::size_t unknown_in_part = [] {
  for (std::size_t i = Part * part_rows; i != row_count<Rows> && i != (Part + 1) * part_rows; ++i)
    if (!detail::are_known(Rows[i], typename row_of<Rows>::facets{})) return i;
  return none;
}();
template <const auto& Rows>
constexpr bool has_no_unknown_key() noexcept {
  if constexpr (!requires { typename row_of<Rows>::facets; }) {
    return true;
  } else {
    constexpr std::size_t first = []<std::size_t... Part>(std::index_sequence<Part...>) {
      std::size_t row = none;
      ((row = unknown_in_part<Rows, Part> < row ? unknown_in_part<Rows, Part> : row), ...);
      return row;
    }(std::make_index_sequence<parts_of(row_count<Rows>)>{});
    return detail::is_right<Rows, mistake::unknown_key, first>();
  }
}

}  // namespace detail

}  // namespace trendatlas::inline v1

#endif
