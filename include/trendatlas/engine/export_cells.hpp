// SPDX-License-Identifier: BSL-1.0
// A value as cells of CSV or Markdown.
#ifndef TRENDATLAS_ENGINE_EXPORT_CELLS_HPP
#define TRENDATLAS_ENGINE_EXPORT_CELLS_HPP

#include "export_values.hpp"
#include "utf8.hpp"

namespace trendatlas::inline v0_1 {
namespace atlas_detail {

/// Writes the texts of a value with a separator between them.
template <class Writer, class Type>
constexpr void put_texts(Writer& writer, const Type& value, std::string_view separator) {
  bool is_first = true;
  atlas_detail::visit_texts(value, [&](std::string_view text) {
    if (!is_first) writer.to.put(separator);
    is_first = false;
    writer.put_text(text);
  });
}

template <class Out>
struct csv_writer {
  sink<Out> to;
  std::size_t columns = 0;
  bool is_blank = true;

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
    atlas_detail::put_texts(*this, value, ";");
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
    atlas_detail::put_texts(*this, value, ", ");
  }
};

template <class Type>
consteval bool has_right_cells() noexcept;
template <auto... Members, auto... Others>
consteval bool have_right_cells(columns<facets<Members...>, Others...>) noexcept {
  return (... && atlas_detail::has_right_cells<member_type_of<Members>>()) &&
         (... && atlas_detail::has_right_cells<member_type_of<Others>>());
}
/// Has a column always the same number of cells? Checked before anything is written, so that a
/// compiler shows a short way from the call to an error.
template <class Type>
consteval bool has_right_cells() noexcept {
  if constexpr (is_simple<Type> || !(is_optional<Type> || is_list<Type> || is_part<Type>))
    return true;
  else if constexpr (is_optional<Type>)
    return atlas_detail::has_right_cells<value_in<Type>>();
  else if constexpr (is_list<Type>)
    return atlas_detail::has_fixed_size<Type>() &&
           atlas_detail::has_right_cells<element_in<Type>>();
  else
    return atlas_detail::have_right_cells(typename Type::columns{});
}

/// The index of an element in an array, which may be nested. Column names end in it, as in
/// "source_1".
struct element_place {
  const element_place* outer;
  std::size_t index;
};

/// Calls visit(name, place, value) for each cell that a column takes. The address of a value is
/// null where there is none.
template <class Type, class Visit>
constexpr void for_each_cell(std::string_view name, const element_place* at, const Type* value,
                             const Visit& visit) {
  if constexpr (!can_be_written<Type>()) {
    return;
  } else if constexpr (is_simple<Type>) {
    visit(name, at, value);
  } else if constexpr (is_optional<Type>) {
    const bool has_value = value != nullptr && value->has_value();
    atlas_detail::for_each_cell<value_in<Type>>(name, at, has_value ? &**value : nullptr, visit);
  } else if constexpr (is_list<Type>) {
    if constexpr (has_fixed_size<Type>())
      for (std::size_t index = 0; index != fixed_size<Type>; ++index) {
        const element_place inner{at, index + 1};
        atlas_detail::for_each_cell<element_in<Type>>(
            name, &inner, value == nullptr ? nullptr : &(*value)[index], visit);
      }
  } else {
    atlas_detail::visit_columns<Type>([&](auto column) {
      using inner = std::remove_cvref_t<decltype(atlas_detail::column_in(*value, column))>;
      atlas_detail::for_each_cell<inner>(
          atlas_detail::name_of_column(column), at,
          value == nullptr ? nullptr : &atlas_detail::column_in(*value, column), visit);
    });
  }
}
/// Writes the names of the cells that a column takes.
template <class Type, class Writer>
constexpr void put_names(Writer& writer, std::string_view name) {
  const auto put_place = [&](const auto& self, const element_place* at) -> void {
    if (at == nullptr) return;
    self(self, at->outer);
    writer.put_text({"_", 1});
    atlas_detail::visit_number(at->index, [&](std::string_view text) { writer.put_text(text); });
  };
  atlas_detail::for_each_cell<Type>(name, nullptr, nullptr,
                                    [&](std::string_view of, const element_place* at, const void*) {
                                      writer.begin_cell();
                                      writer.put_text(of);
                                      put_place(put_place, at);
                                    });
}
/// Writes the cells of a column, empty ones where there is no value.
template <class Type, class Writer>
constexpr void put_cells(Writer& writer, const Type& value) {
  atlas_detail::for_each_cell({}, nullptr, &value,
                              [&](std::string_view, const element_place*, const auto* cell) {
                                writer.begin_cell();
                                if (cell != nullptr) writer.put_value(*cell);
                              });
}

}  // namespace atlas_detail
}  // namespace trendatlas::inline v0_1

#endif
