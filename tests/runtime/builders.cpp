// SPDX-License-Identifier: BSL-1.0
// The indexes, which programs have from the compiler, built once more at run time: the same.
#include <doctest/doctest.h>

#include <algorithm>
#include <array>
#include <map>
#include <string>
#include <trendatlas/engine.hpp>
#include <trendatlas/search.hpp>
#include <trendatlas/trendatlas.hpp>
#include <vector>

#include "../generated_tables.hpp"
#include "../plain_loop.hpp"

namespace {

namespace engine = trendatlas::atlas_detail;
using plain_loop::asking;
using namespace trendatlas;

/// Compilers would evaluate the call of a function that is constexpr.
template <class Make>
auto at_run_time(Make make) {
  auto* volatile hidden = +make;
  return hidden();
}
#define BUILT(...) at_run_time([] { return engine::__VA_ARGS__; })

template <class Element, std::size_t Size>
bool same(const Element (&built)[Size], const Element (&constant)[Size]) {
  return std::equal(std::begin(built), std::end(built), std::begin(constant));
}

// --- Keys of up to 64 enumerators ---

// More than one evaluation reads.
constexpr joined<generated::boxes<1000>, generated::boxes<1001>, generated::boxes<999>> boxes;
constexpr table<boxes> box_table;

// A parcel has been in a box, or in none.
using box_id = generated::keys<90>::key;
struct known_box {
  box_id id{};
  generated::color outside{};
  generated::tag label{};
  enum_set<generated::tag> tags{};
  using facets = trendatlas::facets<&known_box::outside, &known_box::label>;
};
constexpr auto known_boxes = [] {
  std::array<known_box, 90> rows{};
  for (std::size_t i = 0; i != rows.size(); ++i)
    rows[i] = {static_cast<box_id>(i), static_cast<generated::color>(i % 3),
               static_cast<generated::tag>(i * 7 % 100)};
  return rows;
}();
struct parcel {
  maybe<box_id> in{};
  generated::shelf passed[2]{};
  maybe<generated::color> ribbon{};
  std::string_view name{};
  using facets = trendatlas::facets<&parcel::in, &parcel::passed, &parcel::ribbon>;
};
template <std::size_t Count>
constexpr auto some_parcels = [] {
  std::array<parcel, Count> rows{};
  for (std::size_t i = 0; i != Count; ++i) {
    if (i % 3 != 0) rows[i].in = static_cast<box_id>(i * 11 % 90);
    rows[i].passed[0] = static_cast<generated::shelf>(i % 130);
    rows[i].passed[1] = static_cast<generated::shelf>((i * 31 + 7) % 130);
    if (i % 5 != 0) rows[i].ribbon = static_cast<generated::color>(i % 3);
    rows[i].name = generated::entries<900>[i % 900].name;
  }
  return rows;
}();
constexpr joined<some_parcels<700>, some_parcels<1>, some_parcels<900>> parcels;
constexpr table<parcels, refers_to<known_boxes>> parcel_table;
constexpr table<some_parcels<40>, refers_to<known_boxes>> few_parcels;

template <const auto& Rows, class Where>
void check_lines() {
  CHECK(same(BUILT(make_masks<Rows, Where>()).of, engine::masks<Rows, Where>.of));
  CHECK(same(BUILT(make_lines<Rows, Where>()).blocks, engine::lines<Rows, Where>.blocks));
}

TEST_CASE("an index of few keys is the same when it is built at run time") {
  using claim_stances = engine::facet_with<claim, stance>;
  check_lines<catalog_2024::claim_rows, claim_stances>();
  check_lines<catalog_2024::claim_rows, engine::facet_with<claim, platform>>();
  check_lines<catalog_2024::claim_rows, engine::facet_with<claim, trend_id>>();
  check_lines<parcels, engine::facet_with<parcel, generated::color>>();
  using claim_themes = engine::referred_facets<theme, engine::row_lists<catalog_2024::trend_rows>>;
  check_lines<catalog_2024::claim_rows, claim_themes>();
  using tension_trends = engine::facet_with<tension, trend_id>;  // in two members
  check_lines<catalog_2024::tension_rows, tension_trends>();
  using box_colors = engine::facet_with<generated::box, generated::color>;
  check_lines<boxes, box_colors>();
  CHECK(same(BUILT(make_masks_in_part<boxes, 1, box_colors>()).of,
             engine::masks_in_part<boxes, 1, box_colors>.of));
  CHECK(same(BUILT(make_lines_in_part<boxes, 1, box_colors>()).blocks,
             engine::lines_in_part<boxes, 1, box_colors>.blocks));
  using parcel_colors = engine::referred_facets<generated::color, engine::row_lists<known_boxes>>;
  check_lines<parcels, parcel_colors>();  // by way of ids that are many

  auto witnessed = BUILT(
      make_witnessed_lines<catalog_2024::trend_rows, catalog_2024::claim_rows, claim_stances>());
  CHECK(same(
      witnessed.blocks,
      engine::witnessed_lines<catalog_2024::trend_rows, catalog_2024::claim_rows, claim_stances>.blocks));
}

TEST_CASE("sizes of indexes, of any number of rows") {
  for (const std::size_t rows : {0U, 1U, 63U, 64U, 65U, 512U, 513U, 2048U, 2049U, 5000U}) {
    std::size_t width = 0;
    while (rows >> width != 0) ++width;
    CHECK(engine::bit_width(rows) == width);
    const std::size_t blocks = engine::blocks_for(rows);
    CHECK(blocks * 64 >= rows);
    CHECK(blocks != 0);
    CHECK((blocks < 9 || blocks % 8 == 0));
    CHECK((rows > 512 || blocks == std::max<std::size_t>(1, (rows + 63) / 64)));
    CHECK(blocks * 64 < rows + 512 + 64 * (rows == 0));
    CHECK(engine::parts_of(rows) == std::max<std::size_t>(1, (rows + 2047) / 2048));
  }
  for (const std::size_t blocks : {1U, 2U, 3U, 63U, 64U, 100U}) {
    const std::size_t rows = engine::rows_with_sets(blocks);
    CHECK(rows >= 64);
    CHECK(rows % 64 == 0);
    CHECK((rows == 64 || rows * blocks <= 64 * 64));
  }
  auto* volatile size = &std::remove_cvref_t<decltype(parcels)>::size;
  CHECK(size() == 1601);
}

// Rows that no question would be compiled with.
constexpr auto wrong_begin = [] {
  auto rows = generated::boxes<1000>;
  rows[5].inside = rows[6].inside = static_cast<generated::color>(200);
  return rows;
}();
constexpr auto wrong_end = [] {
  auto rows = generated::boxes<999>;
  rows[99].outside = rows[199].outside = static_cast<generated::color>(3);
  rows[299].where = static_cast<generated::shelf>(130);
  return rows;
}();
constexpr joined<wrong_begin, generated::boxes<1001>, wrong_end> wrong_boxes;
constexpr parcel wrong_parcels[] = {{}, {.in = static_cast<box_id>(90)}, {.in = box_id{3}}};
constexpr known_box misplaced[] = {{.id = box_id{0}}, {.id = box_id{2}}};
constexpr known_box only_one[] = {{.outside = generated::color{2}, .label = generated::tag{7}}};
constexpr trend only_trend[] = {{.themes = {theme::ai}}};

TEST_CASE("keys that do not exist, and rows that are missing, are no keys") {
  using outside = engine::facet<generated::color, &generated::box::outside>;
  using both = engine::facet_with<generated::box, generated::color>;
  CHECK(BUILT(make_masks<wrong_boxes, outside>()).unknown_row == 2100);
  CHECK(BUILT(make_masks<wrong_boxes, both>()).unknown_row == 5);
  CHECK(BUILT(make_masks_in_part<wrong_boxes, 1, outside>()).unknown_row == 2100);
  CHECK(BUILT(make_masks_in_part<wrong_boxes, 0, both>()).unknown_row == 5);
  CHECK(BUILT(make_masks_in_part<wrong_boxes, 0, outside>()).unknown_row == engine::none);
  using shelves = engine::facet_with<generated::box, generated::shelf>;
  CHECK(BUILT(find_unknown_key<wrong_boxes, shelves>()) == 2300);
  CHECK(BUILT(first_row_from<wrong_boxes, both, 3>()) == 5);
  using outside_of_known = engine::facet<generated::color, &known_box::outside>;
  CHECK(BUILT(first_row_from<only_one, outside_of_known, 0>()) == 0);
  CHECK(BUILT(first_row_from<wrong_boxes, shelves, 131>()) == engine::none);
  auto list = BUILT(read_chunk<wrong_boxes, shelves, 0>());
  CHECK(list.keys[2300] == 130);
  auto few = BUILT(read_chunk<wrong_parcels, engine::facet_with<parcel, box_id>, 0>());
  CHECK(few.keys[0] == 90);
  CHECK(few.keys[1] == 3);
  CHECK(BUILT(find_misplaced_row<misplaced>()) == 1);
  CHECK(BUILT(find_misplaced_row<known_boxes>()) == engine::none);

  auto themes = BUILT(make_masks<catalog_2024::claim_rows,
                                 engine::referred_facets<theme, engine::row_lists<only_trend>>>());
  for (std::size_t row = 0; row != claims.size(); ++row)
    CHECK((themes.of[row] != 0) == (catalog_2024::claim_rows[row].trend == trend_id{0}));
  using labels = engine::referred_facets<generated::tag, engine::row_lists<only_one>>;
  auto labeled = BUILT(read_chunk<parcels, labels, 0>());
  for (std::size_t row = 0; row != 100; ++row)
    CHECK((labeled.ends[row] != (row == 0 ? 0 : labeled.ends[row - 1])) ==
          (parcels[row].in.has_value() && *parcels[row].in == box_id{0}));

  auto colors =
      BUILT(make_masks<parcels,
                       engine::referred_facets<generated::color, engine::row_lists<only_one>>>());
  for (std::size_t row = 0; row != 100; ++row)
    CHECK((colors.of[row] == 4) == (parcels[row].in.has_value() && *parcels[row].in == box_id{0}));

  auto masks = BUILT(make_masks_in_part<boxes, 1, both>());
  auto outside_masks = BUILT(make_masks_in_part<boxes, 1, outside>());
  for (std::size_t row = 0; row != 100; ++row) {
    const generated::box& box = boxes[2048 + row];
    CHECK(outside_masks.of[row] == engine::bit_at(static_cast<std::size_t>(box.outside)));
    CHECK(masks.of[row] ==
          (outside_masks.of[row] | engine::bit_at(static_cast<std::size_t>(box.inside))));
  }
}

TEST_CASE("small parts of rows") {
  const std::vector<maybe<int>> none(2);
  CHECK(!none[0].has_value());
  const std::string spelled = "other name";
  const std::string_view words[] = {spelled};
  const std::vector<alias_list> lists{alias_list{words}, alias_list{}};
  CHECK(lists[0].size() == 1);
  CHECK(lists[1].empty());
}

// --- Keys of more ---

template <const auto& Rows, class Where, std::size_t Part>
void check_lists() {
  CHECK(BUILT(count_held_keys<Rows, Where, Part>()) == engine::held_keys<Rows, Where, Part>);
  auto list = BUILT(make_key_list<Rows, Where, Part>(engine::chunks_of_part<Rows, Where>{}));
  CHECK(same(list.ends, engine::key_list_of<Rows, Where, Part>.ends));
  CHECK(same(list.keys, engine::key_list_of<Rows, Where, Part>.keys));
  CHECK(same(BUILT(make_starts_in_part<Rows, Where, Part>()).of,
             engine::starts_in_part<Rows, Where, Part>.of));
  auto blocks = BUILT(make_blocks_in_part<Rows, Where, Part>());
  CHECK(same(blocks.blocks, engine::blocks_in_part<Rows, Where, Part>.blocks));
  CHECK(same(blocks.places, engine::blocks_in_part<Rows, Where, Part>.places));
  CHECK(BUILT(find_first_row_in_part<Rows, Where, 60, Part>()) ==
        engine::first_row_in_part<Rows, Where, 60, Part>);
  CHECK(BUILT(find_first_row_in_part<Rows, Where, 5000, Part>()) == engine::none);
  CHECK(BUILT(count_listed_blocks<Rows, Where>(engine::parts_sequence<Rows, Where>{})) ==
        engine::listed_blocks<Rows, Where>);
}

template <const auto& Rows, class Where, std::size_t Part>
void check_sets() {
  CHECK(same(BUILT(make_set_list<Rows, Where, Part>(Where{})).blocks,
             engine::set_list_of<Rows, Where, Part>.blocks));
  CHECK(same(BUILT(make_set_lines_in_part<Rows, Where, Part>()).blocks,
             engine::set_lines_in_part<Rows, Where, Part>.blocks));
  CHECK(BUILT(find_first_row_in_part<Rows, Where, 63, Part>()) ==
        engine::first_row_in_part<Rows, Where, 63, Part>);
  CHECK(BUILT(find_first_row_in_part<Rows, Where, 70, Part>()) ==
        engine::first_row_in_part<Rows, Where, 70, Part>);
  CHECK(BUILT(find_first_row_in_part<Rows, Where, 5000, Part>()) == engine::none);
}

// More than half of the tags each, so that a block is mirrored.
struct sack {
  enum_set<generated::tag> tags{};
  using facets = trendatlas::facets<&sack::tags>;
};
constexpr auto sacks = [] {
  std::array<sack, 100> rows{};
  for (std::size_t i = 0; i != rows.size(); ++i)
    for (std::size_t tag = 0; tag != 100; ++tag)
      if (i < 70 ? (i * tag) % 3 != 1 : i == tag)
        rows[i].tags.insert(static_cast<generated::tag>(tag));
  return rows;
}();

// A few of many keys each: lists, of which a part is put together from several.
using crumb = generated::keys<1500>::key;
struct pocket {
  enum_set<crumb> crumbs{};
  using facets = trendatlas::facets<&pocket::crumbs>;
};
constexpr auto pockets = [] {
  std::array<pocket, 500> rows{};
  for (std::size_t i = 0; i != rows.size(); ++i)
    if (i % 4 != 0) rows[i].crumbs = {static_cast<crumb>(i * 3), static_cast<crumb>(1499 - i)};
  return rows;
}();
constexpr table<pockets> pocket_table;

// Which row is the first with a key at or past one, as a message about a missing row says?
template <class Key, std::size_t From, class Predicate>
void check_first_row(const Predicate& predicate) {
  std::size_t expected = 0;
  while (!predicate(boxes[expected])) ++expected;
  CHECK(BUILT(first_row_from<boxes, engine::facet_with<generated::box, Key>, From>()) == expected);
}

TEST_CASE("an index of many keys is the same when it is built at run time") {
  check_lists<boxes, engine::facet_with<generated::box, generated::shelf>, 0>();
  using generated::box, generated::color, generated::shelf, generated::tag;
  check_first_row<color, 0>([](const box&) { return true; });
  check_first_row<color, 2>(
      [](const box& row) { return row.outside == color{2} || row.inside == color{2}; });
  check_first_row<shelf, 128>([](const box& row) { return row.where >= shelf{128}; });
  check_first_row<tag, 99>([](const box& row) { return row.tags.contains(tag{99}); });
  using boxes_of_parcels = engine::facet_with<parcel, box_id>;
  check_lists<parcels, boxes_of_parcels, 0>();
  check_lists<parcels, boxes_of_parcels, 1>();
  check_lists<parcels, engine::facet_with<parcel, generated::shelf>, 0>();
  using labels = engine::referred_facets<generated::tag, engine::row_lists<known_boxes>>;
  check_lists<parcels, labels, 0>();
  check_sets<boxes, engine::facet_with<generated::box, generated::tag>, 0>();
  check_sets<boxes, engine::facet_with<generated::box, generated::tag>, 1>();
  check_sets<sacks, engine::facet_with<sack, generated::tag>, 0>();
  using crumbs = engine::facet_with<pocket, crumb>;
  check_lists<pockets, crumbs, 0>();
  const auto chunk = BUILT(read_chunk<pockets, crumbs, 1>());
  CHECK(same(chunk.ends, engine::list_of_chunk<pockets, crumbs, 1>.ends));
  CHECK(same(chunk.keys, engine::list_of_chunk<pockets, crumbs, 1>.keys));
  const auto counted = BUILT(count_keys<pockets, crumbs>(std::make_index_sequence<4>{}));
  CHECK(counted.sum == 750);
  CHECK(counted.most == 192);
  for (const auto key : {crumb{0}, crumb{3}, crumb{1497}, crumb{1499}, crumb{1001}})
    asking(pocket_table, key).finds([&](const pocket& p) { return p.crumbs.contains(key); });
}

TEST_CASE("lists take the place of sets where they are smaller") {
  // 2,000 rows and 4,000 keys are a megabyte, twice.
  CHECK(engine::lists_are_smaller(2000, 1024, 4000, {6000, 200}));
  CHECK(engine::lists_are_smaller(2000, 1024, 4000, {70'000, 8192}));
  CHECK_FALSE(engine::lists_are_smaller(2000, 1024, 4000, {90'000, 4000}));
  CHECK_FALSE(engine::lists_are_smaller(2000, 1024, 4000, {6000, 8193}));
  CHECK(engine::rows_for_lists(64, 100) == 1024);
  CHECK(engine::rows_for_lists(64, 2048) == 256);
  CHECK(engine::rows_for_lists(64, 9000) == 64);
  CHECK(engine::rows_for_lists(768, 0) == 1536);
}

// What these indexes answer.
struct tour {
  enum_set<generated::shelf> stops{};
  using facets = trendatlas::facets<&tour::stops>;
};
constexpr auto tours = [] {
  std::array<tour, 70> rows{};
  for (std::size_t i = 0; i != rows.size(); ++i)
    rows[i].stops = {static_cast<generated::shelf>(i), static_cast<generated::shelf>(i * 37 % 130)};
  return rows;
}();
constexpr table<tours> tour_table;
constexpr table<generated::places> place_table;

TEST_CASE("questions by sets of few and of many of many keys") {
  generated::sequence random{31};
  for (std::uint32_t size : {0U, 1U, 2U, 5U, 20U, 100U, 400U}) {
    enum_set<generated::shelf> shelves;
    enum_set<box_id> some_boxes;
    enum_set<generated::tag> tags;
    for (std::uint32_t i = 0; i != size; ++i) {
      shelves.insert(static_cast<generated::shelf>(random.next(130)));
      some_boxes.insert(static_cast<box_id>(random.next(90)));
      tags.insert(static_cast<generated::tag>(random.next(100)));
    }
    CAPTURE(size);
    const auto check_parcels = [&](const auto& asked) {
      asking(asked, shelves).finds([&](const parcel& row) {
        return shelves.contains(row.passed[0]) || shelves.contains(row.passed[1]);
      });
      asking(asked, some_boxes).finds([&](const parcel& row) {
        return row.in.has_value() && some_boxes.contains(*row.in);
      });
      asking(asked, tags).finds([&](const parcel& row) {
        return row.in.has_value() &&
               tags.contains(known_boxes[static_cast<std::size_t>(*row.in)].label);
      });
    };
    check_parcels(parcel_table);
    check_parcels(few_parcels);
    asking(box_table, shelves).finds([&](const generated::box& row) {
      return shelves.contains(row.where);
    });
    asking(box_table, tags).finds([&](const generated::box& row) {
      return !(row.tags & tags).empty();
    });
    asking(tour_table, shelves).finds([&](const tour& row) {
      return !(row.stops & shelves).empty();
    });

    // And back: the places where these tours stop, and the tours that stop at these places.
    const auto stopping = tour_table(shelves);
    enum_set<generated::shelf> stops;
    for (const tour& row : stopping) stops |= row.stops;
    CHECK(enum_set<generated::shelf>{place_table(stopping)} == stops);
    const row_set<generated::places> at{shelves};
    CHECK(tour_table(at) == stopping);
    CHECK(tour_table.any(at) == !stopping.empty());
  }
}

// --- Names ---

template <const auto& Rows>
void check_names() {
  using parts = std::make_index_sequence<engine::name_parts<Rows>>;
  CHECK(same(BUILT(make_hash_part<Rows, 0>()).of, engine::hash_part<Rows, 0>.of));
  auto names = BUILT(make_names<Rows>(parts{}));
  CHECK(same(names.first, engine::names<Rows>.first));
  CHECK(same(names.rows, engine::names<Rows>.rows));
  CHECK(BUILT(find_unnamed_row<Rows>(parts{})) == engine::unnamed_row<Rows>);
  CHECK(BUILT(find_repeated_name<Rows>(parts{})) == engine::repeated_name<Rows>);
}
constexpr parcel unnamed[] = {{.name = "one"}, {.name = ""}, {.name = "one"}, {.name = ""}};

TEST_CASE("an index of names is the same when it is built at run time") {
  check_names<catalog_2024::trend_rows>();
  check_names<some_parcels<700>>();  // in two parts
  check_names<unnamed>();
  CHECK(engine::unnamed_row<unnamed> == 1);
  CHECK(engine::repeated_name<unnamed> != std::size(unnamed));
}

// --- Words ---

template <class Texts>
void check_words() {
  auto parts = BUILT(make_text_parts<Texts>());
  CHECK(parts.size == engine::text_parts<Texts>.size);
  CHECK(same(parts.first_units, engine::text_parts<Texts>.first_units));
  CHECK(same(parts.bytes, engine::text_parts<Texts>.bytes));

  const auto check = [](const auto& built, const auto& constant) {
    CHECK(built.size == constant.size);
    CHECK(std::equal(built.first, built.first + built.size, constant.first));
    CHECK(std::equal(built.second, built.second + built.size, constant.second));
    CHECK(std::equal(built.documents, built.documents + built.size, constant.documents));
    CHECK(std::equal(built.counts, built.counts + built.size, constant.counts));
  };
  auto first = BUILT(make_words_in_part<Texts, 0>());
  check(first, engine::words_in_part<Texts, 0>);
  auto second = BUILT(make_words_in_part<Texts, 1>());
  auto both =
      engine::merge<std::size(first.first) + std::size(second.first)>(first.view(), second.view());
  check(both, engine::words_in_parts<Texts, 0, 2>);

  CHECK(BUILT(count_words<Texts>()) == engine::word_count<Texts>);
  auto listed = BUILT(make_listed_words<Texts>());
  CHECK(same(listed.words, engine::listed_words<Texts>.words));
  CHECK(same(listed.starts, engine::listed_words<Texts>.starts));
  CHECK(same(BUILT(make_lengths<Texts>()).of, engine::lengths<Texts>.of));
  CHECK(same(BUILT(make_postings<Texts>()).of, engine::postings<Texts>.of));
  auto endings = BUILT(make_endings_of_words<Texts>());
  CHECK(same(endings.of, engine::endings_of_words<Texts>.of));
  CHECK(same(endings.next, engine::endings_of_words<Texts>.next));
}

struct blank {
  std::string_view text{};
  using texts = trendatlas::texts<&blank::text>;
};
constexpr blank blanks[] = {{}, {}};
struct four_texts {
  std::string_view first{}, second{}, third{}, fourth{};
  using texts = trendatlas::texts<&four_texts::first, &four_texts::second, &four_texts::third,
                                  &four_texts::fourth>;
};
constexpr four_texts fours[] = {{"one", "two", "three", "four"}};

TEST_CASE("sorted lists of occurrences are merged, and what both have is added") {
  using place = std::array<std::uint64_t, 3>;
  generated::sequence random{5};
  for (int round = 0; round != 200; ++round) {
    std::map<place, std::uint32_t> all;
    const auto make = [&] {
      std::map<place, std::uint32_t> counts;
      for (std::uint32_t i = random.next(12); i != 0; --i)
        counts[{random.next(2), random.next(2), random.next(3)}] += 1 + random.next(3);
      engine::occurrences<12> list;
      for (const auto& [key, count] : counts) {
        list.first[list.size] = key[0], list.second[list.size] = key[1];
        list.documents[list.size] = static_cast<std::uint32_t>(key[2]);
        list.counts[list.size++] = count;
        all[key] += count;
      }
      return list;
    };
    const auto left = make(), right = make();
    const auto merged = engine::merge<24>(left.view(), right.view());
    REQUIRE(merged.size == all.size());
    std::size_t at = 0;
    for (const auto& [key, count] : all) {
      CHECK(merged.first[at] == key[0]);
      CHECK(merged.second[at] == key[1]);
      CHECK(merged.documents[at] == key[2]);
      CHECK(merged.counts[at++] == count);
    }
  }
}

TEST_CASE("an index of words is the same when it is built at run time") {
  auto no_lengths = BUILT(make_lengths<engine::row_texts<blanks>>());
  CHECK(no_lengths.of[0] == 0);
  auto few_words = BUILT(make_words_in_part<engine::row_texts<fours>, 0>());
  REQUIRE(few_words.size ==
          4);  // by the alphabet; each text weighs half of the one before, but one
  CHECK(few_words.counts[0] == 1);
  CHECK(few_words.counts[1] == 4);
  CHECK(few_words.counts[2] == 1);
  CHECK(few_words.counts[3] == 2);
  CHECK(same(BUILT(make_ascii_letters()).of, engine::ascii_letters.of));
  CHECK(same(BUILT(make_function_words()).places, engine::function_words.places));
  check_words<typename engine::searched<catalog_2024::trend_rows>::type>();
  check_words<typename engine::searched<catalog_2024::feature_rows>::type>();
}

}  // namespace
