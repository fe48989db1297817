// SPDX-License-Identifier: BSL-1.0
// Claims have neither an id nor a name.
// message: trendatlas: the rows of this table have neither a slug nor an id nor a name; add a member `slug`
#include <trendatlas/trendatlas.hpp>

const auto* right = trendatlas::trends.find("metaverse");
const auto* wrong = trendatlas::claims.find("metaverse");  // offending
