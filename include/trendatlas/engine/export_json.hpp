// SPDX-License-Identifier: BSL-1.0
// A value as JSON.
#ifndef TRENDATLAS_ENGINE_EXPORT_JSON_HPP
#define TRENDATLAS_ENGINE_EXPORT_JSON_HPP

#include "export_names.hpp"
#include "export_values.hpp"
#include "reached_keys.hpp"
#include "utf8.hpp"

namespace trendatlas::inline v0_1 {
namespace atlas_detail {

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

/// What is written of a row: its columns, and added keys.
template <class Row, class Keys = type_list<>>
struct written_columns;
template <class Row, class... Keys>
struct written_columns<Row, type_list<Keys...>> {
  template <class Visit>
  static constexpr void for_each_type(const Visit& visit) {
    trendatlas::for_each_column_type<Row>(visit);
    (visit.template operator()<enum_set<Keys>>(type_name<Keys>), ...);
  }
  /// Writes the names.
  template <class Writer>
  static constexpr void put(Writer& writer) {
    for_each_type([&]<class>(std::string_view name) {
      writer.begin_cell();
      writer.put_text(name);
    });
  }
};

// Checks what JSON writes inside a row before anything is written, so that a compiler shows a short
// way from the call to an error. A list may hold objects like the outer ones, which are checked.

template <class Type, class... Outer>
consteval bool has_right_objects() noexcept;
template <class... Outer, auto... Members, auto... Others>
consteval bool have_right_objects(columns<facets<Members...>, Others...>) noexcept {
  return (... && atlas_detail::has_right_objects<member_type_of<Members>, Outer...>()) &&
         (... && atlas_detail::has_right_objects<member_type_of<Others>, Outer...>());
}
template <class Type, class... Outer>
consteval bool is_right_object() noexcept {
  if constexpr (is_one_of<Type, Outer...>)
    return true;
  else if constexpr (is_part<Type> && !has_text_form<Type>)
    return atlas_detail::has_different_names<written_columns<Type>>() &&
           atlas_detail::have_right_objects<Type, Outer...>(typename Type::columns{});
  else
    return atlas_detail::has_right_objects<Type, Outer...>();
}
/// Do the objects in a column have different names each? A part that is a member itself is none.
template <class Type, class... Outer>
consteval bool has_right_objects() noexcept {
  if constexpr (has_text_form<Type> || !(is_optional<Type> || is_list<Type> || is_part<Type>))
    return true;
  else if constexpr (is_optional<Type>)
    return atlas_detail::is_right_object<value_in<Type>, Outer...>();
  else if constexpr (is_list<Type>)
    return atlas_detail::is_right_object<element_in<Type>, Outer...>();
  else
    return atlas_detail::have_right_objects<Outer...>(typename Type::columns{});
}
/// Writes an object with these columns, each of which visit_columns(put) gives to put(name, value).
template <class Columns, class Out, class VisitColumns>
constexpr void put_json_object(sink<Out>& to, const VisitColumns& visit_columns);

template <class Type, class Out>
constexpr void put_json(sink<Out>& to, const Type& value) {
  if constexpr (!can_be_written<Type>()) {
    return;
  } else if constexpr ((is_enum_set<Type> || is_list<Type>) && !has_text_form<Type>) {
    to.put('[');
    bool first = true;
    for (const auto& element : value) {
      if (!first) to.put(',');
      first = false;
      atlas_detail::put_json(to, element);
    }
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
  } else {
    atlas_detail::put_json_object<written_columns<Type>>(
        to, [&](const auto& put) { trendatlas::for_each_column(value, put); });
  }
}
template <class Columns, class Out, class VisitColumns>
constexpr void put_json_object(sink<Out>& to, const VisitColumns& visit_columns) {
  if constexpr (!has_different_names<Columns>()) return;
  to.put('{');
  bool first = true;
  visit_columns([&](std::string_view name, const auto& value) {
    if (!first) to.put(',');
    first = false;
    atlas_detail::put_json_text(to, name);
    to.put(':');
    atlas_detail::put_json(to, value);
  });
  to.put('}');
}

}  // namespace atlas_detail
}  // namespace trendatlas::inline v0_1

#endif
