// SPDX-License-Identifier: BSL-1.0
// A set of an enum without a vocabulary: the compiler shows what to write.
// message: write: constexpr const auto& vocabulary\(my_enum\)
// more errors follow
#include <trendatlas/engine.hpp>

enum class mood : std::uint8_t { calm, loud };
const bool right = static_cast<int>(mood::calm) == 0;
const trendatlas::enum_set<mood> wrong;  // offending
