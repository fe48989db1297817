// SPDX-License-Identifier: BSL-1.0
// Insight, in constant expressions and at run time, against plain loops over the rows, which share
// no code with the engine: they read members, and sets by their bytes. Counts, matrices and groups
// against the questions that they stand for.
#include <doctest/doctest.h>

#include <algorithm>
#include <array>
#include <functional>
#include <iterator>
#include <map>
#include <random>
#include <string>
#include <trendatlas/insight.hpp>
#include <trendatlas/ostream.hpp>
#include <vector>

#include "../model_keys.hpp"
#include "../plain_loop.hpp"
#include "text.hpp"

using namespace trendatlas;

namespace {

// Both modes: what holds in a constant expression must hold at run time.
#define CHECK_BOTH(...)       \
  static_assert(__VA_ARGS__); \
  CHECK((__VA_ARGS__))

using set_model::both;
using set_model::elements;
using set_model::numbers;

template <class Enum>
std::size_t number(Enum enumerator) {
  return static_cast<std::size_t>(enumerator);
}
numbers either(numbers one, const numbers& other) {
  one.insert(other.begin(), other.end());
  return one;
}

// --- The rows as they stand in the catalog: catalog.cpp checks what is in a table ---

const struct {
  std::vector<const trend*> trends = plain_loop::addresses(trendatlas::trends);
  std::vector<const claim*> claims = plain_loop::addresses(trendatlas::claims);
  std::vector<const recommendation*> recommendations =
      plain_loop::addresses(trendatlas::recommendations);
  std::vector<const tension*> tensions = plain_loop::addresses(trendatlas::tensions);
} raw;

constexpr std::size_t trend_count = 42;
constexpr std::size_t source_count = 5;

template <class Row>
std::size_t position(const std::vector<const Row*>& rows, const Row& row) {
  return static_cast<std::size_t>(std::find(rows.begin(), rows.end(), &row) - rows.begin());
}

bool supports(const claim& c) { return c.stance == stance::affirms; }
bool challenges(const claim& c) {
  return c.stance == stance::cautions || c.stance == stance::opposes;
}
template <class Predicate>
numbers sources_that(std::size_t trend, Predicate predicate) {
  numbers result;
  for (const claim* c : raw.claims)
    if (number(c->trend) == trend && predicate(*c)) result.insert(number(c->where.source));
  return result;
}
template <class Predicate>
numbers trends_where(Predicate predicate) {
  numbers result;
  for (std::size_t t = 0; t != trend_count; ++t)
    if (predicate(t)) result.insert(t);
  return result;
}
const auto anything = [](const claim&) { return true; };

/// Selections of trends, small and large.
std::vector<answer<trends>> selections(int count) {
  std::mt19937 random{2024};
  std::vector<answer<trends>> result{{}, trends(), trends(trend_id::paid_organic_balance)};
  while (count-- > 0) {
    answer<trends> some;
    for (const trend_id id : values<trend_id>)
      if (random() % 20 < static_cast<unsigned>(count % 20)) some.insert(id);
    result.push_back(some);
  }
  return result;
}

}  // namespace

// --- Agreement ---

TEST_CASE("support counts the sources that support, qualify and challenge a trend") {
  constexpr auto constant = [] {
    std::array<support_counts, trend_count> all{};
    for (const trend_id id : values<trend_id>) all[static_cast<std::size_t>(id)] = support(id);
    return all;
  }();
  std::size_t qualified = 0;
  for (std::size_t t = 0; t != trend_count; ++t) {
    const support_counts naive{
        sources_that(t, supports).size(),
        sources_that(t, [](const claim& c) { return c.stance == stance::qualifies; }).size(),
        sources_that(t, challenges).size()};
    CHECK(support(static_cast<trend_id>(t)) == naive);
    CHECK(constant[t] == naive);
    qualified += naive.qualifying;
  }
  CHECK(qualified > 0);
  CHECK(support(static_cast<trend_id>(200)) == support_counts{});
}

