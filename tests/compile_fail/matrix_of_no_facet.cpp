// SPDX-License-Identifier: BSL-1.0
// A matrix is of keys that the rows or their witnesses have.
// message: trendatlas: counts, matrices and groups are by a type of keys that the rows or their
#include <trendatlas/insight.hpp>
#include <trendatlas/trendatlas.hpp>

using namespace trendatlas;
const auto right = matrix<theme, source_id>(faqs);
const auto wrong = matrix<theme, strength>(faqs);  // offending
