// SPDX-License-Identifier: BSL-1.0
// A whole row is not printed, with <trendatlas/ostream.hpp> neither.
// message: a whole row is written by <trendatlas/export.hpp>
#include <trendatlas/ostream.hpp>
#include <trendatlas/trendatlas.hpp>

void print(std::ostream& out) {
  out << trendatlas::claims.first()->where;
  out << *trendatlas::trends.first();  // offending
}
