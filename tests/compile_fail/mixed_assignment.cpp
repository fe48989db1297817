// SPDX-License-Identifier: BSL-1.0
// Nor into one another.
// message: trendatlas: these sets hold rows of two different tables
#include <trendatlas/trendatlas.hpp>

using namespace trendatlas;
void assign(answer<trends>& picks) {
  picks &= trends(theme::ai);
  picks &= claims(theme::ai);  // offending
}
