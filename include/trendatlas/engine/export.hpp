// SPDX-License-Identifier: BSL-1.0
// The rows of any table as JSON, JSON Lines, CSV and Markdown, and the JSON Schema of the JSON.
#ifndef TRENDATLAS_ENGINE_EXPORT_HPP
#define TRENDATLAS_ENGINE_EXPORT_HPP

#include <cstddef>

// What refuses mistakes goes first, because compilers show every include on the way to it.
// clang-format off
#include "export_names.hpp"
#include "export_values.hpp"
// clang-format on
#include "export_rows.hpp"
#include "export_schema.hpp"

namespace trendatlas::inline v0_1 {

/// An output iterator that only counts the characters, to learn the size of a buffer:
///     constexpr std::size_t size = write_json(written_size{}, trends(theme::ai)).size;
struct written_size {
  std::size_t size = 0;  ///< how many characters were written

  using difference_type = std::ptrdiff_t;
  /// Returns the iterator, to which a character is assigned.
  constexpr written_size& operator*() noexcept { return *this; }
  /// Drops a character; the next `++` counts it.
  constexpr written_size& operator=(char) noexcept { return *this; }
  constexpr written_size& operator++() noexcept {
    ++size;
    return *this;
  }
  constexpr written_size operator++(int) noexcept { return {size++}; }
};

// Each of these writes a table or an answer to an output iterator of char (a pointer into a buffer
// that is large enough, a std::back_inserter, a std::ostreambuf_iterator) and returns the iterator
// past the last character. Texts come out as valid UTF-8, with U+FFFD for what is not, and
// enumerators as their names. `with_reached_keys` as the last argument adds the keys that rows have
// through other rows. One step per character. Only the iterator may allocate.

/// Writes rows as a JSON array of objects, one row per line. Sets and arrays become arrays. An
/// optional without a value, NaN and infinity become null.
///     std::string text;
///     write_json(std::back_inserter(text), trends(theme::ai));
template <class Out, class Rows, class... Options>
  requires atlas_detail::exports_to<Out, Options...>
constexpr Out write_json(Out out, const Rows& rows, Options...) {
  using of = atlas_detail::export_of<Rows, Options...>;
  (void)atlas_detail::have_right_objects(typename of::row::columns{});
  atlas_detail::sink<Out> to{static_cast<Out&&>(out)};
  to.put('[');
  bool first = true;
  of::for_each(rows, [&](std::size_t position) {
    to.put(first ? "\n" : ",\n");
    first = false;
    of::put_json_row(to, position);
  });
  to.put("\n]\n");
  return static_cast<Out&&>(to.out);
}

/// Writes rows as JSON Lines: the objects of write_json(), one per line, with nothing around them.
template <class Out, class Rows, class... Options>
  requires atlas_detail::exports_to<Out, Options...>
constexpr Out write_json_lines(Out out, const Rows& rows, Options...) {
  using of = atlas_detail::export_of<Rows, Options...>;
  (void)atlas_detail::have_right_objects(typename of::row::columns{});
  atlas_detail::sink<Out> to{static_cast<Out&&>(out)};
  of::for_each(rows, [&](std::size_t position) {
    of::put_json_row(to, position);
    to.put('\n');
  });
  return static_cast<Out&&>(to.out);
}

/// Writes rows as CSV (RFC 4180, lines end in CR LF), after a line with the names of the columns. A
/// set is one cell, with `;` between its elements. An array has a column for each element, as in
/// `source_1`. A missing value is an empty cell, or `""` if it is the only cell of its row, because
/// the line would be empty. An empty text is `""`, and NUL becomes U+FFFD.
///
/// Texts come out unchanged. Spreadsheets read one that begins with `=`, `+`, `-` or `@` as a
/// formula: if others wrote the rows, import the columns as text instead of opening the file.
template <class Out, class Rows, class... Options>
  requires atlas_detail::exports_to<Out, Options...>
constexpr Out write_csv(Out out, const Rows& rows, Options...) {
  using of = atlas_detail::export_of<Rows, Options...>;
  (void)atlas_detail::have_right_cells(typename of::row::columns{});
  atlas_detail::csv_writer<Out> writer{{static_cast<Out&&>(out)}};
  of::put_table(writer, rows);
  return static_cast<Out&&>(writer.to.out);
}

/// Writes rows as a Markdown table, with the cells of write_csv(). Escapes what Markdown or HTML
/// would read as markup, and writes a line break as `<br>`.
template <class Out, class Rows, class... Options>
  requires atlas_detail::exports_to<Out, Options...>
constexpr Out write_markdown(Out out, const Rows& rows, Options...) {
  using of = atlas_detail::export_of<Rows, Options...>;
  (void)atlas_detail::have_right_cells(typename of::row::columns{});
  atlas_detail::markdown_writer<Out> writer{{static_cast<Out&&>(out)}};
  of::put_table(writer, rows);
  return static_cast<Out&&>(writer.to.out);
}

/// Writes the JSON Schema (2020-12) of what write_json() writes for a table or its answers. Its
/// "items" is the schema of a line of write_json_lines().
template <class Out, class Rows, class... Options>
  requires atlas_detail::exports_to<Out, Options...>
constexpr Out write_json_schema(Out out, const Rows&, Options...) {
  using of = atlas_detail::export_of<Rows, Options...>;
  (void)atlas_detail::have_right_objects(typename of::row::columns{});
  atlas_detail::sink<Out> to{static_cast<Out&&>(out)};
  to.put(
      R"({"$schema":"https://json-schema.org/draft/2020-12/schema","type":"array","items":{"title":)");
  atlas_detail::put_json_text(to, atlas_detail::type_name<typename of::row>);
  to.put(R"(,"type":"object",)");
  atlas_detail::put_schema_of_columns<typename of::written>(to);
  to.put("}}\n");
  return static_cast<Out&&>(to.out);
}

/// Writes one row as a JSON object, without a line end.
template <class Out, class Row>
  requires atlas_detail::exports_to<Out>
constexpr Out write_json_row(Out out, const Row& row) {
  atlas_detail::sink<Out> to{static_cast<Out&&>(out)};
  if constexpr (atlas_detail::is_one_row<Row>()) atlas_detail::put_json(to, row);
  return static_cast<Out&&>(to.out);
}

/// A stream or a string is not an output iterator; this is one error that says what to write.
template <class... Rest>
constexpr atlas_detail::refused_export write_json(atlas_detail::no_output_iterator,
                                                  const Rest&...) noexcept {
  return {};
}
template <class... Rest>
constexpr atlas_detail::refused_export write_json_lines(atlas_detail::no_output_iterator,
                                                        const Rest&...) noexcept {
  return {};
}
template <class... Rest>
constexpr atlas_detail::refused_export write_csv(atlas_detail::no_output_iterator,
                                                 const Rest&...) noexcept {
  return {};
}
template <class... Rest>
constexpr atlas_detail::refused_export write_markdown(atlas_detail::no_output_iterator,
                                                      const Rest&...) noexcept {
  return {};
}
template <class... Rest>
constexpr atlas_detail::refused_export write_json_schema(atlas_detail::no_output_iterator,
                                                         const Rest&...) noexcept {
  return {};
}
template <class... Rest>
constexpr atlas_detail::refused_export write_json_row(atlas_detail::no_output_iterator,
                                                      const Rest&...) noexcept {
  return {};
}

}  // namespace trendatlas::inline v0_1

#endif
