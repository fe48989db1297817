// SPDX-License-Identifier: BSL-1.0
// Neither an answer of another table nor a table becomes an answer by itself.
// on a later line: a static_assert would say of functions for answers that each takes them, too
#include <trendatlas/trendatlas.hpp>

using namespace trendatlas;
// clang-format off
const answer<trends> right = trends(claims(theme::ai));
const answer<trends> wrong = claims(theme::ai);  // offending: trendatlas: these sets hold rows of two different tables; to get from one table to another, call the one with the set
row_set<catalog_2024::trend_rows> same_rows = trends();  // offending: trendatlas: these sets are answers of two tables of the same rows; in a type name the table, as in answer<trends>
const answer<trends> right_call = trends();
const answer<trends> uncalled = trends;  // offending: trendatlas: a table is no answer; call it for its rows
