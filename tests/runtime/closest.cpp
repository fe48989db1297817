// SPDX-License-Identifier: BSL-1.0
#include <doctest/doctest.h>

#include <algorithm>
#include <random>
#include <string>
#include <trendatlas/closest.hpp>
#include <trendatlas/trendatlas.hpp>
#include <vector>

using namespace trendatlas;

namespace {

/// The fewest letters to change, add, leave out or exchange with a neighbor, each place once.
std::size_t distance(const std::string& left, const std::string& right) {
  std::vector<std::vector<std::size_t>> table(left.size() + 1,
                                              std::vector<std::size_t>(right.size() + 1));
  for (std::size_t one = 0; one <= left.size(); ++one)
    for (std::size_t other = 0; other <= right.size(); ++other) {
      if (one == 0 || other == 0) {
        table[one][other] = one + other;
        continue;
      }
      const std::size_t change = left[one - 1] == right[other - 1] ? 0 : 1;
      table[one][other] = std::min({table[one - 1][other] + 1, table[one][other - 1] + 1,
                                    table[one - 1][other - 1] + change});
      if (one > 1 && other > 1 && left[one - 1] == right[other - 2] &&
          left[one - 2] == right[other - 1])
        table[one][other] = std::min(table[one][other], table[one - 2][other - 2] + 1);
    }
  return table[left.size()][right.size()];
}

std::string letters(std::string_view name) {
  std::string result;
  for (const char each : name)
    if (('a' <= each && each <= 'z') || ('0' <= each && each <= '9'))
      result += each;
    else if ('A' <= each && each <= 'Z')
      result += static_cast<char>(each - 'A' + 'a');
  return result;
}

/// By name, label and aliases.
std::size_t distance_to(platform to, const std::string& typed) {
  std::size_t least =
      std::min(distance(letters(name(to)), typed), distance(letters(label(to)), typed));
  for (const std::string_view alias : aliases(to))
    least = std::min(least, distance(letters(alias), typed));
  return least;
}

}  // namespace

TEST_CASE("a name with one or two typos is suggested first") {
  std::mt19937 random{18};
  for (int round = 0; round != 3000; ++round) {
    const platform meant = values<platform>[random() % values<platform>.size()];
    std::string typed = letters(name(meant));
    for (std::size_t count = typed.size() < 5 ? 1 : 1 + random() % 2; count != 0; --count) {
      const std::size_t at = random() % typed.size();
      switch (random() % 4) {
        case 0:
          typed[at] = static_cast<char>('a' + random() % 26);
          break;
        case 1:
          typed.insert(at, 1, static_cast<char>('a' + random() % 26));
          break;
        case 2:
          typed.erase(at, 1);
          break;
        default:
          std::swap(typed[at], typed[at == 0 ? 0 : at - 1]);
          break;
      }
    }
    CAPTURE(typed);
    std::size_t least = 100;
    for (const platform each : values<platform>) least = std::min(least, distance_to(each, typed));
    const std::size_t shorter = std::min(typed.size(), letters(name(meant)).size());
    if (distance_to(meant, typed) > (shorter < 3 ? 0U : shorter < 5 ? 1U : 2U)) continue;
    const auto guesses = closest<platform>(typed);
    REQUIRE(!guesses.empty());
    CHECK(distance_to(*guesses.first(), typed) == least);
    CHECK(std::count(guesses.begin(), guesses.end(), meant) == 1);
  }
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
  for (int round = 0; round != 2000; ++round) {
    std::string typed(random() % 80, '\0');
    for (char& letter : typed) letter = static_cast<char>(random());
    const auto guesses = closest<trend_id>(typed);
    CHECK(guesses.size() <= 3);
    CHECK(static_cast<std::size_t>(std::distance(guesses.begin(), guesses.end())) ==
          guesses.size());
    CHECK(closest(entities, typed).size() <= 3);
    CHECK(parse_list<theme>(typed)->size() <= 20);
  }
}

TEST_CASE("rows of a table are suggested by their names, each name once") {
  const auto guesses = closest(features, "instagram");
  REQUIRE(guesses.size() > 1);
  for (const feature& one : guesses)
    CHECK(std::count_if(guesses.begin(), guesses.end(),
                        [&](const feature& other) { return other.name == one.name; }) == 1);
  REQUIRE(!closest(trends, "metavers").empty());
  CHECK(closest(trends, "metavers").first() == &trends[trend_id::metaverse]);
}

TEST_CASE("a list is read word by word up to the one that is none") {
  CHECK(*parse_list<theme>("ai,video") == enum_set{theme::ai, theme::video});
  CHECK(*parse_list<theme>(" Video , ,brand identity,") ==
        enum_set{theme::video, theme::brand_identity});
  CHECK(parse_list<theme>("ai,video").unknown().empty());
  CHECK(parse_list<theme>(""));
  CHECK(parse_list<theme>("")->empty());
  const auto wrong = parse_list<theme>("ai, shopping ,video,nothing");
  CHECK(!wrong);
  CHECK(wrong.unknown() == "shopping");
  CHECK(*wrong == enum_set{theme::ai});
  CHECK(parse_list<platform>("x,reels").unknown() == "reels");
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

TEST_CASE("of several words that are none the first is kept") {
  parsed_list<theme> list;
  list.add("ai"), list.add("first"), list.add("second"), list.add("video");
  CHECK(list.unknown() == "first");
  CHECK(*list == enum_set{theme::ai, theme::video});
}
