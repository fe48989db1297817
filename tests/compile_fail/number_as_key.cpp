// SPDX-License-Identifier: BSL-1.0
// A number says nothing.
// message: trendatlas: this is no key; a key is an enumerator, an enum_set, an optional of either
#include <trendatlas/trendatlas.hpp>

using namespace trendatlas;
const auto right = trends(theme::ai);
const auto wrong = trends(1);  // offending
