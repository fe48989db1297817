// SPDX-License-Identifier: BSL-1.0
// Terms that a constant cannot count.
// message: trendatlas: the terms of this enum are no constants; write constexpr trendatlas::term my_terms\[\] = {...}, and in the namespace of the enum constexpr const auto& vocabulary
#include <trendatlas/engine.hpp>
#include <vector>

enum class color : unsigned char { red, green };
constexpr trendatlas::term color_terms[] = {{"red"}, {"green"}};
constexpr const auto& vocabulary(color) { return color_terms; }
enum class mood : unsigned char { calm, loud };
const std::vector<trendatlas::term> mood_terms = {{"calm"}, {"loud"}};
constexpr const auto& vocabulary(mood) { return mood_terms; }
template <class Enum>
struct row {
  Enum of{};
  using facets = trendatlas::facets<&row::of>;
};
template <class Enum>
constexpr row<Enum> rows[] = {{}};
using trendatlas::enum_set, trendatlas::name, trendatlas::table;

// clang-format off
const enum_set<color> right_set{color::red};
const enum_set<mood> wrong_set{mood::calm};  // offending
const auto right_name = name(color::red);
const auto wrong_name = name(mood::calm);  // offending
const auto right_rows = table<rows<color>>{}(color::red);
const auto wrong_rows = table<rows<mood>>{}(mood::calm);  // offending
