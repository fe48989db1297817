// SPDX-License-Identifier: BSL-1.0
// Neither claims nor recommendations name the other: the way leads over the trends.
// message: trendatlas: these two tables are not related: neither has the other's ids; go over a table
#include <trendatlas/trendatlas.hpp>

using namespace trendatlas;
const auto right = claims(trends(recommendations(audience::brands)));
const auto wrong = claims(recommendations(audience::brands));  // offending
