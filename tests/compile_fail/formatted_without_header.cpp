// SPDX-License-Identifier: BSL-1.0
// std::format is not ours to refuse: the library's own words name the type that has no formatter.
// message: formatter<.*theme, char>
// more errors follow
// lines: 170, all of them libc++'s
// needs: __cpp_lib_format, <version>
#include <format>
#include <trendatlas/trendatlas.hpp>

using namespace trendatlas;
const auto right = std::format("{}", name(theme::ai));
const auto wrong = std::format("{}", theme::ai);  // offending
