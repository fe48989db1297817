// SPDX-License-Identifier: BSL-1.0
#ifndef TRENDATLAS_FORMAT_HPP
#define TRENDATLAS_FORMAT_HPP

// Formats enumerators, sets, answers, lines, citations and rows with std::format("{}", ...), where
// the standard library has it, and with fmt::format, where the headers of fmt come before this one.
// They write what <trendatlas/ostream.hpp> writes, and a row as a JSON object. Not part of the
// umbrella.

#include "engine/format.hpp"
#include "export.hpp"

namespace trendatlas::inline v0_1 {

namespace atlas_detail {

template <class Out>
constexpr void put_printed(sink<Out>& to, line_range lines) {
  const auto put = [&](std::string_view text) { to.put(text); };
  put(lines.first == lines.last ? "line " : "lines ");
  atlas_detail::visit_texts(lines.first, put);
  if (lines.first == lines.last) return;
  put("-");
  atlas_detail::visit_texts(lines.last, put);
}
template <class Out>
constexpr void put_printed(sink<Out>& to, const citation& where) {
  to.put(trendatlas::label(where.source));
  to.put(", ");
  atlas_detail::put_printed(to, where.lines);
  if (where.heading.empty()) return;
  to.put(", \"");
  to.put(where.heading);
  to.put('"');
}

}  // namespace atlas_detail

}  // namespace trendatlas::inline v0_1

#if defined(__cpp_lib_format)
/// Formats lines: "line 3" or "lines 3-4".
template <>
struct std::formatter<trendatlas::line_range, char>
    : trendatlas::atlas_detail::value_formatter<trendatlas::line_range> {};
#endif
#if defined(FMT_VERSION)
template <>
struct fmt::formatter<trendatlas::line_range, char>
    : trendatlas::atlas_detail::value_formatter<trendatlas::line_range> {};
#endif

#endif
