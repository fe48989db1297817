// SPDX-License-Identifier: BSL-1.0
#include <trendatlas/trendatlas.hpp>
#include <type_traits>

namespace {

using namespace trendatlas;

constexpr auto sixth = added_id<source_id>(0);
constexpr auto seventh = added_id<source_id>(1);
constexpr auto agora = added_id<platform>(0);
constexpr auto first_new = added_id<trend_id>(0);
constexpr auto second_new = added_id<trend_id>(1);

constexpr source more_sources[] = {{.id = sixth, .slug = "sixth"sv, .document = "6.txt"sv, .language = language::german},
                                   {.id = seventh, .slug = "seventh"sv, .language = language::english}};
constexpr platform_profile more_platforms[] = {{.id = agora, .slug = "agora"sv, .kind = platform_kind::federated}};
constexpr trend more_trends[] = {{.id = first_new, .slug = "first"sv, .title = "First"sv, .themes = theme::privacy},
                                 {.id = second_new, .slug = "second"sv, .title = "Second"sv, .themes = {theme::video, theme::reach}}};
constexpr claim more_claims[] = {
    {.trend = first_new, .source = sixth, .lines = {1, 1}, .platforms = {agora, platform::minds}, .audiences = audience::users},
    {.trend = second_new, .source = source_id::hidden_side, .lines = {2, 2}, .stance = stance::opposes},
    {.trend = trend_id::gamification, .source = sixth, .lines = {3, 3}, .stance = stance::cautions, .platforms = agora}};
constexpr recommendation more_advice[] = {{.source = seventh, .lines = {1, 1}, .trends = {first_new, second_new}, .action = "Try it."sv}};
constexpr tension more_tensions[] = {{.first = first_new, .second = trend_id::metaverse, .where = {{sixth, {1, 1}}, {seventh, {2, 2}}}}};

using mine = extended<more_trends, more_claims, more_sources, more_platforms, more_advice, more_tensions>;

// Everything of the built-in catalog, then what is added.
static_assert(mine::sources.size() == 7 && mine::platforms.size() == 16 && mine::trends.size() == 44);
static_assert(mine::claims.size() == claims.size() + 3);
static_assert(mine::recommendations.size() == recommendations.size() + 1);
static_assert(mine::features.size() == features.size());
static_assert(mine::claims.begin()[claims.size()].trend == first_new);
static_assert(mine::claims.begin()[0].statement == claims.begin()[0].statement);

// Sound, one and all.
static_assert(mine::sources.check(mine::trends, mine::platforms));
static_assert(mine::platforms.check(mine::sources, mine::trends));
static_assert(mine::trends.check(mine::sources, mine::platforms));
static_assert(mine::claims.check(mine::sources, mine::trends, mine::platforms));
static_assert(mine::recommendations.check(mine::sources, mine::trends, mine::platforms));
static_assert(mine::tensions.check(mine::sources, mine::trends));

// New ids are keys and are found.
static_assert(mine::trends[first_new].title == "First");
static_assert(mine::trends.find("second") == &mine::trends[second_new]);
static_assert(mine::trends.find("metaverse") == &mine::trends[trend_id::metaverse]);
static_assert(mine::sources.at("sixth").document == "6.txt");
static_assert(mine::claims(first_new).size() == 1);
static_assert(mine::claims(agora).size() == 2);
static_assert(mine::claims(sixth).size() == 2);
static_assert(mine::trends(agora).contains(first_new) && mine::trends(agora).contains(trend_id::gamification));
static_assert(mine::claims(added_id<trend_id>(2)).empty());
static_assert(mine::claims(enum_set{sixth, source_id::hidden_side}) == (mine::claims(sixth) | mine::claims(source_id::hidden_side)));

// The derived columns, of the new rows and of the old ones.
static_assert(mine::claims(first_new).front().themes == enum_set{theme::privacy});
static_assert(mine::claims(first_new).front().language == language::german);
static_assert(mine::recommendations(seventh).front().themes == enum_set{theme::privacy, theme::video, theme::reach});
static_assert(mine::trends[first_new].supported_by == enum_set{sixth} && mine::trends[first_new].challenged_by.empty());
static_assert(mine::trends[second_new].challenged_by == enum_set{source_id::hidden_side});
static_assert(mine::trends[trend_id::gamification].challenged_by == (trends[trend_id::gamification].challenged_by | sixth));
static_assert(mine::trends[trend_id::gamification].languages == (trends[trend_id::gamification].languages | language::german));
static_assert(mine::trends[trend_id::gamification].platforms == (trends[trend_id::gamification].platforms | agora));
static_assert(mine::platforms[agora].trends == enum_set{first_new, trend_id::gamification});
static_assert(mine::platforms[agora].sources == enum_set{sixth});
static_assert(mine::platforms[platform::minds].trends.contains(first_new));
static_assert(mine::sources[sixth].trends == enum_set{first_new, trend_id::gamification});
static_assert(mine::sources[source_id::hidden_side].themes ==
              (sources[source_id::hidden_side].themes | enum_set{theme::video, theme::reach}));
static_assert(mine::sources[seventh].trends.empty());
static_assert(mine::tensions(first_new).front().sources == enum_set{sixth, seventh});
static_assert(mine::tensions(theme::privacy, first_new).size() == 1);

// Joins, over old and new.
static_assert((mine::recommendations(seventh) <= mine::recommendations(mine::trends(agora))));
static_assert(mine::sources(mine::claims(agora)).size() == 1);
static_assert(mine::trends(mine::claims(sixth)).size() == 2);

// The built-in tables stay as they are.
static_assert(trends.size() == 42 && sources.size() == 5);
static_assert(!trends[trend_id::gamification].platforms.contains(agora));
static_assert(trends(agora).empty() && trends(first_new).empty() && trends.find("first") == nullptr);
static_assert(!std::is_same_v<decltype(trends()), decltype(mine::trends())>);

// With nothing added, it is the catalog once more.
static_assert(std::is_same_v<decltype(extended<>::trends), decltype(trends)>);

}  // namespace
