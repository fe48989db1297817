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

/// The names of the members of an object: the columns of a row, and added keys.
template <class Row, class... Keys>
struct json_names {
  template <class Writer>
  static constexpr void put(Writer& writer) {
    const auto put_name = [&](std::string_view name) {
      writer.begin_cell();
      writer.put_text(name);
    };
    trendatlas::for_each_column_type<Row>([&]<class>(std::string_view name) { put_name(name); });
    (put_name(type_name<Keys>), ...);
  }
};

template <class Row, class Out, class... Keys>
constexpr void put_json_members(sink<Out>& to, const Row& row, type_list<Keys...>);

template <class Type, class Out>
constexpr void put_json(sink<Out>& to, const Type& value) {
  if constexpr (!can_be_written<Type>()) {
    return;
  } else if constexpr (is_set<Type> && !has_text_form<Type>) {
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
    atlas_detail::put_json_members(to, value, type_list<>{});
    to.put('}');
  }
}
/// Writes the columns of a row, then the added keys, whose names must differ from those of the
/// columns.
template <class Row, class Out, class... Keys>
constexpr void put_json_members(sink<Out>& to, const Row& row, type_list<Keys...>) {
  if constexpr (!has_different_names<json_names<Row, Keys...>>()) return;
  bool first = true;
  trendatlas::for_each_column(row, [&](std::string_view name, const auto& value) {
    if (!first) to.put(',');
    first = false;
    atlas_detail::put_json_text(to, name);
    to.put(':');
    atlas_detail::put_json(to, value);
  });
}

}  // namespace atlas_detail
}  // namespace trendatlas::inline v0_1

#endif
