// SPDX-License-Identifier: BSL-1.0
// What has no name cannot be read.
// message: trendatlas: this row or term has an empty name; give it one of its own
#include <trendatlas/engine.hpp>

enum class color : std::uint8_t { red, blue };
constexpr trendatlas::term colors[] = {{"red"}, {}};
constexpr const auto& vocabulary(color) { return colors; }
struct row {
  color paint{};
  using facets = trendatlas::facets<&row::paint>;
};
constexpr row rows[] = {{color::red}, {color::blue}};
constexpr trendatlas::table<rows> table;
const auto right = table(color::blue);
static_assert(table.check());  // offending
