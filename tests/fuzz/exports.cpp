// SPDX-License-Identifier: BSL-1.0
// Rows with hostile texts, written as JSON, CSV and Markdown, against plain writers; once more with
// the keys that they reach. That other tools read such texts is tested in tests/export.
#include <array>
#include <iterator>
#include <optional>
#include <trendatlas/columns.hpp>
#include <trendatlas/engine.hpp>
#include <trendatlas/export.hpp>

#include "../export_reference.hpp"
#include "input.hpp"

using namespace trendatlas;
using namespace export_reference;

namespace {

enum class flavor : unsigned char { sweet, sour, hot };
constexpr term flavor_terms[] = {{"sweet", "Sweet"}, {"sour \"|\" <b>", "Sour"}, {"hot;,", "Hot"}};
constexpr const auto& vocabulary(flavor) { return flavor_terms; }

// What the rows reach by their flavors.
enum class origin : unsigned char { leaf, root, no_plant };
constexpr term origin_terms[] = {{"\"leaf\"", "Leaf"}, {"root, `*`", "Root"}, {"&;", "None"}};
constexpr const auto& vocabulary(origin) { return origin_terms; }
struct grown {
  flavor id{};
  enum_set<origin> from{};

  using facets = trendatlas::facets<&grown::from>;
};
constexpr grown grown_rows[] = {
    {flavor::sweet, {origin::leaf, origin::root}}, {flavor::sour, origin::leaf}, {flavor::hot, {}}};
constexpr table<grown_rows> origins;

// The texts are constants that point to memory which changes: what is there is no constant.
constexpr std::size_t longest = 96;
char first_text[longest + 1];
char second_text[longest + 1];
char fixed_text[9];
struct row {
  enum_set<flavor> flavors{};
  std::optional<flavor> best{};
  const char* title = nullptr;
  std::string_view note{};
  int number = 0;
  std::array<std::string_view, 2> others{};

  using facets = trendatlas::facets<&row::flavors, &row::best>;
  using columns = trendatlas::columns<facets, &row::title, &row::note, &row::number, &row::others>;
};
constexpr row rows[] = {
    {{flavor::sour, flavor::hot}, flavor::sour, first_text, {fixed_text, 9}, -7, {"", "x"}},
    {},
    {{},
     flavor::sweet,
     second_text,
     {first_text, 5},
     2147483647,
     {std::string_view{fixed_text, 3}, ""}},
};
constexpr table<rows, refers_to<origins>> all;

template <class Key>
std::vector<std::string_view> names_of(const enum_set<Key>& keys) {
  std::vector<std::string_view> names;
  for (const Key key : keys) names.push_back(name(key));
  return names;
}
std::string json_names(const std::vector<std::string_view>& names) {
  std::string result;
  for (const std::string_view each : names) result += (result.empty() ? "" : ",") + json_text(each);
  return "[" + result + "]";
}
std::string markdown_names(const std::vector<std::string_view>& names) {
  std::string result;
  for (const std::string_view each : names)
    result += (result.empty() ? "" : ", ") + markdown_text(each);
  return result;
}

// The rows as the exports are to have them, with the keys that they reach or without.
struct expected {
  bool reached;
  std::vector<std::string> objects{};
  std::string json = "[\n";
  std::string lines{};
  std::string csv = "flavors,best,title,note,number,others_1,others_2";
  std::string markdown = "| flavors | best | title | note | number | others\\_1 | others\\_2 |";
  std::string schema =
      R"({"$schema":"https://json-schema.org/draft/2020-12/schema","type":"array","items":{)"
      R"("title":"row","type":"object","properties":{)";

