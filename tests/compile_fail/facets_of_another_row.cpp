// SPDX-License-Identifier: BSL-1.0
// Facets are members of the row itself, or of a part of it: a copied list names those of another.
// message: trendatlas: these facets are members of another type; list those of this row
#include <trendatlas/trendatlas.hpp>

using namespace trendatlas;
struct note {
  audience reader{};
  using facets = trendatlas::facets<&note::reader>;
};
struct long_note : note {};
struct letter {
  audience reader{};
  using facets = trendatlas::facets<&note::reader>;
};
struct parcel {
  letter inside{};
  using facets = trendatlas::facets<&parcel::inside>;
};
struct sack {
  letter inside[2]{};
  using facets = trendatlas::facets<&sack::inside>;
};
constexpr long_note notes[] = {{{audience::brands}}};
constexpr letter letters[] = {{audience::brands}};
constexpr parcel parcels[] = {{{audience::brands}}};
constexpr sack sacks[] = {{}};
const auto right = table<notes>{}(audience::users);
const auto wrong = table<letters>{}(audience::users);       // offending
const auto wrong_part = table<parcels>{}(audience::users);  // offending
const auto wrong_each = table<sacks>{}(audience::users);    // offending
static_assert(table<letters>{}.check());                    // offending
