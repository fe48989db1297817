// SPDX-License-Identifier: BSL-1.0
// Sets of two tables do not mix.
// message: trendatlas: these sets hold rows of two different tables; to get from one table to another, call the one with the set
#include <trendatlas/trendatlas.hpp>

using namespace trendatlas;
const auto right = trends(theme::ai) & trends(claims(stance::opposes));
const auto wrong = trends(theme::ai) & claims(stance::opposes);  // offending
