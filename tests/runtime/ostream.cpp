// SPDX-License-Identifier: BSL-1.0
#include <doctest/doctest.h>

#include <sstream>
#include <trendatlas/ostream.hpp>
#include <trendatlas/trendatlas.hpp>

using namespace trendatlas;

namespace {

template <class Value>
std::string written(const Value& value) {
  std::ostringstream out;
  out << value;
  return out.str();
}

}  // namespace

TEST_CASE("enumerators and sets of them are written by name") {
  CHECK(written(theme::brand_identity) == "brand-identity");
  CHECK(written(static_cast<theme>(200)).empty());
  CHECK(written(enum_set<theme>{}).empty());
  CHECK(written(enum_set<theme>{theme::video}) == "video");
  CHECK(written(enum_set<theme>{theme::video, theme::ai}) == "ai, video");
}

TEST_CASE("aliases are written with commas between them") {
  std::string expected;
  for (const std::string_view alias : aliases(platform::twitter)) {
    if (!expected.empty()) expected += ", ";
    expected += alias;
  }
  CHECK(!expected.empty());
  CHECK(written(aliases(platform::twitter)) == expected);
  constexpr std::string_view several[] = {"one", "two"};
  CHECK(written(alias_list{several}) == "one, two");
  CHECK(written(alias_list{}).empty());
}

TEST_CASE("lines are written as a reader would say them") {
  CHECK(written(line_range{3, 3}) == "line 3");
  CHECK(written(line_range{3, 4}) == "lines 3-4");
}

TEST_CASE("a citation is written with its source, lines and heading") {
  CHECK(written(catalog_2024::hidden_side::shopping(15)) ==
        "The hidden side, line 15, \"Social Media as a Shopping Destination\"");
  CHECK(written(catalog_2024::hidden_side::shopping(13, 16)) ==
        "The hidden side, lines 13-16, \"Social Media as a Shopping Destination\"");
  CHECK(written(citation{source_id::key_trends_2024, {2, 2}}) == "Key trends 2024, line 2");
}

TEST_CASE("an answer is written by the names of its rows, or their number where they have none") {
  CHECK(written(trends(enum_set{trend_id::metaverse, trend_id::social_commerce})) ==
        "social-commerce, metaverse");
  CHECK(written(trends(trend_id::metaverse)) == "metaverse");
  CHECK(written(answer<trends>{}) == "none");

  std::string names;
  for (const feature& f : features(platform::tiktok)) {
    if (!names.empty()) names += ", ";
    names += f.name;
  }
  CHECK(!names.empty());
  CHECK(written(features(platform::tiktok)) == names);

  CHECK(written(answer<claims>{}) == "0 rows");
  static_assert(tensions(by<&tension::first>(trend_id::blockchain_and_web3)).size() == 1);
  CHECK(written(tensions(by<&tension::first>(trend_id::blockchain_and_web3))) == "1 row");
  static_assert(tensions(by<&tension::first>(trend_id::ai_content_creation)).size() == 2);
  CHECK(written(tensions(by<&tension::first>(trend_id::ai_content_creation))) == "2 rows");
}

TEST_CASE("names keep to the width of the stream") {
  std::ostringstream out;
  out.width(8);
  out << theme::ai << '|' << stance::opposes;
  CHECK(out.str() == "      ai|opposes");
}
