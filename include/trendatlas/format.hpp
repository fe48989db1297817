// SPDX-License-Identifier: BSL-1.0
#ifndef TRENDATLAS_FORMAT_HPP
#define TRENDATLAS_FORMAT_HPP

// Formats enumerators, sets, answers, lines, citations and rows with std::format("{}", ...), if the
// standard library has it, and with fmt::format, if you include the headers of fmt before this one.
// The result is what <trendatlas/ostream.hpp> prints, and a JSON object for a row. Not part of the
// umbrella.

#include "engine/format.hpp"
#include "export.hpp"
#include "model/printed.hpp"

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
