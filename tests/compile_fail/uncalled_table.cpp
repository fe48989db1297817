// SPDX-License-Identifier: BSL-1.0
// A table does not become an answer by itself.
// message: trendatlas: a table is no answer; call it for its rows
// on a later line: a static_assert would say of functions for answers that each takes a table, too
#include <trendatlas/trendatlas.hpp>

using namespace trendatlas;
const answer<trends> right = trends();
const answer<trends> wrong = trends;  // offending
