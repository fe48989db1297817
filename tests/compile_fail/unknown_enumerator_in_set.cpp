// SPDX-License-Identifier: BSL-1.0
// An enumerator out of a bad cast, in a set of a row.
// message: trendatlas: this row names an enumerator that is not in its vocabulary
// message: unknown.* 2(UL)?(]|>)
#include <trendatlas/trendatlas.hpp>

using namespace trendatlas;
struct note {
  enum_set<theme> themes{};
  using facets = trendatlas::facets<&note::themes>;
};
inline constexpr note known[] = {{{theme::ai, theme::trust}}, {theme::video}};
inline constexpr note unknown[] = {{{theme::ai, theme::trust}}, {theme::video}, {{theme::ai, static_cast<theme>(200)}}};
const auto right = table<known>{}(theme::ai);
const auto wrong = table<unknown>{}(theme::ai);  // offending
