// SPDX-License-Identifier: BSL-1.0
// How many rows have each pair of keys.
#ifndef TRENDATLAS_ENGINE_MATRIX_HPP
#define TRENDATLAS_ENGINE_MATRIX_HPP

#include "counts.hpp"

namespace trendatlas::inline v0_1 {

/// How many rows have each pair of keys: what matrix() returns.
template <class RowKey, class ColumnKey>
class key_matrix {
 public:
  /// Returns the line of a key. Its `[column]` says how many rows have both keys, its `total()` how
  /// many have this one. Both are 0 for an enumerator from a bad cast.
  [[nodiscard]] constexpr const key_counts<ColumnKey>& operator[](RowKey key) const noexcept
      TRENDATLAS_LIFETIMEBOUND {
    return lines_[atlas_detail::position_of(key)];
  }
  /// A key of another type has no line; this is one error that says what to write.
  template <class Other>
    requires(!std::is_convertible_v<const Other&, RowKey>)
  constexpr const key_counts<ColumnKey>& operator[](const Other&) const noexcept {
    static_assert(atlas_detail::never<Other>,
                  "trendatlas: a line of a matrix is that of a key of its first type, and a cell "
                  "that of a key of each, as in counted[theme::ai][platform::tiktok]");
    return column_totals_;
  }
  /// Returns, for each key of the lines, how many rows have it, whatever keys of the columns they
  /// have.
  [[nodiscard]] constexpr const key_counts<RowKey>& row_totals() const noexcept
      TRENDATLAS_LIFETIMEBOUND {
    return row_totals_;
  }
  /// Returns, for each key of the columns, how many rows have it, whatever keys of the lines they
  /// have.
  [[nodiscard]] constexpr const key_counts<ColumnKey>& column_totals() const noexcept
      TRENDATLAS_LIFETIMEBOUND {
    return column_totals_;
  }
  /// Returns how many rows there are, with and without such keys. A row with several keys counts in
  /// several cells, and once in each total.
  [[nodiscard]] constexpr std::size_t total() const noexcept { return row_totals_.total(); }

  friend constexpr bool operator==(const key_matrix&, const key_matrix&) noexcept = default;
  friend void operator<<(atlas_detail::print_each_of_these_counts, const key_matrix&) {}

 private:
  template <class Table, class... Facets>
  friend struct atlas_detail::counter;

  // The last line stays 0: it is for keys from a bad cast.
  key_counts<ColumnKey> lines_[atlas_detail::key_count<RowKey> + 1]{};
  key_counts<RowKey> row_totals_{};
  key_counts<ColumnKey> column_totals_{};
};

/// Returns, for each pair of keys of two types, how many rows of a table or an answer match the
/// given keys and have both, too:
///     matrix<theme, platform>(trends)[theme::ai][platform::tiktok] ==
///         trends.count(theme::ai, platform::tiktok)
/// If only witnesses have both, one and the same witness has them. Takes one pass through the pairs
/// of keys of each row, as counts() does through its keys. The matrix holds all cells itself, and
/// counting takes the same size again on the stack.
///
/// Instead of either key type, you can name one member, as in by():
///     matrix<&tension::first, &tension::second>(tensions)
template <class RowKey, class ColumnKey, class TableOrSet, class... Keys>
[[nodiscard]] constexpr auto matrix(const TableOrSet& rows, const Keys&... keys) noexcept {
  return atlas_detail::count_by<key_matrix, RowKey, ColumnKey>(rows, keys...);
}
/// The same for two members alone.
template <auto RowMember, auto ColumnMember, class TableOrSet, class... Keys>
[[nodiscard]] constexpr auto matrix(const TableOrSet& rows, const Keys&... keys) noexcept {
  return atlas_detail::count_by<key_matrix, atlas_detail::member_facet<RowMember>,
                                atlas_detail::member_facet<ColumnMember>>(rows, keys...);
}
/// The same for a key type and one member alone.
template <class RowKey, auto ColumnMember, class TableOrSet, class... Keys>
[[nodiscard]] constexpr auto matrix(const TableOrSet& rows, const Keys&... keys) noexcept {
  return atlas_detail::count_by<key_matrix, RowKey, atlas_detail::member_facet<ColumnMember>>(
      rows, keys...);
}
/// The same for one member alone and a key type.
template <auto RowMember, class ColumnKey, class TableOrSet, class... Keys>
[[nodiscard]] constexpr auto matrix(const TableOrSet& rows, const Keys&... keys) noexcept {
  return atlas_detail::count_by<key_matrix, atlas_detail::member_facet<RowMember>, ColumnKey>(
      rows, keys...);
}
/// Without two types of keys there is no matrix; this is one error that says what to write.
template <atlas_detail::of_the_library... Types>
constexpr auto matrix(atlas_detail::any_argument = {}, atlas_detail::any_argument = {},
                      atlas_detail::any_argument = {}, atlas_detail::any_argument = {}) noexcept {
  static_assert(atlas_detail::never<Types...>,
                "trendatlas: matrix takes two types of keys, and then a table or an answer and "
                "further keys, as in matrix<theme, platform>(trends); by one type write "
                "counts<theme>(trends)");
  return atlas_detail::refused{};
}

}  // namespace trendatlas::inline v0_1

#endif
