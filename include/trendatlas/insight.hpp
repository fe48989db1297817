// SPDX-License-Identifier: BSL-1.0
// What the catalog says in sum: agreement, evidence, what is related, counts, order, and briefs.
// Nothing here allocates. Not part of the umbrella header. Of a table of your own, the headers of
// engine/ that are named here do the same without the catalog.
#ifndef TRENDATLAS_INSIGHT_HPP
#define TRENDATLAS_INSIGHT_HPP

#include "engine/counts.hpp"
#include "engine/evidence.hpp"
#include "engine/grouping.hpp"
#include "engine/matrix.hpp"
#include "engine/ordering.hpp"
#include "engine/ranking.hpp"
#include "insight/agreement.hpp"
#include "insight/brief.hpp"
#include "insight/related.hpp"

#endif
