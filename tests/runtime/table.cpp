// SPDX-License-Identifier: BSL-1.0
// Tables of one's own against the model: any number of rows, wide enums, references, witnesses.
#include <doctest/doctest.h>

#include <algorithm>
#include <array>
#include <iterator>
#include <ranges>
#include <set>
#include <string>
#include <trendatlas/engine.hpp>
#include <vector>

#include "../generated_tables.hpp"
#include "../random_questions.hpp"

namespace {

using random_tables::naming;
using random_tables::tables;

}  // namespace

// Around the edges of blocks.
#if defined(TRENDATLAS_FEWER_QUESTIONS)
#define TABLES tables<65, 130, 64, naming::set>, tables<250, 3, 500, naming::one>
#else
#define TABLES                                                     \
  tables<1, 3, 64, naming::one>, tables<65, 64, 130, naming::set>, \
      tables<129, 130, 63, naming::one>, tables<500, 200, 500, naming::none_or_two>
#endif
// scale/properties.cpp asks many more.
TEST_CASE_TEMPLATE("tables of any length answer like the model", T, TABLES) {
  const random_questions::model<T> model;
  random_questions::findings found;
  random_questions::random_choices choose{5};
  random_questions::session<T, false> asked{model, choose, found};
  for (int round = 0; round != 10; ++round)
    for (std::size_t kind = 0; kind != asked.kinds; ++kind) asked.step(kind);
  CHECK(found.first == "");
  CHECK(found.questions > 300);
}

namespace {

using namespace generated;
using trendatlas::enum_set;
using trendatlas::table;

}  // namespace

TEST_CASE("names that differ in any two letters have hashes of their own") {
  const std::string sentence = "warehouse-of-the-north-and-south-of-the-river-by-the-sea";
  std::size_t shared = 0;
  for (const std::size_t size : {9U, 11U, 16U, 28U, 32U, 35U, 38U, 45U})
    for (std::size_t one = 0; one != size; ++one)
      for (std::size_t other = one + 1; other != size; ++other) {
        std::string name = sentence.substr(0, size);
        std::set<std::uint64_t> hashes;
        for (name[one] = 'a'; name[one] != 'i'; ++name[one])
          for (name[other] = 'a'; name[other] != 'i'; ++name[other])
            hashes.insert(trendatlas::atlas_detail::hash_of(name));
        shared += 64 - hashes.size();
      }
  CHECK(shared == 0);
}

TEST_CASE("sets of rows work with the standard library's algorithms and views") {
  constexpr table<boxes<200>> engine;
  const auto chosen = engine(color{1});
  const auto matches = [](const box& b) { return b.outside == color{1} || b.inside == color{1}; };
  CHECK(static_cast<std::size_t>(std::distance(chosen.begin(), chosen.end())) == chosen.size());
  CHECK(std::ranges::all_of(chosen, matches));
  CHECK(static_cast<std::size_t>(std::ranges::count_if(engine, matches)) == chosen.size());
  auto row = engine.begin();
  CHECK(&*row++ == &*engine.begin());
  CHECK(row == std::ranges::next(engine.begin()));
  auto found = chosen.begin();
  CHECK(&*found++ == &chosen.front());
  CHECK(found == std::ranges::next(chosen.begin()));
#if !defined(__clang__) || __clang_major__ >= 16  // older ones cannot compile libstdc++'s views
  std::vector<std::size_t> tag_counts;
  for (const std::size_t count :
       chosen | std::views::transform([](const box& b) { return b.tags.size(); }))
    tag_counts.push_back(count);
  CHECK(tag_counts.size() == chosen.size());
#endif
}

// The only find() of this file: coverage.py tells by it how many branches one has.
TEST_CASE("a row is found by the name of its id, of which there are many") {
  constexpr table<generated::places> place_table;
  for (const place& row : place_table) CHECK(place_table.find(trendatlas::name(row.id)) == &row);
}

TEST_CASE("rows of many ids that another table names, up to all of them") {
  constexpr table<generated::places> place_table;
  constexpr auto& rows = generated::boxes<1000>;
  constexpr table<rows> box_table;
  for (const std::size_t count : {0U, 1U, 60U, 300U, 1000U}) {
    trendatlas::row_set<rows> first_boxes;
    enum_set<shelf> expected;
    for (std::size_t index = 0; index != count; ++index) {
      first_boxes.insert(rows[index]);
      expected.insert(rows[index].where);
    }
    CHECK(enum_set<shelf>{place_table(first_boxes)} == expected);
  }
  CHECK(place_table(box_table()).size() == 130);
}

namespace generated {

enum class room : std::uint8_t { hall, attic };
constexpr trendatlas::term room_terms[] = {{"hall"}, {"attic"}};
constexpr const auto& vocabulary(room) { return room_terms; }
struct room_row {
  room id{};
};
struct visit {
  room where{};
  using facets = trendatlas::facets<&visit::where>;
};
inline constexpr room_row room_rows[] = {{room::hall}, {room::attic}};
// The first 64 in the hall, the last one in the attic.
inline constexpr auto visit_rows = [] {
  std::array<visit, 65> rows{};
  rows[64].where = room::attic;
  return rows;
}();

}  // namespace generated

TEST_CASE("what the first 64 rows name is not what the next row names") {
  constexpr table<generated::room_rows> rooms;
  trendatlas::row_set<generated::visit_rows> visits;
  for (std::size_t index = 0; index != 64; ++index) visits.insert(generated::visit_rows[index]);
  CHECK(rooms(visits) == rooms(generated::room::hall));
  visits.insert(generated::visit_rows[64]);
  CHECK(rooms(visits) == rooms());
}

namespace generated {

// Ids of many keys, of which the table has few rows; `next` is not listed, so it may lead nowhere.
struct stop {
  shelf id{};
  shelf next{};
  shelf later[2]{};
};
inline constexpr stop stops[] = {
    {shelf{0}, shelf{1}, {shelf{129}, shelf{2}}},
    {shelf{1}, shelf{2}, {shelf{129}, shelf{128}}},
    {shelf{2}, shelf{129}, {shelf{1}, shelf{129}}},
};

}  // namespace generated

TEST_CASE("a key past the last row of an answer is not in it") {
  using generated::stop;
  constexpr table<generated::stops> all_stops;
  struct {
    trendatlas::row_set<generated::stops> all{};
    std::uint64_t behind[4] = {~0U, ~0U, ~0U, ~0U};  // what a read past the answer finds
  } here;
  here.all = all_stops();
  CHECK(all_stops(trendatlas::by<&stop::next>(here.all)).size() == 2);
  CHECK(all_stops(trendatlas::by<&stop::later>(here.all)).size() == 2);
  const auto last = all_stops(shelf{2});
  CHECK(all_stops.any(last, trendatlas::by<&stop::next>(here.all)) == false);
  static_assert(all_stops.count(trendatlas::by<&stop::next>(all_stops())) == 2);
  static_assert(all_stops.count(trendatlas::by<&stop::later>(all_stops())) == 2);
}
