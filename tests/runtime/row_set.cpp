// SPDX-License-Identifier: BSL-1.0
// Answers made by hand, at compile time and at run time.
#include <doctest/doctest.h>

#include <algorithm>
#include <list>
#include <ranges>
#include <trendatlas/trendatlas.hpp>
#include <unordered_map>
#include <variant>
#include <vector>

using namespace trendatlas;

namespace {

// Both modes: what holds in a constant expression must hold at run time.
#define CHECK_BOTH(...)       \
  static_assert(__VA_ARGS__); \
  CHECK(__VA_ARGS__)

constexpr answer<trends> picked() {
  answer<trends> set;
  set.insert(trend_id::metaverse);
  set.insert(trends[trend_id::gamification]);
  set.insert(trend_id::micro_communities);
  set.erase(trends[trend_id::micro_communities]);
  set.erase(trend_id::social_commerce);
  return set;
}

// Claims have no id: a row is known by where it stands.
constexpr answer<claims> second_to_last_and_first() {
  answer<claims> set;
  const claim* last = nullptr;
  const claim* before = nullptr;
  for (const claim& c : claims) before = last, last = &c;
  set.insert(*before);
  set.insert(*claims.begin());
  set.insert(*last);
  set.erase(*last);
  return set;
}

constexpr claim copy_of_first() { return *claims.begin(); }

}  // namespace

TEST_CASE("rows enter and leave an answer by their id") {
  CHECK_BOTH(picked() == trends(enum_set{trend_id::metaverse, trend_id::gamification}));
  CHECK_BOTH(picked().contains(trends[trend_id::metaverse]));
  CHECK_BOTH(!picked().contains(trends[trend_id::social_commerce]));
  trend copy = trends[trend_id::metaverse];
  CHECK(picked().contains(copy));  // it has the id

  auto set = picked();
  set.insert(static_cast<trend_id>(200));  // no such trend
  set.erase(static_cast<trend_id>(200));
  CHECK(set == picked());
  CHECK_FALSE(set.contains(static_cast<trend_id>(200)));
}

TEST_CASE("rows without an id enter and leave by where they stand") {
  CHECK_BOTH(second_to_last_and_first().size() == 2);
  CHECK_BOTH(second_to_last_and_first().contains(*claims.begin()));
  CHECK_BOTH(&second_to_last_and_first().front() == &*claims.begin());
  const claim copy = copy_of_first();
  CHECK_FALSE(second_to_last_and_first().contains(copy));
  std::size_t position = 0;
  for (const claim& c : claims) {
    CHECK(claims().contains(c));
    answer<claims> set;
    set.insert(c);
    REQUIRE(set.size() == 1);
    CHECK(&set.front() == &c);
    CHECK(second_to_last_and_first().contains(c) ==
          (position == 0 || position == claims.size() - 2));
    ++position;
  }
}

TEST_CASE("answers are made from a range of ids or of rows, and ids from an answer") {
  constexpr trend_id ids[] = {trend_id::gamification, trend_id::metaverse, trend_id::metaverse};
  CHECK_BOTH(answer<trends>(ids) == picked());
  CHECK_BOTH(answer<trends>{trend_id::gamification, trend_id::metaverse} == picked());
  CHECK_BOTH(answer<trends>{trend_id::metaverse} == trends(trend_id::metaverse));
  CHECK_BOTH(answer<trends>{}.empty());
  CHECK(answer<trends>{static_cast<trend_id>(200)}.empty());
  static_assert(!std::is_convertible_v<trend_id, answer<trends>>);
  CHECK_BOTH(answer<trends>(enum_set{trend_id::gamification, trend_id::metaverse}) == picked());
  CHECK_BOTH(enum_set<trend_id>(picked()) == enum_set{trend_id::gamification, trend_id::metaverse});
  CHECK_BOTH(trends(enum_set<trend_id>(trends(theme::ai))) == trends(theme::ai));
  CHECK_BOTH(enum_set<trend_id>(trends()) == enum_set<trend_id>::all());
  const std::vector<claim> copies(claims.begin(), claims.end());
  CHECK(answer<claims>(copies).empty());
  CHECK_BOTH(answer<claims>(claims(theme::ai)) == claims(theme::ai));
  CHECK_BOTH(enum_set<trend_id>(trends(trend_id{5}) | trends(trend_id{6})).size() == 2);
  static_assert(!std::is_constructible_v<answer<trends>, std::vector<platform>>);
  static_assert(!std::is_constructible_v<enum_set<platform>, answer<trends>>);
}

