// SPDX-License-Identifier: BSL-1.0
// A set of trends contains trends.
// message: trendatlas: contains\(\) takes the id of a row of this very table
#include <trendatlas/trendatlas.hpp>

using namespace trendatlas;
const bool right = trends(theme::ai).contains(trend_id::metaverse);
const bool wrong = trends(theme::ai).contains(platform::blog);  // offending
