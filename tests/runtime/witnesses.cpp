// SPDX-License-Identifier: BSL-1.0
// An answer has a witness: the equations of the README over all pairs and triples of keys that only
// claims have, for the three tables that claims witness.
#include <doctest/doctest.h>

#include <trendatlas/trendatlas.hpp>

#include "../catalog_parts.hpp"

using namespace trendatlas;
using catalog_parts::list;

namespace {

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

// Calls with each combination of enumerators of these types.
template <class Visit, class... Keys>
void for_each_combination(const Visit& visit, list<>, Keys... keys) {
  visit(keys...);
}
template <class Visit, class Type, class... Types, class... Keys>
void for_each_combination(const Visit& visit, list<Type, Types...>, Keys... keys) {
  for (const Type key : values<Type>) for_each_combination(visit, list<Types...>{}, keys..., key);
}

// Asks a table by all keys of these types; by two also together with each key of its own.
template <class Table, class... Types>
void check_types(const Table& table, counts& result, list<Types...> types) {
  for_each_combination(
      [&](auto... keys) {
        REQUIRE(has_witnesses(table, keys...));
        if constexpr (sizeof...(keys) == 2)
          catalog_parts::for_each_vocabulary([&]<class Own>(auto, Own) {
            if constexpr (Table::template has<Own>)
              for (const Own own : values<Own>) REQUIRE(meets_witnesses(table, own, keys...));
          });
        ++result.questions;
        if (table(keys...) != (table(keys) & ...)) ++result.differing;
      },
      types);
}

// Each choice of so many of the types that only witnesses have.
template <std::size_t Count, class Table, class... Chosen, class... Rest>
void check_choices(const Table& table, counts& result, list<Chosen...> chosen, list<Rest...>) {
  if constexpr (sizeof...(Chosen) == Count) check_types(table, result, chosen);
}
template <std::size_t Count, class Table, class... Chosen, class First, class... Rest>
  requires(sizeof...(Chosen) != Count)
void check_choices(const Table& table, counts& result, list<Chosen...> chosen,
                   list<First, Rest...>) {
  if constexpr (Table::template witnesses_have<First>) {
    check_choices<Count>(table, result, list<Chosen..., First>{}, list<Rest...>{});
    if constexpr (Count == 2 && sizeof...(Chosen) == 0)
      check_types(table, result, list<First, First>{});
  }
  check_choices<Count>(table, result, chosen, list<Rest...>{});
}

template <class Table>
void check_table(const Table& table) {
  counts pairs, triples;
  check_choices<2>(table, pairs, list<>{}, catalog_parts::reaching<Table>{});
  check_choices<3>(table, triples, list<>{}, catalog_parts::reaching<Table>{});
  MESSAGE("Other than the intersection of single-key answers: "
          << pairs.differing << " of " << pairs.questions << " questions with two keys, "
          << triples.differing << " of " << triples.questions << " with three");
  CHECK(pairs.differing != 0);
  CHECK(triples.differing != 0);
}

// In constant expressions, any() and own keys; static/witnesses.cpp asks all pairs and triples.
static_assert(has_witnesses(trends, stance::affirms, language::german));
static_assert(meets_witnesses(trends, theme::ai, stance::affirms, language::german));
static_assert(meets_witnesses(platforms, platform_kind::video, stance::affirms, theme::commerce));
static_assert(meets_witnesses(sources, language::english, platform::tiktok, stance::affirms));

}  // namespace

TEST_CASE("an answer of trends has a witness") { check_table(trends); }
TEST_CASE("an answer of platforms has a witness") { check_table(platforms); }
TEST_CASE("an answer of sources has a witness") { check_table(sources); }
