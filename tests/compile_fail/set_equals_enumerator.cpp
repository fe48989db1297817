// SPDX-License-Identifier: BSL-1.0
// A set is not equal to one of its elements: "has ai" is not "has ai alone".
// message: trendatlas: a set is not equal to one element; ask set.contains\(element\)
#include <trendatlas/trendatlas.hpp>

using namespace trendatlas;
const bool right = trends[trend_id::metaverse].themes == enum_set{theme::ai};
const bool wrong = trends[trend_id::metaverse].themes == theme::ai;  // offending