TEST_CASE("contested, consensus and unique_to") {
  CHECK(elements(contested()) == trends_where([](std::size_t t) {
          return !sources_that(t, supports).empty() && !sources_that(t, challenges).empty();
        }));
  CHECK_BOTH(!contested().empty());
  for (std::size_t least = 0; least != 8; ++least)
    CHECK(elements(consensus(least)) ==
          trends_where([&](std::size_t t) { return sources_that(t, supports).size() >= least; }));
  CHECK_BOTH(consensus(0) == trends());
  CHECK_BOTH(consensus(3) <= consensus(2));
  CHECK_BOTH(consensus(6).empty());
  for (std::size_t s = 0; s != source_count; ++s)
    CHECK(elements(unique_to(static_cast<source_id>(s))) ==
          trends_where([&](std::size_t t) { return sources_that(t, anything) == numbers{s}; }));
  CHECK_BOTH(unique_to(source_id::hidden_side).contains(trend_id::gamification));
  CHECK(unique_to(static_cast<source_id>(99)).empty());
}

TEST_CASE("agreement of two sources") {
  for (std::size_t s = 0; s != source_count; ++s)
    for (std::size_t o = 0; o != source_count; ++o) {
      const auto all = [&](auto of_one, auto of_other) {
        return trends_where([&](std::size_t t) {
          return sources_that(t, of_one).count(s) != 0 && sources_that(t, of_other).count(o) != 0;
        });
      };
      const common_ground found = agreement(static_cast<source_id>(s), static_cast<source_id>(o));
      CHECK(elements(found.supported) == all(supports, supports));
      CHECK(elements(found.challenged) == all(challenges, challenges));
      CHECK(elements(found.divided) ==
            either(all(supports, challenges), all(challenges, supports)));
    }
  constexpr auto ground = agreement(source_id::hidden_side, source_id::schmitz_forecast_2024);
  CHECK_BOTH(ground.supported.contains(trend_id::social_commerce));
  CHECK_BOTH(agreement(source_id::hidden_side, source_id::key_trends_2024)
                 .divided.contains(trend_id::influencer_partnerships));
}

TEST_CASE("tensions within a selection are between two of its trends") {
  for (const auto& picks : selections(100)) {
    const numbers chosen = elements(picks);
    numbers naive;
    for (std::size_t i = 0; i != raw.tensions.size(); ++i)
      if (chosen.count(number(raw.tensions[i]->first)) != 0 &&
          chosen.count(number(raw.tensions[i]->second)) != 0)
        naive.insert(i);
    CHECK(elements(tensions_within(picks)) == naive);
  }
  CHECK_BOTH(tensions_within(trends()) == tensions());
  CHECK_BOTH(tensions_within(trends) == tensions());
  CHECK_BOTH(tensions_within(trends(trend_id::metaverse)).empty());
}

// --- Related ---

namespace {

/// The definition, feature by feature: each thing has a weight, and two trends share some.
double naive_likeness(std::size_t one, std::size_t other) {
  const auto profile = [](std::size_t t) {
    std::map<std::pair<int, std::size_t>, unsigned> things;
    for (std::size_t i = 0; i != raw.recommendations.size(); ++i)
      if (elements(raw.recommendations[i]->trends).count(t) != 0) things[{0, i}] = 5;
    for (const std::size_t i : elements(raw.trends[t]->themes)) things[{1, i}] = 4;
    for (const claim* c : raw.claims)
      if (number(c->trend) == t) {
        for (const std::size_t i : elements(c->platforms)) things[{2, i}] = 2;
        things[{3, number(c->where.source)}] = 1;
      }
    return things;
  };
  auto of_one = profile(one), of_other = profile(other), all = of_one;
  all.insert(of_other.begin(), of_other.end());
  double smaller = 0, larger = 0;
  for (const auto& thing : all) {
    smaller += std::min(of_one[thing.first], of_other[thing.first]);
    larger += std::max(of_one[thing.first], of_other[thing.first]);
  }
  return smaller / larger;
}

constexpr bool has_falling_scores(const ranking<answer<trends>, double>& ranked) {
  for (std::size_t i = 1; i < ranked.size(); ++i)
    if (ranked[i - 1].score < ranked[i].score) return false;
  return true;
}

}  // namespace

