// SPDX-License-Identifier: BSL-1.0
// A word stands for one enumerator.
// message: trendatlas: this row or term has the name of an earlier one; names must be unique
// message: colors
#include <trendatlas/engine.hpp>

enum class color : std::uint8_t { red, scarlet, blue };
constexpr trendatlas::term colors[] = {{"red", "Red"}, {"red", "Scarlet"}, {"blue", "Blue"}};
constexpr const auto& vocabulary(color) { return colors; }
constexpr auto right = trendatlas::label(color::red);
const auto wrong = trendatlas::parse<color>("red");  // offending
