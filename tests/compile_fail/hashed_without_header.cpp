// SPDX-License-Identifier: BSL-1.0
// std::hash is not ours to refuse: the library's own words name the type that has none.
// message: (unordered_set|hash<).*enum_set
// more errors follow
// lines: 110, all of them the standard library's
#include <trendatlas/trendatlas.hpp>
#include <unordered_set>

using namespace trendatlas;
std::unordered_set<theme> right;
std::unordered_set<enum_set<theme>> wrong;  // offending
