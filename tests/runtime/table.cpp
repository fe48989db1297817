// SPDX-License-Identifier: BSL-1.0
// Tables of one's own against the reference: any number of rows, wide enums, references, witnesses.
#include <doctest/doctest.h>

#include <algorithm>
#include <optional>
#include <ranges>
#include <string>
#include <trendatlas/engine.hpp>
#include <vector>

#include "../generated_tables.hpp"
#include "reference.hpp"

namespace generated {

using trendatlas::refers_to;
using trendatlas::table;
using trendatlas::witnessed_by;

// A visit has the tags of the shelf, by reference alone.
struct visit {
  shelf where{};
  color mood{};

  using facets = trendatlas::facets<&visit::where, &visit::mood>;
};
inline constexpr auto visit_rows = [] {
  std::array<visit, 150> rows{};
  sequence random{3};
  for (visit& row : rows)
    row = {static_cast<shelf>(random.next(130)), static_cast<color>(random.next(3))};
  return rows;
}();

// A shelf or a color of which only boxes tell anything.
struct bare_shelf {
  shelf id{};
};
inline constexpr auto bare_shelf_rows = [] {
  std::array<bare_shelf, 130> rows{};
  for (std::size_t i = 0; i != rows.size(); ++i) rows[i].id = static_cast<shelf>(i);
  return rows;
}();
struct paint {
  color id{};
};
inline constexpr paint paint_rows[] = {{color{0}}, {color{1}}, {color{2}}};

// A branch may grow from another one.
struct branch {
  shelf id{};
  std::optional<shelf> parent{};
  bool is_dry = false;
  color leaves{};

  using facets = trendatlas::facets<&branch::parent, &branch::leaves>;
};
inline constexpr auto branch_rows = [] {
  std::array<branch, 130> rows{};
  sequence random{11};
  for (std::size_t i = 0; i != rows.size(); ++i) {
    rows[i].id = static_cast<shelf>(i);
    if (random.next(4) != 0) rows[i].parent = static_cast<shelf>(random.next(130));
    rows[i].is_dry = random.next(3) == 0;
    rows[i].leaves = static_cast<color>(random.next(3));
  }
  return rows;
}();

inline constexpr table<places> plain_places;
inline constexpr table<places, refers_to<places>> places_among_themselves;
inline constexpr table<visit_rows, refers_to<plain_places>> visits;
inline constexpr table<branch_rows, refers_to<branch_rows>> branches;
template <std::size_t Count>
inline constexpr table<boxes<Count>, refers_to<places>> boxes_on_places;
template <std::size_t Count>
inline constexpr table<places, witnessed_by<boxes_on_places<Count>>> places_of_boxes;
template <std::size_t Count>
inline constexpr table<bare_shelf_rows, witnessed_by<boxes_on_places<Count>>> bare_shelves;
template <std::size_t Count>
inline constexpr table<paint_rows, witnessed_by<boxes_on_places<Count>>> paints;

}  // namespace generated

using namespace generated;
using reference::any_of;
using reference::of_member;
using reference::optional_key;
using reference::question;
using trendatlas::enum_set;

namespace {

using reference::holding;

reference::words held_by(const box& b) {
  return holding(b.where, b.outside, b.inside, b.tags)
      .add(b.outside, &reference::object_of_member<&box::outside>)
      .add(b.tags, &reference::object_of_member<&box::tags>);
}
reference::words held_by(const place& p) {
  return holding(p.id, p.label, p.neighbors)
      .add(p.neighbors, &reference::object_of_member<&place::neighbors>);
}
reference::words held_by(const visit& v) { return holding(v.where, v.mood); }
reference::words held_by(const bare_shelf& s) { return holding(s.id); }
reference::words held_by(const paint& p) { return holding(p.id); }
reference::words held_by(const branch& b) {
  constexpr reference::key_type parent = &reference::object_of_member<&branch::parent>;
  reference::words result =
      holding(b.id, b.leaves).add(b.is_dry, &reference::object_of_member<&branch::is_dry>);
  result.types.insert(parent);
  if (b.parent) result.add(*b.parent).add(*b.parent, parent);
  return result;
}

template <class Rows>
reference::table naive(const Rows& rows, const std::vector<const reference::table*>& others = {}) {
  reference::table result;
  for (const auto& row : rows) result.add(row, held_by(row));
  result.refer_to(others);
  return result;
}

// A table of the engine, the same for the reference, and the array of both.
template <class Table>
struct compared {
  const Table& engine;
  const reference::table& expected;
  const typename Table::value_type* rows;

