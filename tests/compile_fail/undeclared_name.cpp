// SPDX-License-Identifier: BSL-1.0
// An earlier mistake of the user is the only error: the library is not blamed.
// message: no_such_name
#include <trendatlas/trendatlas.hpp>

using namespace trendatlas;
const int wrong = no_such_name;  // offending
const auto right = trends(theme::ai, platform::blog);
const std::string_view text = name(trends.at("metaverse"));
