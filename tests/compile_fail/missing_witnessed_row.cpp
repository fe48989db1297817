// SPDX-License-Identifier: BSL-1.0
// Witnesses speak of rows that exist.
// message: trendatlas: this row refers to a row that does not exist
// message: (strangers|nobody).* 0(UL)?(]|>)
#include <trendatlas/trendatlas.hpp>

using namespace trendatlas;
struct reader {
  audience id{};
};
struct note {
  audience by{};
  theme about{};
  using facets = trendatlas::facets<&note::by, &note::about>;
};
inline constexpr reader readers[] = {{audience::brands}, {audience::businesses}};
inline constexpr note friends[] = {{audience::brands, theme::ai}};
inline constexpr note strangers[] = {{audience::users, theme::ai}};
inline constexpr note nobody[] = {{static_cast<audience>(200), theme::ai}};
constexpr table<friends> by_friends;
constexpr table<strangers> by_strangers;
constexpr table<nobody> by_nobody;
const auto right = table<readers, witnessed_by<by_friends>>{}(theme::ai);
const auto wrong = table<readers, witnessed_by<by_strangers>>{}(theme::ai);  // offending
const auto cast = table<readers, witnessed_by<by_nobody>>{}(theme::ai);      // offending
