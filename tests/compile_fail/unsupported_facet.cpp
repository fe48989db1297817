// SPDX-License-Identifier: BSL-1.0
// A number is no facet.
// more errors follow
// message: trendatlas: a facet is an enumerator, an enum_set, an optional enumerator, a bool
#include <trendatlas/trendatlas.hpp>

using namespace trendatlas;
struct note {
  audience reader{};
  int pages = 0;
  using facets = trendatlas::facets<&note::reader>;
};
struct paged_note {
  audience reader{};
  int pages = 0;
  using facets = trendatlas::facets<&paged_note::reader, &paged_note::pages>;
};
inline constexpr note notes[] = {{audience::brands, 3}};
inline constexpr paged_note paged_notes[] = {{audience::brands, 3}};
const auto right = table<notes>{}(audience::users);
const auto wrong = table<paged_notes>{}(audience::users);  // offending
