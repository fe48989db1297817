// SPDX-License-Identifier: BSL-1.0
// What the exports say; that other people's tools read it, and what they read, is tested in
// tests/export.
#include <doctest/doctest.h>

#include <cmath>
#include <iterator>
#include <limits>
#include <optional>
#include <sstream>
#include <string>
#include <trendatlas/export.hpp>
#include <trendatlas/trendatlas.hpp>

using namespace trendatlas;

namespace {

template <class Rows, class... Options>
std::string json_lines(const Rows& rows, Options... options) {
  std::string text;
  write_json_lines(std::back_inserter(text), rows, options...);
  return text;
}
template <class Rows, class... Options>
std::string csv(const Rows& rows, Options... options) {
  std::string text;
  write_csv(std::back_inserter(text), rows, options...);
  return text;
}
template <class Row>
std::string json_of(const Row& row) {
  std::string text;
  write_json_row(std::back_inserter(text), row);
  return text;
}

struct measure {
  double value = 0;
  float narrow = 0;
  using facets = trendatlas::facets<>;
  using columns = trendatlas::columns<facets, &measure::value, &measure::narrow>;
};
struct visit {
  std::optional<measure> found{};
  const char* who = nullptr;
  unsigned char level = 0;
  std::int8_t lowest = 0;
  using facets = trendatlas::facets<>;
  using columns =
      trendatlas::columns<facets, &visit::found, &visit::who, &visit::level, &visit::lowest>;
};
constexpr visit visit_rows[] = {{}, {measure{1.5, 0.25F}, "me ", 255, -128}};
constexpr table<visit_rows> visits;

/// The names of a set of keys, as JSON.
template <class Key>
std::string as_json(const enum_set<Key>& keys) {
  std::string text = "[";
  for (const Key key : keys)
    text += (text.size() == 1 ? "\"" : ",\"") + std::string{name(key)} + "\"";
  return text + "]";
}

}  // namespace

TEST_CASE("a claim is written with its place, its keys and its statement") {
  const claim& first = *claims.first(source_id::hidden_side, trend_id::social_commerce);
  answer<claims> only;
  only.insert(first);
  CHECK(json_lines(only) ==
        "{\"source\":\"hidden-side\",\"lines\":\"" + std::to_string(first.where.lines.first) + "-" +
            std::to_string(first.where.lines.last) + "\",\"heading\":\"" +
            std::string{first.where.heading} + "\",\"trend\":\"social-commerce\",\"stance\":\"" +
            std::string{name(first.stance)} + "\",\"momentum\":\"" +
            std::string{name(first.momentum)} + "\",\"certainty\":\"" +
            std::string{name(first.certainty)} + "\",\"platforms\":" + as_json(first.platforms) +
            ",\"audiences\":" + as_json(first.audiences) + ",\"statement\":\"" +
            std::string{first.statement} + "\"}\n");
}

TEST_CASE("an answer is written in table order, through any output iterator") {
  const auto some = trends(theme::commerce);
  std::ostringstream out;
  write_json_lines(std::ostreambuf_iterator<char>(out), some);
  CHECK(out.str() == json_lines(some));
  char buffer[5000];
  CHECK(std::string(buffer, write_json_lines(buffer, some)) == json_lines(some));
  std::string expected;
  for (const trend& t : some) expected += json_of(t) + "\n";
  CHECK(json_lines(some) == expected);
  CHECK(json_lines(answer<trends>{}).empty());
}

TEST_CASE("reached keys are those that the questions of the library reach") {
  std::istringstream trend_lines(json_lines(trends, with_reached_keys));
  for (const trend& t : trends) {
    enum_set<platform> named;
    enum_set<stance> stances;
    enum_set<source_id> said_by;
    enum_set<platform_kind> kinds;
    for (const claim& c : claims)
      if (c.trend == t.id) {
        named |= c.platforms;
        stances.insert(c.stance);
        said_by.insert(c.where.source);
        for (const platform p : c.platforms) kinds.insert(platforms[p].kind);
      }
    std::string line;
    std::getline(trend_lines, line);
    CHECK(line.find("\"platform\":" + as_json(named)) != line.npos);
    CHECK(line.find("\"stance\":" + as_json(stances)) != line.npos);
    CHECK(line.find("\"source_id\":" + as_json(said_by)) != line.npos);
    CHECK(line.find("\"platform_kind\":" + as_json(kinds)) != line.npos);
    CHECK(line.find("\"theme\":") == line.npos);  // a trend has its own
  }
  std::istringstream tension_lines(json_lines(tensions, with_reached_keys));
  for (const tension& t : tensions) {
    std::string line;
    std::getline(tension_lines, line);
    CHECK(line.find("\"theme\":" + as_json(trends[t.first].themes | trends[t.second].themes)) !=
          line.npos);
  }
}

TEST_CASE("numbers, optionals and pointers to texts") {
  CHECK(json_of(visit_rows[0]) == R"({"found":null,"who":"","level":0,"lowest":0})");
  CHECK(json_of(visit_rows[1]) ==
        R"({"found":{"value":1.5,"narrow":0.25},"who":"me ","level":255,"lowest":-128})");
  CHECK(csv(visits) ==
        "value,narrow,who,level,lowest\r\n,,\"\",0,0\r\n1.5,0.25,\"me \",255,-128\r\n");
  CHECK(json_of(measure{0.1, 1e30F}) == R"({"value":0.1,"narrow":1e+30})");
  CHECK(json_of(measure{-1e-300, std::numeric_limits<float>::infinity()}) ==
        R"({"value":-1e-300,"narrow":null})");
  CHECK(json_of(measure{std::nan(""), -0.0F}) == R"({"value":null,"narrow":-0})");
}

TEST_CASE("an enumerator out of a bad cast has the empty name") {
  CHECK(json_of(trend{.id = static_cast<trend_id>(200)}).starts_with(R"({"id":"","themes":[])"));
}

TEST_CASE("no text of the catalog begins as a formula does") {
  const auto check = [](const auto& table) {
    for (const auto& row : table)
      for_each_column(row, [](std::string_view, const auto& value) {
        if constexpr (std::is_convertible_v<decltype(value), std::string_view>)
          CHECK(std::string_view{"=+-@\t\r"}.find(std::string_view{value}.substr(0, 1)) ==
                (std::string_view{value}.empty() ? 0 : std::string_view::npos));
      });
  };
  check(sources), check(platforms), check(trends), check(claims), check(recommendations);
  check(features), check(figures), check(entities), check(faqs), check(tensions);
}
