// SPDX-License-Identifier: BSL-1.0
// Facets with many keys, of one key a row or several, at the default limits of each compiler,
// against plain loops over the rows.
#include <doctest/doctest.h>

#include <array>
#include <random>
#include <trendatlas/engine.hpp>

#include "../plain_loop.hpp"
#include "../word_sets.hpp"
#include "../words.hpp"

using plain_loop::asking;
using trendatlas::by;
using trendatlas::enum_set;

namespace wide {

// Rows made while compiling, a part at a time, as real ones are written: nothing that this file
// tests has a share in it.
constexpr std::uint64_t scramble(std::uint64_t number) {
  number = (number ^ number >> 31) * 0x9E3779B97F4A7C15U;
  return (number ^ number >> 29) * 0xBF58476D1CE4E5B9U >> 20;
}
constexpr std::size_t rows_a_part = 10000;
template <class Row, std::size_t Size, std::size_t Part>
constexpr auto part = [] {
  std::array<Row, Size> rows{};
  for (std::size_t i = 0; i != Size; ++i) rows[i].make(Part * rows_a_part + i);
  return rows;
}();
template <class Row, std::size_t... Part>
constexpr auto rows_in(std::index_sequence<Part...>)
    -> trendatlas::joined<part<Row, rows_a_part, Part>...>;
template <class Row, std::size_t Size>
constexpr decltype(rows_in<Row>(std::make_index_sequence<Size / rows_a_part>{})) rows{};

// 100,000 rows, 600 keys, one each.
using shop = generated::keys<600>::key;
struct sale {
  shop where{};
  shop returned_to{};
  bool online = false;

  constexpr void make(std::uint64_t i) {
    where = static_cast<shop>(scramble(i) % 10 == 0 ? 7 : scramble(i) / 16 % 600);
    returned_to = static_cast<shop>(i / 1000);
    online = scramble(i + 1) % 3 == 0;
  }
  using facets = trendatlas::facets<&sale::where, &sale::online>;
};
constexpr auto& sale_rows = rows<sale, 100000>;
constexpr trendatlas::table<sale_rows> sales;

// The same rows, with up to 64 keys of the rows to which they refer.
using quarter = generated::keys<40>::key;
struct address {
  shop id{};
  quarter in{};

  using facets = trendatlas::facets<&address::in>;
};
constexpr auto address_rows = [] {
  std::array<address, 600> result{};
  for (std::size_t i = 0; i != 600; ++i)
    result[i] = {static_cast<shop>(i), static_cast<quarter>(scramble(i) % 39)};
  return result;
}();
constexpr trendatlas::table<sale_rows, trendatlas::refers_to<address_rows>> sales_somewhere;

// 40,000 rows, 2,000 keys, none or one each.
using word = generated::keys<2000>::key;
struct line {
  trendatlas::maybe<word> first{};

  constexpr void make(std::uint64_t i) {
    if (scramble(i) % 5 != 0) first = static_cast<word>(scramble(i) / 8 % 2000);
  }
  using facets = trendatlas::facets<&line::first>;
};
constexpr trendatlas::table<rows<line, 40000>> lines;

// 8,000 rows that refer to their own table.
using person = generated::keys<8000>::key;
using region = generated::keys<70>::key;
struct human {
  person id{};
  person parents[2]{};
  region home{};

