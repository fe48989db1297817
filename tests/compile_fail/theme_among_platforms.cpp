// SPDX-License-Identifier: BSL-1.0
// A platform has its own type: a theme does not pass for one inside a row.
// message: (could not convert .*theme::video|no matching constructor for initialization of .*enum_set<.*platform>)
// lines: 28, where clang 19 lists all constructors; one that refuses would make overloads ambiguous
#include <trendatlas/trendatlas.hpp>

constexpr trendatlas::claim right{.platforms = {trendatlas::platform::blog}};
constexpr trendatlas::claim wrong{.platforms = {trendatlas::theme::video}};  // offending
