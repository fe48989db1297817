// SPDX-License-Identifier: BSL-1.0
#include <doctest/doctest.h>

#include <algorithm>
#include <ranges>
#include <string>
#include <trendatlas/table.hpp>

#include "../generated_tables.hpp"
#include "reference.hpp"

using namespace generated;
using reference::positions;
using trendatlas::enum_set;
using trendatlas::table;

namespace {

inline constexpr table<places> all_places;

reference::table reference_of_boxes(const auto& rows) {
  reference::table result;
  for (const box& b : rows) result.rows.push_back(reference::row(b.where, b.outside, b.inside, b.tags));
  return result;
}

reference::table reference_of_places() {
  reference::table result;
  for (const place& p : places) {
    result.rows.push_back(reference::row(p.id, p.label, p.neighbors));
    result.ids.push_back(reference::word_of(p.id));
  }
  return result;
}

}  // namespace

// Around the edges of words: the engine and the reference, for every key, every pair of two facets, and the joins.
TEST_CASE_TEMPLATE("tables of any length answer like the reference", Count, std::integral_constant<std::size_t, 1>,
                   std::integral_constant<std::size_t, 63>, std::integral_constant<std::size_t, 64>,
                   std::integral_constant<std::size_t, 65>, std::integral_constant<std::size_t, 128>,
                   std::integral_constant<std::size_t, 129>, std::integral_constant<std::size_t, 1000>) {
  constexpr table<boxes<Count::value>> engine;
  const reference::table naive = reference_of_boxes(boxes<Count::value>);
  CHECK(positions(engine, engine()).size() == Count::value);

  // Also those that do not exist: three past the end of each enum.
  for (int c = 0; c != 6; ++c) CHECK(positions(engine, engine(static_cast<color>(c))) == naive(static_cast<color>(c)));
  for (int s = -3; s != 133; ++s) CHECK(positions(engine, engine(static_cast<shelf>(s))) == naive(static_cast<shelf>(s)));
  for (int t = 0; t != 103; ++t) {
    CHECK(positions(engine, engine(static_cast<tag>(t))) == naive(static_cast<tag>(t)));
    for (int c = 0; c != 3; ++c)
      CHECK(positions(engine, engine(static_cast<tag>(t), static_cast<color>(c))) == naive(static_cast<tag>(t), static_cast<color>(c)));
  }

  // Joins, both ways: boxes name shelves; shelves name other shelves and tags.
  const reference::table naive_places = reference_of_places();
  for (int t = 0; t != 100; ++t) {
    const tag key = static_cast<tag>(t);
    CHECK(positions(engine, engine(all_places(key))) == naive.related(naive_places, naive_places(key)));
    CHECK(positions(all_places, all_places(engine(key))) == naive_places.related(naive, naive(key)));
  }
}

TEST_CASE("rows that name their own id type: the id and the references both match") {
  const reference::table naive = reference_of_places();
  for (int s = 0; s != 130; ++s) {
    const shelf key = static_cast<shelf>(s);
    CHECK(positions(all_places, all_places(key)) == naive(key));
    CHECK(all_places(key).contains(key));
  }
}

TEST_CASE("a set of enumerators matches any of them") {
  constexpr table<boxes<200>> engine;
  sequence random{5};
  for (int round = 0; round != 100; ++round) {
    enum_set<tag> keys;
    auto expected = engine(tag{100});
    for (int i = 0; i != 4; ++i) {
      const tag key = static_cast<tag>(random.next(100));
      keys.insert(key);
      expected |= engine(key);
    }
    CHECK(engine(keys) == expected);
    CHECK(engine(keys, color{1}) == (expected & engine(color{1})));
  }
}

TEST_CASE("sets of rows work with the standard library's algorithms and views") {
  constexpr table<boxes<200>> engine;
  const auto chosen = engine(color{1});
  CHECK(static_cast<std::size_t>(std::distance(chosen.begin(), chosen.end())) == chosen.size());
  CHECK(std::ranges::all_of(chosen, [](const box& b) { return b.outside == color{1} || b.inside == color{1}; }));
  CHECK(static_cast<std::size_t>(
            std::ranges::count_if(engine, [](const box& b) { return b.outside == color{1} || b.inside == color{1}; })) == chosen.size());
#if !defined(__clang__) || __clang_major__ >= 16  // older ones cannot compile libstdc++'s views
  std::vector<std::size_t> tag_counts;
  for (const std::size_t count : chosen | std::views::transform([](const box& b) { return b.tags.size(); })) tag_counts.push_back(count);
  CHECK(tag_counts.size() == chosen.size());
#endif
}

TEST_CASE("algebra on sets of several words") {
  constexpr table<boxes<1000>> engine;
  const auto a = engine(color{0});
  const auto b = engine(tag{7}) | engine(tag{8});
  CHECK((a & b).size() + (a - b).size() == a.size());
  CHECK((a ^ b) == ((a | b) - (a & b)));
  CHECK(~(a | b) == (~a & ~b));
  CHECK((~a).size() == 1000 - a.size());
  CHECK((a & b) <= b);
}

namespace generated {

struct word_row {
  std::string_view slug{};
};
inline constexpr std::string_view long_word = "mmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmm";
inline constexpr auto words = [] {
  std::array<word_row, 65> rows{};
  for (std::size_t i = 0; i != rows.size(); ++i) rows[i].slug = long_word.substr(0, i);
  return rows;
}();

}  // namespace generated

TEST_CASE("a name is found by all of its letters") {
  constexpr trendatlas::table<generated::words> found_by_word;
  for (std::size_t size = 0; size != found_by_word.size(); ++size) {
    std::string name(generated::long_word.substr(0, size));
    CHECK(found_by_word.find(name) == found_by_word.begin() + size);
    for (char& letter : name) {
      letter = 'n';
      CHECK(found_by_word.find(name) == nullptr);
      letter = 'm';
    }
  }
}
