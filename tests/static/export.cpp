// SPDX-License-Identifier: BSL-1.0
// Exports in constant expressions, into buffers of just the right size.
#include <trendatlas/export.hpp>
#include <trendatlas/trendatlas.hpp>

namespace {

using namespace trendatlas;

enum class tongue : std::uint8_t { german, norwegian };
constexpr term tongue_terms[] = {{"german"}, {"norwegian"}};
constexpr const auto& vocabulary(tongue) { return tongue_terms; }

struct place {
  tongue id{};
  std::string_view name{};
  enum_set<tongue> understood{};
  maybe<int> people{};
  line_range lines{};
  bool open = false;
  using facets = trendatlas::facets<&place::open>;
  using columns =
      trendatlas::columns<facets, &place::name, &place::understood, &place::people, &place::lines>;
};
constexpr place place_rows[] = {
    {tongue::german, "a \"b\"\n", {}, {}, {3, 3}, true},
    {tongue::norwegian, "x|\303y", {tongue::german, tongue::norwegian}, -120, {13, 16}, false}};
constexpr table<place_rows> places;

template <class Write>
constexpr bool writes(const Write& write, std::string_view expected) {
  char buffer[1000]{};
  char* const end = write(&buffer[0]);
  const std::string_view written{buffer, static_cast<std::size_t>(end - buffer)};
  return written == expected && write(written_size{}).size == written.size();
}

static_assert(writes([](auto out) { return write_json(out, places); },
                     "[\n"
                     "{\"id\":\"german\",\"open\":true,\"name\":\"a \\\"b\\\"\\n\","
                     "\"understood\":[],\"people\":null,\"lines\":\"3-3\"},\n"
                     "{\"id\":\"norwegian\",\"open\":false,\"name\":\"x|\357\277\275y\","
                     "\"understood\":[\"german\",\"norwegian\"],\"people\":-120,"
                     "\"lines\":\"13-16\"}\n"
                     "]\n"));
static_assert(writes(
    [](auto out) {
      return write_json(out, places(by<&place::open>(false)) & places(tongue::german));
    },
    "[\n]\n"));
static_assert(writes([](auto out) { return write_json_lines(out, places(tongue::german)); },
                     "{\"id\":\"german\",\"open\":true,\"name\":\"a \\\"b\\\"\\n\","
                     "\"understood\":[],\"people\":null,\"lines\":\"3-3\"}\n"));
static_assert(writes([](auto out) { return write_csv(out, places); },
                     "id,open,name,understood,people,lines\r\n"
                     "german,true,\"a \"\"b\"\"\n\",,,3-3\r\n"
                     "norwegian,false,x|\357\277\275y,german;norwegian,-120,13-16\r\n"));
static_assert(writes([](auto out) { return write_markdown(out, places); },
                     "| id | open | name | understood | people | lines |\n"
                     "|---|---|---|---|---|---|\n"
                     "| german | true | a \"b\"<br> |  |  | 3-3 |\n"
                     "| norwegian | false | x\\|\357\277\275y | german, norwegian | -120 | 13-16 "
                     "|\n"));
static_assert(writes(
    [](auto out) { return write_json_schema(out, places); },
    "{\"$schema\":\"https://json-schema.org/draft/2020-12/schema\",\"type\":\"array\",\"items\":{"
    "\"title\":\"place\",\"type\":\"object\",\"properties\":{"
    "\"id\":{\"enum\":[\"german\",\"norwegian\"]},"
    "\"open\":{\"type\":\"boolean\"},"
    "\"name\":{\"type\":\"string\"},"
    "\"understood\":{\"type\":\"array\",\"uniqueItems\":true,"
    "\"items\":{\"enum\":[\"german\",\"norwegian\"]}},"
    "\"people\":{\"type\":[\"integer\",\"null\"]},"
    "\"lines\":{\"type\":\"string\"}},"
    "\"required\":[\"id\",\"open\",\"name\",\"understood\",\"people\",\"lines\"],"
    "\"additionalProperties\":false}}\n"));

// The catalog's, a row at a time, within the steps of the strictest compiler.
static_assert(write_json(written_size{}, trends(trend_id::metaverse), with_reached_keys).size >
              write_json(written_size{}, trends(trend_id::metaverse)).size);

}  // namespace
