// SPDX-License-Identifier: BSL-1.0
// An answer does not become one of another table.
// message: trendatlas: these sets hold rows of two different tables; to get from one table to another, call the one with the set
// on a later line: a static_assert would say of functions for two tables that each takes both
#include <trendatlas/trendatlas.hpp>

using namespace trendatlas;
const answer<trends> right = trends(claims(theme::ai));
const answer<trends> wrong = claims(theme::ai);  // offending
