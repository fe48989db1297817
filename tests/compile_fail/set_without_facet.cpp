// SPDX-License-Identifier: BSL-1.0
// A set of enumerators is no better than one.
// message: trendatlas: the rows of this table have no facet of this key's type
#include <trendatlas/trendatlas.hpp>

using namespace trendatlas;
const auto right = recommendations(enum_set{strength::stated, strength::implied});
const auto wrong = sources(enum_set{strength::stated, strength::implied});  // offending
