// SPDX-License-Identifier: BSL-1.0
// How many rows have each key, like the numbers beside the check boxes of a filter.
#ifndef TRENDATLAS_ENGINE_COUNTS_HPP
#define TRENDATLAS_ENGINE_COUNTS_HPP

#include "evidence.hpp"
#include "key_counts.hpp"

namespace trendatlas::inline v0_1 {

template <class RowKey, class ColumnKey>
class key_matrix;

namespace atlas_detail {

/// Visits the keys of a row in one facet. May visit a key several times.
template <class Selector, class Facet, class Visit>
constexpr void visit_facet(std::size_t position, const Visit& visit) noexcept {
  using key = typename asked<Facet>::key;
  using member = typename asked<Facet>::member;
  if constexpr (Selector::template is_checked<key, member>)
    atlas_detail::for_each_held<Selector::rows, typename Selector::template where<key, member>>(
        position, visit);
}

/// Counts the rows of a set by their facets. A facet is a key type, or a member_key.
template <class Table, class... Facets>
struct counter {
  using set = typename Table::answer_type;
  using selector = typename selector_behind<Table>::type;

  template <class Facet>
  static constexpr bool is_witnessed = Table::template witnesses_have<Facet>;
  static constexpr bool asks_witnesses = (is_witnessed<Facets> || ...);
  /// Returns the witnesses that have the keys of a query.
  template <class... Keys>
  static constexpr auto witnesses_with(const Keys&... keys) noexcept {
    if constexpr (asks_witnesses)
      return atlas_detail::witnesses_with<Table>(keys...);
    else
      return no_witnesses{};
  }
  template <class Witnesses>
  static constexpr Witnesses witnesses_of(std::size_t position,
                                          const Witnesses& witnesses) noexcept {
    if constexpr (asks_witnesses)
      return witnesses & table_of<Witnesses>{}(static_cast<typename selector::own_id>(position));
    else
      return witnesses;
  }

  /// Visits the keys of a row, or of its witnesses, in one facet.
  template <class Facet, class Witnesses, class Visit>
  static constexpr void visit_keys(std::size_t position, const Witnesses& witnesses,
                                   const Visit& visit) noexcept {
    if constexpr (is_witnessed<Facet>)
      atlas_detail::for_each_position(witnesses, [&](std::size_t witness) {
        atlas_detail::visit_facet<typename selector::witness, Facet>(witness, visit);
      });
    else
      atlas_detail::visit_facet<selector, Facet>(position, visit);
  }
  /// Visits the pairs of keys of a row. If only witnesses have both keys, each pair comes from one
  /// witness.
  template <class RowFacet, class ColumnFacet, class Witnesses, class Visit>
  static constexpr void visit_pairs(std::size_t position, const Witnesses& witnesses,
                                    const Visit& visit) noexcept {
    if constexpr (is_witnessed<RowFacet> && is_witnessed<ColumnFacet>)
      atlas_detail::for_each_position(witnesses, [&](std::size_t witness) {
        using from = typename selector::witness;
        atlas_detail::visit_facet<from, RowFacet>(witness, [&](std::size_t row) {
          atlas_detail::visit_facet<from, ColumnFacet>(
              witness, [&](std::size_t column) { visit(row, column); });
        });
      });
    else
      visit_keys<RowFacet>(position, witnesses, [&](std::size_t row) {
        visit_keys<ColumnFacet>(position, witnesses,
                                [&](std::size_t column) { visit(row, column); });
      });
  }

