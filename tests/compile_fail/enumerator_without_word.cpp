// SPDX-License-Identifier: BSL-1.0
// An enum that starts at one has an enumerator past the end of its vocabulary.
// message: trendatlas: the enumerators of this enum do not match its terms; they count up from zero without gaps, one for each term
// message: level
#include <trendatlas/engine.hpp>

enum class level : std::uint8_t { light = 1, medium, strong };
constexpr trendatlas::term levels[] = {{"light"}, {"medium"}, {"strong"}};
constexpr const auto& vocabulary(level) { return levels; }
const auto right = trendatlas::enum_set<level>{level::light};
const auto wrong = trendatlas::parse<level>("light");    // offending
const auto wrong_name = trendatlas::name(level::light);  // offending
