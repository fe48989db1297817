// SPDX-License-Identifier: BSL-1.0
// Rows as keys of a map, with a header that is included alone.
#include <map>
#include <trendatlas/insight.hpp>

using namespace trendatlas;

// clang-format off
void count() {
  std::map<trend, int> wrong;
  ++wrong[*trends.first()];  // offending: trendatlas: rows have no order; as keys of a map use their ids, as in std::map<trend_id, int>
}
