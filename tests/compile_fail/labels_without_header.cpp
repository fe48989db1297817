// SPDX-License-Identifier: BSL-1.0
// Labels in German and Norwegian are in a header of their own.
// message: trendatlas: labels in other languages are in <trendatlas/labels.hpp>; include it
#include <trendatlas/trendatlas.hpp>

using namespace trendatlas;
const auto right = label(theme::trust);
const auto wrong = label(theme::trust, language::german);         // offending
const auto wrong_row = label(*trends.first(), language::german);  // offending
