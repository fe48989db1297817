// SPDX-License-Identifier: BSL-1.0
// An enumerator out of a bad cast enters no set; in a constant it does not compile.
// message: this_enumerator_is_not_in_its_vocabulary
// on a later line: compilers begin with the constant, and come to its mistake then
#include <trendatlas/trendatlas.hpp>

using namespace trendatlas;
constexpr enum_set<theme> right{theme::ai, theme::trust};
constexpr enum_set<theme> wrong{theme::ai, static_cast<theme>(200)};  // offending
