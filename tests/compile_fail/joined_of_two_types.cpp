// SPDX-License-Identifier: BSL-1.0
// One table, one row type.
// message: trendatlas: joined<...> takes arrays of one row type; make a table for each type
#include <trendatlas/trendatlas.hpp>

using namespace trendatlas;
struct note {
  audience reader{};
};
struct remark {
  audience reader{};
};
inline constexpr note notes[] = {{audience::brands}};
inline constexpr remark remarks[] = {{audience::users}};
const std::size_t right = joined<notes, notes>::size();
const std::size_t wrong = joined<notes, remarks>::size();  // offending
