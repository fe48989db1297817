// SPDX-License-Identifier: BSL-1.0
// The umbrella prints nothing; one error says which header does.
// message: trendatlas: to print this, include <trendatlas/ostream.hpp>
#include <ostream>
#include <trendatlas/trendatlas.hpp>

void print(std::ostream& out) {
  out << trendatlas::name(trendatlas::theme::ai);
  out << trendatlas::theme::ai;  // offending
}
