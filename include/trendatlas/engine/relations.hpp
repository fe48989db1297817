// SPDX-License-Identifier: BSL-1.0
// What a table declares of other tables.
#ifndef TRENDATLAS_ENGINE_RELATIONS_HPP
#define TRENDATLAS_ENGINE_RELATIONS_HPP

#include "places.hpp"
#include "row_set.hpp"

namespace trendatlas::inline v0_1 {

/// Declares which tables the rows of a table refer to, by the ids that they hold. If two tables
/// refer to each other, name the arrays of rows instead. The keys of those rows are then keys to
/// this table, too, unless its own rows hold keys of that type:
///     table<observation_rows, refers_to<trends>> observations;  // observations(theme::ai)
template <const auto&... Tables>
struct refers_to {};

/// Declares which table speaks of the rows of a table, by the ids that its rows hold. Keys that
/// only these witnesses have are then keys to this table, too, and one and the same witness must
/// have all such keys of a call:
///     table<trend_rows, witnessed_by<claims>> trends;  // trends(platform::blog, stance::opposes)
template <const auto& Witnesses>
struct witnessed_by {};

namespace atlas_detail {

/// How many tables of witnesses a relation declares; too many if it is not a relation, or declares
/// something else.
template <class Type>
inline constexpr int witness_count = 2;
template <const auto&... Tables>
inline constexpr int witness_count<refers_to<Tables...>> = 0;
template <const auto& Witnesses>
inline constexpr int witness_count<witnessed_by<Witnesses>> =
    is_table<std::remove_cvref_t<decltype(Witnesses)>> ? 1 : 2;

/// The rows of a table, or an array itself.
template <const auto& Rows, class Type>
struct rows_behind {
  using type = row_lists<Rows>;
};
template <const auto& Table, const auto& Rows, class... Relations>
struct rows_behind<Table, const table<Rows, Relations...>> {
  using type = row_lists<Rows>;
  static constexpr const auto& rows = Rows;
};

/// The rows to which a relation refers.
template <class Relation>
struct referred_by {
  using type = row_lists<>;
};
template <const auto&... Tables>
struct referred_by<refers_to<Tables...>> {
  using type = typename all_lists<
      typename rows_behind<Tables, std::remove_reference_t<decltype(Tables)>>::type...>::type;
};

/// The table of witnesses that relations declare, or void.
template <class... Relations>
struct witnesses_by {
  using type = void;
};
template <class First, class... Rest>
struct witnesses_by<First, Rest...> : witnesses_by<Rest...> {};
template <const auto& Witnesses, class... Rest>
struct witnesses_by<witnessed_by<Witnesses>, Rest...> {
  using type = std::remove_cvref_t<decltype(Witnesses)>;
};

}  // namespace atlas_detail

/// The rows of a table, for another table of them, such as one with witnesses of your own, which
/// is of `table_rows<trends>, witnessed_by<notes>`.
template <const auto& Table>
inline constexpr const auto& table_rows =
    atlas_detail::rows_behind<Table, std::remove_reference_t<decltype(Table)>>::rows;

}  // namespace trendatlas::inline v0_1

#endif
