// SPDX-License-Identifier: BSL-1.0
// What the catalog says as a whole: agreement, evidence, related trends, counts, order and briefs.
// Nothing here allocates. Not part of the umbrella. For a table of your own without the catalog,
// include the headers of engine/ that this one includes.
#ifndef TRENDATLAS_INSIGHT_HPP
#define TRENDATLAS_INSIGHT_HPP

#include "engine/counts.hpp"
#include "engine/evidence.hpp"
#include "engine/grouping.hpp"
#include "engine/matrix.hpp"
#include "engine/misused_operators.hpp"
#include "engine/ordering.hpp"
#include "engine/ranking.hpp"
#include "insight/agreement.hpp"
#include "insight/brief.hpp"
#include "insight/related.hpp"
#include "insight/wrong_calls.hpp"

#endif
