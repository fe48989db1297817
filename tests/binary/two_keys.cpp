// SPDX-License-Identifier: BSL-1.0
#include <trendatlas/trendatlas.hpp>

using namespace trendatlas;

std::size_t two_keys(theme t, platform p) { return trends(t, p).size(); }
