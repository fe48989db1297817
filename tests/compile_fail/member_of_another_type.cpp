// SPDX-License-Identifier: BSL-1.0
// A member holds keys of its own type.
// message: trendatlas: by<...> names a member
#include <trendatlas/trendatlas.hpp>

using namespace trendatlas;
const auto right = trends(by<&trend::themes>(theme::ai));
const auto wrong = trends(by<&trend::themes>(platform::blog));  // offending