  explicit expected(bool with_reached) : reached{with_reached} {
    csv += reached ? ",origin\r\n" : "\r\n";
    markdown += reached ? " origin |\n|---|---|---|---|---|---|---|---|\n"
                        : "\n|---|---|---|---|---|---|---|\n";
    for (const row& each : rows) add(each);
    json += "\n]\n";
    add_schema();
  }
  void add(const row& of) {
    const std::vector<std::string_view> flavors = names_of(of.flavors);
    const std::string_view best = of.best ? name(*of.best) : "";
    const std::string_view title = of.title == nullptr ? "" : of.title;
    const std::string number = std::to_string(of.number);
    enum_set<origin> from;
    for (const grown& each : grown_rows)
      if (of.flavors.contains(each.id) || of.best == each.id) from |= each.from;
    const std::vector<std::string_view> from_names = names_of(from);

    objects.push_back("{\"flavors\":" + json_names(flavors) + ",\"best\":" +
                      (of.best ? json_text(best) : "null") + ",\"title\":" + json_text(title) +
                      ",\"note\":" + json_text(of.note) + ",\"number\":" + number +
                      ",\"others\":[" + json_text(of.others[0]) + "," + json_text(of.others[1]) +
                      "]" + (reached ? ",\"origin\":" + json_names(from_names) : "") + "}");
    json += (lines.empty() ? "" : ",\n") + objects.back();
    lines += objects.back() + "\n";
    csv += csv_cell(flavors) + "," + (of.best ? csv_cell({best}) : "") + "," + csv_cell({title}) +
           "," + csv_cell({of.note}) + "," + number + "," + csv_cell({of.others[0]}) + "," +
           csv_cell({of.others[1]}) + (reached ? "," + csv_cell(from_names) : "") + "\r\n";
    markdown += "| " + markdown_names(flavors) + " | " + markdown_text(best) + " | " +
                markdown_text(title) + " | " + markdown_text(of.note) + " | " + number + " | " +
                markdown_text(of.others[0]) + " | " + markdown_text(of.others[1]) + " |" +
                (reached ? " " + markdown_names(from_names) + " |" : "") + "\n";
  }
  void add_schema() {
    std::string flavors = json_names(names_of(~enum_set<flavor>{}));
    const std::string set = R"({"type":"array","uniqueItems":true,"items":{"enum":)";
    schema += "\"flavors\":" + set + flavors + "}}";
    flavors.insert(flavors.size() - 1, ",null");
    schema += ",\"best\":{\"enum\":" + flavors + "}" +
              R"(,"title":{"type":"string"},"note":{"type":"string"},"number":{"type":"integer"})" +
              R"(,"others":{"type":"array","items":{"type":"string"}})";
    if (reached) schema += ",\"origin\":" + set + json_names(names_of(~enum_set<origin>{})) + "}}";
    schema += R"(},"required":["flavors","best","title","note","number","others")";
    schema += reached ? ",\"origin\"" : "";
    schema += "],\"additionalProperties\":false}}\n";
  }
};

// What an export writes: as valid UTF-8, of the size told before, and into a buffer of just this
// size, so that a write past it is seen.
template <class Write>
void compare(const std::string& right, const Write& write, std::string_view what) {
  std::string text;
  write(std::back_inserter(text));
  fuzz::expect(text == right, what);
  fuzz::expect(valid(text) == text, "valid UTF-8");
  fuzz::expect(write(written_size{}).size == text.size(), "the size is told before");
  const auto buffer = std::make_unique<char[]>(text.size());
  fuzz::expect(write(buffer.get()) == buffer.get() + text.size(), "the end of a buffer");
}
template <class... Options>
void compare_all(const expected& right, Options... options) {
  compare(right.json, [&](auto to) { return write_json(to, all, options...); }, "JSON");
  compare(
      right.lines, [&](auto to) { return write_json_lines(to, all, options...); }, "JSON Lines");
  compare(right.csv, [&](auto to) { return write_csv(to, all, options...); }, "CSV");
  compare(right.markdown, [&](auto to) { return write_markdown(to, all, options...); }, "Markdown");
  compare(
      right.schema, [&](auto to) { return write_json_schema(to, all, options...); }, "a schema");
}

}  // namespace

int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  static const std::vector<std::string_view> known = {
      "say \"that\"", "a,b\r\nc", "|`*_[]~", "<script>", "\303\244\342\202\254\360\237\230\200",
      "\355\240\200", "=1+1",     "\\u0000", " padded ", "&amp;"};
  fuzz::input input{data, size};
  for (char* const to : {second_text, fixed_text}) {
    const std::size_t room = to == fixed_text ? 9 : 20;
    std::memset(to, 0, to == fixed_text ? 9 : longest + 1);
    for (std::size_t i = input.next(room + 1); i-- > 0;) to[i] = static_cast<char>(input.next(256));
  }
  const std::string_view text = input.text(known);
  std::memset(first_text, 0, sizeof first_text);
  std::memcpy(first_text, text.data(), text.size() < longest ? text.size() : longest);

  const expected right{false};
  compare_all(right);
  for (const row& each : all)
    compare(
        right.objects[static_cast<std::size_t>(&each - rows)],
        [&](auto to) { return write_json_row(to, each); }, "a row as JSON");
  compare_all(expected{true}, with_reached_keys);
  return 0;
}
