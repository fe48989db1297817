// SPDX-License-Identifier: BSL-1.0
// Rows as JSON, JSON Lines, CSV and Markdown, of any table; and the JSON Schema of what is written.
#ifndef TRENDATLAS_ENGINE_EXPORT_HPP
#define TRENDATLAS_ENGINE_EXPORT_HPP

#include <array>
#include <charconv>
#include <limits>
#include <utility>

#include "columns.hpp"
#include "reached_keys.hpp"
#include "table.hpp"
#include "utf8.hpp"

namespace trendatlas::inline v1 {

/// Asks an export for the keys, too, that rows have without holding them: the themes of a claim's
/// trend, the platforms of a trend's claims. Each is a set, in a column named as its enum.
struct reached_keys_option {};
inline constexpr reached_keys_option with_reached_keys{};

/// Takes what is written and only counts it, for whoever needs a buffer:
///     constexpr std::size_t size = write_json(written_size{}, trends(theme::ai)).size;
struct written_size {
  std::size_t size = 0;

  using difference_type = std::ptrdiff_t;
  constexpr written_size& operator*() noexcept { return *this; }
  constexpr written_size& operator=(char) noexcept { return *this; }
  constexpr written_size& operator++() noexcept {
    ++size;
    return *this;
  }
  constexpr written_size operator++(int) noexcept { return {size++}; }
};

namespace atlas_detail {

/// Where characters go.
template <class Out>
struct sink {
  Out out;

