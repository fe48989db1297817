// SPDX-License-Identifier: BSL-1.0
// An array with room for more terms than are written ends in empty ones.
// message: trendatlas: this row or term has an empty name; give it one of its own
// message: (levels.*2|2.*levels)
#include <trendatlas/engine.hpp>

enum class level : std::uint8_t { light, medium, strong };
constexpr std::array<trendatlas::term, 3> levels{{{"light"}, {"medium"}}};
constexpr const auto& vocabulary(level) { return levels; }
const auto right = trendatlas::enum_set<level>{level::light};
const auto wrong = trendatlas::parse<level>("light");  // offending