  using facets = trendatlas::facets<&human::parents, &human::home>;
};
constexpr auto people_rows = [] {
  std::array<human, 8000> result{};
  for (std::size_t i = 0; i != 8000; ++i)
    result[i] = {static_cast<person>(i),
                 {static_cast<person>(scramble(i) % 8000), static_cast<person>(i / 2)},
                 static_cast<region>(scramble(i) / 9000 % 70)};
  return result;
}();
constexpr trendatlas::table<people_rows> people;

// 60 rows that refer to 8,000 of whom each has a region, and are witnessed by nobody.
struct note {
  person about{};
  using facets = trendatlas::facets<&note::about>;
};
constexpr auto note_rows = [] {
  std::array<note, 60> result{};
  for (std::size_t i = 0; i != 60; ++i) result[i].about = static_cast<person>(i * 131);
  return result;
}();
constexpr trendatlas::table<note_rows, trendatlas::refers_to<people>> notes;

// Rows that hold sets of ids, of which some have no row.
using guest = generated::keys<192>::key;
struct circle {
  enum_set<guest> guests{};
  using facets = trendatlas::facets<&circle::guests>;
};
constexpr circle circle_rows[] = {
    {{guest{0}, guest{64}}}, {{guest{99}}}, {}, {{guest{99}, guest{1}}}};
constexpr trendatlas::table<circle_rows> circles;
struct visitor {
  guest id{};
};
constexpr auto visitor_rows = [] {
  std::array<visitor, 100> result{};
  for (std::size_t i = 0; i != 100; ++i) result[i].id = static_cast<guest>(i);
  return result;
}();
constexpr trendatlas::table<visitor_rows> visitors;

// 21,000 rows with six sets of 17 to 100 enumerators.
template <std::size_t Count>
using browser = typename generated::keys<Count>::key;
template <class Enum>
constexpr enum_set<Enum> some(std::uint64_t seed) {
  constexpr auto count = std::size(vocabulary(Enum{}));
  return {static_cast<Enum>(scramble(seed) % count), static_cast<Enum>(scramble(seed + 1) % count),
          static_cast<Enum>(scramble(seed + 2) % count), static_cast<Enum>(count - 1 - seed % 3)};
}
struct feature {
  enum_set<browser<17>> first{};
  enum_set<browser<33>> second{};
  enum_set<browser<64>> third{};
  enum_set<browser<65>> fourth{};
  enum_set<browser<90>> fifth{};
  enum_set<browser<100>> sixth{};

  constexpr void make(std::uint64_t i) {
    first = some<browser<17>>(i);
    second = some<browser<33>>(i);
    third = some<browser<64>>(i);
    fourth = some<browser<65>>(i);
    fifth = some<browser<90>>(i);
    sixth = i % 2 == 0 ? some<browser<100>>(i) : ~some<browser<100>>(i);
  }
  using facets = trendatlas::facets<&feature::first, &feature::second, &feature::third,
                                    &feature::fourth, &feature::fifth, &feature::sixth>;
};
constexpr auto feature_part = [](auto part) {
  std::array<feature, 3000> result{};
  for (std::size_t i = 0; i != 3000; ++i) result[i].make(part() * 3000 + i);
  return result;
};
template <std::size_t Part>
constexpr auto features_of = feature_part(std::integral_constant<std::size_t, Part>{});
constexpr trendatlas::joined<features_of<0>, features_of<1>, features_of<2>, features_of<3>,
                             features_of<4>, features_of<5>, features_of<6>>
    feature_rows;
constexpr trendatlas::table<feature_rows> features;

// 2,000 rows that hold three of 4,000 keys or all but three, and rows of which one holds many.
constexpr trendatlas::table<word_sets::texts<false>> few_each;
constexpr trendatlas::table<word_sets::texts<true>> most_each;
struct page {
  enum_set<word_sets::word> words{};
  enum_set<word_sets::word> links{};
  using facets = trendatlas::facets<&page::words, &page::links>;
};
constexpr auto page_rows = [] {
  std::array<page, 200> result{};
  for (std::size_t i = 0; i != 200; ++i) {
    result[i].words.insert(static_cast<word_sets::word>(i * 20));
    if (i % 3 != 0) result[i].links.insert(static_cast<word_sets::word>(3999 - i));
  }
  result[70].words = ~result[70].words;
  return result;
}();
constexpr trendatlas::table<page_rows> pages;

static_assert(few_each.check() && most_each.check() && pages.check());
static_assert(sales.check() && lines.check() && people.check() && notes.check() &&
              circles.check() && features.check());
static_assert(sales.size() == 100000 && features.size() == 21000);
static_assert(sales.first(shop{7})->where == shop{7});
static_assert(sales.count(shop{600 - 1}) != 0 && !sales.any(shop{7}) == false);
static_assert(people(person{9}).contains(person{9}));

// Sets of one key to all of them.
template <class Enum>
enum_set<Enum> random_set(std::mt19937& random) {
  enum_set<Enum> result;
  const auto share = random() % 4;
  for (const Enum e : trendatlas::values<Enum>)
    if (share == 3 || random() % 97 < (share == 2 ? 50 : share)) result.insert(e);
  return result;
}

}  // namespace wide

