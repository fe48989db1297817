// SPDX-License-Identifier: BSL-1.0
// The ways a table can be malformed. Each is one error that names the table and the zero-based row.
#ifndef TRENDATLAS_ENGINE_CHECKS_HPP
#define TRENDATLAS_ENGINE_CHECKS_HPP

#include "key_index.hpp"
#include "name_index.hpp"

namespace trendatlas::inline v0_1 {

namespace atlas_detail {

enum class mistake {
  duplicate_id,
  misplaced_id,
  duplicate_name,
  empty_name,
  unknown_key,
  missing_row
};

/// Compiles if no row has the mistake; `Row` is then past the last row.
template <const auto& Rows, mistake Mistake, std::size_t Row>
constexpr bool is_right() noexcept {
  constexpr bool right = Row >= row_count<Rows>;
  static_assert(right || Mistake != mistake::duplicate_id,
                "trendatlas: this row has the id of an earlier row; give each row its own id");
  static_assert(right || Mistake != mistake::misplaced_id,
                "trendatlas: this row is out of place; the i-th row must have the i-th id");
  static_assert(
      right || Mistake != mistake::duplicate_name,
      "trendatlas: this row or term has the name of an earlier one; names must be unique");
  static_assert(right || Mistake != mistake::empty_name,
                "trendatlas: this row or term has an empty name; give it one of its own");
  static_assert(right || Mistake != mistake::unknown_key,
                "trendatlas: this row holds an enumerator that is not in its vocabulary; add a "
                "term for it, or use one that has a term");
  static_assert(right || Mistake != mistake::missing_row,
                "trendatlas: this row refers to a row that does not exist; add that row to the "
                "other table, or correct the id");
  return right;
}

/// Returns the first row whose id is not that of its position or is outside the vocabulary, or
/// none. Compares 64 bits, because std::size_t may be narrower.
template <const auto& Rows>
constexpr std::size_t find_misplaced_row() noexcept {
  using arrays = arrays_of<Rows>;
  if constexpr (has_id<row_of<Rows>>) {
    for (std::size_t index = 0, position = 0; index != arrays::array_count; ++index)
      for (std::size_t inner = 0; inner != arrays::sizes[index]; ++inner, ++position)
        if (static_cast<std::uint64_t>(arrays::arrays[index][inner].id) != position)
          return position;
    if (constexpr std::size_t ids = enum_size<id_type<row_of<Rows>>>; ids < row_count<Rows>)
      return ids;
  }
  return none;
}
/// Returns what is wrong with the id of a misplaced row.
template <const auto& Rows>
constexpr mistake mistake_of_id(std::size_t row) noexcept {
  const auto id = static_cast<std::uint64_t>(Rows[row].id);
  return id < row    ? mistake::duplicate_id
         : id == row ? mistake::unknown_key
                     : mistake::misplaced_id;
}
/// Does each row with an id stand at the position of the id?
template <const auto& Rows>
inline constexpr bool is_sound = true;
template <const auto& Rows>
  requires(row_count<Rows> != 0 && atlas_detail::find_misplaced_row<Rows>() != none)
inline constexpr bool is_sound<Rows> =
    atlas_detail::is_right<Rows, atlas_detail::mistake_of_id<Rows>(find_misplaced_row<Rows>()),
                           atlas_detail::find_misplaced_row<Rows>()>();

/// Returns the first row with a key outside the vocabulary, or none.
template <const auto& Rows, class Where>
constexpr std::size_t find_unknown_key() noexcept {
  if constexpr (has_masks<Where>)
    return masks<Rows, Where>.unknown_row;
  else
    return atlas_detail::first_row_from<Rows, Where, key_count<key_of<Where>>>();
}
/// Is every key in the vocabulary?
template <const auto& Rows, class Where>
consteval bool has_known_keys() noexcept {
  constexpr std::size_t row = atlas_detail::find_unknown_key<Rows, Where>();
  if constexpr (row != none) return atlas_detail::is_right<Rows, mistake::unknown_key, row>();
  return true;
}

/// Are these rows constants? Otherwise, count_rows has said so.
template <const auto& Rows>
inline constexpr bool has_all_rows =
    row_count<Rows> != 0 || requires { typename std::enable_if_t<std::size(Rows) == 0>; };
/// Does every row of another table exist to which these rows refer by its id?
template <const auto& Rows, const auto& Referred>
consteval bool referred_rows_exist() noexcept {
  using row = row_of<Rows>;
  using id = id_type<row_of<Referred>>;
  if constexpr (has_id<row_of<Referred>>)
    if constexpr (row_count<Referred> < key_count<id> && holds<row, id> && has_all_rows<Referred>) {
      constexpr std::size_t first =
          atlas_detail::first_row_from<Rows, facet_with<row, id>, row_count<Referred>>();
      return atlas_detail::is_right<Rows, mistake::missing_row, first>();
    }
  return true;
}

/// The same where the ids may also be held by rows to which these refer.
template <const auto& Rows, const auto& Reached, class Where>
consteval bool reached_rows_exist(Where) noexcept {
  return atlas_detail::referred_rows_exist<Rows, Reached>();
}
template <const auto& Rows, const auto& Reached, class Key, const auto&... Referred>
consteval bool reached_rows_exist(referred_facets<Key, row_lists<Referred...>>) noexcept {
  return (... && atlas_detail::referred_rows_exist<Referred, Reached>());
}

/// Do rows hold the ids of other rows, as a relation declares? If not, one error says so.
template <const auto& Rows, const auto& Referred>
consteval bool holds_ids_of() noexcept {
  constexpr bool holds_ids = holds<row_of<Rows>, id_type<row_of<Referred>>>;
  static_assert(holds_ids,
                "trendatlas: a relation is declared to rows whose ids are not held; list a member "
                "with these ids in the `facets` of the rows that refer, and give the others an "
                "`id`");
  return holds_ids;
}

/// Is everything valid that the keys of these rows depend on?
template <const auto& Rows, class Where>
consteval bool is_valid(Where) noexcept {
  return is_sound<Rows> && atlas_detail::has_known_keys<Rows, Where>();
}
template <const auto& Rows, class Key, const auto&... Referred, auto... Member>
consteval bool is_valid(referred_facets<Key, row_lists<Referred...>, Member...>) noexcept {
  return is_sound<Rows> &&
         (... && (atlas_detail::holds_ids_of<Rows, Referred>() &&
                  atlas_detail::referred_rows_exist<Rows, Referred>() &&
                  atlas_detail::is_valid<Referred>(
                      typename own_place<row_of<Referred>, Key, Member...>::type{})));
}

/// Does each row, or each term, have a name of its own?
template <const auto& Named>
constexpr bool has_unique_names() noexcept {
  return atlas_detail::is_right<Named, mistake::empty_name, unnamed_row<Named>>() &&
         atlas_detail::is_right<Named, mistake::duplicate_name, repeated_name<Named>>();
}

/// Does an enum have a vocabulary? If not, one error says what to write.
template <class Enum>
consteval bool has_vocabulary() noexcept {
  constexpr bool has_type = requires { Enum{0}; };
  static_assert(has_type,
                "trendatlas: this enum has neither a scope nor a type of its own, so that a number "
                "may be none of its values; write enum class mood, or enum mood : int");
  static_assert(!has_type || vocabulary_enum<Enum>,
                "trendatlas: the enum of this key has no vocabulary; write vocabulary(enum) in the "
                "namespace of the enum, returning a reference to an array of terms");
  return vocabulary_enum<Enum>;
}

/// Does each enumerator have a term, with a name of its own?
template <class Enum>
constexpr bool has_words() noexcept {
  // As in has_unique_names, but with one call fewer for the compiler to show.
  constexpr const auto& terms = terms_of<Enum>;
  return atlas_detail::has_all_terms<Enum>() &&
         atlas_detail::is_right<terms, mistake::empty_name, unnamed_row<terms>>() &&
         atlas_detail::is_right<terms, mistake::duplicate_name, repeated_name<terms>>();
}

}  // namespace atlas_detail

}  // namespace trendatlas::inline v0_1

#endif