  constexpr void put(char letter) {
    *out = letter;
    ++out;
  }
  constexpr void put(std::string_view text) {
    for (const char letter : text) put(letter);
  }
};

// --- The kinds of values ---

template <class Type>
inline constexpr bool is_set = false;
template <class Enum>
inline constexpr bool is_set<enum_set<Enum>> = true;
template <class Type>
concept is_optional = requires(const Type& value) {
  value.has_value();
  *value;
};
template <class Type>
concept is_list = !is_text<Type> && !is_set<Type> && requires(const Type& value) {
  value[0];
  std::size(value);
};
/// Is a value of this type one text, in a format without structure?
template <class Type>
concept is_simple = has_text_form<Type> || is_text<Type> || is_set<Type> || vocabulary_enum<Type> ||
                    std::is_arithmetic_v<Type>;
template <class Type>
inline constexpr std::size_t fixed_size = std::tuple_size_v<Type>;
template <class Type, std::size_t Size>
inline constexpr std::size_t fixed_size<Type[Size]> = Size;
/// Is it written as a number, true or false?
template <class Type>
inline constexpr bool is_bare = std::is_arithmetic_v<Type>;

template <class Type>
constexpr bool can_be_written() noexcept {
  constexpr bool can_be = is_simple<Type> || is_optional<Type> || is_list<Type> || is_part<Type>;
  static_assert(
      can_be,
      "trendatlas: a column is a text, a number, a bool, an enumerator with a vocabulary, "
      "a set, an optional or an array of these, or a part with `columns`; of another "
      "type, write as_text(const type&) beside it, returning a text");
  return can_be;
}

/// Visits the text of a value; of a set, each name.
template <class Type, class Visit>
constexpr void visit_texts(const Type& value, const Visit& visit) {
  if constexpr (has_text_form<Type>) {
    const auto text = as_text(value);
    visit(std::string_view{text});
  } else if constexpr (std::is_pointer_v<Type>) {
    visit(value == nullptr ? std::string_view{} : std::string_view{value});
  } else if constexpr (is_text<Type>) {
    visit(std::string_view{value});
  } else if constexpr (is_set<Type>) {
    for (const auto enumerator : value) visit(trendatlas::name(enumerator));
  } else if constexpr (std::is_enum_v<Type>) {
    visit(trendatlas::name(value));
  } else if constexpr (std::is_same_v<Type, bool>) {
    visit(value ? std::string_view{"true"} : std::string_view{"false"});
  } else if constexpr (std::is_integral_v<Type>) {
    char digits[std::numeric_limits<Type>::digits10 + 3]{};
    char* begin = std::end(digits);
    Type rest = value;
    do {
      const int digit = static_cast<int>(rest % 10);
      *--begin = static_cast<char>('0' + (digit < 0 ? -digit : digit));
      rest = static_cast<Type>(rest / 10);
    } while (rest != 0);
    if (value < 0) *--begin = '-';
    visit(std::string_view{begin, static_cast<std::size_t>(std::end(digits) - begin)});
  } else {
    // The shortest text that reads back; what is no number has none.
    using limits = std::numeric_limits<Type>;
    if (!(value >= limits::lowest() && value <= limits::max())) return visit(std::string_view{});
    char digits[128];
    const auto end = std::to_chars(std::begin(digits), std::end(digits), value).ptr;
    visit(std::string_view{digits, static_cast<std::size_t>(end - digits)});
  }
}

// --- JSON ---

template <class Out>
constexpr void put_json_text(sink<Out>& to, std::string_view text) {
  constexpr std::string_view hex = "0123456789abcdef";
  to.put('"');
  atlas_detail::for_each_character(text, [&](std::string_view character) {
    const char letter = character[0];
    if (letter == '"' || letter == '\\') {
      to.put('\\');
      to.put(letter);
    } else if (letter == '\n') {
      to.put("\\n");
    } else if (character.size() == 1 &&
               (static_cast<unsigned char>(letter) < 0x20 || letter == 0x7F)) {
      to.put("\\u00");
      to.put(hex[static_cast<unsigned char>(letter) / 16]);
      to.put(hex[static_cast<unsigned char>(letter) % 16]);
    } else {
      to.put(character);
    }
  });
  to.put('"');
}

template <class Row, class Out>
constexpr void put_json_members(sink<Out>& to, const Row& row);

template <class Type, class Out>
constexpr void put_json(sink<Out>& to, const Type& value) {
  if constexpr (!can_be_written<Type>()) {
    return;
  } else if constexpr (is_set<Type>) {
    to.put('[');
    bool first = true;
    atlas_detail::visit_texts(value, [&](std::string_view name) {
      if (!first) to.put(',');
      first = false;
      atlas_detail::put_json_text(to, name);
    });
    to.put(']');
  } else if constexpr (is_bare<Type>) {
    atlas_detail::visit_texts(value,
                              [&](std::string_view text) { to.put(text.empty() ? "null" : text); });
  } else if constexpr (is_simple<Type>) {
    atlas_detail::visit_texts(
        value, [&](std::string_view text) { atlas_detail::put_json_text(to, text); });
  } else if constexpr (is_optional<Type>) {
    if (value.has_value())
      atlas_detail::put_json(to, *value);
    else
      to.put("null");
  } else if constexpr (is_list<Type>) {
    to.put('[');
    bool first = true;
    for (const auto& element : value) {
      if (!first) to.put(',');
      first = false;
      atlas_detail::put_json(to, element);
    }
    to.put(']');
  } else {
    to.put('{');
    atlas_detail::put_json_members(to, value);
    to.put('}');
  }
}
template <class Row, class Out>
constexpr void put_json_members(sink<Out>& to, const Row& row) {
  bool first = true;
  trendatlas::for_each_column(row, [&](std::string_view name, const auto& value) {
    if (!first) to.put(',');
    first = false;
    atlas_detail::put_json_text(to, name);
    to.put(':');
    atlas_detail::put_json(to, value);
  });
}

// --- JSON Schema ---

template <class Enum, class Out>
constexpr void put_schema_of_enum(sink<Out>& to, bool is_optional) {
  to.put("{\"enum\":[");
  for (std::size_t index = 0; index != enum_size<Enum>; ++index) {
    if (index != 0) to.put(',');
    atlas_detail::put_json_text(to, trendatlas::name(static_cast<Enum>(index)));
  }
  to.put(is_optional ? ",null]}" : "]}");
}

template <class Row, class Out>
constexpr void put_schema_of_row(sink<Out>& to);

template <class Type, class Out>
constexpr void put_schema(sink<Out>& to, bool is_optional = false) {
  const auto put_type = [&](std::string_view type, std::string_view rest = {}) {
    to.put(is_optional ? R"({"type":[")" : R"({"type":")");
    to.put(type);
    to.put(is_optional ? R"(","null"])" : R"(")");
    to.put(rest);
  };
  if constexpr (!can_be_written<Type>()) {
    return;
  } else if constexpr (has_text_form<Type> || is_text<Type>) {
    put_type("string", "}");
  } else if constexpr (is_set<Type>) {
    put_type("array", R"(,"uniqueItems":true,"items":)");
    atlas_detail::put_schema_of_enum<typename Type::value_type>(to, false);
    to.put('}');
  } else if constexpr (std::is_enum_v<Type>) {
    atlas_detail::put_schema_of_enum<Type>(to, is_optional);
  } else if constexpr (std::is_same_v<Type, bool>) {
    put_type("boolean", "}");
  } else if constexpr (std::is_integral_v<Type>) {
    put_type("integer", std::is_unsigned_v<Type> ? ",\"minimum\":0}" : "}");
  } else if constexpr (std::is_floating_point_v<Type>) {
    is_optional = true;  // what is no number is null
    put_type("number", "}");
  } else if constexpr (atlas_detail::is_optional<Type>) {
    atlas_detail::put_schema<std::remove_cvref_t<decltype(*std::declval<const Type&>())>>(to, true);
  } else if constexpr (is_list<Type>) {
    put_type("array", ",\"items\":");
    atlas_detail::put_schema<std::remove_cvref_t<decltype(std::declval<const Type&>()[0])>>(to);
    to.put('}');
  } else {
    put_type("object", ",");
    atlas_detail::put_schema_of_row<Type>(to);
    to.put('}');
  }
}

// --- CSV and Markdown ---

/// Which element of an array, inside which of another: column names end in it, as in "source_1".
struct element_place {
  const element_place* outer;
  std::size_t index;
};

template <class Out>
struct csv_writer {
  sink<Out> to;
  bool first = true;

