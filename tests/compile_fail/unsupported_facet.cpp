// SPDX-License-Identifier: BSL-1.0
// A number is no facet, nor is an optional of a number or of a set.
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
struct priced_note {
  audience reader{};
  std::optional<int> price{};
  using facets = trendatlas::facets<&priced_note::reader, &priced_note::price>;
};
struct shared_note {
  std::optional<enum_set<audience>> readers{};
  using facets = trendatlas::facets<&shared_note::readers>;
};
inline constexpr note notes[] = {{audience::brands, 3}};
inline constexpr paged_note paged_notes[] = {{audience::brands, 3}};
inline constexpr priced_note priced_notes[] = {{audience::brands, 3}};
inline constexpr shared_note shared_notes[] = {{audience::brands}};
const auto right = table<notes>{}(audience::users);
const auto wrong = table<paged_notes>{}(audience::users);            // offending
const auto wrong_optional = table<priced_notes>{}(audience::users);  // offending
const auto wrong_set = table<shared_notes>{}(audience::users);       // offending
static_assert(table<priced_notes>{}.check());                        // offending