TEST_CASE("related trends come by the weighted Jaccard index") {
  std::size_t apart = 0;
  for (std::size_t t = 0; t != trend_count; ++t) {
    std::vector<std::pair<double, std::size_t>> naive;
    for (std::size_t o = 0; o != trend_count; ++o)
      if (o != t && naive_likeness(t, o) > 0) naive.push_back({-naive_likeness(t, o), o});
    std::sort(naive.begin(), naive.end());
    apart += trend_count - 1 - naive.size();

    const auto found = related(static_cast<trend_id>(t));
    REQUIRE(found.size() == naive.size());
    for (std::size_t i = 0; i != naive.size(); ++i) {
      CHECK(number(found[i].row.id) == naive[i].second);
      CHECK(found[i].score == -naive[i].first);
    }
    CHECK_FALSE(found.as_set().contains(static_cast<trend_id>(t)));
    for (const auto& [other, score] : found)
      for (const auto& [back, same_score] : related(other.id))
        if (number(back.id) == t) CHECK(score == same_score);
  }
  CHECK(apart > 0);
  constexpr auto constant = related(trend_id::social_commerce);
  CHECK_BOTH(constant.front().row.id == trend_id::ar_virtual_try_on);
  CHECK_BOTH(has_falling_scores(constant));
  CHECK_BOTH(constant.front().score > 0.3 && constant.front().score < 0.4);
  CHECK(related(static_cast<trend_id>(200)).empty());
}

// --- Evidence ---

TEST_CASE("evidence goes through an answer with the claims that put each trend there") {
  for (std::size_t th = 0; th != enum_size<theme>; ++th)
    for (std::size_t p = 0; p != enum_size<platform>; ++p)
      for (std::size_t s = 0; s != enum_size<stance>; ++s) {
        std::map<std::size_t, numbers> naive;
        for (std::size_t i = 0; i != raw.claims.size(); ++i) {
          const claim& c = *raw.claims[i];
          const trend& of = *raw.trends[number(c.trend)];
          if (elements(of.themes).count(th) != 0 && elements(c.platforms).count(p) != 0 &&
              number(c.stance) == s)
            naive[number(c.trend)].insert(i);
        }
        const auto found = evidence(trends, static_cast<theme>(th), static_cast<platform>(p),
                                    static_cast<stance>(s));
        std::map<std::size_t, numbers> by_engine;
        for (const auto& [row, witnesses] : found) {
          by_engine[number(row.id)] = elements(witnesses);
          CHECK_FALSE(witnesses.empty());
        }
        CHECK(by_engine == naive);
        CHECK(found.size() == naive.size());
        CHECK(found.empty() == naive.empty());
      }
}

TEST_CASE("evidence asks witnesses only what the rows themselves do not have") {
  // A trend has a momentum of its own; its claims have others.
  for (const auto& [row, witnesses] : evidence(trends, momentum::growing, language::german)) {
    CHECK(row.momentum == momentum::growing);
    CHECK(witnesses == claims(row.id, language::german));
  }
  constexpr auto all = evidence(trends);
  CHECK_BOTH(all.size() == 42 && all.as_set() == trends());
  CHECK_BOTH(all.front().witnesses == claims(values<trend_id>[0]));
  CHECK_BOTH(evidence(trends, std::optional<platform>{}).front().witnesses ==
             claims(values<trend_id>[0]));
}

