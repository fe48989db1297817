// SPDX-License-Identifier: BSL-1.0
#include <trendatlas/trendatlas.hpp>

namespace {

using namespace trendatlas;

// A row for each id.
static_assert(sources.size() == enum_size<source_id> && platforms.size() == enum_size<platform>);
static_assert(trends.size() == enum_size<trend_id> && trends.size() == 42);  // a closed list

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

// Each way to ask, in a constant expression; runtime/catalog.cpp holds what is answered against a
// model. Joins, both ways, and of what only the witnesses are related to.
static_assert(trends(claims(source_id::hidden_side)) == trends(source_id::hidden_side));
static_assert(sources(trends(trend_id::metaverse)) == sources(source_id::expected_trends_2024));
static_assert(trends(sources(language::german), stance::cautions) ==
              trends(language::german, stance::cautions));

// Keys of witnesses must hold for one and the same claim.
static_assert(trends(source_id::hidden_side, stance::opposes).empty());
static_assert(!(trends(source_id::hidden_side) & trends(stance::opposes)).empty());
constexpr auto shops = platforms(source_id::hidden_side, trend_id::social_commerce);
static_assert(!shops.contains(platform::facebook) && shops.contains(platform::instagram));
static_assert(sources(trend_id::metaverse, stance::affirms).size() == 1);
static_assert(trends(theme::ai, source_id::hidden_side, stance::affirms) ==
              (trends(theme::ai) & trends(claims(source_id::hidden_side, stance::affirms))));

// Keys of rows to which rows refer.
static_assert(claims(theme::ai, language::german) ==
              (claims(trends(theme::ai)) & claims(sources(language::german))));
static_assert(recommendations(by<&trend::momentum>(momentum::emerging)) ==
              recommendations(trends(momentum::emerging)));

// One member alone.
static_assert(tensions(by<&tension::first>(trend_id::short_form_video)).size() == 1);
static_assert(tensions(by<&tension::second>(trend_id::short_form_video)).empty());
static_assert(trends(by<&claim::momentum>(momentum::dominant),
                     by<&claim::where>(source_id::hidden_side)) ==
              trends(claims(momentum::dominant, source_id::hidden_side)));

// Optional keys and sets, witnessed or not.
static_assert(std::is_same_v<decltype(enum_set{trends(theme::ai)}), enum_set<trend_id>>);
static_assert(trends(std::optional<platform>{}, std::optional<stance>{}) == trends());
static_assert(trends(theme::ai, std::optional<platform>{}, std::optional{stance::cautions}) ==
              trends(theme::ai, stance::cautions));
static_assert(trends(std::optional{enum_set{platform::tiktok, platform::blog}}) ==
              (trends(platform::tiktok) | trends(platform::blog)));
static_assert(trends(enum_set<theme>{}).empty() && trends(enum_set<platform>{}).empty());

// Own notes as witnesses of the built-in trends.
struct note {
  trend_id about{};
  stance to{};
  int stars = 0;
  using facets = trendatlas::facets<&note::about, &note::to>;
};
constexpr note note_rows[] = {{trend_id::metaverse, stance::opposes, 2},
                              {trend_id::gamification, stance::affirms, 5}};
constexpr table<note_rows, refers_to<trends>> notes;
constexpr table<table_rows<trends>, witnessed_by<notes>> noted_trends;
static_assert(noted_trends.check() && noted_trends.size() == trends.size());
static_assert(enum_set{noted_trends(stance::opposes)} == enum_set{trend_id::metaverse});
static_assert(enum_set{noted_trends(theme::engagement, stance::affirms)} ==
              enum_set{trend_id::gamification});
static_assert(&noted_trends[trend_id::metaverse] == &trends[trend_id::metaverse]);

static_assert(trends.check() && claims.check() && platforms.check() && sources.check());
static_assert(recommendations.check() && features.check() && figures.check() && entities.check());
static_assert(faqs.check() && tensions.check());

}  // namespace
