// SPDX-License-Identifier: BSL-1.0
// The rows of a table or an answer, and the keys that they reach.
#ifndef TRENDATLAS_ENGINE_EXPORT_ROWS_HPP
#define TRENDATLAS_ENGINE_EXPORT_ROWS_HPP

#include "export_cells.hpp"
#include "export_json.hpp"
#include "reached_keys.hpp"
#include "table_or_set.hpp"

namespace trendatlas::inline v0_1 {

/// The type of with_reached_keys.
struct reached_keys_option {};
/// Makes an export also write the keys that rows have through other rows: the themes of a claim's
/// trend, the platforms of a trend's claims. Each type of key becomes a column of sets with the
/// name of its enum.
inline constexpr reached_keys_option with_reached_keys{};

namespace atlas_detail {

/// Stands in for missing rows, so that there is only one error.
struct no_rows {
  struct row {
    using facets = trendatlas::facets<>;
    using columns = trendatlas::columns<facets>;
  };
  static constexpr row rows[1]{};
};
template <class TableOrSet, bool = atlas_detail::has_rows<TableOrSet>()>
struct exported_rows : selector_behind<table_of<TableOrSet>> {};
template <class Other>
struct exported_rows<Other, false> : std::type_identity<no_rows> {};

/// The keys that an export adds to the columns.
template <class Selector, class... Options>
struct added_keys : std::type_identity<type_list<>> {};
template <class Selector>
struct added_keys<Selector, reached_keys_option> : std::type_identity<reached_keys_of<Selector>> {};

template <auto... Members, auto... Others>
constexpr bool are_columns(columns<facets<Members...>, Others...>) noexcept {
  return (... && atlas_detail::can_be_written<member_type_of<Members>>()) &&
         (... && atlas_detail::can_be_written<member_type_of<Others>>());
}
/// Are there columns, and can each be written? If not, one error says what is missing.
template <class Row>
constexpr bool has_right_columns() noexcept {
  if constexpr (atlas_detail::says_its_columns<Row>())
    return atlas_detail::are_columns(typename Row::columns{});
  else
    return false;
}

/// What an export writes of the rows of a table.
template <class Rows, class... Options>
struct export_of {
  using exported = typename exported_rows<Rows>::type;
  using selector = std::conditional_t<atlas_detail::has_right_columns<typename exported::row>(),
                                      exported, no_rows>;
  using row = typename selector::row;
  using keys = typename added_keys<selector, Options...>::type;
  using written = written_columns<row, keys>;

  template <class Visit>
  static constexpr void for_each(const Rows& rows, const Visit& visit) {
    if constexpr (!std::is_same_v<selector, no_rows>)
      atlas_detail::for_each_position(atlas_detail::to_set(rows), visit);
  }

  template <class Visit, class... Keys>
  static constexpr void for_each_value(std::size_t position, const Visit& visit,
                                       type_list<Keys...>) {
    trendatlas::for_each_column(selector::rows[position], visit);
    (visit(type_name<Keys>, atlas_detail::reached_keys<selector, Keys>(position)), ...);
  }
  template <class Out>
  static constexpr void put_json_row(sink<Out>& to, std::size_t position) {
    atlas_detail::put_json_object<written>(
        to, [&](const auto& put) { for_each_value(position, put, keys{}); });
  }
  /// Writes the names of the cells of a row.
  template <class Writer>
  static constexpr void put(Writer& writer) {
    written::for_each_type([&]<class Column>(std::string_view name) {
      atlas_detail::put_names<Column>(writer, name);
    });
  }
  template <class Writer>
  static constexpr void put_table(Writer& writer, const Rows& rows) {
    if constexpr (!has_different_names<export_of>()) return;
    writer.begin_row();
    put(writer);
    writer.end_row();
    writer.end_header();
    for_each(rows, [&](std::size_t position) {
      writer.begin_row();
      for_each_value(
          position,
          [&](std::string_view, const auto& value) { atlas_detail::put_cells(writer, value); },
          keys{});
      writer.end_row();
    });
  }
};

/// Is this one row? If not, one error says what to write.
template <class Row>
constexpr bool is_one_row() noexcept {
  constexpr bool are_rows = is_table<Row> || is_row_set<Row>;
  constexpr bool is_address =
      std::is_pointer_v<Row> && is_part<std::remove_cv_t<std::remove_pointer_t<Row>>>;
  static_assert(!are_rows,
                "trendatlas: write_json_row writes one row; of a table or an answer write "
                "write_json(out, rows)");
  static_assert(!is_address,
                "trendatlas: write_json_row writes a row, not its address; where there is one "
                "write write_json_row(out, *row)");
  return !are_rows && !is_address;
}

template <class Out, class... Options>
concept exports_to = takes_characters<Out> && (std::is_same_v<Options, reached_keys_option> && ...);

}  // namespace atlas_detail
}  // namespace trendatlas::inline v0_1

#endif