using namespace wide;

TEST_CASE("one of 600 keys in each of 100,000 rows") {
  std::mt19937 random{1};
  for (const shop key : {shop{0}, shop{7}, shop{63}, shop{64}, shop{599}, shop{300}}) {
    asking(sales, key).finds([&](const sale& s) { return s.where == key; });
    asking(sales, key, by<&sale::online>(true)).finds([&](const sale& s) {
      return s.where == key && s.online;
    });
    asking(sales, by<&sale::returned_to>(key)).finds([&](const sale& s) {
      return s.returned_to == key;
    });
    asking(sales, key, by<&sale::returned_to>(shop{42})).finds([&](const sale& s) {
      return s.where == key && s.returned_to == shop{42};
    });
    asking(sales, std::optional{key}).finds([&](const sale& s) { return s.where == key; });
    asking(sales, ~enum_set{key}).finds([&](const sale& s) { return s.where != key; });
    asking(sales, ~enum_set{key}, by<&sale::returned_to>(~enum_set{key})).finds([&](const sale& s) {
      return s.where != key && s.returned_to != key;
    });
    const auto set = random_set<shop>(random);
    asking(sales, set).finds([&](const sale& s) { return set.contains(s.where); });
    asking(sales, set, by<&sale::returned_to>(key)).finds([&](const sale& s) {
      return set.contains(s.where) && s.returned_to == key;
    });
  }
  asking(sales, static_cast<shop>(600)).finds([](const sale&) { return false; });
  asking(sales, static_cast<shop>(65535)).finds([](const sale&) { return false; });
}

TEST_CASE("keys of the rows to which 100,000 rows refer") {
  for (unsigned i = 0; i <= 40; i += 13) {
    const auto key = static_cast<quarter>(i);
    asking(sales_somewhere, key).finds([&](const sale& s) {
      return address_rows[static_cast<std::size_t>(s.where)].in == key;
    });
    asking(sales_somewhere, key, by<&sale::online>(true)).finds([&](const sale& s) {
      return s.online && address_rows[static_cast<std::size_t>(s.where)].in == key;
    });
  }
}

TEST_CASE("none or one of 2,000 keys in each of 40,000 rows") {
  std::mt19937 random{2};
  const auto has = [](const line& l, word key) { return l.first && *l.first == key; };
  for (unsigned i = 0; i < 2000; i += 111)
    asking(lines, static_cast<word>(i)).finds([&](const line& l) {
      return has(l, static_cast<word>(i));
    });
  for (int i = 0; i != 12; ++i) {
    const auto set = random_set<word>(random);
    asking(lines, set).finds([&](const line& l) { return l.first && set.contains(*l.first); });
  }
  asking(lines, std::optional<word>{}).finds([](const line&) { return true; });
}

