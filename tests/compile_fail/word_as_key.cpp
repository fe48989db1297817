// SPDX-License-Identifier: BSL-1.0
// A word is not a key before it is parsed.
// message: trendatlas: a word is no key; read it first, as in parse<theme>\(word\)
#include <trendatlas/trendatlas.hpp>

using namespace trendatlas;
const auto right = trends(parse<theme>("ai").value_or(theme::trust));
const auto wrong = trends("ai");  // offending
