// SPDX-License-Identifier: BSL-1.0
// Rows are counted of a table or an answer.
// message: trendatlas: this takes a table or an answer, as in
#include <trendatlas/insight.hpp>
#include <trendatlas/trendatlas.hpp>

using namespace trendatlas;
const auto right = counts<theme>(trends);
const auto wrong = counts<theme>(trends[trend_id::metaverse]);  // offending
