// SPDX-License-Identifier: BSL-1.0
// Rows with hostile texts, written as JSON, CSV and Markdown, and read back by plain readers.
#include <array>
#include <cmath>
#include <iterator>
#include <limits>
#include <optional>
#include <trendatlas/columns.hpp>
#include <trendatlas/engine.hpp>
#include <trendatlas/export.hpp>

#include "input.hpp"

using namespace trendatlas;

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

// A text as valid UTF-8: one U+FFFD for each longest part of a character that is none.
std::string valid(std::string_view text) {
  std::string result;
  for (std::size_t at = 0; at < text.size();) {
    const auto byte = [&](std::size_t more) {
      return at + more < text.size() ? static_cast<unsigned char>(text[at + more]) : 0U;
    };
    std::size_t size = 1;
    bool good = byte(0) < 0x80;
    const auto tail = [&](std::size_t more, unsigned low = 0x80, unsigned high = 0xBF) {
      if (size == more && low <= byte(more) && byte(more) <= high) ++size;
    };
    if (0xC2 <= byte(0) && byte(0) <= 0xDF) {
      tail(1);
      good = size == 2;
    } else if (0xE0 <= byte(0) && byte(0) <= 0xEF) {
      tail(1, byte(0) == 0xE0 ? 0xA0 : 0x80, byte(0) == 0xED ? 0x9F : 0xBF);
      tail(2);
      good = size == 3;
    } else if (0xF0 <= byte(0) && byte(0) <= 0xF4) {
      tail(1, byte(0) == 0xF0 ? 0x90 : 0x80, byte(0) == 0xF4 ? 0x8F : 0xBF);
      tail(2);
      tail(3);
      good = size == 4;
    }
    result += good ? text.substr(at, size) : std::string_view{"\357\277\275"};
    at += size;
  }
  return result;
}
std::string without_nul(std::string text) {
  for (std::size_t at = text.find('\0'); at != text.npos; at = text.find('\0', at))
    text.replace(at, 1, "\357\277\275");
  return text;
}

// The texts of a row in the order of its columns; what is no text as it is written.
std::vector<std::string> expected_cells(const row& of) {
  std::vector<std::string> result;
  std::string flavors;
  bool is_first = true;
  for (const flavor each : of.flavors) {
    flavors += (is_first ? "" : ";") + std::string{name(each)};
    is_first = false;
  }
  result.push_back(flavors);
  result.push_back(of.best ? std::string{name(*of.best)} : "");
  result.push_back(valid(of.title == nullptr ? "" : of.title));
  result.push_back(valid(of.note));
  result.push_back(std::to_string(of.number));
  for (const std::string_view other : of.others) result.push_back(valid(other));
  return result;
}

// Reads CSV to the letter of RFC 4180.
std::vector<std::vector<std::string>> read_csv(std::string_view text) {
  std::vector<std::vector<std::string>> lines;
  std::size_t at = 0;
  while (at != text.size()) {
    auto& line = lines.emplace_back();
    for (bool more = true; more;) {
      std::string cell;
      if (at != text.size() && text[at] == '"') {
        for (++at;; ++at) {
          fuzz::expect(at < text.size(), "a quoted cell ends");
          if (text[at] == '"') {
            if (at + 1 < text.size() && text[at + 1] == '"')
              ++at;
            else
              break;
          }
          cell += text[at];
        }
        ++at;
      } else {
        while (at != text.size() && text[at] != ',' && text[at] != '\r') {
          fuzz::expect(text[at] != '"' && text[at] != '\n', "no such sign without quotes");
          cell += text[at++];
        }
      }
      line.push_back(cell);
      fuzz::expect(at < text.size(), "a line ends");
      more = text[at] == ',';
      if (more) {
        ++at;
      } else {
        fuzz::expect(text.substr(at, 2) == "\r\n", "CR LF");
        at += 2;
      }
    }
  }
  return lines;
}

