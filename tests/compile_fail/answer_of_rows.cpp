// SPDX-License-Identifier: BSL-1.0
// Rows have no answers before they are a table.
// message: trendatlas: answer<...> takes a table, as in answer<trends>
#include <trendatlas/trendatlas.hpp>

using namespace trendatlas;
answer<trends> right;
answer<catalog_2024::trend_rows> wrong;  // offending
