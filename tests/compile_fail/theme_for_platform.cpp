// SPDX-License-Identifier: BSL-1.0
// A platform has its own type: a theme does not pass for one.
// message: trendatlas: \[\] takes the id of a row of this very table
// message: identified_by<trendatlas::(v1::)?(table<.*>::value_type|platform_profile), trendatlas::(v1::)?theme>
#include <trendatlas/trendatlas.hpp>

const auto& right = trendatlas::platforms[trendatlas::platform::blog];
const auto& wrong = trendatlas::platforms[trendatlas::theme::video];  // offending