TEST_CASE("evidence of an answer leaves out what the keys do not select") {
  const auto picks = trends(theme::ai) | trends(trend_id::gamification);
  constexpr auto affirmed = stance::affirms;
  for (const platform p : values<platform>) {
    const auto found = evidence(picks, p, affirmed);
    CHECK(found.as_set() == (picks & trends(p, affirmed)));
    for (const auto& [row, witnesses] : found) CHECK(witnesses == claims(row.id, p, affirmed));
  }
  CHECK_BOTH([] {
    std::size_t count = 0;
    for (const auto& [row, witnesses] : evidence(trends, platform::instagram))
      count += witnesses.size();
    return count;
  }() == claims.count(platform::instagram));
  constexpr auto none = evidence(trends, platform::minds, stance::opposes);
  CHECK_BOTH(none.empty() && none.begin() == none.end() && none.front().witnesses.empty());
  // An answer of the witnesses themselves leaves none but those in it.
  for (const stance s : values<stance>)
    for (const platform p : values<platform>) {
      const auto found = evidence(trends, claims(s), p);
      CHECK(found.as_set() == trends(s, p));
      for (const auto& [row, witnesses] : found) CHECK(witnesses == claims(row.id, s, p));
    }
  CHECK_BOTH(evidence(trends, claims(stance::opposes)).front().witnesses ==
             claims(trends(claims(stance::opposes)).front().id, stance::opposes));
  // Sources and platforms have witnesses, too, and an answer is a key.
  const auto disputed = trends(stance::opposes);
  for (const auto& [row, witnesses] : evidence(sources, disputed))
    CHECK(witnesses == claims(row.id, disputed));
}

TEST_CASE("evidence is printed with its citations in one call") {
  const std::string text = streamed(evidence(trends, theme::engagement, platform::twitter));
  CHECK(text.rfind("Gamification\n- ", 0) == 0);
  for (const claim* c : raw.claims)
    if (c->trend == trend_id::gamification && c->platforms.contains(platform::twitter))
      CHECK(text.find("- " + std::string{c->statement} + "\n  " + std::string{label(c->stance)} +
                      ": " + streamed(c->where) + '\n') != std::string::npos);
  const std::string opposed = streamed(evidence(trends, stance::opposes));
  CHECK(opposed.find("\n  Opposes: ") != std::string::npos);
  CHECK(opposed.find("Affirms: ") == std::string::npos);
  CHECK(streamed(evidence(trends, platform::minds, stance::opposes)).empty());
}

// --- Counts and matrices: each cell is what count() says, which catalog.cpp checks ---

namespace {

template <class Key, class Table, class... Keys>
void check_counts(const Table& table, const Keys&... keys) {
  const auto found = counts<Key>(table, keys...);
  CHECK(found.total() == table.count(keys...));
  for (const Key key : values<Key>) CHECK(found[key] == table.count(keys..., key));
  CHECK(found[static_cast<Key>(99)] == 0);
}
template <class Row, class Column, class Table, class... Keys>
void check_matrix(const Table& table, const Keys&... keys) {
  const auto found = matrix<Row, Column>(table, keys...);
  const auto in_rows = found.row_totals();
  const auto in_columns = found.column_totals();
  for (const std::size_t total : {found.total(), in_rows.total(), in_columns.total()})
    CHECK(total == table.count(keys...));
  for (const Row row : values<Row>) {
    CHECK(in_rows[row] == table.count(keys..., row));
    CHECK(found[row].total() == in_rows[row]);
    for (const Column column : values<Column>)
      CHECK(found[row][column] == table.count(keys..., row, column));
    CHECK(found[row][static_cast<Column>(99)] == 0);
  }
  for (const Column column : values<Column>)
    CHECK(in_columns[column] == table.count(keys..., column));
  CHECK(found[static_cast<Row>(99)].total() == 0);
}
template <class Row, class Column, const auto& Table>
void check_whole_matrix() {
  constexpr auto constant = matrix<Row, Column>(Table);
  CHECK(constant == matrix<Row, Column>(Table()));
  check_matrix<Row, Column>(Table);
}

}  // namespace

