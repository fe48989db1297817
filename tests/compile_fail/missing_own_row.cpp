// SPDX-License-Identifier: BSL-1.0
// A reference into the own table must lead to a row, too.
// message: trendatlas: this row refers to a row that does not exist
// message: orphans.* 1(UL)?(]|>)
#include <trendatlas/trendatlas.hpp>

using namespace trendatlas;
struct reader {
  audience id{};
  maybe<audience> parent{};
  using facets = trendatlas::facets<&reader::parent>;
};
inline constexpr reader family[] = {{audience::brands, {}},
                                    {audience::businesses, audience::brands}};
inline constexpr reader orphans[] = {{audience::brands, {}},
                                     {audience::businesses, audience::users}};
static_assert(table<family>{}.check());
static_assert(table<orphans>{}.check());  // offending
