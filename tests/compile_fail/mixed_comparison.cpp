// SPDX-License-Identifier: BSL-1.0
// Not even to be compared.
// message: trendatlas: these sets hold rows of two different tables
#include <trendatlas/trendatlas.hpp>

using namespace trendatlas;
const bool right = trends(theme::ai) == trends(theme::trust);
const bool wrong = trends(theme::ai) == claims(theme::ai);  // offending
