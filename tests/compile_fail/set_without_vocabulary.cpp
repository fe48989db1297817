// SPDX-License-Identifier: BSL-1.0
// A set of an enum without a vocabulary: the compiler shows what to write.
// message: has_a_vocabulary_beside_it
// message: write: constexpr const auto& vocabulary\(my_enum\)
// more errors follow
// on a later line: compilers begin with the template whose constraint is not met
#include <trendatlas/engine.hpp>

enum class mood : std::uint8_t { calm, loud };
const bool right = static_cast<int>(mood::calm) == 0;
const trendatlas::enum_set<mood> wrong;  // offending