  template <class... Values>
  question<typename Table::answer_type> operator()(const question<Values>&... keys) const {
    return reference::ask(
        engine, expected, [this](const auto& row) { return static_cast<std::size_t>(&row - rows); },
        keys...);
  }
};

template <class Table, class Row>
compared(const Table&, const reference::table&, const Row*) -> compared<Table>;

template <class Enum>
question<Enum> some(sequence& random) {
  const auto count = static_cast<std::uint32_t>(trendatlas::enum_size<Enum>);
  return any_of(static_cast<Enum>(random.next(count)));
}
template <class Enum>
question<enum_set<Enum>> some_set(sequence& random, std::uint32_t limit) {
  enum_set<Enum> set;
  for (std::uint32_t i = random.next(limit); i != 0; --i) set.insert(some<Enum>(random).value);
  return any_of(set);
}

// Every key, also those that do not exist, and random ones together.
template <class Table>
void check_keys(const compared<Table>& ask) {
  (void)ask();
  for (int c = 0; c != 6; ++c) (void)ask(any_of(static_cast<color>(c)));
  for (int s = -3; s != 133; ++s) (void)ask(any_of(static_cast<shelf>(s)));
  sequence random{5};
  for (int round = 0; round != 40; ++round) {
    (void)ask(some<color>(random), some<shelf>(random));
    (void)ask(some<color>(random), some_set<shelf>(random, 60));
    (void)ask(some<color>(random), some<color>(random));
    (void)ask(optional_key(random.next(2) == 0, some<color>(random)),
              optional_key(random.next(2) == 0, some_set<shelf>(random, 90)));
  }
}
template <class Table>
void check_tags(const compared<Table>& ask) {
  for (int t = 0; t != 103; ++t) {
    (void)ask(any_of(static_cast<tag>(t)));
    const color c = static_cast<color>(t % 3);
    (void)ask(any_of(static_cast<tag>(t)), any_of(c));
    (void)ask(any_of(c), any_of(~enum_set<tag>{static_cast<tag>(t)}));
  }
  sequence random{6};
  for (int round = 0; round != 40; ++round) {
    (void)ask(some<tag>(random), some_set<tag>(random, 40));
    (void)ask(some_set<shelf>(random, 60), some<color>(random), some_set<tag>(random, 40));
    (void)ask(optional_key(random.next(3) == 0, some<tag>(random)),
              optional_key(random.next(2) == 0, some<color>(random)),
              optional_key(random.next(2) == 0, some_set<tag>(random, 40)));
  }
}

}  // namespace

template <std::size_t Count>
using table_of = std::integral_constant<std::size_t, Count>;

