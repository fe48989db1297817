// SPDX-License-Identifier: BSL-1.0
// Two rows with one id.
// message: trendatlas: this row has the id of an earlier row; give each row its own id
// message: twice.* 2(UL)?(]|>)
#include <trendatlas/trendatlas.hpp>

using namespace trendatlas;
struct note {
  stance id{};
  audience reader{};
  using facets = trendatlas::facets<&note::reader>;
};
inline constexpr note apart[] = {{stance::affirms, audience::brands},
                                 {stance::qualifies, audience::users},
                                 {stance::cautions, audience::users}};
inline constexpr note twice[] = {{stance::affirms, audience::brands},
                                 {stance::qualifies, audience::users},
                                 {stance::affirms, audience::users}};
const auto right = table<apart>{}(audience::users);
const auto wrong = table<twice>{}(audience::users);  // offending
