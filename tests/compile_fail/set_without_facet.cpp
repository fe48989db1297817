// SPDX-License-Identifier: BSL-1.0
// A set of enumerators is no better than one.
// message: trendatlas: the rows of this table have no facet of this key.s type
#include <trendatlas/trendatlas.hpp>

using namespace trendatlas;
const auto right = claims(enum_set{stance::opposes, stance::cautions});
const auto wrong = sources(enum_set{stance::opposes, stance::cautions});  // offending
