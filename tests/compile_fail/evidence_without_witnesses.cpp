// SPDX-License-Identifier: BSL-1.0
// Evidence is what witnesses say; nobody speaks of the rows of this table.
// message: trendatlas: no table witnesses these rows
#include <trendatlas/insight.hpp>
#include <trendatlas/trendatlas.hpp>

using namespace trendatlas;
const auto right = evidence(trends, platform::blog);
const auto wrong = evidence(tensions, theme::ai);  // offending
