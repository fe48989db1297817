// SPDX-License-Identifier: BSL-1.0
// Sources have no stance; their claims do.
// message: trendatlas: the rows of this table have no facet of this key.s type
// message: has_facet<trendatlas::(v1::)?source, trendatlas::(v1::)?stance>
#include <trendatlas/trendatlas.hpp>

const auto right = trendatlas::claims(trendatlas::stance::opposes);
const auto wrong = trendatlas::sources(trendatlas::stance::opposes);  // offending
