// SPDX-License-Identifier: BSL-1.0
// Suggestions for whatever somebody types, and lists of names, against what the header says.
#include <trendatlas/closest.hpp>
#include <trendatlas/trendatlas.hpp>

#include "../search_reference.hpp"
#include "input.hpp"

using namespace trendatlas;

namespace {

using search_reference::letters;

// The letters of a name, without case, accents and what stands between words.
letters letters_of(std::string_view text) {
  letters result;
  for (const auto& word : search_reference::words_of(text)) result += word.plain;
  return result;
}
// How many letters to change, add, leave out or exchange with their neighbors: the whole table.
std::size_t distance(const letters& left, const letters& right) {
  std::vector<std::vector<std::size_t>> table(left.size() + 1,
                                              std::vector<std::size_t>(right.size() + 1));
  for (std::size_t i = 0; i <= left.size(); ++i)
    for (std::size_t j = 0; j <= right.size(); ++j) {
      if (i == 0 || j == 0) {
        table[i][j] = i + j;
        continue;
      }
      table[i][j] = std::min({table[i - 1][j] + 1, table[i][j - 1] + 1,
                              table[i - 1][j - 1] + (left[i - 1] == right[j - 1] ? 0U : 1U)});
      if (i > 1 && j > 1 && left[i - 1] == right[j - 2] && left[i - 2] == right[j - 1])
        table[i][j] = std::min(table[i][j], table[i - 2][j - 2] + 1);
    }
  return table[left.size()][right.size()];
}
constexpr std::size_t far = 1000;
// The typos to a name, where these are few enough to be some.
std::size_t typos(const letters& typed, const letters& known) {
  const std::size_t shorter = std::min(typed.size(), known.size());
  if (shorter == 0 || typed.size() > 48 || known.size() > 48) return far;
  const std::size_t most = shorter < 3 ? 0 : shorter < 5 ? 1 : shorter < 9 ? 2 : 3;
  const std::size_t longer = std::max(typed.size(), known.size());
  if (longer - shorter > most) return far;
  const std::size_t result = distance(typed, known);
  return result <= most ? result : far;
}
template <class Enum>
const std::vector<std::vector<letters>>& names_of() {
  static const std::vector<std::vector<letters>> all = [] {
    std::vector<std::vector<letters>> result;
    for (const Enum e : values<Enum>) {
      auto& of = result.emplace_back();
      of.push_back(letters_of(name(e)));
      of.push_back(letters_of(label(e)));
      for (const std::string_view alias : aliases(e)) of.push_back(letters_of(alias));
    }
    return result;
  }();
  return all;
}

template <class Enum>
void check(std::string_view text) {
  const auto found = closest<Enum>(text);
  const letters typed = letters_of(text);
  std::vector<std::size_t> distances;
  for (const auto& names : names_of<Enum>()) {
    std::size_t best = far;
    for (const letters& each : names) best = std::min(best, typos(typed, each));
    distances.push_back(best);
  }
  // Those within few typos come first, the closest first, equal ones in order.
  std::vector<std::size_t> expected;
  for (std::size_t away = 0; away <= 3; ++away)
    for (std::size_t i = 0; i != distances.size(); ++i)
      if (distances[i] == away) expected.push_back(i);
  if (expected.size() > 3) expected.resize(3);
  std::vector<std::size_t> suggested;
  for (const Enum guess : found) suggested.push_back(static_cast<std::size_t>(guess));
  fuzz::expect(suggested.size() == found.size() && suggested.size() <= 3, "at most three");
  fuzz::expect(suggested.size() >= expected.size(), "each that is a few typos away");
  for (std::size_t i = 0; i != expected.size(); ++i)
    fuzz::expect(suggested[i] == expected[i], "the fewest typos first");
  for (std::size_t i = 0; i != suggested.size(); ++i) {
    fuzz::expect(suggested[i] < enum_size<Enum>, "an enumerator");
    for (std::size_t j = 0; j != i; ++j) fuzz::expect(suggested[i] != suggested[j], "each once");
  }
  if (typed.empty()) fuzz::expect(found.empty(), "nothing typed");
  if (parse<Enum>(text) && typed.size() <= 48)
    fuzz::expect(!found.empty() && distances[suggested[0]] == 0, "what is a name is closest");
}
template <class Enum>
void check_list(std::string_view text) {
  enum_set<Enum> expected;
  std::string_view unknown;
  for (std::string_view rest = text;;) {
    const std::size_t comma = std::min(rest.find(','), rest.size());
    std::string_view word = rest.substr(0, comma);
    while (!word.empty() && word.front() == ' ') word.remove_prefix(1);
    while (!word.empty() && word.back() == ' ') word.remove_suffix(1);
    if (!word.empty()) {
      if (const auto read = parse<Enum>(word)) {
        expected.insert(*read);
      } else {
        unknown = word;
        break;
      }
    }
    if (comma == rest.size()) break;
    rest.remove_prefix(comma + 1);
  }
  const auto list = parse_list<Enum>(text);
  fuzz::expect(list.has_value() == unknown.empty() && *list == expected, "a list of names");
  fuzz::expect(list.unknown().size() == unknown.size() && list.unknown() == unknown,
               "the first word that is none");
}

}  // namespace

int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  static const std::vector<std::string_view> known = [] {
    std::vector<std::string_view> all{"ai, video", "x,youtube,tiktok,"};
    for (const trend_id id : values<trend_id>) all.insert(all.end(), {name(id), label(id)});
    for (const theme t : values<theme>) all.insert(all.end(), {name(t), label(t)});
    for (const platform p : values<platform>) all.push_back(label(p));
    return all;
  }();
  fuzz::input input{data, size};
  const std::string_view text = input.text(known);
  check<trend_id>(text);
  check<theme>(text);
  check<platform>(text);
  check<source_id>(text);
  check_list<theme>(text);
  check_list<platform>(text);
  const auto rows = closest(features, text);
  for (const feature& guess : rows) fuzz::expect(features.find(guess.name) != nullptr, "a feature");
  (void)closest(entities, text);
  return 0;
}
