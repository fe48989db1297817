// SPDX-License-Identifier: BSL-1.0
// check() sees what no query has used.
// message: trendatlas: this row names an enumerator that is not in its vocabulary
// message: unknown.* 1(UL)?(]|>)
#include <trendatlas/trendatlas.hpp>

using namespace trendatlas;
struct note {
  audience reader{};
  enum_set<theme> themes{};
  using facets = trendatlas::facets<&note::reader, &note::themes>;
};
inline constexpr note unknown[] = {{audience::brands, theme::ai}, {audience::users, static_cast<theme>(20)}};
const auto right = table<unknown>{}(audience::users);
static_assert(table<unknown>{}.check());  // offending
