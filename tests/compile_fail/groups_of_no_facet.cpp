// SPDX-License-Identifier: BSL-1.0
// Rows are grouped by keys that they or their witnesses have.
// message: trendatlas: counts, matrices and groups are by a type of keys that the rows or their
#include <trendatlas/insight.hpp>
#include <trendatlas/trendatlas.hpp>

using namespace trendatlas;
const auto right = grouped_by<source_id>(claims);
const auto wrong = grouped_by<strength>(claims);  // offending
