// SPDX-License-Identifier: BSL-1.0
// An enumerator out of a bad cast, in a row.
// message: trendatlas: this row holds an enumerator that is not in its vocabulary; add a term for it
// message: unknown.* 1(UL)?(]|>)
#include <trendatlas/trendatlas.hpp>

using namespace trendatlas;
struct note {
  audience reader{};
  using facets = trendatlas::facets<&note::reader>;
};
inline constexpr note known[] = {{audience::brands}, {audience::users}};
inline constexpr note unknown[] = {{audience::brands}, {static_cast<audience>(200)}};
const auto right = table<known>{}(audience::users);
const auto wrong = table<unknown>{}(audience::users);  // offending
