// SPDX-License-Identifier: BSL-1.0
// A value as cells of CSV or Markdown.
#ifndef TRENDATLAS_ENGINE_EXPORT_CELLS_HPP
#define TRENDATLAS_ENGINE_EXPORT_CELLS_HPP

#include <utility>

#include "export_values.hpp"
#include "utf8.hpp"

namespace trendatlas::inline v0_1 {
namespace atlas_detail {

template <class Out>
struct csv_writer {
  sink<Out> to;
  std::size_t columns = 0;
  bool is_blank = true;

  static constexpr char separator = ';';

  constexpr void begin_row() {
    columns = 0;
    is_blank = true;
  }
  constexpr void end_row() {
    if (columns == 1 && is_blank) to.put("\"\"");  // readers skip an empty line
    to.put("\r\n");
  }
  constexpr void end_header() {}
  constexpr void begin_cell() {
    if (columns++ != 0) to.put(',');
  }

  /// Does a cell with this text need quotes? An empty text does, because an empty cell means no
  /// value.
  static constexpr bool needs_quotes(std::string_view text) noexcept {
    if (text.empty() || text.front() == ' ' || text.back() == ' ') return true;
    return text.find_first_of("\",\r\n") != std::string_view::npos;
  }
  constexpr void put_text(std::string_view text) {
    if (!text.empty()) is_blank = false;
    atlas_detail::for_each_character(text, [&](std::string_view character) {
      if (character[0] == '"') to.put('"');
      to.put(character[0] == '\0' ? replacement : character);  // no NUL in CSV
    });
  }
  template <class Type>
  constexpr void put_value(const Type& value) {
    bool quoted = false;
    if constexpr (!is_bare<Type>)
      atlas_detail::visit_texts(value,
                                [&](std::string_view text) { quoted |= needs_quotes(text); });
    if (quoted) {
      to.put('"');
      is_blank = false;
    }
    bool is_first = true;
    atlas_detail::visit_texts(value, [&](std::string_view text) {
      if (!is_first) to.put(separator);
      is_first = false;
      put_text(text);
    });
    if (quoted) to.put('"');
  }
};

template <class Out>
struct markdown_writer {
  sink<Out> to;
  std::size_t columns = 0;

  constexpr void begin_row() { columns = 0; }
  constexpr void end_row() { to.put(columns == 0 ? "|\n" : " |\n"); }
  constexpr void end_header() {
    for (std::size_t column = 0; column != columns; ++column) to.put("|---");
    to.put("|\n");
  }
  constexpr void begin_cell() { to.put(columns++ == 0 ? "| " : " | "); }

  constexpr void put_text(std::string_view text) {
    char before = '\0';
    atlas_detail::for_each_character(text, [&](std::string_view character) {
      const char letter = character[0];
      if (letter == '<') {
        to.put("&lt;");
      } else if (letter == '>') {
        to.put("&gt;");
      } else if (letter == '&') {
        to.put("&amp;");
      } else if (letter == '\n' || letter == '\r') {
        if (!(letter == '\n' && before == '\r')) to.put("<br>");
      } else if (letter == '\0') {
        to.put(replacement);
      } else if (letter == '\\' || letter == '`' || letter == '*' || letter == '_' ||
                 letter == '[' || letter == ']' || letter == '|' || letter == '~') {
        to.put('\\');
        to.put(letter);
      } else if (character.size() == 1 && static_cast<unsigned char>(letter) < 0x20) {
        to.put(' ');
      } else {
        to.put(character);
      }
      before = letter;
    });
  }
  template <class Type>
  constexpr void put_value(const Type& value) {
    bool is_first = true;
    atlas_detail::visit_texts(value, [&](std::string_view text) {
      if (!is_first) to.put(", ");
      is_first = false;
      put_text(text);
    });
  }
};

/// The index of an element in an array, which may be nested. Column names end in it, as in
/// "source_1".
struct element_place {
  const element_place* outer;
  std::size_t index;
};

/// Writes the names of the cells that a column takes.
template <class Type, class Writer>
constexpr void put_names(Writer& writer, std::string_view name, const element_place* at) {
  if constexpr (!can_be_written<Type>()) {
    return;
  } else if constexpr (is_simple<Type>) {
    writer.begin_cell();
    writer.put_text(name);
    const auto put_place = [&](const auto& self, const element_place* inner) -> void {
      if (inner == nullptr) return;
      self(self, inner->outer);
      writer.put_text({"_", 1});
      atlas_detail::visit_texts(inner->index,
                                [&](std::string_view text) { writer.put_text(text); });
    };
    put_place(put_place, at);
  } else if constexpr (is_optional<Type>) {
    using value_type = std::remove_cvref_t<decltype(*std::declval<const Type&>())>;
    atlas_detail::put_names<value_type>(writer, name, at);
  } else if constexpr (is_list<Type>) {
    using element = std::remove_cvref_t<decltype(std::declval<const Type&>()[0])>;
    if constexpr (has_fixed_size<Type>())
      for (std::size_t index = 0; index != fixed_size<Type>; ++index) {
        const element_place inner{at, index + 1};
        atlas_detail::put_names<element>(writer, name, &inner);
      }
  } else {
    trendatlas::for_each_column_type<Type>([&]<class Column>(std::string_view inner) {
      atlas_detail::put_names<Column>(writer, inner, at);
    });
  }
}
/// Writes the cells of a column, empty ones if there is no value.
template <class Type, class Writer>
constexpr void put_cells(Writer& writer, const Type* value) {
  if constexpr (!can_be_written<Type>()) {
    return;
  } else if constexpr (is_simple<Type>) {
    writer.begin_cell();
    if (value != nullptr) writer.put_value(*value);
  } else if constexpr (is_optional<Type>) {
    using value_type = std::remove_cvref_t<decltype(*std::declval<const Type&>())>;
    const bool has_value = value != nullptr && value->has_value();
    atlas_detail::put_cells<value_type>(writer, has_value ? &**value : nullptr);
  } else if constexpr (is_list<Type>) {
    using element = std::remove_cvref_t<decltype(std::declval<const Type&>()[0])>;
    if constexpr (has_fixed_size<Type>())
      for (std::size_t index = 0; index != fixed_size<Type>; ++index)
        atlas_detail::put_cells<element>(writer, value == nullptr ? nullptr : &(*value)[index]);
  } else {
    atlas_detail::visit_columns<Type>([&](auto column) {
      using column_type = std::remove_cvref_t<decltype(atlas_detail::column_in(*value, column))>;
      atlas_detail::put_cells<column_type>(
          writer, value == nullptr ? nullptr : &atlas_detail::column_in(*value, column));
    });
  }
}

}  // namespace atlas_detail
}  // namespace trendatlas::inline v0_1

#endif
