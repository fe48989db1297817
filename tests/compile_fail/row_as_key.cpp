// SPDX-License-Identifier: BSL-1.0
// A row is not its id.
// message: trendatlas: a row is no key; use its id, as in claims\(t.id\)
#include <trendatlas/trendatlas.hpp>

using namespace trendatlas;
const auto right = claims(trends[trend_id::metaverse].id);
const auto wrong = claims(trends[trend_id::metaverse]);  // offending
