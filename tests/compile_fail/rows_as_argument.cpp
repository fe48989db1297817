// SPDX-License-Identifier: BSL-1.0
// The rows of a table are part of its type.
// message: trendatlas: a table takes its rows in angle brackets, as in constexpr trendatlas::table<rows> notes;
#include <trendatlas/trendatlas.hpp>

using namespace trendatlas;
struct note {
  audience reader{};
  using facets = trendatlas::facets<&note::reader>;
};
inline constexpr note notes[] = {{audience::brands}};
constexpr table<notes> right;
constexpr table copied{right};
constexpr table wrong{notes};    // offending
constexpr table same = {notes};  // offending
