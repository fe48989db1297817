// SPDX-License-Identifier: BSL-1.0
// Rows are ordered by what a function of one or two rows says.
// message: trendatlas: ordered_by takes a projection, which is a member of the row or a
#include <trendatlas/insight.hpp>
#include <trendatlas/trendatlas.hpp>

using namespace trendatlas;
// clang-format off
const auto right = ordered_by(sources, &source::bytes);
const auto wrong = ordered_by(sources, source_id::hidden_side);  // offending
const auto right_key = claims(ordered_by(trends, &trend::id).as_set());
const auto wrong_key = claims(ordered_by(trends, &trend::id));  // offending: trendatlas: a ranking is no key; take its rows, as in found.as_set\(\)
