// SPDX-License-Identifier: BSL-1.0
#include <trendatlas/trendatlas.hpp>

using namespace trendatlas;

bool constant_find() { return trends.find("metaverse") == &trends[trend_id::metaverse]; }