  static constexpr char separator = ';';

  constexpr void begin_row() { first = true; }
  constexpr void end_row() { to.put("\r\n"); }
  constexpr void end_header() {}
  constexpr void begin_cell() {
    if (!first) to.put(',');
    first = false;
  }

  /// Must a cell with this text stand in quotes? An empty text does, as a cell without a value has
  /// none.
  static constexpr bool needs_quotes(std::string_view text) noexcept {
    if (text.empty() || text.front() == ' ' || text.back() == ' ') return true;
    return text.find_first_of("\",\r\n") != std::string_view::npos;
  }
  constexpr void put_text(std::string_view text) {
    atlas_detail::for_each_character(text, [&](std::string_view character) {
      if (character[0] == '"') to.put('"');
      to.put(character[0] == '\0' ? replacement : character);  // CSV cannot say NUL
    });
  }
  template <class Type>
  constexpr void put_value(const Type& value) {
    bool quoted = false;
    if constexpr (!is_bare<Type>)
      atlas_detail::visit_texts(value,
                                [&](std::string_view text) { quoted |= needs_quotes(text); });
    if (quoted) to.put('"');
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
      writer.put_text("_");
      atlas_detail::visit_texts(inner->index,
                                [&](std::string_view text) { writer.put_text(text); });
    };
    put_place(put_place, at);
  } else if constexpr (is_optional<Type>) {
    using value_type = std::remove_cvref_t<decltype(*std::declval<const Type&>())>;
    atlas_detail::put_names<value_type>(writer, name, at);
  } else if constexpr (is_list<Type>) {
    using element = std::remove_cvref_t<decltype(std::declval<const Type&>()[0])>;
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
/// Writes the cells of a column; empty ones where there is no value.
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

// --- Tables and answers ---

/// Stands in for rows where there are none, so that there is one error.
struct no_rows {
  struct row {
    using facets = trendatlas::facets<>;
    using columns = trendatlas::columns<facets>;
  };
  static constexpr row rows[1]{};
};
template <class Rows>
struct rows_of_argument {
  static_assert(never<Rows>, "trendatlas: what is exported is a table or an answer of one");
  using selector = no_rows;
  template <class Visit>
  static constexpr void for_each(const Rows&, const Visit&) {}
};
template <const auto& Rows, class... Relations>
struct rows_of_argument<table<Rows, Relations...>> {
  using selector = atlas_detail::selector<Rows, Relations...>;
  template <class Visit>
  static constexpr void for_each(const table<Rows, Relations...>&, const Visit& visit) {
    for (std::size_t position = 0; position != row_count<Rows>; ++position) visit(position);
  }
};
template <const auto& Rows, class... Relations>
struct rows_of_argument<row_set<Rows, Relations...>> {
  using selector = atlas_detail::selector<Rows, Relations...>;
  template <class Visit>
  static constexpr void for_each(const row_set<Rows, Relations...>& set, const Visit& visit) {
    for (std::size_t index = 0; index != set.block_count; ++index)
      for (block rest = set.blocks[index]; rest != 0; rest &= rest - 1)
        visit(index * block_bits + atlas_detail::first_bit(rest));
  }
};

/// The keys that an export adds to the columns.
template <class Selector, class... Options>
struct added_keys {
  using type = type_list<>;
};
template <class Selector>
struct added_keys<Selector, reached_keys_option> {
  using type = reached_keys_of<Selector>;
};

/// Does each column of a row, and each added key, have a name of its own?
template <class Row, class... Keys>
constexpr bool has_unique_columns(type_list<Keys...>) {
  std::string_view names[64]{};
  std::size_t count = 0;
  bool unique = true;
  const auto add = [&](std::string_view name) {
    for (std::size_t index = 0; index != count; ++index) unique &= names[index] != name;
    if (count != std::size(names)) names[count++] = name;
  };
  if constexpr (is_part<Row>)
    trendatlas::for_each_column_type<Row>([&]<class>(std::string_view name) { add(name); });
  (add(type_name<Keys>), ...);
  return unique;
}

/// What is written of the rows of a table.
template <class Rows, class... Options>
struct export_of {
  using argument = rows_of_argument<Rows>;
  using selector = typename argument::selector;
  using row = typename selector::row;
  using keys = typename added_keys<selector, Options...>::type;

  static_assert(atlas_detail::has_unique_columns<row>(keys{}),
                "trendatlas: two columns of this row have one name, as those of a part stand in "
                "the row itself; put several parts of a type into an array");

  template <class Visit, class... Keys>
  static constexpr void visit_keys(const Visit& visit, type_list<Keys...>) {
    (visit.template operator()<Keys>(type_name<Keys>), ...);
  }

  template <class Out>
  static constexpr void put_json_row(sink<Out>& to, std::size_t position) {
    to.put('{');
    atlas_detail::put_json_members(to, selector::rows[position]);
    visit_keys(
        [&]<class Key>(std::string_view name) {
          to.put(',');
          atlas_detail::put_json_text(to, name);
          to.put(':');
          atlas_detail::put_json(to, atlas_detail::reached_keys<selector, Key>(position));
        },
        keys{});
    to.put('}');
  }

  template <class Writer>
  static constexpr void put_table(Writer& writer, const Rows& rows) {
    writer.begin_row();
    trendatlas::for_each_column_type<row>([&]<class Column>(std::string_view name) {
      atlas_detail::put_names<Column>(writer, name, nullptr);
    });
    visit_keys(
        [&]<class Key>(std::string_view name) {
          atlas_detail::put_names<enum_set<Key>>(writer, name, nullptr);
        },
        keys{});
    writer.end_row();
    writer.end_header();
    argument::for_each(rows, [&](std::size_t position) {
      writer.begin_row();
      atlas_detail::put_cells<row>(writer, &selector::rows[position]);
      visit_keys(
          [&]<class Key>(std::string_view) {
            const enum_set<Key> reached = atlas_detail::reached_keys<selector, Key>(position);
            atlas_detail::put_cells<enum_set<Key>>(writer, &reached);
          },
          keys{});
      writer.end_row();
    });
  }
};

/// Writes "properties" and "required" of an object.
template <class Row, class Keys, class Out>
constexpr void put_schema_of_columns(sink<Out>& to, Keys) {
  bool first = true;
  const auto begin = [&](std::string_view name) {
    if (!first) to.put(',');
    first = false;
    atlas_detail::put_json_text(to, name);
  };
  to.put("\"properties\":{");
  trendatlas::for_each_column_type<Row>([&]<class Column>(std::string_view name) {
    begin(name);
    to.put(':');
    atlas_detail::put_schema<Column>(to);
  });
  [&]<class... Key>(type_list<Key...>) {
    ((begin(type_name<Key>), to.put(':'), atlas_detail::put_schema<enum_set<Key>>(to)), ...);
  }(Keys{});
  to.put("},\"required\":[");
  first = true;
  trendatlas::for_each_column_type<Row>([&]<class>(std::string_view name) { begin(name); });
  [&]<class... Key>(type_list<Key...>) { (begin(type_name<Key>), ...); }(Keys{});
  to.put("],\"additionalProperties\":false");
}
template <class Row, class Out>
constexpr void put_schema_of_row(sink<Out>& to) {
  atlas_detail::put_schema_of_columns<Row>(to, type_list<>{});
}

template <class... Options>
concept export_options =
    sizeof...(Options) == 0 || (std::is_same_v<Options, reached_keys_option> && ...);

}  // namespace atlas_detail

// Each of these writes a table or an answer to an output iterator of char - a pointer into a buffer
// with room enough, a std::back_inserter, a std::ostreambuf_iterator - and returns the iterator
// past what it wrote. Texts come out as valid UTF-8: U+FFFD stands for what is none. Enumerators
// are written by their names. `with_reached_keys` as a last argument adds the keys that rows have
// without holding them. One step per character; nothing allocates but, perhaps, the iterator.

/// Writes rows as a JSON array of objects, a row on each line. Sets and arrays are arrays; an
/// optional without a value, and a number that is none, are null.
///     std::string text;
///     write_json(std::back_inserter(text), trends(theme::ai));
template <class Out, class Rows, class... Options>
  requires atlas_detail::export_options<Options...>
constexpr Out write_json(Out out, const Rows& rows, Options...) {
  using of = atlas_detail::export_of<Rows, Options...>;
  atlas_detail::sink<Out> to{static_cast<Out&&>(out)};
  to.put('[');
  bool first = true;
  of::argument::for_each(rows, [&](std::size_t position) {
    to.put(first ? "\n" : ",\n");
    first = false;
    of::put_json_row(to, position);
  });
  to.put("\n]\n");
  return static_cast<Out&&>(to.out);
}

/// Writes rows as JSON Lines: the objects of write_json, one a line, with nothing around them.
template <class Out, class Rows, class... Options>
  requires atlas_detail::export_options<Options...>
constexpr Out write_json_lines(Out out, const Rows& rows, Options...) {
  using of = atlas_detail::export_of<Rows, Options...>;
  atlas_detail::sink<Out> to{static_cast<Out&&>(out)};
  of::argument::for_each(rows, [&](std::size_t position) {
    of::put_json_row(to, position);
    to.put('\n');
  });
  return static_cast<Out&&>(to.out);
}

/// Writes rows as CSV (RFC 4180, lines end in CR LF), the names of the columns first. The elements
/// of a set stand in one cell with ';' between them; those of an array have a column each, as in
/// `source_1`. A cell without a value is empty, an empty text is `""`. NUL becomes U+FFFD.
///
/// Texts are written as they are. A spreadsheet takes one that begins with `=`, `+`, `-` or `@` for
/// a formula: import rows that others wrote as text, not by opening the file.
template <class Out, class Rows, class... Options>
  requires atlas_detail::export_options<Options...>
constexpr Out write_csv(Out out, const Rows& rows, Options...) {
  atlas_detail::csv_writer<Out> writer{{static_cast<Out&&>(out)}};
  atlas_detail::export_of<Rows, Options...>::put_table(writer, rows);
  return static_cast<Out&&>(writer.to.out);
}

/// Writes rows as a Markdown table, with the cells of write_csv. What Markdown or HTML would take
/// for a sign of theirs is escaped; a new line is `<br>`.
template <class Out, class Rows, class... Options>
  requires atlas_detail::export_options<Options...>
constexpr Out write_markdown(Out out, const Rows& rows, Options...) {
  atlas_detail::markdown_writer<Out> writer{{static_cast<Out&&>(out)}};
  atlas_detail::export_of<Rows, Options...>::put_table(writer, rows);
  return static_cast<Out&&>(writer.to.out);
}

/// Writes the JSON Schema (2020-12) of what write_json writes of a table or its answers; that of a
/// line of write_json_lines is in its "items".
template <class Out, class Rows, class... Options>
  requires atlas_detail::export_options<Options...>
constexpr Out write_json_schema(Out out, const Rows&, Options...) {
  using of = atlas_detail::export_of<Rows, Options...>;
  atlas_detail::sink<Out> to{static_cast<Out&&>(out)};
  to.put(
      R"({"$schema":"https://json-schema.org/draft/2020-12/schema","type":"array","items":{"title":)");
  atlas_detail::put_json_text(to, atlas_detail::type_name<typename of::row>);
  to.put(R"(,"type":"object",)");
  atlas_detail::put_schema_of_columns<typename of::row>(to, typename of::keys{});
  to.put("}}\n");
  return static_cast<Out&&>(to.out);
}

/// Writes one row as a JSON object, without a line end.
template <class Out, class Row>
constexpr Out write_json_row(Out out, const Row& row) {
  atlas_detail::sink<Out> to{static_cast<Out&&>(out)};
  atlas_detail::put_json(to, row);
  return static_cast<Out&&>(to.out);
}

}  // namespace trendatlas::inline v1

#endif
