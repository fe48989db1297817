// SPDX-License-Identifier: BSL-1.0
// Insight in constant expressions, each within the steps that the strictest compiler allows.
#include <trendatlas/insight.hpp>
#include <trendatlas/trendatlas.hpp>
#include <type_traits>

using namespace trendatlas;

namespace {

// Agreement.
static_assert(support(trend_id::social_commerce) == support_counts{4, 1, 0});
static_assert(support(trend_id::early_trend_adoption).challenging == 1);
static_assert(contested().contains(trend_id::early_trend_adoption));
static_assert(!contested().contains(trend_id::social_commerce));
static_assert(consensus(4).contains(trend_id::social_commerce));
static_assert(!consensus(5).contains(trend_id::social_commerce));
static_assert(unique_to(source_id::key_trends_2024).empty());
static_assert(agreement(source_id::hidden_side, source_id::key_trends_2024)
                  .divided.contains(trend_id::influencer_partnerships));
static_assert(tensions_within(trends(theme::ai)).size() <= tensions(trends(theme::ai)).size());

// Evidence.
constexpr std::size_t witnesses_of_instagram = [] {
  std::size_t count = 0;
  for (const auto& [trend, claims] : evidence(trends, platform::instagram)) {
    if (!trends(platform::instagram).contains(trend) || claims.empty()) return std::size_t{0};
    count += claims.size();
  }
  return count;
}();
static_assert(witnesses_of_instagram == claims.count(platform::instagram));

// Related.
static_assert(related(trend_id::metaverse).size() < trends.size());
static_assert(!related(trend_id::metaverse).as_set().contains(trend_id::metaverse));
static_assert(related(trend_id::authenticity_and_trust)[0].score >=
              related(trend_id::authenticity_and_trust)[1].score);

// Counts and matrices.
constexpr auto themes_by_platforms = matrix<theme, platform>(trends);
static_assert([] {
  for (const theme row : values<theme>)
    for (const platform column : values<platform>)
      if (themes_by_platforms[row][column] != trends.count(row, column)) return false;
  return true;
}());
static_assert(themes_by_platforms.total() == trends.size());
static_assert(themes_by_platforms[theme::ai].total() == trends.count(theme::ai));
static_assert(themes_by_platforms.column_totals() == counts<platform>(trends));
static_assert(themes_by_platforms.row_totals() == counts<theme>(trends));
static_assert(
    std::is_same_v<decltype(themes_by_platforms[theme::ai]), const key_counts<platform>&>);

// Order and groups.
constexpr auto longest = ordered_by(claims, [](const claim& one, const claim& other) {
  return one.statement.size() > other.statement.size();
});
static_assert(longest.size() == claims.size());
static_assert(longest[0].row.statement.size() >= longest[1].row.statement.size());
static_assert(ordered_by(sources, &source::bytes).first(2).size() == 2);
static_assert([] {
  std::size_t count = 0;
  for (const auto& [source, rows] : grouped_by<source_id>(claims)) {
    if (rows != claims(source)) return std::size_t{0};
    count += rows.size();
  }
  return count;
}() == claims.size());

// Briefs.
constexpr auto for_brands = brief(trends(theme::commerce), audience::brands);
static_assert(for_brands.size() == 3);
static_assert(for_brands.front().picks.size() == 2);
static_assert(brief(trends()).as_set() == recommendations());
static_assert(brief(trends()).tensions() == tensions());
static_assert(brief(answer<trends>{}).empty());

}  // namespace
