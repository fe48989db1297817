// SPDX-License-Identifier: BSL-1.0
// What <trendatlas/ostream.hpp> does not print either.
#include <trendatlas/closest.hpp>
#include <trendatlas/insight.hpp>
#include <trendatlas/ostream.hpp>
#include <trendatlas/trendatlas.hpp>

using namespace trendatlas;
// clang-format off
void print(std::ostream& out) {
  out << claims.first()->where;
  out << *trends.first();  // offending: write_a_row_by_trendatlas_export_hpp_or_print_its_members
  out << trends;  // offending: call_the_table_to_print_its_rows
  out << parse<theme>("ai");  // offending: print_what_is_in_this_optional
  out << platforms[platform::tiktok].counterpart;  // offending: print_what_is_in_this_optional
  out << figures.first()->minimum;  // offending: print_what_is_in_this_optional
  out << *platforms[platform::tiktok].counterpart << *figures.first()->minimum;
  out << closest<theme>("comerce");  // offending: print_what_this_holds_one_by_one
  out << brief(trends());  // offending: print_what_this_holds_one_by_one
  out << brief(trends())[0];  // offending: print_the_members_of_this
  out << support(trend_id::metaverse);  // offending: print_the_members_of_this
  out << support(trend_id::metaverse).supporting;
  out << agreement(source_id::hidden_side, source_id::key_trends_2024);  // offending: print_the_members_of_this
  out << related(trend_id::metaverse);  // offending: print_what_this_holds_one_by_one
  out << grouped_by<source_id>(claims);  // offending: print_what_this_holds_one_by_one
  out << counts<theme>(trends)[theme::ai];
  out << counts<theme>(trends);  // offending: print_each_of_these_counts
  for (const auto& counted : counts<theme>(trends)) out << counted;  // offending: print_the_members_of_this
  out << related(trend_id::metaverse)[0].score;
  out << related(trend_id::metaverse)[0];  // offending: print_the_members_of_this
  for (const auto& group : grouped_by<source_id>(claims)) out << group;  // offending: print_the_members_of_this
  out << evidence(trends, theme::ai).front();  // offending: print_the_members_of_this
  out << aliases(platform::twitter) << *parse_list<theme>("ai,video");
  out << std::optional{enum_set{theme::ai}};  // offending: print_what_is_in_this_optional
  out << values<theme>;  // offending: print_what_this_holds_one_by_one
  out << tensions.first()->where;
  out << section{};  // offending: print_the_members_of_this
  out << vocabulary(theme::ai)[0].name;
  out << vocabulary(theme::ai)[0];  // offending: print_the_members_of_this
  out << parse_list<theme>("ai,video");  // offending: print_what_is_in_this_optional
  out << matrix<theme, platform>(trends)[theme::ai];  // offending: print_each_of_these_counts
  out << matrix<theme, platform>(trends);  // offending: print_each_of_these_counts
}
