// SPDX-License-Identifier: BSL-1.0
// Formats enumerators, sets of them, answers and rows with std::format, if the standard library has
// it, and with fmt, if its headers come first.
#ifndef TRENDATLAS_ENGINE_FORMAT_HPP
#define TRENDATLAS_ENGINE_FORMAT_HPP

#include <version>
#if defined(__cpp_lib_format)
#include <format>
#endif

#include "export.hpp"
#include "printed.hpp"

namespace trendatlas::inline v0_1 {

namespace atlas_detail {

template <class Value>
concept has_printed_form = is_enum_set<Value> || is_row_set<Value> || is_part<Value>;

/// What std::formatter and fmt::formatter have in common: they write what `<<` writes, and for a
/// row a JSON object. They take no format specification.
template <class Value>
struct value_formatter {
  template <class Context>
  constexpr auto parse(Context& context) {
    return context.begin();
  }
  template <class Context>
  auto format(const Value& value, Context& context) const {
    sink<decltype(context.out())> to{context.out()};
    const auto put = [&](std::string_view piece) { to.put(piece); };
    // By argument-dependent lookup, which also finds later declarations.
    if constexpr (requires { visit_printed(value, put); })
      visit_printed(value, put);
    else
      atlas_detail::put_json(to, value);
    return to.out;
  }
};

}  // namespace atlas_detail

}  // namespace trendatlas::inline v0_1

#if defined(__cpp_lib_format)
/// Formats the name of an enumerator. Takes the format specification of texts, as in `{:>12}`.
template <trendatlas::vocabulary_enum Enum>
struct std::formatter<Enum, char> : std::formatter<std::string_view, char> {
  /// Writes the name of an enumerator; nothing for one from a bad cast.
  template <class Context>
  auto format(Enum enumerator, Context& context) const {
    return std::formatter<std::string_view, char>::format(trendatlas::name(enumerator), context);
  }
};
/// Formats a set by the names of its enumerators, an answer by the names of its rows or how many
/// there are, and a row that lists its columns as a JSON object. Takes no format specification.
template <trendatlas::atlas_detail::has_printed_form Value>
struct std::formatter<Value, char> : trendatlas::atlas_detail::value_formatter<Value> {};
#endif

#if defined(FMT_VERSION)
template <trendatlas::vocabulary_enum Enum>
struct fmt::formatter<Enum, char> : fmt::formatter<fmt::string_view, char> {
  template <class Context>
  auto format(Enum enumerator, Context& context) const {
    const std::string_view name = trendatlas::name(enumerator);
    return fmt::formatter<fmt::string_view, char>::format({name.data(), name.size()}, context);
  }
};
template <trendatlas::atlas_detail::has_printed_form Value>
struct fmt::formatter<Value, char> : trendatlas::atlas_detail::value_formatter<Value> {};
#if defined(FMT_RANGES_H_)  // fmt would also format sets as ranges, which is ambiguous
template <class Enum>
struct fmt::is_range<trendatlas::enum_set<Enum>, char> : std::false_type {};
template <const auto& Rows, class... Relations>
struct fmt::is_range<trendatlas::row_set<Rows, Relations...>, char> : std::false_type {};
#endif
#endif

#endif
