// SPDX-License-Identifier: BSL-1.0
// The same in a set: the compiler names the enum and the requirement.
// message: has_a_vocabulary_by_reference
// message: mood
// message: is_lvalue_reference_v<decltype ?\(vocabulary
// on a later line: compilers begin with the template whose constraint is not met
#include <trendatlas/trendatlas.hpp>

using namespace trendatlas;
enum class mood { calm, loud };
constexpr std::array<term, 2> vocabulary(mood) noexcept { return {{{"calm"}, {"loud"}}}; }
using right = enum_set<theme>;
using wrong = enum_set<mood>;  // offending
