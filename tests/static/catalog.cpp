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
static_assert(name(trends.at("metaverse")) == "metaverse");
static_assert(label(trends.at("metaverse")) == "Metaverse");
static_assert(definition(trends.at("metaverse")) == definition(trend_id::metaverse));
static_assert(features.at("Snapchat Streaks").platforms == enum_set{platform::snapchat});
static_assert(entities.find("Lil Miquela")->kind == entity_kind::virtual_influencer);
static_assert(entities.find("Lil") == nullptr);

// Sets are keys of unordered containers without a further header.
static_assert(std::hash<answer<trends>>{}(trends(theme::ai)) != std::hash<answer<trends>>{}({}));
static_assert(std::hash<enum_set<theme>>{}({}) ==
              std::hash<enum_set<theme>>{}(~~enum_set<theme>{}));

// Joins, both ways.
static_assert(trends(claims(source_id::hidden_side)) == trends(source_id::hidden_side));
static_assert(sources(trends(trend_id::metaverse)) == sources(source_id::expected_trends_2024));
static_assert(!claims(trends(platform::tiktok), stance::affirms).empty());
static_assert(trends(claims(source_id::hidden_side, stance::opposes)).empty());
static_assert(platforms(trends(trend_id::gamification)).size() == 3);
static_assert(!trends(tensions(strength::stated)).empty());
static_assert(entities(sources(language::german)) == entities(language::german));
static_assert(!recommendations(trends(claims(stance::opposes))).empty());

// Keys of witnesses must hold for one and the same claim.
static_assert(trends(source_id::hidden_side, stance::opposes).empty());
static_assert(!(trends(source_id::hidden_side) & trends(stance::opposes)).empty());
static_assert(trends(language::norwegian, platform::instagram).empty());
static_assert(!(trends(language::norwegian) & trends(platform::instagram)).empty());
constexpr auto shops = platforms(source_id::hidden_side, trend_id::social_commerce);
static_assert(!shops.contains(platform::facebook) && shops.contains(platform::instagram));
static_assert((platforms(source_id::hidden_side) & platforms(trend_id::social_commerce))
                  .contains(platform::facebook));
static_assert(sources(trend_id::metaverse, stance::affirms).size() == 1);
static_assert(trends(theme::ai, source_id::hidden_side, stance::affirms) ==
              (trends(theme::ai) & trends(claims(source_id::hidden_side, stance::affirms))));

// An answer that only the witnesses are related to is a key of theirs.
static_assert(trends(sources(language::german)) == trends(language::german));
static_assert(trends(sources(language::german), stance::cautions) ==
              trends(language::german, stance::cautions));
static_assert(platforms(trends(theme::commerce)) == platforms(theme::commerce));
static_assert(trends(platforms(platform::discord)) == trends(platform::discord));
static_assert(sources(platforms(platform::discord)) == sources(platform::discord));

// Keys of rows to which rows refer.
static_assert(claims(theme::ai, language::german) ==
              (claims(trends(theme::ai)) & claims(sources(language::german))));
static_assert(claims(platform_kind::messenger) == claims(platforms(platform_kind::messenger)));
static_assert(tensions(theme::video) == tensions(trends(theme::video)));
static_assert(recommendations(by<&trend::momentum>(momentum::emerging)) ==
              recommendations(trends(momentum::emerging)));

// One member alone.
static_assert(tensions(by<&tension::first>(trend_id::short_form_video)).size() == 1);
static_assert(tensions(by<&tension::second>(trend_id::short_form_video)).empty());
static_assert(platforms(by<&platform_profile::counterpart>(platform::douyin)) ==
              platforms(platform::tiktok));
static_assert(trends(by<&claim::momentum>(momentum::dominant),
                     by<&claim::where>(source_id::hidden_side)) ==
              trends(claims(momentum::dominant, source_id::hidden_side)));

// Optional keys, witnessed or not.
static_assert(std::is_same_v<decltype(enum_set{trends(theme::ai)}), enum_set<trend_id>>);
static_assert(trends(std::optional<platform>{}) == trends());
static_assert(trends(std::optional<platform>{}, std::optional<stance>{}) == trends());
static_assert(trends(std::optional<platform>{}, std::optional{stance::opposes}) ==
              trends(stance::opposes));
static_assert(trends(theme::ai, std::optional<platform>{}, stance::cautions) ==
              trends(theme::ai, stance::cautions));
static_assert(trends(std::optional{platform::tiktok}) == trends(platform::tiktok));
static_assert(trends(std::optional{source_id::hidden_side}, std::optional{stance::opposes}) ==
              trends(source_id::hidden_side, stance::opposes));
static_assert(trends(std::optional{enum_set{platform::tiktok, platform::blog}}) ==
              (trends(platform::tiktok) | trends(platform::blog)));
static_assert(trends(std::optional<platform>{}, sources(language::german)) ==
              trends(language::german));

// An empty set selects nothing, whoever is asked.
static_assert(trends(enum_set<theme>{}).empty());
static_assert(trends(enum_set<platform>{}).empty());
static_assert(trends(enum_set<platform>{}, std::optional<stance>{}).empty());
static_assert(claims(enum_set<theme>{}).empty());

static_assert(trends.check() && claims.check() && platforms.check() && sources.check());
static_assert(recommendations.check() && features.check() && figures.check() && entities.check());
static_assert(faqs.check() && tensions.check());

static_assert(features(trend_id::gamification).size() == 3);
static_assert(tensions(trend_id::short_form_video, trend_id::long_form_content).size() == 1);
static_assert(faqs.size() == 4);

// Neighbors stay apart.
static_assert(platforms(platform::tiktok).size() == 1);
static_assert(platforms[platform::tiktok].counterpart == platform::douyin);
static_assert(platforms[platform::douyin].counterpart == platform::tiktok);
static_assert(!platforms(trend_id::blockchain_and_web3).contains(platform::mastodon));

}  // namespace
