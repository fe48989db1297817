// SPDX-License-Identifier: BSL-1.0
// A bad cast selects nothing; in a constant it does not compile.
// message: this_enumerator_is_not_in_its_vocabulary
// on a later line: compilers begin with the constant, and come to its mistake then
#include <trendatlas/trendatlas.hpp>

using namespace trendatlas;
constexpr auto right = trends(theme::ai);
constexpr auto wrong = trends(static_cast<theme>(200));  // offending
