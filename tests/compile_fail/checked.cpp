// SPDX-License-Identifier: BSL-1.0
// check() sees what no query has used.
// message: trendatlas: this row holds an enumerator that is not in its vocabulary; add a term for it
// message: unknown.* 1(UL)?(]|>)
#include <trendatlas/trendatlas.hpp>

using namespace trendatlas;
struct note {
  audience reader{};
  maybe<theme> about{};
  using facets = trendatlas::facets<&note::reader, &note::about>;
};
inline constexpr note unknown[] = {{audience::brands, theme::ai},
                                   {audience::users, static_cast<theme>(20)}};
const auto right = table<unknown>{}(audience::users);
static_assert(table<unknown>{}.check());  // offending
