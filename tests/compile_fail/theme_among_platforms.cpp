// SPDX-License-Identifier: BSL-1.0
// The same inside a row.
// message: (could not convert .*theme::video|no matching constructor for initialization of .*enum_set<.*platform>)
#include <trendatlas/trendatlas.hpp>

constexpr trendatlas::claim right{.platforms = {trendatlas::platform::blog}};
constexpr trendatlas::claim wrong{.platforms = {trendatlas::theme::video}};  // offending
