// SPDX-License-Identifier: BSL-1.0
// A name that no row has. The message shows it.
// message: no_row_has_this_name
// message: metavers"
// on a later line: compilers begin with the constant, and come to its mistake then
#include <trendatlas/trendatlas.hpp>

const auto& right = trendatlas::trends.at("metaverse");
const auto& wrong = trendatlas::trends.at("metavers");  // offending
