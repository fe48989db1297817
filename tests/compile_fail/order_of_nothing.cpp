// SPDX-License-Identifier: BSL-1.0
// Rows are ordered by what a function of one or two rows says.
// message: trendatlas: ordered_by takes a projection, which is a member of the row or a
#include <trendatlas/insight.hpp>
#include <trendatlas/trendatlas.hpp>

using namespace trendatlas;
const auto right = ordered_by(sources, &source::bytes);
const auto wrong = ordered_by(sources, source_id::hidden_side);  // offending
