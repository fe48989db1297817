// SPDX-License-Identifier: BSL-1.0
#include <trendatlas/trendatlas.hpp>

using namespace trendatlas;

std::size_t constant_query() { return trends(theme::commerce, platform::instagram).size(); }
