// SPDX-License-Identifier: BSL-1.0
// Enumerators are no bools, either; && and || are overloaded only to say so.
// message: trendatlas: enumerators are no flags; for any of these write a set, as in trends\(enum_set{theme::ai, theme::trust}\), for all trends\(theme::ai, theme::trust\)
#include <trendatlas/trendatlas.hpp>

using namespace trendatlas;

// clang-format off
const auto right_all = trends(theme::ai, theme::trust);
const auto wrong_all = trends(theme::ai && theme::trust);  // offending
const auto right_any = trends(enum_set{theme::ai, theme::trust});
const auto wrong_any = trends(theme::ai || theme::trust);  // offending
