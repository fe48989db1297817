// SPDX-License-Identifier: BSL-1.0
// The answers of a table have a name of their own.
// message: trendatlas: row_set takes the rows of a table; for the answers of a table write answer<...>
#include <trendatlas/trendatlas.hpp>

using namespace trendatlas;
std::size_t right(answer<trends> picks) { return picks.size(); }
std::size_t wrong(row_set<trends> picks) { return picks.size(); }  // offending
