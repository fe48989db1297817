// SPDX-License-Identifier: BSL-1.0
// Sources have no strength, nor have their claims; recommendations do.
// message: trendatlas: neither the rows of this table, nor rows they refer to, nor their witnesses have keys of this type
// message: (Row = trendatlas::(v0_1::)?source, Key = trendatlas::(v0_1::)?strength|Row = .*source.*Key = .*strength|refuse_key<trendatlas::(v0_1::)?source, trendatlas::(v0_1::)?strength>)
#include <trendatlas/trendatlas.hpp>

const auto right = trendatlas::recommendations(trendatlas::strength::stated);
const auto wrong = trendatlas::sources(trendatlas::strength::stated);  // offending