TEST_CASE("counts of own, of referred and of witnessed keys") {
  for (const auto& picks : selections(30)) {
    check_counts<theme>(trends, picks);
    check_counts<platform>(trends, picks);
    check_counts<trend_id>(trends, picks);
    check_counts<theme>(recommendations, picks);
    CHECK(counts<platform>(picks) == counts<platform>(trends, picks));
    CHECK(counts<theme>(recommendations(picks)) == counts<theme>(recommendations, picks));
  }
  for (const stance s : values<stance>) check_counts<platform>(trends, s);  // of one witness
  constexpr auto constant = counts<platform>(trends, theme::ai);
  CHECK_BOTH(constant[platform::instagram] == trends.count(theme::ai, platform::instagram));
  CHECK_BOTH(constant.total() == trends.count(theme::ai));
  CHECK(constant == counts<platform>(trends(theme::ai)));
}

TEST_CASE("counts are gone through in the order of the keys, with those that no row has") {
  using line = key_counts<platform>;
  static_assert(std::forward_iterator<line::iterator>);
  constexpr auto by_platform = counts<platform>(trends, theme::ai);
  std::size_t next = 0;
  for (const auto& [key, count] : by_platform) {
    CHECK(key == values<platform>[next++]);
    CHECK(count == trends.count(theme::ai, key));
  }
  CHECK(next == values<platform>.size());
  constexpr auto zeros = [](const line& counted) {
    return std::ranges::count(counted, std::size_t{0}, &line::value_type::count);
  };
  CHECK_BOTH(zeros(by_platform) > 0 && zeros(by_platform) < 15);
  CHECK_BOTH(zeros(line{}) == 15);
  const auto cells = matrix<theme, platform>(trends);
  for (const auto& [key, count] : cells[theme::ai]) CHECK(count == by_platform[key]);
  const line::iterator first = by_platform.begin();
  line::iterator place = first;
  CHECK(place++ == first);
  CHECK(place == std::next(first));
}

TEST_CASE("matrices of whole tables and of answers") {
  check_whole_matrix<theme, platform, trends>();
  check_whole_matrix<platform, stance, trends>();
  check_whole_matrix<stance, platform, trends>();
  check_whole_matrix<trend_id, source_id, trends>();
  check_whole_matrix<theme, theme, claims>();
  check_whole_matrix<trend_id, platform, claims>();
  check_whole_matrix<trend_id, audience, recommendations>();
  check_whole_matrix<trend_id, trend_id, recommendations>();
  check_whole_matrix<theme, strength, tensions>();
  check_whole_matrix<theme, stance, sources>();
  check_whole_matrix<language, theme, platforms>();
  check_whole_matrix<source_id, theme, sources>();
  check_whole_matrix<platform_kind, theme, platforms>();
  for (const auto& picks : selections(30)) {
    check_matrix<theme, platform>(trends, picks);
    check_matrix<platform, stance>(trends, picks, theme::ai);
    CHECK(matrix<theme, platform>(picks) == matrix<theme, platform>(trends, picks));
    CHECK(matrix<platform, stance>(picks, theme::ai) ==
          matrix<platform, stance>(trends, picks, theme::ai));
  }
  constexpr auto all = matrix<theme, platform>(trends);
  static_assert(std::is_same_v<decltype(all[theme::ai]), const key_counts<platform>&>);
}

