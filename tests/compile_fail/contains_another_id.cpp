// SPDX-License-Identifier: BSL-1.0
// A set of trends contains trends.
// message: trendatlas: an element of this set is a row of this very table, or its id
#include <trendatlas/trendatlas.hpp>

using namespace trendatlas;
const bool right = trends(theme::ai).contains(trend_id::metaverse);
const bool wrong = trends(theme::ai).contains(platform::blog);  // offending