TEST_CASE("8,000 rows that refer to each other") {
  std::mt19937 random{3};
  const auto by_region = [](region home) { return people(home); };
  for (const unsigned i : {0U, 1U, 63U, 64U, 3999U, 7999U}) {
    const auto key = static_cast<person>(i);
    const auto is_parent = [&](const human& h) {
      return h.parents[0] == key || h.parents[1] == key;
    };
    asking(people, key).finds([&](const human& h) { return h.id == key || is_parent(h); });
    asking(people, by<&human::parents>(key)).finds(is_parent);
    asking(people, by<&human::id>(key)).finds([&](const human& h) { return h.id == key; });
  }
  for (int i = 0; i != 12; ++i) {
    auto set = by_region(static_cast<region>(random() % 70));
    if (i % 3 == 0) set = ~set;
    asking(people, by<&human::parents>(set)).finds([&](const human& h) {
      return set.contains(h.parents[0]) || set.contains(h.parents[1]);
    });
    asking(notes, set).finds([&](const note& n) { return set.contains(n.about); });
    asking(people, notes(set)).finds([&](const human& h) {
      bool found = false;
      for (const note& n : notes(set)) found = found || n.about == h.id;
      return found;
    });
    const auto home = static_cast<region>(random() % 70);
    asking(notes, home).finds([&](const note& n) { return people[n.about].home == home; });
  }
}

TEST_CASE("sets of ids, of which some have no row") {
  asking(circles, guest{99}).finds([](const circle& c) { return c.guests.contains(guest{99}); });
  for (const unsigned unknown : {192U, 193U, 255U})
    asking(circles, static_cast<guest>(unknown)).finds([](const circle&) { return false; });
  asking(circles, visitors(guest{64})).finds([](const circle& c) {
    return c.guests.contains(guest{64});
  });
  asking(circles, visitors()).finds([](const circle& c) { return !c.guests.empty(); });
  asking(circles, ~enum_set<guest>{}).finds([](const circle& c) { return !c.guests.empty(); });
  asking(visitors, circles(guest{99})).finds([](const visitor& v) {
    return v.id == guest{99} || v.id == guest{1};
  });
}

TEST_CASE("sets of few or many of 4,000 enumerators") {
  using word_sets::text;
  using word_sets::word;
  std::mt19937 random{5};
  const auto holds = [](const enum_set<word>& held, const enum_set<word>& any) {
    return !(held & any).empty();
  };
  for (int i = 0; i != 12; ++i) {
    const auto key = static_cast<word>(i == 0 ? 0 : i == 1 ? 3999 : random() % 4000);
    const auto one = i == 2       ? enum_set<word>{}
                     : i % 2 == 0 ? enum_set{key}
                                  : random_set<word>(random);
    const auto has_key = [&](const text& t) { return t.words.contains(key); };
    const auto has_one = [&](const text& t) { return holds(t.words, one); };
    asking(few_each, key).finds(has_key);
    asking(most_each, key).finds(has_key);
    asking(few_each, one).finds(has_one);
    asking(most_each, one).finds(has_one);
    asking(few_each, one, key).finds([&](const text& t) { return has_one(t) && has_key(t); });
    asking(pages, key).finds([&](const page& p) {
      return p.words.contains(key) || p.links.contains(key);
    });
    asking(pages, by<&page::words>(key)).finds([&](const page& p) {
      return p.words.contains(key);
    });
    asking(pages, one, by<&page::links>(one)).finds([&](const page& p) {
      return holds(p.links, one);
    });
  }
  asking(few_each, static_cast<word>(4000)).finds([](const text&) { return false; });
}

TEST_CASE("21,000 rows with six sets of up to 100 enumerators") {
  std::mt19937 random{4};
  const auto each = [&]<class Enum>(auto member, Enum) {
    for (const Enum key : {Enum{0}, Enum{16}, static_cast<Enum>(random() % 17)})
      asking(features, key).finds([&](const feature& f) { return (f.*member).contains(key); });
    const auto set = random_set<Enum>(random);
    asking(features, set).finds([&](const feature& f) { return !(f.*member & set).empty(); });
  };
  each(&feature::first, browser<17>{});
  each(&feature::second, browser<33>{});
  each(&feature::third, browser<64>{});
  each(&feature::fourth, browser<65>{});
  each(&feature::fifth, browser<90>{});
  each(&feature::sixth, browser<100>{});
  asking(features, browser<100>{99}, browser<17>{3}, browser<65>{64}).finds([](const feature& f) {
    return f.sixth.contains(browser<100>{99}) && f.first.contains(browser<17>{3}) &&
           f.fourth.contains(browser<65>{64});
  });
}