TEST_CASE("counts and matrices by a member alone") {
  constexpr auto pairs = matrix<&tension::first, &tension::second>(tensions);
  const auto mixed = matrix<&tension::first, theme>(tensions);
  const auto turned = matrix<theme, &tension::first>(tensions);
  const auto firsts = counts<&tension::first>(tensions);
  for (const trend_id one : values<trend_id>) {
    const auto first = by<&tension::first>(one);
    CHECK(firsts[one] == tensions.count(first));
    for (const trend_id other : values<trend_id>)
      CHECK(pairs[one][other] == tensions.count(first, by<&tension::second>(other)));
    for (const theme t : values<theme>) {
      CHECK(mixed[one][t] == tensions.count(first, t));
      CHECK(turned[t][one] == mixed[one][t]);
    }
  }
  CHECK(pairs.total() == raw.tensions.size());
  // A part that has one facet, and an array of such parts.
  CHECK(counts<&claim::where>(claims) == counts<source_id>(claims));
  CHECK(counts<&tension::where>(tensions) == counts<source_id>(tensions));
}

// --- Ordering and grouping ---

TEST_CASE("ordered_by is a stable sort") {
  const auto length = [](const claim& c) { return c.statement.size(); };
  auto naive = raw.claims;
  const auto check = [&](const auto& found) {
    REQUIRE(found.size() == naive.size());
    std::size_t i = 0;
    for (const auto& [row, score] : found) CHECK(&row == naive[i++]);
  };
  std::ranges::stable_sort(naive, [&](auto* a, auto* b) { return length(*a) < length(*b); });
  constexpr auto by_length = ordered_by(claims, [](const claim& c) { return c.statement.size(); });
  check(by_length);
  check(ordered_by(claims(), length));
  CHECK_BOTH(by_length.front().score == by_length.front().row.statement.size());
  CHECK_BOTH(by_length.first(3).size() == 3 && by_length.first(900).size() == 154);

  naive = raw.claims;
  std::ranges::stable_sort(naive, [&](auto* a, auto* b) { return length(*a) > length(*b); });
  check(ordered_by(claims, length, std::greater<>{}));
  check(ordered_by(claims, [&](const claim& a, const claim& b) { return length(a) > length(b); }));

  naive = raw.claims;
  std::ranges::stable_sort(naive, [](auto* a, auto* b) { return a->certainty < b->certainty; });
  check(ordered_by(claims, &claim::certainty));

  // Of an answer, only its rows.
  naive.clear();
  for (const claim* c : raw.claims)
    if (c->where.source == source_id::hidden_side) naive.push_back(c);
  std::ranges::stable_sort(naive, [](auto* a, auto* b) { return a->statement < b->statement; });
  const auto of_one = ordered_by(claims(source_id::hidden_side), &claim::statement);
  check(of_one);
  CHECK(of_one.as_set() == claims(source_id::hidden_side));
  CHECK(ordered_by(claims(platform::minds, stance::opposes), &claim::statement).empty());
}

TEST_CASE("rankings of any size sort") {
  std::mt19937 random{7};
  std::vector<std::size_t> keys(raw.claims.size());
  for (std::size_t size = 0; size <= raw.claims.size(); ++size) {
    for (std::size_t& key : keys) key = random() % (size + 1);
    answer<claims> some;
    for (std::size_t i = 0; i != size; ++i) some.insert(*raw.claims[i]);
    const auto key = [&](const claim& c) { return keys[position(raw.claims, c)]; };
    std::vector<const claim*> naive(raw.claims.begin(),
                                    raw.claims.begin() + static_cast<std::ptrdiff_t>(size));
    std::ranges::stable_sort(naive, [&](auto* a, auto* b) { return key(*a) < key(*b); });
    std::vector<const claim*> found;
    for (const auto& [row, score] : ordered_by(some, key)) found.push_back(&row);
    REQUIRE(found == naive);
  }
}

