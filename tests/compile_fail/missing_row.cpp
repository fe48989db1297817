// SPDX-License-Identifier: BSL-1.0
// A row that refers to a row which the other table does not have.
// message: trendatlas: this row refers to a row that does not exist; add that row to the other table
// message: (absent|outside).* 1(UL)?(]|>)
#include <trendatlas/trendatlas.hpp>

using namespace trendatlas;
struct reader {
  audience id{};
};
struct note {
  audience reader{};
  using facets = trendatlas::facets<&note::reader>;
};
inline constexpr reader readers[] = {{audience::brands}, {audience::businesses}};
inline constexpr note present[] = {{audience::brands}, {audience::businesses}};
inline constexpr note absent[] = {{audience::brands}, {audience::users}, {audience::businesses}};
inline constexpr note outside[] = {{audience::brands}, {static_cast<audience>(200)}};
const auto right = table<present>{}(table<readers>{}());
const auto wrong = table<absent>{}(table<readers>{}());  // offending
const auto cast = table<outside>{}(table<readers>{}());  // offending
