// SPDX-License-Identifier: BSL-1.0
// Rows that a constant cannot read.
// message: trendatlas: table<rows> takes a constexpr array of rows with static storage; write constexpr row rows\[\] = {...}, or inline constexpr in a header
#include <trendatlas/engine.hpp>
#include <vector>

enum class color : unsigned char { red, green };
constexpr trendatlas::term color_terms[] = {{"red"}, {"green"}};
constexpr const auto& vocabulary(color) { return color_terms; }
struct row {
  color skin{};
  int pages = 0;
  using facets = trendatlas::facets<&row::skin>;
};
struct swatch {
  color id{};
  std::string_view slug{};
};
int asked_now();

constexpr row right_rows[] = {{color::red, 1}, {color::green, 2}};
const row computed[] = {{color::red, asked_now()}, {color::green, 2}};
const row computed_last[] = {{color::red, 1}, {color::green, asked_now()}};
row variable[] = {{color::red, 1}, {color::green, 2}};
const row only_const[] = {{color::red, 1}, {color::green, 2}};
extern const row elsewhere[2];
std::array<row, 2> standard{{{color::red, 1}, {color::green, 2}}};
const std::vector<row> listed = {{color::red, 1}};
const swatch swatches[] = {{color::red, "r"}, {color::green, asked_now() == 1 ? "g" : ""}};
const std::vector<swatch> listed_swatches = {{color::red, "r"}};
constexpr trendatlas::table<right_rows> right;
constexpr std::array<row, 0> nothing{};
using trendatlas::table;

// clang-format off
const auto all = right();
const auto none = table<nothing>{}(color::red);
const auto of_computed = table<computed>{}(color::red);  // offending
static_assert(table<computed>{}.check());  // offending
const auto of_computed_last = table<computed_last>{}(color::red);  // offending
const auto of_variable = table<variable>{}(color::red);  // offending
static_assert(table<variable>{}.check());  // offending
const auto of_only_const = table<only_const>{}(color::red);  // offending
static_assert(table<only_const>{}.check());  // offending
const auto of_elsewhere = table<elsewhere>{}(color::red);  // offending
const auto of_standard = table<standard>{}(color::red);  // offending
const auto of_listed = table<listed>{}(color::red);  // offending
static_assert(table<listed>{}.check());  // offending
const std::size_t size_of_listed = table<listed>::size();  // offending
const auto of_swatches = table<swatches>{}(color::red);  // offending
static_assert(table<swatches>{}.check());  // offending
const swatch* const found = table<swatches>{}.find("r");  // offending
const swatch& by_id = table<swatches>{}[color::red];  // offending
const auto of_listed_swatches = table<listed_swatches>{}(color::red);  // offending
static_assert(table<listed_swatches>{}.check());  // offending
const auto matching = table<computed>{}.matching([](const row& r) { return r.pages > 1; });  // offending
const bool any = table<computed>{}.any(color::red);  // offending
const row* const first = table<computed>{}.first();  // offending