TEST_CASE("groups come in the order of their keys, none empty") {
  const auto check = [](const auto& groups, const auto& rows_with) {
    std::size_t count = 0;
    auto next = groups.begin();
    for (const auto key : values<std::remove_cvref_t<decltype((*next).key)>>) {
      const auto expected = rows_with(key);
      if (expected.empty()) continue;
      REQUIRE(next != groups.end());
      const auto [found, rows] = *next++;
      CHECK(found == key);
      CHECK(rows == expected);
      ++count;
    }
    CHECK(next == groups.end());
    CHECK(groups.size() == count);
    CHECK(groups.empty() == (count == 0));
  };
  for (const auto& picks : selections(20)) {
    check(grouped_by<source_id>(claims(picks)), [&](source_id key) { return claims(picks, key); });
    // A trend may be in several, or in none.
    check(grouped_by<platform>(picks), [&](platform key) { return trends(picks, key); });
  }
  CHECK_BOTH(grouped_by<source_id>(claims).size() == 5);
  CHECK_BOTH([] {
    std::size_t count = 0;
    for (const auto& [source, rows] : grouped_by<source_id>(claims))
      count += rows == claims(source) ? rows.size() : 1000;
    return count;
  }() == claims.size());
  CHECK_BOTH((*grouped_by<language>(sources).begin()).rows == sources(language::english));
  // With further keys, a group is the answer to the question with all of them.
  for (const stance s : values<stance>) {
    check(grouped_by<source_id>(trends, s), [&](source_id key) { return trends(s, key); });
    check(grouped_by<platform>(trends(theme::ai), s, language::english),
          [&](platform key) { return trends(theme::ai, s, language::english, key); });
    check(grouped_by<theme>(trends, s), [&](theme key) { return trends(s, key); });
    check(grouped_by<source_id>(claims, s), [&](source_id key) { return claims(s, key); });
    check(grouped_by<&claim::stance>(platforms, s),
          [&](stance key) { return platforms(s, by<&claim::stance>(key)); });
  }
  CHECK_BOTH([] {  // Early trend adoption is not in the group of a source that speaks for it.
    for (const auto& [source, rows] : grouped_by<source_id>(trends, stance::opposes))
      if (source == source_id::hidden_side) return false;
    return true;
  }());
  check(grouped_by<&tension::second>(tensions),
        [](trend_id key) { return tensions(by<&tension::second>(key)); });
}

// --- Briefs ---

namespace {

struct naive_advice {
  std::size_t lead;
  numbers further;
  numbers picks;
};
/// Groups by source and trends; the first stated one leads; then a stable sort.
std::vector<naive_advice> naive_brief(const numbers& picks, const std::size_t* wanted_audience) {
  std::map<std::pair<source_id, numbers>, std::vector<std::size_t>> same;
  for (std::size_t i = 0; i != raw.recommendations.size(); ++i) {
    const recommendation& r = *raw.recommendations[i];
    const numbers addressed = elements(r.audiences);
    const bool is_for_us =
        wanted_audience == nullptr || addressed.empty() || addressed.count(*wanted_audience) != 0;
    if (is_for_us && !both(elements(r.trends), picks).empty())
      same[{r.where.source, elements(r.trends)}].push_back(i);
  }
  std::vector<naive_advice> result;
  for (const auto& [key, pieces] : same) {
    std::size_t lead = pieces.front();
    for (const std::size_t i : pieces)
      if (raw.recommendations[i]->strength < raw.recommendations[lead]->strength) lead = i;
    numbers further(pieces.begin(), pieces.end());
    further.erase(lead);
    result.push_back({lead, further, both(key.second, picks)});
  }
  std::sort(result.begin(), result.end(), [](const naive_advice& a, const naive_advice& b) {
    const auto key = [](const naive_advice& x) {
      return std::make_tuple(raw.recommendations[x.lead]->strength != strength::stated,
                             trend_count - x.picks.size(), x.lead);
    };
    return key(a) < key(b);
  });
  return result;
}
void check_brief(const trend_brief& found, const numbers& picks,
                 const std::size_t* wanted_audience) {
  const auto naive = naive_brief(picks, wanted_audience);
  REQUIRE(found.size() == naive.size());
  CHECK(found.empty() == naive.empty());
  CHECK(elements(found.picks()) == picks);
  std::size_t i = 0;
  numbers all;
  for (const auto& [lead, further, served] : found) {
    CHECK(&lead == raw.recommendations[naive[i].lead]);
    CHECK(elements(further) == naive[i].further);
    CHECK(elements(served) == naive[i].picks);
    CHECK(found[i].is_for_anybody() == elements(lead.audiences).empty());
    if (i != 0)
      CHECK((found[i - 1].lead.where.source != lead.where.source ||
             found[i - 1].lead.trends != lead.trends));
    all.insert(naive[i].lead);
    all = either(all, further.empty() ? numbers{} : elements(further));
    ++i;
  }
  CHECK(elements(found.as_set()) == all);
  CHECK(found.tensions() == tensions_within(found.picks()));
}

}  // namespace

