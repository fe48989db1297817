// SPDX-License-Identifier: BSL-1.0
#include <doctest/doctest.h>

#include <iomanip>
#include <locale>
#include <sstream>
#include <string>
#include <trendatlas/ostream.hpp>
#include <trendatlas/trendatlas.hpp>

#include "text.hpp"

using namespace trendatlas;

TEST_CASE("enumerators and sets of them are written by name") {
  CHECK(streamed(theme::brand_identity) == "brand-identity");
  CHECK(streamed(static_cast<theme>(200)).empty());
  CHECK(streamed(enum_set<theme>{}).empty());
  CHECK(streamed(enum_set<theme>{theme::video}) == "video");
  CHECK(streamed(enum_set<theme>{theme::video, theme::ai}) == "ai, video");
}

TEST_CASE("aliases are written with commas between them") {
  std::string expected;
  for (const std::string_view alias : aliases(platform::twitter)) {
    if (!expected.empty()) expected += ", ";
    expected += alias;
  }
  CHECK(!expected.empty());
  CHECK(streamed(aliases(platform::twitter)) == expected);
  constexpr std::string_view several[] = {"one", "two"};
  CHECK(streamed(alias_list{several}) == "one, two");
  CHECK(streamed(alias_list{}).empty());
}

TEST_CASE("lines are written as a reader would say them") {
  CHECK(streamed(line_range{3, 3}) == "line 3");
  CHECK(streamed(line_range{3, 4}) == "lines 3-4");
}

TEST_CASE("a citation is written with its source, lines and heading") {
  CHECK(streamed(catalog_2024::hidden_side::shopping(15)) ==
        "The hidden side, line 15, \"Social Media as a Shopping Destination\"");
  CHECK(streamed(catalog_2024::hidden_side::shopping(13, 16)) ==
        "The hidden side, lines 13-16, \"Social Media as a Shopping Destination\"");
  CHECK(streamed(citation{source_id::key_trends_2024, {2, 2}}) == "Key trends 2024, line 2");
}

TEST_CASE("an answer is written by the names of its rows, or their number where they have none") {
  CHECK(streamed(trends(enum_set{trend_id::metaverse, trend_id::social_commerce})) ==
        "social-commerce, metaverse");
  CHECK(streamed(trends(trend_id::metaverse)) == "metaverse");
  CHECK(streamed(answer<trends>{}) == "none");

  std::string names;
  for (const feature& f : features(platform::tiktok)) {
    if (!names.empty()) names += ", ";
    names += f.name;
  }
  CHECK(!names.empty());
  CHECK(streamed(features(platform::tiktok)) == names);

  CHECK(streamed(answer<claims>{}) == "0 rows");
  static_assert(tensions(by<&tension::first>(trend_id::blockchain_and_web3)).size() == 1);
  CHECK(streamed(tensions(by<&tension::first>(trend_id::blockchain_and_web3))) == "1 row");
  static_assert(tensions(by<&tension::first>(trend_id::ai_content_creation)).size() == 2);
  CHECK(streamed(tensions(by<&tension::first>(trend_id::ai_content_creation))) == "2 rows");
}

TEST_CASE("names keep to the width of the stream") {
  std::ostringstream out;
  out.width(8);
  out << theme::ai << '|' << stance::opposes;
  CHECK(out.str() == "      ai|opposes");
}

TEST_CASE("what stands on one line keeps to the width of the stream as a whole") {
  const auto padded = [](const auto& value, auto adjust) {
    std::ostringstream out;
    out << std::setfill('.') << std::setw(20) << adjust << value << '|';
    return out.str();
  };
  CHECK(padded(enum_set<theme>{theme::video, theme::ai}, std::right) == "...........ai, video|");
  CHECK(padded(enum_set<theme>{theme::video, theme::ai}, std::left) == "ai, video...........|");
  CHECK(padded(enum_set<theme>{}, std::left) == "....................|");
  CHECK(padded(answer<trends>{}, std::left) == "none................|");
  CHECK(padded(trends(trend_id::metaverse), std::right) == "...........metaverse|");
  CHECK(padded(line_range{3, 14}, std::right) == "..........lines 3-14|");
  CHECK(padded(citation{source_id::key_trends_2024, {2, 2}}, std::right) ==
        "Key trends 2024, line 2|");
}

TEST_CASE("numbers are written without the flags and the locale of the stream") {
  struct grouping : std::numpunct<char> {
    char do_thousands_sep() const override { return ','; }
    std::string do_grouping() const override { return "\1"; }
  };
  std::ostringstream out;
  out.imbue(std::locale(std::locale::classic(), new grouping));
  out << std::hex << std::showbase << std::showpos << claims() << "; " << line_range{10, 3456};
  CHECK(out.str() == std::to_string(claims.size()) + " rows; lines 10-3456");
}
