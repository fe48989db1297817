// SPDX-License-Identifier: BSL-1.0
#include <doctest/doctest.h>

#include <algorithm>
#include <random>
#include <string>
#include <trendatlas/closest.hpp>
#include <trendatlas/trendatlas.hpp>

#include "../closest_reference.hpp"

using namespace trendatlas;

TEST_CASE("suggestions for names with up to four typos are those of the reference") {
  using closest_reference::fault;
  std::mt19937 random{18};
  for (int round = 0; round != 250; ++round) {  // the fuzzer compares more
    const trend_id trend = values<trend_id>[random() % enum_size<trend_id>];
    const platform where = values<platform>[random() % enum_size<platform>];
    std::string label_typed{label(trend)}, name_typed{name(where)};
    for (std::size_t count = random() % 5; count != 0; --count) {
      label_typed = search_reference::mistyped(label_typed, random);
      name_typed = search_reference::mistyped(name_typed, random);
      for (const std::string& typed : {label_typed, name_typed}) {
        CAPTURE(typed);
        CHECK(fault<trend_id>(typed) == "");
        CHECK(fault<platform>(typed) == "");
      }
    }
  }
}

TEST_CASE("a name typed without what stands between its words is the first suggestion") {
  for (const trend_id trend : values<trend_id>) {
    std::string typed{name(trend)};
    typed.erase(std::remove(typed.begin(), typed.end(), '-'), typed.end());
    for (const std::string& each : {typed, std::string{name(trend)}, std::string{label(trend)}}) {
      CAPTURE(each);
      const auto guesses = closest<trend_id>(each);
      REQUIRE(!guesses.empty());
      CHECK(*guesses.first() == trend);
      CHECK(closest_reference::fault<trend_id>(each) == "");
      CHECK(closest_reference::fault<trend_id>(each + 'q') == "");
    }
  }
  REQUIRE(!closest(trends, "Influencerqpartnerships").empty());
  CHECK(closest(trends, "Influencerqpartnerships").first() ==
        &trends[trend_id::influencer_partnerships]);
}

TEST_CASE("what is like no name gives no suggestion") {
  for (const std::string_view typed :
       {"", " ", "zzz", "qwertzuiop", "the and", "?", "x1", "\377\376\0",
        "hhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhh"}) {
    CAPTURE(typed);
    CHECK(closest<trend_id>(typed).empty());
    CHECK(closest<theme>(typed).empty());
    CHECK(closest(features, typed).empty());
  }
  CHECK(closest<trend_id>(std::string(1'000'000, 'm')).empty());
}

TEST_CASE("any bytes are safe, and there are at most three suggestions") {
  std::mt19937 random{19};
  for (int round = 0; round != 500; ++round) {
    std::string typed(random() % 80, '\0');
    for (char& letter : typed) letter = static_cast<char>(random());
    CHECK(closest_reference::fault<trend_id>(typed) == "");
    CHECK(closest_reference::fault_of_list<theme>(typed) == "");
    CHECK(closest_reference::fault_of_rows(entities, typed) == "");
  }
}

TEST_CASE("rows of a table are suggested by their names, each name once") {
  const auto guesses = closest(features, "instagram");
  REQUIRE(guesses.size() > 1);
  for (const feature& one : guesses)
    CHECK(std::count_if(guesses.begin(), guesses.end(),
                        [&](const feature& other) { return other.name == one.name; }) == 1);
  CHECK(closest(trends, "metavers").first() == &trends[trend_id::metaverse]);
}

TEST_CASE("a list is read word by word up to the one that is none") {
  for (const std::string_view text :
       {"ai,video", " Video , ,brand identity,", "", "ai, shopping ,video,nothing"}) {
    CAPTURE(text);
    CHECK(closest_reference::fault_of_list<theme>(text) == "");
  }
  CHECK(parse_list<theme>("")->empty());
  const auto wrong = parse_list<theme>("ai, shopping ,video,nothing");
  CHECK(!wrong);
  CHECK(wrong.unknown() == "shopping");
  CHECK(*wrong == enum_set{theme::ai});
}

namespace {

struct labeled {
  std::string_view slug{};
  friend constexpr bool operator==(const labeled&, const labeled&) = default;
};
constexpr labeled labels[] = {{"a name that is by far longer than the letters that are compared"},
                              {"???"},
                              {"twin"},
                              {"twine"},
                              {"twin"},
                              {"ab"},
                              {"one1 two2 three3 four4 five5 six6 seven7 eighth ninth"}};
constexpr table<labels> labeled_rows;
constexpr labeled alike[] = {{"gardening"}, {"garden"}, {"gardens"}, {"gardener"}, {"gardenia"}};
constexpr table<alike> alike_rows;
constexpr labeled compounds[] = {{"Donaudampfschifffahrtskapitaen"},
                                 {"Donaudampfschifffahrtsgesellschaft"},
                                 {"Donaudampfschifffahrtskohle"},
                                 {"Gesch\303\244ftsbeziehungsstra\303\237enma\303\237nahme"}};
constexpr table<compounds> compound_rows;

}  // namespace

TEST_CASE("long names, names without a letter, and repeated ones") {
  const auto by_word = closest(labeled_rows, "compared");
  REQUIRE(by_word.size() == 1);
  CHECK(by_word.first() == &labels[0]);
  CHECK(closest(labeled_rows,
                "another long name, as long as nobody types: many letters, letters and letters")
            .size() == 1);
  CHECK(closest(labeled_rows, "?").empty());
  const auto twins = closest(labeled_rows, "twn");
  REQUIRE(twins.size() == 1);
  CHECK(twins.first() == &labels[2]);
  CHECK(closest(labeled_rows, "twin").size() == 2);
  CHECK(closest(labeled_rows, "ab").first() == &labels[5]);
  CHECK(closest(labeled_rows, "ac").empty());
  CHECK(closest(labeled_rows, "eighth").first() == &labels[6]);  // words count up to here
  CHECK(closest(labeled_rows, "ninth").empty());
  CHECK(closest(platforms, "x").first() == &platforms[platform::twitter]);  // by an alias
}

TEST_CASE("the closest come first, wherever they stand") {
  const auto guesses = closest(alike_rows, "gardener");
  REQUIRE(guesses.size() == 3);
  auto guess = guesses.begin();
  CHECK(*guess++ == alike[3]);
  CHECK(*guess++ == alike[1]);  // two letters away, as the two after it
  CHECK(*guess++ == alike[2]);
  CHECK(guess == guesses.end());
}

TEST_CASE("each letter of a word counts, up to 48 of them") {
  for (const labeled& row : compounds) {
    CAPTURE(row.slug);
    REQUIRE(!closest(compound_rows, row.slug).empty());
    CHECK(closest(compound_rows, row.slug).first() == &row);
    REQUIRE(!closest(compound_rows, std::string{row.slug} + 'x').empty());
    CHECK(closest(compound_rows, std::string{row.slug} + 'x').first() == &row);
  }
  REQUIRE(!closest(compound_rows, "Geschafts-Beziehungs-Strassen-Massnahme").empty());
  CHECK(closest(compound_rows, "Geschafts-Beziehungs-Strassen-Massnahme").first() == &compounds[3]);
}

TEST_CASE("of several words that are none the first is kept") {
  parsed_list<theme> list;
  list.add("ai"), list.add("first"), list.add("second"), list.add("video");
  CHECK(list.unknown() == "first");
  CHECK(*list == enum_set{theme::ai, theme::video});
}
