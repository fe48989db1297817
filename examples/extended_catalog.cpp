// SPDX-License-Identifier: BSL-1.0
// The built-in catalog with a sixth source, which supports a known trend and brings a new one.

// [extended]
#include <iostream>
#include <trendatlas/ostream.hpp>
#include <trendatlas/trendatlas.hpp>
using namespace trendatlas;

constexpr auto field_notes = added_id<source_id>(0);  // the first id behind the built-in ones
constexpr auto quiet_posting = added_id<trend_id>(0);

constexpr source more_sources[] = {{.id = field_notes,
                                    .slug = "field-notes-2026"sv,
                                    .language = language::norwegian,
                                    .title = "Feltnotater"sv}};
constexpr trend more_trends[] = {{.id = quiet_posting,
                                  .slug = "quiet-posting"sv,
                                  .title = "Quiet posting"sv,
                                  .summary = "People post for a few."sv,
                                  .themes = theme::privacy}};
constexpr claim more_claims[] = {
    {.trend = quiet_posting, .source = field_notes, .lines = {3, 4}, .platforms = platform::instagram},
    {.trend = trend_id::private_and_closed_spaces, .source = field_notes, .lines = {9, 9}},
    {.trend = trend_id::gamification, .source = field_notes, .lines = {12, 12}, .stance = stance::opposes}};

using mine = extended<more_sources, more_trends, more_claims>;
static_assert(mine::claims.check(mine::trends, mine::sources));

int main() {
  for (const trend& t : mine::trends(field_notes))  // every derived column is computed anew
    std::cout << t.title << ": for " << t.supported_by.size() << ", against " << t.challenged_by.size()
              << '\n';
  for (const source& s : mine::sources(mine::trends(theme::privacy), language::norwegian))
    std::cout << s.title << '\n';
  std::cout << mine::trends.at("quiet-posting").platforms << ", " << trends.size() << " trends as before\n";
}
// [/extended]
