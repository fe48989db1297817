// SPDX-License-Identifier: BSL-1.0
// Rows that refer to rows which a constant cannot read.
// message: trendatlas: table<rows> takes a constexpr array of rows with static storage; write constexpr row rows\[\] = {...}, or inline constexpr in a header
#include <trendatlas/engine.hpp>

enum class color : unsigned char { red, green };
constexpr trendatlas::term color_terms[] = {{"red"}, {"green"}};
constexpr const auto& vocabulary(color) { return color_terms; }
struct row {
  color skin{};
  using facets = trendatlas::facets<&row::skin>;
};
struct swatch {
  color id{};
  std::string_view slug{};
};
int asked_now();

constexpr row right_rows[] = {{color::red}, {color::green}};
const swatch swatches[] = {{color::red, "r"}, {color::green, asked_now() == 1 ? "g" : ""}};
using trendatlas::refers_to;
using trendatlas::table;

// clang-format off
const auto of_right = table<right_rows>{}(color::red);
const auto referring = table<right_rows, refers_to<swatches>>{}(color::red);
static_assert(table<right_rows, refers_to<swatches>>{}.check());  // offending