  /// Counts in one pass through the rows. For each key, `last` is one past the row last counted for
  /// it, so that no row counts twice.
  template <class Facet, class Witnesses>
  static constexpr auto count(const set& rows, const Witnesses& witnesses) noexcept {
    using key = typename asked<Facet>::key;
    key_counts<key> result;
    std::size_t last[key_count<key> + 1]{};
    atlas_detail::for_each_position(rows, [&](std::size_t position) {
      ++result.total_;
      visit_keys<Facet>(position, witnesses_of(position, witnesses), [&](std::size_t held) {
        result.counts_.of[held] += last[held] == position + 1 ? 0U : 1U;
        last[held] = position + 1;
      });
    });
    return result;
  }
  /// The same for two facets.
  template <class RowFacet, class ColumnFacet, class Witnesses>
  static constexpr auto count(const set& rows, const Witnesses& witnesses) noexcept {
    using row_key = typename asked<RowFacet>::key;
    using column_key = typename asked<ColumnFacet>::key;
    key_matrix<row_key, column_key> result;
    std::size_t last[key_count<row_key> * key_count<column_key> + 1]{};
    atlas_detail::for_each_position(rows, [&](std::size_t position) {
      visit_pairs<RowFacet, ColumnFacet>(
          position, witnesses_of(position, witnesses), [&](std::size_t row, std::size_t column) {
            std::size_t& seen = last[row * key_count<column_key> + column];
            result.lines_[row].counts_.of[column] += seen == position + 1 ? 0U : 1U;
            seen = position + 1;
          });
    });
    result.row_totals_ = count<RowFacet>(rows, witnesses);
    result.column_totals_ = count<ColumnFacet>(rows, witnesses);
    for (std::size_t row = 0; row != key_count<row_key>; ++row)
      result.lines_[row].total_ = result.row_totals_.counts_.of[row];
    return result;
  }
};

/// Counts by one facet, which gives key_counts, or by two, which gives a key_matrix.
template <template <class...> class Counted, class... Facets, class TableOrSet, class... Keys>
constexpr auto count_by(const TableOrSet& rows, const Keys&... keys) noexcept {
  if constexpr (!atlas_detail::name_keys<Facets...>()) {
    return refused{};
  } else {
    using counted = Counted<typename asked<Facets>::key...>;
    if constexpr (atlas_detail::has_rows<TableOrSet>()) {
      using table = table_of<TableOrSet>;
      if constexpr (atlas_detail::have_facets<table, Facets...>() &&
                    (atlas_detail::is_key<typename selector_behind<table>::type, Keys>() && ...)) {
        using counter = atlas_detail::counter<table, Facets...>;
        return counter::template count<Facets...>(table{}(atlas_detail::to_set(rows), keys...),
                                                  counter::witnesses_with(keys...));
      } else {
        return counted{};
      }
    } else {
      return counted{};
    }
  }
}

}  // namespace atlas_detail

/// Returns, for each key of a type, how many rows of a table or an answer match the given keys and
/// have that key, too:
///     counts<platform>(trends, theme::ai)[platform::tiktok] ==
///         trends.count(theme::ai, platform::tiktok)
/// If only witnesses have the key and a given key, one and the same witness has both. For that,
/// pass the keys here: an answer does not know its witnesses. Takes one pass through the rows. If
/// only witnesses have the key, each row costs one AND per 64 witnesses and a pass through its own.
///
/// Iterate over them with `for (const auto& [key, count] : counts<platform>(trends))`.
///
/// Instead of a key type, you can name one member, as in by():
///     counts<&country::in_the_union>(countries)[true]
template <class Key, class TableOrSet, class... Keys>
[[nodiscard]] constexpr auto counts(const TableOrSet& rows, const Keys&... keys) noexcept {
  return atlas_detail::count_by<key_counts, Key>(rows, keys...);
}
/// The same for one member alone.
template <auto Member, class TableOrSet, class... Keys>
[[nodiscard]] constexpr auto counts(const TableOrSet& rows, const Keys&... keys) noexcept {
  return atlas_detail::count_by<key_counts, atlas_detail::member_facet<Member>>(rows, keys...);
}
/// A list in braces is not a key; this is one error that says what to write.
template <class Key, class TableOrSet, class Listed>
constexpr auto counts(const TableOrSet&, std::initializer_list<Listed>) noexcept {
  return atlas_detail::refuse_list_of_keys<Listed>();
}
/// Without a type of keys, or with two, nothing is counted; this is one error that says what to
/// write.
template <atlas_detail::of_the_library... Types>
constexpr auto counts(atlas_detail::any_argument = {}, atlas_detail::any_argument = {},
                      atlas_detail::any_argument = {}, atlas_detail::any_argument = {}) noexcept {
  static_assert(atlas_detail::never<Types...>,
                "trendatlas: counts takes one type of keys, and then a table or an answer and "
                "further keys, as in counts<theme>(trends, platform::tiktok); by two types write "
                "matrix<theme, platform>(trends)");
  return atlas_detail::refused{};
}

}  // namespace trendatlas::inline v0_1

#endif
