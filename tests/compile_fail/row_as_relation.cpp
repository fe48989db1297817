// SPDX-License-Identifier: BSL-1.0
// How is it related? refers_to<...> or witnessed_by<...> says that.
// message: trendatlas: table<rows, ...> takes refers_to<...> and witnessed_by<...>
#include <trendatlas/trendatlas.hpp>

using namespace trendatlas;
struct note {
  audience reader{};
  using facets = trendatlas::facets<&note::reader>;
};
inline constexpr note notes[] = {{audience::brands}};
const table<notes, refers_to<trends>> right;
const table<notes, trend> wrong;  // offending
