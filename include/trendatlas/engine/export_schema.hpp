// SPDX-License-Identifier: BSL-1.0
// The JSON Schema of the JSON that an export writes.
#ifndef TRENDATLAS_ENGINE_EXPORT_SCHEMA_HPP
#define TRENDATLAS_ENGINE_EXPORT_SCHEMA_HPP

#include "export_json.hpp"
#include "reached_keys.hpp"

namespace trendatlas::inline v0_1 {
namespace atlas_detail {

template <class Enum, class Out>
constexpr void put_schema_of_enum(sink<Out>& to, bool is_optional) {
  to.put("{\"enum\":[");
  for (std::size_t index = 0; index != enum_size<Enum>; ++index) {
    if (index != 0) to.put(',');
    atlas_detail::put_json_text(to, trendatlas::name(static_cast<Enum>(index)));
  }
  to.put(is_optional ? ",null]}" : "]}");
}

template <class Columns, class Out>
constexpr void put_schema_of_columns(sink<Out>& to);

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
  } else if constexpr (is_enum_set<Type>) {
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
    is_optional = true;  // NaN and infinity are null
    put_type("number", "}");
  } else if constexpr (atlas_detail::is_optional<Type>) {
    atlas_detail::put_schema<value_in<Type>>(to, true);
  } else if constexpr (is_list<Type>) {
    put_type("array", ",\"items\":");
    atlas_detail::put_schema<element_in<Type>>(to);
    to.put('}');
  } else {
    put_type("object", ",");
    atlas_detail::put_schema_of_columns<written_columns<Type>>(to);
    to.put('}');
  }
}

/// Writes "properties" and "required" of an object.
template <class Columns, class Out>
constexpr void put_schema_of_columns(sink<Out>& to) {
  if constexpr (!has_different_names<Columns>()) return;
  bool first = true;
  const auto begin = [&](std::string_view name) {
    if (!first) to.put(',');
    first = false;
    atlas_detail::put_json_text(to, name);
  };
  to.put("\"properties\":{");
  Columns::for_each_type([&]<class Column>(std::string_view name) {
    begin(name);
    to.put(':');
    atlas_detail::put_schema<Column>(to);
  });
  to.put("},\"required\":[");
  first = true;
  Columns::for_each_type([&]<class>(std::string_view name) { begin(name); });
  to.put("],\"additionalProperties\":false");
}

}  // namespace atlas_detail
}  // namespace trendatlas::inline v0_1

#endif
