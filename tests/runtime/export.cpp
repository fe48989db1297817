// SPDX-License-Identifier: BSL-1.0
// What the exports say; that other people's tools read it, and what they read, is tested in
// tests/export.
#include <doctest/doctest.h>

#include <array>
#include <cmath>
#include <iterator>
#include <limits>
#include <optional>
#include <sstream>
#include <string>
#include <trendatlas/export.hpp>
#include <trendatlas/trendatlas.hpp>

#include "../catalog_parts.hpp"
#include "../export_reference.hpp"

using namespace trendatlas;

namespace {

template <class Write>
std::string written(const Write& write) {
  std::string text;
  write(std::back_inserter(text));
  return text;
}
template <class Rows, class... Options>
std::string json_lines(const Rows& rows, Options... options) {
  return written([&](auto out) { write_json_lines(out, rows, options...); });
}
template <class Rows>
std::string csv(const Rows& rows) {
  return written([&](auto out) { write_csv(out, rows); });
}
template <class Rows>
std::string markdown(const Rows& rows) {
  return written([&](auto out) { write_markdown(out, rows); });
}
template <class Rows>
std::string schema(const Rows& rows) {
  return written([&](auto out) { write_json_schema(out, rows); });
}
template <class Row>
std::string json_of(const Row& row) {
  return written([&](auto out) { write_json_row(out, row); });
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
  catalog_parts::for_each_table([](auto, const auto& table) {
    for (const auto& row : table)
      for_each_column(row, [](std::string_view, const auto& value) {
        if constexpr (std::is_convertible_v<decltype(value), std::string_view>)
          CHECK(std::string_view{"=+-@\t\r"}.find(std::string_view{value}.substr(0, 1)) ==
                (std::string_view{value}.empty() ? 0 : std::string_view::npos));
      });
  });
}

namespace {

struct text_row {
  std::string_view text{};
  using facets = trendatlas::facets<>;
  using columns = trendatlas::columns<facets, &text_row::text>;
};
/// "a", a byte, "z"; and the line breaks of Windows as the last.
struct all_bytes {
  char of[256][3]{};
  constexpr all_bytes() {
    for (int byte = 0; byte != 256; ++byte)
      of[byte][0] = 'a', of[byte][1] = static_cast<char>(byte), of[byte][2] = 'z';
  }
};
constexpr all_bytes bytes;
constexpr auto byte_rows = [] {
  std::array<text_row, 257> rows{};
  for (std::size_t i = 0; i != 256; ++i) rows[i].text = {bytes.of[i], 3};
  rows[256].text = "a\r\nz";
  return rows;
}();
constexpr table<byte_rows> byte_table;

}  // namespace

TEST_CASE("every byte of a text, in each format") {
  std::string json, table_of_csv = "text\r\n", table_of_markdown = "| text |\n|---|\n";
  for (const text_row& row : byte_rows) {
    json += "{\"text\":" + export_reference::json_text(row.text) + "}\n";
    table_of_csv += export_reference::csv_cell({row.text}) + "\r\n";
    table_of_markdown += "| " + export_reference::markdown_text(row.text) + " |\n";
  }
  CHECK(json_lines(byte_table) == json);
  CHECK(csv(byte_table) == table_of_csv);
  CHECK(markdown(byte_table) == table_of_markdown);
}

TEST_CASE("what is no UTF-8 is replaced, the longest part of a character at once") {
  CHECK(json_of(text_row{"\342\202A\360\237\230"}) == "{\"text\":\"\357\277\275A\357\277\275\"}");
  // The ends of all that a byte can mean, one behind the other.
  const std::string_view ends = "A\200\217\220\237\240\277\301\302\337\340\355\357\360\364\365";
  const std::string starts = std::string{ends} + "\341\354\356\361\363\377";
  for (std::size_t number = 0; number != starts.size() * 16 * 16 * 16; ++number) {
    const std::string text{starts[number / 4096], ends[number / 256 % 16], ends[number / 16 % 16],
                           ends[number % 16]};
    if (json_of(text_row{text}) != "{\"text\":" + export_reference::json_text(text) + "}")
      FAIL_CHECK(number);
  }
}

TEST_CASE("columns of an array are numbered from one on") {
  const std::string text = csv(tensions(trend_id::metaverse));
  CHECK(text.substr(0, text.find('\r')) ==
        "first,second,basis,source_1,lines_1,heading_1,source_2,lines_2,heading_2,note");
}

TEST_CASE("a cell is quoted where a reader would take it for something else") {
  for (const std::string_view quoted : {" a", "a ", "", "a,b", "a\"b", "a\nb", "a\rb"})
    CHECK(trendatlas::atlas_detail::csv_writer<char*>::needs_quotes(quoted));
  for (const std::string_view bare : {"a", "a b", "a;b", "a|b"})
    CHECK(!trendatlas::atlas_detail::csv_writer<char*>::needs_quotes(bare));
}

namespace {

struct nothing {
  using facets = trendatlas::facets<>;
  using columns = trendatlas::columns<facets>;
};
constexpr nothing nothings[] = {{}, {}};
struct pair_of_numbers {
  int numbers[2]{};
  maybe<int> other{};
  using facets = trendatlas::facets<>;
  using columns = trendatlas::columns<facets, &pair_of_numbers::numbers, &pair_of_numbers::other>;
};
struct perhaps {
  std::optional<pair_of_numbers> pair{};
  maybe<int> number{};
  maybe<stance> word{};
  enum_set<stance> words{};
  using facets = trendatlas::facets<&perhaps::word, &perhaps::words>;
  using columns = trendatlas::columns<facets, &perhaps::number, &perhaps::pair>;
};
constexpr perhaps perhaps_rows[] = {
    {}, {pair_of_numbers{{1, 2}, 4}, 3, stance::affirms, {stance::affirms, stance::opposes}}};
template <const auto& Rows>
constexpr table<Rows> rows_of;

}  // namespace

TEST_CASE("a row without columns, and values that are not there") {
  CHECK(markdown(rows_of<nothings>) == "|\n|\n|\n|\n");
  CHECK(csv(rows_of<perhaps_rows>) ==
        "word,words,number,numbers_1,numbers_2,other\r\n,,,,,\r\n"
        "affirms,affirms;opposes,3,1,2,4\r\n");
  CHECK(markdown(rows_of<perhaps_rows>) ==
        "| word | words | number | numbers\\_1 | numbers\\_2 | other |\n|---|---|---|---|---|---|\n"
        "|  |  |  |  |  |  |\n| affirms | affirms, opposes | 3 | 1 | 2 | 4 |\n");
  const std::string stances = R"("affirms","qualifies","cautions","opposes")";
  const std::string perhaps_schema = schema(rows_of<perhaps_rows>);
  CHECK(perhaps_schema.find(R"("word":{"enum":[)" + stances + ",null]}") != std::string::npos);
  CHECK(perhaps_schema.find(R"("number":{"type":["integer","null"]})") != std::string::npos);
  CHECK(schema(visits).find(R"("value":{"type":["number","null"]})") != std::string::npos);  // NaN
}

namespace {

struct spot {
  std::string_view page{};
  int line = 0;
  using facets = trendatlas::facets<>;
  using columns = trendatlas::columns<facets, &spot::page, &spot::line>;
};
struct remark {
  std::string_view page{};
  std::optional<spot> cited{};
  std::array<spot, 2> more{}, less{};
  using facets = trendatlas::facets<>;
  using columns =
      trendatlas::columns<facets, &remark::page, &remark::cited, &remark::more, &remark::less>;
};
constexpr remark remark_rows[] = {{"a", spot{"b", 1}, {{{"c", 2}, {}}}, {}}};
struct vector_of_many {
  std::array<float, 100> value{};
  using facets = trendatlas::facets<>;
  using columns = trendatlas::columns<facets, &vector_of_many::value>;
};
constexpr vector_of_many vector_rows[] = {{}};

}  // namespace

TEST_CASE("an optional part or an array has a name of its own in JSON, not in CSV") {
  CHECK(json_lines(rows_of<remark_rows>) ==
        R"({"page":"a","cited":{"page":"b","line":1},)"
        R"("more":[{"page":"c","line":2},{"page":"","line":0}],)"
        R"("less":[{"page":"","line":0},{"page":"","line":0}]})"
        "\n");
}

TEST_CASE("an array of a hundred numbers has as many columns") {
  const std::string text = csv(rows_of<vector_rows>);
  CHECK(text.starts_with("value_1,value_2,"));
  CHECK(text.find(",value_100\r\n0,0,") != std::string::npos);
}

namespace {

struct code_row {
  char code[2]{}, other[3]{};
  std::array<char[2], 2> parts{};
  using facets = trendatlas::facets<>;
  using columns = trendatlas::columns<facets, &code_row::code, &code_row::other, &code_row::parts>;
};
constexpr code_row code_rows[] = {{{'D', 'E'}, {'F', 'R'}, {{{'x', 'y'}, {'z'}}}}, {}};

}  // namespace

TEST_CASE("an array of char ends at its first NUL, or is full") {
  CHECK(json_lines(rows_of<code_rows>) == R"({"code":"DE","other":"FR","parts":["xy","z"]})"
                                          "\n"
                                          R"({"code":"","other":"","parts":["",""]})"
                                          "\n");
  CHECK(csv(rows_of<code_rows>) ==
        "code,other,parts_1,parts_2\r\nDE,FR,xy,z\r\n\"\",\"\",\"\",\"\"\r\n");
}

namespace {

template <class Type>
struct one_column {
  Type value{};
  using facets = trendatlas::facets<>;
  using columns = trendatlas::columns<facets, &one_column::value>;
};
constexpr one_column<enum_set<stance>> set_rows[] = {{{stance::affirms}}, {}, {{stance::opposes}}};
constexpr one_column<maybe<int>> number_rows[] = {{1}, {}};
constexpr one_column<double> double_rows[] = {{1}, {std::numeric_limits<double>::infinity()}};
constexpr one_column<std::string_view> empty_rows[] = {{}};

}  // namespace

TEST_CASE("a row of CSV without a value in its only cell is no empty line, which readers skip") {
  CHECK(csv(rows_of<set_rows>) == "value\r\naffirms\r\n\"\"\r\nopposes\r\n");
  CHECK(csv(rows_of<number_rows>) == "value\r\n1\r\n\"\"\r\n");
  CHECK(csv(rows_of<double_rows>) == "value\r\n1\r\n\"\"\r\n");
  CHECK(csv(rows_of<empty_rows>) == "value\r\n\"\"\r\n");
  CHECK(csv(rows_of<nothings>) == "\r\n\r\n\r\n");
}

TEST_CASE("the title of a schema is the name of the row type, without arguments of a template") {
  CHECK(schema(visits).find(R"("title":"visit",)") != std::string::npos);
  CHECK(schema(rows_of<number_rows>).find(R"("title":"one_column",)") != std::string::npos);
}

namespace worded {

enum class mood : std::uint8_t { calm, loud };
constexpr term mood_terms[] = {{"calm"}, {"loud"}};
constexpr const auto& vocabulary(mood) { return mood_terms; }
constexpr std::string_view as_text(const enum_set<mood>& moods) {
  return moods.empty() ? "no mood" : "a mood";
}
struct whole {
  enum_set<mood> moods{};
  int level = 0;
  using facets = trendatlas::facets<&whole::moods>;
  using columns = trendatlas::columns<facets, &whole::level>;
};
constexpr std::string_view as_text(const whole&) { return "whole"; }
constexpr whole wholes[] = {{{mood::calm}, 1}, {}};

}  // namespace worded

TEST_CASE("a set with a text of its own is that text in every format") {
  CHECK(json_lines(rows_of<worded::wholes>) == R"({"moods":"a mood","level":1})"
                                               "\n"
                                               R"({"moods":"no mood","level":0})"
                                               "\n");
  CHECK(schema(rows_of<worded::wholes>).find(R"("moods":{"type":"string"})") != std::string::npos);
}

TEST_CASE("rows are written by their columns, even with a text of their own") {
  CHECK(csv(rows_of<worded::wholes>) == "moods,level\r\na mood,1\r\nno mood,0\r\n");
}

TEST_CASE("exports write UTF-8 into a string of char8_t") {
  std::u8string text;
  write_json_row(std::back_inserter(text), text_row{"\303\270"});
  CHECK(text == u8"{\"text\":\"\u00F8\"}");
}
