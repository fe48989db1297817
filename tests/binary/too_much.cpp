// SPDX-License-Identifier: BSL-1.0
// More instructions than a query may have, and a call.
#include <trendatlas/trendatlas.hpp>

using namespace trendatlas;

std::size_t elsewhere();

std::size_t too_much(theme t, platform p) {
  return trends(t, p).size() + claims(t, p).size() + recommendations(t, p).size() +
         features(t, p).size() + elsewhere();
}
