// SPDX-License-Identifier: BSL-1.0
// Rows with hostile texts, written as JSON, CSV and Markdown, against plain writers. That other
// tools read such texts is tested in tests/export.
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
    {{}, {}, second_text, {first_text, 5}, 2147483647, {std::string_view{fixed_text, 3}, ""}},
};
constexpr table<rows> all;

// The rows as the exports are to have them.
struct expected {
  std::string json = "[\n";
  std::string lines{};
  std::string csv = "flavors,best,title,note,number,others_1,others_2\r\n";
  std::string markdown =
      "| flavors | best | title | note | number | others\\_1 | others\\_2 |\n"
      "|---|---|---|---|---|---|---|\n";

  expected() {
    for (const row& each : rows) add(each);
    json += "\n]\n";
  }
  void add(const row& of) {
    std::vector<std::string_view> flavors;
    for (const flavor each : of.flavors) flavors.push_back(name(each));
    const std::string_view best = of.best ? name(*of.best) : "";
    const std::string_view title = of.title == nullptr ? "" : of.title;
    const std::string number = std::to_string(of.number);

    std::string names, names_in_markdown;
    for (const std::string_view each : flavors) {
      names += (names.empty() ? "" : ",") + json_text(each);
      names_in_markdown += (names_in_markdown.empty() ? "" : ", ") + markdown_text(each);
    }
    const std::string object =
        "{\"flavors\":[" + names + "],\"best\":" + (of.best ? json_text(best) : "null") +
        ",\"title\":" + json_text(title) + ",\"note\":" + json_text(of.note) +
        ",\"number\":" + number + ",\"others\":[" + json_text(of.others[0]) + "," +
        json_text(of.others[1]) + "]}";
    json += (lines.empty() ? "" : ",\n") + object;
    lines += object + "\n";
    csv += csv_cell(flavors) + "," + (of.best ? csv_cell({best}) : "") + "," + csv_cell({title}) +
           "," + csv_cell({of.note}) + "," + number + "," + csv_cell({of.others[0]}) + "," +
           csv_cell({of.others[1]}) + "\r\n";
    markdown += "| " + names_in_markdown + " | " + markdown_text(best) + " | " +
                markdown_text(title) + " | " + markdown_text(of.note) + " | " + number + " | " +
                markdown_text(of.others[0]) + " | " + markdown_text(of.others[1]) + " |\n";
  }
};

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

  std::string json, lines, csv, markdown;
  write_json(std::back_inserter(json), all);
  write_json_lines(std::back_inserter(lines), all);
  write_csv(std::back_inserter(csv), all);
  write_markdown(std::back_inserter(markdown), all);
  const expected right;
  fuzz::expect(json == right.json, "JSON");
  fuzz::expect(lines == right.lines, "JSON Lines");
  fuzz::expect(csv == right.csv, "CSV");
  fuzz::expect(markdown == right.markdown, "Markdown");
  for (const std::string* const each : {&json, &lines, &csv, &markdown})
    fuzz::expect(valid(*each) == *each, "valid UTF-8");
  fuzz::expect(write_json(written_size{}, all).size == json.size() &&
                   write_csv(written_size{}, all).size == csv.size() &&
                   write_markdown(written_size{}, all).size == markdown.size(),
               "the size is told before");
  // A buffer of just this size, so that a write past it is seen.
  const auto buffer = std::make_unique<char[]>(csv.size());
  fuzz::expect(write_csv(buffer.get(), all) == buffer.get() + csv.size(), "the end of a buffer");
  return 0;
}