// Around the edges of blocks. An emulator is slow, and the rest does not depend on the platform.
#if defined(TRENDATLAS_EMULATED)
TEST_CASE_TEMPLATE("tables of any length answer like the reference", Count, table_of<65>,
                   table_of<577>) {
#else
TEST_CASE_TEMPLATE("tables of any length answer like the reference", Count, table_of<1>,
                   table_of<63>, table_of<64>, table_of<65>, table_of<128>, table_of<129>,
                   table_of<577>) {
#endif
  constexpr std::size_t count = Count::value;
  const reference::table plain = naive(places);
  const reference::table box_table = naive(boxes<count>, {&plain});
  reference::table place_table = naive(places);
  reference::table shelf_table = naive(bare_shelf_rows);
  reference::table paint_table = naive(paint_rows);
  for (reference::table* witnessed : {&place_table, &shelf_table, &paint_table})
    witnessed->witnesses = &box_table;

  const compared ask_boxes{boxes_on_places<count>, box_table, boxes<count>.data()};
  const compared ask_plain{plain_places, plain, places.data()};
  const compared ask_places{places_of_boxes<count>, place_table, places.data()};
  const compared ask_shelves{bare_shelves<count>, shelf_table, bare_shelf_rows.data()};
  const compared ask_paints{paints<count>, paint_table, paint_rows};

  check_keys(ask_boxes);
  check_keys(ask_places);
  check_keys(ask_shelves);
  check_keys(ask_paints);
  check_tags(ask_boxes);
  check_tags(ask_places);
  check_tags(ask_shelves);
  check_tags(ask_paints);

  // Answers as keys, and keys of one member, together with keys of the same witness.
  sequence random{static_cast<std::uint32_t>(count)};
  for (int round = 0; round != 30; ++round) {
    const auto some_boxes = ask_boxes(some_set<tag>(random, 30));
    const auto some_places = ask_plain(some_set<tag>(random, 30));
    const auto outside = of_member<&box::outside>(some<color>(random));
    const auto tagged = of_member<&box::tags>(some_set<tag>(random, 40));
    (void)ask_boxes(some_places);
    (void)ask_boxes(some_places, some<color>(random), some_boxes);
    (void)ask_boxes(outside, tagged);
    (void)ask_plain(some_boxes);
    (void)ask_places(some_boxes, some<color>(random));
    (void)ask_places(some_places, outside);
    (void)ask_places(some<color>(random), tagged, some_set<shelf>(random, 90));
    (void)ask_places(of_member<&place::neighbors>(some_places), outside);
    (void)ask_shelves(some_boxes, some<color>(random));
    (void)ask_shelves(ask_places(some<color>(random)), tagged, outside);
    (void)ask_shelves(ask_paints(some<tag>(random)), some<tag>(random));
    (void)ask_paints(some_boxes, some<tag>(random));
    (void)ask_paints(some_places, some_set<tag>(random, 30));
    (void)ask_paints(tagged, ask_shelves(some<color>(random)));
  }
}

TEST_CASE("keys by reference: a visit has the tags of its shelf") {
  const reference::table place_table = naive(places);
  const reference::table visit_table = naive(visit_rows, {&place_table});
  const compared ask{visits, visit_table, visit_rows.data()};
  check_keys(ask);
  check_tags(ask);
  static_assert(visits.has<tag> && !visits.witnesses_have<tag>);
  static_assert(!bare_shelves<1>.has<tag> && bare_shelves<1>.witnesses_have<tag>);
  CHECK(visits(trendatlas::by<&place::label>(tag{7})) == visits(tag{7}));
  CHECK(!visits(trendatlas::enum_set<tag>::all()).empty());
}

TEST_CASE("rows that name their own id type: the id and the references both match") {
  const reference::table place_table = naive(places);
  const compared ask{plain_places, place_table, places.data()};
  reference::table another_table = naive(places);
  another_table.refer_to({&another_table});
  const compared among_themselves{places_among_themselves, another_table, places.data()};
  for (int s = -3; s != 133; ++s) {
    const auto key = any_of(static_cast<shelf>(s));
    CHECK(ask(key).value.contains(key.value) == (0 <= s && s < 130));
    (void)ask(of_member<&place::neighbors>(key));
    (void)among_themselves(key);
  }
  for (int t = 0; t != 100; ++t) {
    const auto chosen = ask(any_of(static_cast<tag>(t)));
    (void)among_themselves(chosen);  // another table: those that name one of these, too
    (void)ask(of_member<&place::neighbors>(chosen));
    CHECK(ask(chosen).value == chosen.value);  // the same table: itself
  }
}

TEST_CASE("rows that refer to rows of their own table") {
  reference::table expected = naive(branch_rows);
  expected.refer_to({&expected});
  const compared ask{branches, expected, branch_rows.data()};
  check_keys(ask);
  for (int c = 0; c != 3; ++c) {
    const auto of_color = ask(any_of(static_cast<color>(c)));
    const auto children = ask(of_member<&branch::parent>(of_color));
    CHECK(!children.value.empty());
    CHECK(children.value != of_color.value);
    (void)ask(of_member<&branch::parent>(children), any_of(static_cast<color>(c)));
    for (const bool dry : {false, true}) {
      constexpr reference::key_type is_dry = &reference::object_of_member<&branch::is_dry>;
      const question key{trendatlas::by<&branch::is_dry>(dry),
                         {.type = is_dry, .any_of = {reference::word_of(dry, is_dry)}}};
      (void)ask(key, any_of(static_cast<color>(c)));
      (void)ask(of_member<&branch::parent>(ask(key)));
    }
  }
}

TEST_CASE("sets of rows work with the standard library's algorithms and views") {
  constexpr table<boxes<200>> engine;
  const auto chosen = engine(color{1});
  const auto matches = [](const box& b) { return b.outside == color{1} || b.inside == color{1}; };
  CHECK(static_cast<std::size_t>(std::distance(chosen.begin(), chosen.end())) == chosen.size());
  CHECK(std::ranges::all_of(chosen, matches));
  CHECK(static_cast<std::size_t>(std::ranges::count_if(engine, matches)) == chosen.size());
#if !defined(__clang__) || __clang_major__ >= 16  // older ones cannot compile libstdc++'s views
  std::vector<std::size_t> tag_counts;
  for (const std::size_t count :
       chosen | std::views::transform([](const box& b) { return b.tags.size(); }))
    tag_counts.push_back(count);
  CHECK(tag_counts.size() == chosen.size());
#endif
}

TEST_CASE("algebra on sets of several blocks") {
  constexpr table<boxes<1000>> engine;
  const auto a = engine(color{0});
  const auto b = engine(tag{7}) | engine(tag{8});
  CHECK(b == engine(enum_set{tag{7}, tag{8}}));
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
inline constexpr std::string_view long_word =
    "mmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmm";
inline constexpr auto word_rows = [] {
  std::array<word_row, 64> rows{};
  for (std::size_t i = 0; i != rows.size(); ++i) rows[i].slug = long_word.substr(0, i + 1);
  return rows;
}();

}  // namespace generated

TEST_CASE("a name is found by all of its letters") {
  constexpr table<word_rows> found_by_word;
  for (std::size_t size = 0; size != found_by_word.size(); ++size) {
    std::string name(long_word.substr(0, size + 1));
    CHECK(found_by_word.find(name) == &word_rows[size]);
    for (char& letter : name) {
      letter = 'n';
      CHECK(found_by_word.find(name) == nullptr);
      letter = 'm';
    }
  }
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
