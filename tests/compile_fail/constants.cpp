// SPDX-License-Identifier: BSL-1.0
// What selects nothing at run time, and in a constant does not compile; the message shows it.
// on a later line: compilers begin with the constant, and come to its mistake then
#include <trendatlas/trendatlas.hpp>

using namespace trendatlas;
constexpr section shopping{source_id::hidden_side, {13, 16}, "Shopping"};

// clang-format off
constexpr auto right_key = trends(theme::ai);
constexpr auto wrong_key = trends(static_cast<theme>(200));  // offending: this_enumerator_is_not_in_its_vocabulary
constexpr enum_set<theme> right_set{theme::ai, theme::trust};
constexpr enum_set<theme> wrong_set{theme::ai, static_cast<theme>(200)};  // offending: this_enumerator_is_not_in_its_vocabulary
const auto& right_name = trends.at("metaverse");
const auto& wrong_name = trends.at("metavers");  // offending: no_row_has_this_name.*metavers"|metavers".*no_row_has_this_name
constexpr citation right_lines = shopping(15);
constexpr citation lines_past_any = shopping(65551);  // offending: these_lines_are_outside_the_section.*65551|65551.*these_lines_are_outside_the_section
constexpr citation wrong_lines = shopping(17);  // offending: these_lines_are_outside_the_section.*17|17.*these_lines_are_outside_the_section
