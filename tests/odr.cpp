// SPDX-License-Identifier: BSL-1.0
// A second unit with every header for users, as CMake lists them: what is defined twice, or not
// inline, does not link.
#include "every_header.hpp"
#include "generated_tables.hpp"

// Addresses seen from here; the runtime tests compare them with their own.
const trendatlas::trend* first_trend_elsewhere() { return trendatlas::trends.first(); }
std::size_t count_elsewhere(trendatlas::theme theme, trendatlas::platform platform) {
  return trendatlas::trends(theme, platform).size();
}
std::size_t search_elsewhere(std::string_view text) {
  return trendatlas::search(trendatlas::trends, text).size() +
         trendatlas::closest<trendatlas::theme>(text).size();
}