TEST_CASE("a brief has the advice for an audience, and what is addressed to nobody") {
  for (const auto& picks : selections(100)) {
    check_brief(brief(picks), elements(picks), nullptr);
    for (std::size_t a = 0; a != enum_size<audience>; ++a)
      check_brief(brief(picks, static_cast<audience>(a)), elements(picks), &a);
  }
  const std::size_t nobody = 99;  // out of a bad cast
  check_brief(brief(trends(), static_cast<audience>(99)), elements(trends()), &nobody);
  check_brief(brief(trends, static_cast<audience>(99)), elements(trends()), &nobody);
  for (const trend_id id : values<trend_id>) check_brief(brief(trends(id)), {number(id)}, nullptr);

  constexpr auto constant = brief(trends(), audience::brands);
  const std::size_t brands = number(audience::brands);
  check_brief(constant, elements(trends()), &brands);
  CHECK_BOTH(constant.front().lead.strength == strength::stated);
  CHECK_BOTH(brief(answer<trends>{}).empty());
  CHECK(brief(answer<trends>{}).front().lead.action.empty());
  CHECK(brief(answer<trends>{})[7].further.empty());
}

TEST_CASE("a brief takes only the advice that serves the picks") {
  const trend_brief made{trends(trend_id::gamification), recommendations()};
  CHECK(made.as_set() == recommendations(trend_id::gamification));
}

TEST_CASE("counts, matrices and common ground are equal where each part is") {
  const support_counts some{1, 2, 3};
  CHECK(some == support_counts{1, 2, 3});
  CHECK(some != support_counts{0, 2, 3});
  CHECK(some != support_counts{1, 0, 3});
  CHECK(some != support_counts{1, 2, 0});
  const auto one = trends(theme::ai), other = trends(theme::video);
  const common_ground ground{one, other, one};
  CHECK(ground == common_ground{one, other, one});
  CHECK(ground != common_ground{other, other, one});
  CHECK(ground != common_ground{one, one, one});
  CHECK(ground != common_ground{one, other, other});
  CHECK(counts<theme>(one) == counts<theme>(one));
  CHECK(counts<theme>(one) != counts<theme>(other));
  CHECK(counts<platform>(trends(theme::ai)) != counts<platform>(trends(trend_id::metaverse)));
  CHECK(matrix<theme, platform>(one) == matrix<theme, platform>(one));
  CHECK(matrix<theme, platform>(one) != matrix<theme, platform>(other));
}
#ifdef __cpp_exceptions
TEST_CASE("what a function of the user's throws reaches the user") {
  const auto throws = [](const auto&...) -> bool { throw 1; };
  CHECK_THROWS_AS((void)claims.matching(throws), int);
  CHECK_THROWS_AS(claims().for_each(throws), int);
  CHECK_THROWS_AS((void)ordered_by(claims, throws), int);
  CHECK_THROWS_AS((void)ordered_by(sources, &source::bytes, throws), int);
}
#endif
