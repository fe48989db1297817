// SPDX-License-Identifier: BSL-1.0
// Nor is an answer equal to one of its ids.
// message: trendatlas: a set is not equal to one element; ask set.contains\(element\)
#include <trendatlas/trendatlas.hpp>

using namespace trendatlas;
const bool right = trends(theme::ai) == trends(trend_id::metaverse);
const bool wrong = trends(theme::ai) == trend_id::metaverse;  // offending
