// SPDX-License-Identifier: BSL-1.0
#include <trendatlas/trendatlas.hpp>

namespace {

using namespace trendatlas;

// A row for each id.
static_assert(sources.size() == enum_size<source_id>);
static_assert(platforms.size() == enum_size<platform>);
static_assert(trends.size() == enum_size<trend_id>);
static_assert(trends.size() == 42);  // a closed list

// The examples of the house plan.
constexpr auto picks = trends(theme::commerce, platform::instagram);
static_assert(picks.contains(trend_id::social_commerce));
static_assert(!recommendations(picks, audience::brands).empty());
constexpr auto contested = trends(theme::ai) & trends(stance::opposes);
static_assert(contested.empty());
static_assert(trends(stance::opposes).size() == 1);
static_assert(trends(stance::opposes).contains(trend_id::early_trend_adoption));
static_assert(trends[trend_id::metaverse].id == trend_id::metaverse);
static_assert(trends.find("metaverse") == &trends[trend_id::metaverse]);
static_assert(trends.find("metavers") == nullptr);
static_assert(trends.at("metaverse").title == "Metaverse");
static_assert(features.at("Snapchat Streaks").platforms == enum_set{platform::snapchat});
static_assert(entities.find("Lil Miquela")->kind == entity_kind::virtual_influencer);
static_assert(entities.find("Lil") == nullptr);

// Joins, both ways.
static_assert(trends(claims(source_id::hidden_side)) == trends(source_id::hidden_side));
static_assert(sources(trends(trend_id::metaverse)) == sources(source_id::expected_trends_2024));
static_assert(trends(sources(language::german)) == trends(language::german));
static_assert(!claims(trends(platform::tiktok), stance::affirms).empty());
static_assert(trends(claims(source_id::hidden_side, stance::opposes)).empty());
static_assert(platforms(trends(trend_id::gamification)).size() == 3);
static_assert(!trends(tensions(strength::stated)).empty());
static_assert(entities(sources(language::german)) == entities(language::german));
static_assert(!recommendations(trends(claims(stance::opposes))).empty());

// Every facet that the house plan lists can be asked about.
template <auto& Table, class... Keys>
constexpr bool answers = ((Table(Keys{}) <= Table()) && ...);
static_assert(answers<sources, source_id, language, theme, platform, trend_id>);
static_assert(answers<platforms, platform, platform_kind, source_id, trend_id, theme, language>);
static_assert(answers<trends, trend_id, theme, momentum, platform, audience, source_id, stance, language>);
static_assert(answers<claims, trend_id, source_id, stance, momentum, platform, audience, theme, language>);
static_assert(answers<recommendations, source_id, trend_id, platform, audience, strength, theme, language>);
static_assert(answers<features, platform, trend_id, source_id, theme, language>);
static_assert(answers<figures, trend_id, source_id, theme, language>);
static_assert(answers<entities, entity_kind, trend_id, source_id, theme, language>);
static_assert(answers<faqs, trend_id, source_id, theme, language>);
static_assert(answers<tensions, trend_id, strength, source_id, theme, language>);
static_assert(features(trend_id::gamification).size() == 3);
static_assert(tensions(trend_id::short_form_video, trend_id::long_form_content).size() == 1);
static_assert(faqs.size() == 4);

// Neighbors stay apart.
static_assert(platforms(platform::tiktok).size() == 1);
static_assert(platforms[platform::tiktok].counterpart == platform::douyin);
static_assert(platforms[platform::douyin].counterpart == platform::tiktok);
static_assert(!platforms[platform::mastodon].trends.contains(trend_id::blockchain_and_web3));

// A bad cast selects nothing.
static_assert(trends(static_cast<theme>(200)).empty());
static_assert(trends(static_cast<trend_id>(42)).empty());
static_assert(trends[static_cast<trend_id>(200)].title.empty());
static_assert(name(trends[static_cast<trend_id>(200)].id).empty());

}  // namespace