TEST_CASE("a predicate selects rows") {
  constexpr auto is_long = [](const claim& c) { return c.statement.size() > 120; };
  CHECK_BOTH(claims.matching([](const claim&) { return true; }) == claims());
  CHECK_BOTH(claims.matching([](const claim&) { return false; }).empty());
  CHECK_BOTH((claims.matching(is_long) & claims(theme::ai)).size() <= claims.count(theme::ai));
  CHECK_BOTH(figures.matching([](const figure& f) { return f.minimum == 0; }).size() <
             figures.size());
  for (const claim& c : claims)
    CHECK(claims.matching(is_long).contains(c) == (c.statement.size() > 120));
  CHECK_BOTH(trends(claims.matching(is_long)).size() <= trends.size());
}

TEST_CASE("sets are keys of unordered containers") {
  std::unordered_map<answer<trends>, int> counts;
  ++counts[trends(theme::ai)];
  ++counts[trends(theme::trust)];
  ++counts[trends(theme::ai)];
  CHECK(counts.size() == 2);
  CHECK(counts[trends(theme::ai)] == 2);
  std::unordered_map<enum_set<theme>, int> sets;
  for (const theme first : values<theme>)
    for (const theme second : values<theme>) ++sets[{first, second}];
  CHECK(sets.size() == 20 + 20 * 19 / 2);
  std::unordered_map<std::size_t, int> hashes;
  for (const auto& [set, count] : sets) ++hashes[std::hash<enum_set<theme>>{}(set)];
  CHECK(hashes.size() == sets.size());
}

TEST_CASE("a variant holds answers of several tables") {
  std::variant<answer<trends>, answer<claims>> found = trends(theme::ai);
  CHECK(std::get<0>(found) == trends(theme::ai));
  found = claims(theme::ai);
  CHECK(std::get<1>(found) == claims(theme::ai));
  static_assert(!std::is_convertible_v<answer<claims>, answer<trends>>);
}

TEST_CASE("an answer is copied into a container, and is still no row") {
  const auto picks = trends(theme::ai);
  const std::vector<trend> copies = picks;
  const std::list<trend> others(picks);
  REQUIRE(copies.size() == picks.size());
  CHECK(std::ranges::equal(copies, picks, {}, &trend::id, &trend::id));
  CHECK(std::ranges::equal(others, picks, {}, &trend::id, &trend::id));
  const std::variant<trend, answer<trends>> row_or_answer = picks;
  CHECK(row_or_answer.index() == 1);
  const std::variant<std::vector<trend>, answer<trends>> rows_or_answer = picks;
  CHECK(rows_or_answer.index() == 1);
#if defined(__cpp_lib_ranges_to_container)
  CHECK((picks | std::ranges::to<std::vector>()).size() == picks.size());
  CHECK(std::ranges::to<std::vector<trend>>(picks).size() == picks.size());
#endif
}

namespace {

struct palette : enum_set<theme> {
  constexpr palette(const enum_set<theme>& themes) noexcept : enum_set<theme>{themes} {}
};
struct titled : answer<trends> {
  const char* title = "";
};

}  // namespace

TEST_CASE("a class that derives from a set is compared as the set") {
  constexpr enum_set<theme> some{theme::ai, theme::trust};
  constexpr enum_set<theme> none;
  constexpr palette mine{some};
  CHECK_BOTH((mine == some && some == mine && mine != none && none != mine));
  constexpr titled named{trends(theme::ai), "AI"};
  CHECK_BOTH((named == trends(theme::ai) && trends(theme::ai) == named));
  CHECK_BOTH((named != answer<trends>{} && answer<trends>{} != named));
}

TEST_CASE("a member that is a bool only explicitly is a predicate") {
  const auto has_twin = platforms.matching(&platform_profile::counterpart);
  CHECK(has_twin == platforms(enum_set{platform::tiktok, platform::douyin}));
}
