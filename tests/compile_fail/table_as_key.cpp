// SPDX-License-Identifier: BSL-1.0
// A table is not its rows.
// message: trendatlas: a table is no key; call it for its rows, as in claims\(trends\(\)\)
#include <trendatlas/trendatlas.hpp>

using namespace trendatlas;
const auto right = claims(trends());
const auto wrong = claims(trends);  // offending
