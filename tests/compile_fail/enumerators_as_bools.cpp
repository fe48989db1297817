// SPDX-License-Identifier: BSL-1.0
// Enumerators are no bools, as compilers say. We overload neither && nor ||, which would evaluate
// both sides.
// more errors follow
#include <trendatlas/trendatlas.hpp>

using namespace trendatlas;

// clang-format off
const auto right_all = trends(theme::ai, theme::trust);
const auto wrong_all = trends(theme::ai && theme::trust);  // offending: no match for 'operator&&'|is not contextually convertible to 'bool'
const auto right_any = trends(enum_set{theme::ai, theme::trust});
const auto wrong_any = trends(theme::ai || theme::trust);  // offending: no match for 'operator(\|\|)'|is not contextually convertible to 'bool'
