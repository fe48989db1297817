// SPDX-License-Identifier: BSL-1.0
// An answer has a witness: the equations of the README over all pairs and triples of keys that only
// claims have, for the three tables that claims witness.
#include <doctest/doctest.h>

#include <trendatlas/trendatlas.hpp>

using namespace trendatlas;

namespace {

template <class... Keys>
struct list {};

template <class Table>
struct witnessed_by_claims;
template <>
struct witnessed_by_claims<std::remove_cvref_t<decltype(trends)>> {
  using keys = list<platform, audience, stance, certainty, language, source_id, platform_kind>;
  using own = list<trend_id, theme, momentum>;
};
template <>
struct witnessed_by_claims<std::remove_cvref_t<decltype(platforms)>> {
  using keys = list<theme, audience, stance, momentum, certainty, language, source_id, trend_id>;
  using own = list<platform, platform_kind>;
};
template <>
struct witnessed_by_claims<std::remove_cvref_t<decltype(sources)>> {
  using keys =
      list<theme, platform, audience, stance, momentum, certainty, trend_id, platform_kind>;
  using own = list<source_id, language>;
};

// The rows are those of which claims with these keys speak; each has one, and no other row has.
template <class Table, class... Keys>
constexpr bool has_witnesses(const Table& table, const Keys&... keys) {
  static_assert((Table::template witnesses_have<Keys> && ...));
  const auto rows = table(keys...);
  if (rows != table(claims(keys...))) return false;
  for (const auto& row : table)
    if (rows.contains(row.id) != claims.any(row.id, keys...)) return false;
  return true;
}

// The same with a key of the rows' own.
template <class Table, class Own, class... Keys>
constexpr bool meets_witnesses(const Table& table, const Own& own, const Keys&... keys) {
  static_assert(Table::template has<Own>);
  const auto expected = table(own) & table(claims(keys...));
  return table(own, keys...) == expected && table(keys..., own) == expected &&
         table.count(own, keys...) == expected.size() &&
         table.any(keys..., own) == !expected.empty();
}

struct counts {
  std::size_t questions = 0;
  std::size_t differing = 0;  // from what is in the answer to each key alone
};

template <class Table, class First, class Second>
counts check_pair(const Table& table, First, Second) {
  counts result;
  for (const First first : values<First>)
    for (const Second second : values<Second>) {
      REQUIRE(has_witnesses(table, first, second));
      const auto check_own = [&]<class... Own>(list<Own...>) {
        const auto check_all = [&](const auto& all) {
          for (const auto own : all) REQUIRE(meets_witnesses(table, own, first, second));
        };
        (check_all(values<Own>), ...);
      };
      check_own(typename witnessed_by_claims<Table>::own{});
      ++result.questions;
      if (table(first, second) != (table(first) & table(second))) ++result.differing;
    }
  return result;
}

template <class Table, class First, class Second, class Third>
counts check_triple(const Table& table, First, Second, Third) {
  counts result;
  for (const First first : values<First>)
    for (const Second second : values<Second>)
      for (const Third third : values<Third>) {
        REQUIRE(has_witnesses(table, first, second, third));
        ++result.questions;
        if (table(first, second, third) != (table(first) & table(second) & table(third)))
          ++result.differing;
      }
  return result;
}

// Each combination of key types once; a pair of the same type, too.
template <class Visit>
void for_each_pair(const Visit&, list<>) {}
template <class Visit, class First, class... Rest>
void for_each_pair(const Visit& visit, list<First, Rest...>) {
  visit(First{}, First{});
  (visit(First{}, Rest{}), ...);
  for_each_pair(visit, list<Rest...>{});
}
template <class Visit, class First>
void for_each_two(const Visit&, First, list<>) {}
template <class Visit, class First, class Second, class... Rest>
void for_each_two(const Visit& visit, First first, list<Second, Rest...>) {
  (visit(first, Second{}, Rest{}), ...);
  for_each_two(visit, first, list<Rest...>{});
}
template <class Visit>
void for_each_triple(const Visit&, list<>) {}
template <class Visit, class First, class... Rest>
void for_each_triple(const Visit& visit, list<First, Rest...>) {
  for_each_two(visit, First{}, list<Rest...>{});
  for_each_triple(visit, list<Rest...>{});
}

template <class Table>
void check_table(const Table& table) {
  using keys = typename witnessed_by_claims<Table>::keys;
  counts pairs;
  counts triples;
  for_each_pair(
      [&](auto... all) {
        const counts some = check_pair(table, all...);
        pairs.questions += some.questions;
        pairs.differing += some.differing;
      },
      keys{});
  for_each_triple(
      [&](auto... all) {
        const counts some = check_triple(table, all...);
        triples.questions += some.questions;
        triples.differing += some.differing;
      },
      keys{});
  MESSAGE("Other than the intersection of single-key answers: "
          << pairs.differing << " of " << pairs.questions << " questions with two keys, "
          << triples.differing << " of " << triples.questions << " with three");
  CHECK(pairs.differing != 0);
  CHECK(triples.differing != 0);
}

// The same, worked out by the compiler: each first key is a constant evaluation of its own.
template <const auto& Table, auto First, class Second>
constexpr bool holds_for = [] {
  for (const Second second : values<Second>)
    if (!has_witnesses(Table, First, second)) return false;
  return true;
}();
template <const auto& Table, class First, class Second>
constexpr bool holds = []<std::size_t... I>(std::index_sequence<I...>) {
  return (holds_for<Table, static_cast<First>(I), Second> && ...);
}(std::make_index_sequence<enum_size<First>>{});

static_assert(holds<trends, stance, language>);
static_assert(holds<trends, source_id, stance>);
static_assert(holds<trends, stance, source_id>);
static_assert(holds<trends, language, audience>);
static_assert(holds<platforms, momentum, stance>);
static_assert(holds<platforms, source_id, audience>);
static_assert(holds<sources, stance, momentum>);
static_assert(holds<sources, platform_kind, stance>);
static_assert(meets_witnesses(trends, theme::ai, stance::affirms, language::german));
static_assert(meets_witnesses(platforms, platform_kind::video, stance::affirms, theme::commerce));
static_assert(meets_witnesses(sources, language::english, platform::tiktok, stance::affirms));

}  // namespace

TEST_CASE("an answer of trends has a witness") { check_table(trends); }
TEST_CASE("an answer of platforms has a witness") { check_table(platforms); }
TEST_CASE("an answer of sources has a witness") { check_table(sources); }

TEST_CASE("what two sources say is not put into the mouth of one") {
  constexpr auto opposed = trends(source_id::hidden_side, stance::opposes);
  static_assert(opposed.empty());
  CHECK(trends(source_id::hidden_side, stance::opposes) == opposed);
  constexpr auto both = trends(source_id::hidden_side) & trends(stance::opposes);
  static_assert(!both.empty());
  CHECK((trends(source_id::hidden_side) & trends(stance::opposes)) == both);

  constexpr auto shops = platforms(source_id::hidden_side, trend_id::social_commerce);
  static_assert(!shops.contains(platform::facebook) && shops.contains(platform::instagram));
  CHECK(platforms(source_id::hidden_side, trend_id::social_commerce) == shops);
  CHECK(platforms(source_id::hidden_side).contains(platform::facebook));
  CHECK(platforms(trend_id::social_commerce).contains(platform::facebook));

  constexpr auto norwegian = trends(language::norwegian, platform::instagram);
  static_assert(norwegian.empty());
  CHECK(trends(language::norwegian, platform::instagram) == norwegian);
  CHECK(!(trends(language::norwegian) & trends(platform::instagram)).empty());
}
