// SPDX-License-Identifier: BSL-1.0
// Trends have no strength.
// message: trendatlas: by<...> names a member that neither these rows, nor rows they refer to, nor their witnesses have
#include <trendatlas/trendatlas.hpp>

using namespace trendatlas;
const auto right = recommendations(by<&recommendation::strength>(strength::stated));
const auto wrong = trends(by<&recommendation::strength>(strength::stated));  // offending
