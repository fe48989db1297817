// SPDX-License-Identifier: BSL-1.0
// A declared reference must lead to a row.
// message: trendatlas: this row refers to a row that does not exist
// message: absent.* 1(UL)?(]|>)
#include <trendatlas/trendatlas.hpp>

using namespace trendatlas;
struct reader {
  audience id{};
  theme likes{};
  using facets = trendatlas::facets<&reader::likes>;
};
struct note {
  audience by{};
  using facets = trendatlas::facets<&note::by>;
};
inline constexpr reader readers[] = {{audience::brands, theme::ai},
                                     {audience::businesses, theme::video}};
inline constexpr note present[] = {{audience::brands}, {audience::businesses}};
inline constexpr note absent[] = {{audience::brands}, {audience::users}, {audience::businesses}};
const auto right = table<present, refers_to<readers>>{}(theme::ai);
const auto wrong = table<absent, refers_to<readers>>{}(theme::ai);  // offending