// Reads a JSON string to the letter of RFC 8259.
std::string read_json_text(std::string_view text, std::size_t& at) {
  std::string result;
  fuzz::expect(at < text.size() && text[at] == '"', "a text begins");
  for (++at; at < text.size() && text[at] != '"'; ++at) {
    fuzz::expect(static_cast<unsigned char>(text[at]) >= 0x20, "no control character");
    if (text[at] != '\\') {
      result += text[at];
      continue;
    }
    const char sign = ++at < text.size() ? text[at] : '\0';
    if (sign == 'u') {
      const std::string digits{text.substr(at + 1, 4)};
      fuzz::expect(
          digits.size() == 4 && digits.find_first_not_of("0123456789abcdefABCDEF") == digits.npos,
          "four digits");
      const unsigned long code = std::strtoul(digits.c_str(), nullptr, 16);
      fuzz::expect(code < 0x80, "only ASCII is escaped");
      result += static_cast<char>(code);
      at += 4;
    } else {
      const std::string_view signs = "\"\\/bfnrt", meant = "\"\\/\b\f\n\r\t";
      const std::size_t which = signs.find(sign);
      fuzz::expect(which != signs.npos, "a known escape");
      result += meant[which];
    }
  }
  fuzz::expect(at < text.size(), "a text ends");
  ++at;
  return result;
}

void check_json(std::string_view text) {
  std::size_t at = 0;
  const auto skip = [&](std::string_view wanted) {
    fuzz::expect(text.substr(at, wanted.size()) == wanted, wanted);
    at += wanted.size();
  };
  const auto texts = [&] {
    std::string joined;
    skip("[");
    while (text[at] != ']') {
      joined += read_json_text(text, at);
      if (text[at] == ',') joined += ';', ++at;
    }
    skip("]");
    return joined;
  };
  for (const row& each : all) {
    const auto cells = expected_cells(each);
    skip("{\"flavors\":");
    fuzz::expect(texts() == cells[0], "flavors");
    skip(",\"best\":");
    if (each.best)
      fuzz::expect(read_json_text(text, at) == cells[1], "best");
    else
      skip("null");
    skip(",\"title\":");
    fuzz::expect(read_json_text(text, at) == cells[2], "title");
    skip(",\"note\":");
    fuzz::expect(read_json_text(text, at) == cells[3], "note");
    skip(",\"number\":" + cells[4] + ",\"others\":");
    fuzz::expect(texts() == cells[5] + ";" + cells[6], "others");
    skip("}\n");
  }
  fuzz::expect(at == text.size(), "nothing is left");
}

void check_csv(std::string_view text) {
  const auto lines = read_csv(text);
  fuzz::expect(lines.size() == all.size() + 1, "a line for each row, and one before them");
  for (std::size_t i = 0; i != all.size(); ++i) {
    auto cells = expected_cells(rows[i]);
    for (std::string& cell : cells) cell = without_nul(cell);
    fuzz::expect(lines[i + 1] == cells, "the cells of a row");
  }
}

void check_markdown(std::string_view text) {
  std::size_t lines = 0, bars = 0, bars_of_first = 0;
  for (std::size_t at = 0; at != text.size(); ++at) {
    const char sign = text[at];
    fuzz::expect(sign == '\n' || static_cast<unsigned char>(sign) >= 0x20, "no control character");
    if (sign == '\\') {
      ++at;
      fuzz::expect(at != text.size() && text[at] != '\n', "a sign is escaped");
    } else if (sign == '|') {
      ++bars;
    } else if (sign == '<') {
      fuzz::expect(text.substr(at, 4) == "<br>", "no HTML but a new line");
    } else if (sign == '\n') {
      if (lines++ == 0) bars_of_first = bars;
      fuzz::expect(bars == bars_of_first, "as many cells in each line");
      bars = 0;
    }
  }
  fuzz::expect(lines == all.size() + 2 && bars == 0, "a line for each row, and two before them");
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

  std::string json, lines, csv, markdown;
  write_json(std::back_inserter(json), all);
  write_json_lines(std::back_inserter(lines), all);
  write_csv(std::back_inserter(csv), all);
  write_markdown(std::back_inserter(markdown), all);
  check_json(lines);
  check_csv(csv);
  check_markdown(markdown);
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
