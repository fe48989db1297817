// SPDX-License-Identifier: BSL-1.0
// How is it related? refers_to<...> or witnessed_by<...> says that.
// message: trendatlas: table<rows, ...> takes refers_to<...> and one witnessed_by<...>
#include <trendatlas/trendatlas.hpp>

using namespace trendatlas;
struct note {
  audience reader{};
  using facets = trendatlas::facets<&note::reader>;
};
inline constexpr note notes[] = {{audience::brands}};
const auto right = table<notes, refers_to<trends>>{}(audience::brands);
const auto wrong = table<notes, trend>{}(audience::brands);  // offending
static_assert(table<notes, trend>{}.check());                // offending
