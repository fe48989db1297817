// SPDX-License-Identifier: BSL-1.0
// Suggestions and lists of names as the header says them, by whole tables of distances.
#ifndef TRENDATLAS_TESTS_CLOSEST_REFERENCE_HPP
#define TRENDATLAS_TESTS_CLOSEST_REFERENCE_HPP

#include <algorithm>
#include <string_view>
#include <trendatlas/closest.hpp>  // to ask it
#include <vector>

#include "search_reference.hpp"

namespace closest_reference {

using search_reference::letters;

/// The letters of a name, without case, accents and what stands between words.
inline letters letters_of(std::string_view text) {
  letters result;
  for (const char32_t code : search_reference::decode(text))
    if (code < 0x300 || 0x36F < code) result += search_reference::fold(code).first;
  return result;
}
/// How many letters to change, add, leave out or exchange with their neighbors: the whole table.
inline std::size_t distance(const letters& left, const letters& right) {
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
inline constexpr std::size_t far = 1000;
/// The typos to a name, where these are few enough to be some.
inline std::size_t typos(const letters& typed, const letters& known) {
  const std::size_t shorter = std::min(typed.size(), known.size());
  if (shorter == 0 || typed.size() > 48 || known.size() > 48) return far;
  const std::size_t most = shorter < 3 ? 0 : shorter < 5 ? 1 : shorter < 9 ? 2 : 3;
  const std::size_t longer = std::max(typed.size(), known.size());
  if (longer - shorter > most) return far;
  const std::size_t result = distance(typed, known);
  return result <= most ? result : far;
}
/// The same, the beginning of one, another form of it, or one typo away?
inline bool share_a_word(std::string_view text, std::string_view name) {
  for (const auto& typed : search_reference::words_of(text))
    for (const auto& known : search_reference::words_of(name)) {
      const letters &mine = typed.plain, &theirs = known.plain;
      if (mine == theirs || (mine.size() >= 3 && theirs.starts_with(mine)) ||
          search_reference::stem(mine) == search_reference::stem(theirs) ||
          (mine.size() >= 5 && search_reference::one_typo(mine, theirs)))
        return true;
    }
  return false;
}
template <class Enum>
std::vector<std::string_view> names_of(Enum enumerator) {
  std::vector<std::string_view> result{trendatlas::name(enumerator), trendatlas::label(enumerator)};
  for (const std::string_view alias : trendatlas::aliases(enumerator)) result.push_back(alias);
  return result;
}
/// What may be suggested: the names of each, as texts and as letters.
struct candidates {
  std::vector<std::vector<std::string_view>> names{};
  std::vector<std::vector<letters>> all_letters{};

  void add(const std::vector<std::string_view>& of_one) {
    names.push_back(of_one);
    auto& of = all_letters.emplace_back();
    for (const std::string_view name : of_one) of.push_back(letters_of(name));
  }
};

/// What does not hold of the places of the suggestions for a text; nothing where all does.
inline std::string_view fault_among(const candidates& all, std::string_view text,
                                    const std::vector<std::size_t>& suggested, bool is_a_name) {
  const letters typed = letters_of(text);
  std::vector<std::size_t> distances;
  for (const auto& names : all.all_letters) {
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
  if (suggested.size() > 3) return "at most three";
  if (suggested.size() < expected.size()) return "each that is a few typos away";
  if (!std::equal(expected.begin(), expected.end(), suggested.begin()))
    return "the fewest typos first";
  for (std::size_t i = 0; i != suggested.size(); ++i) {
    if (suggested[i] >= all.names.size()) return "one that there is, the first of its name";
    if (std::count(suggested.begin(), suggested.end(), suggested[i]) != 1) return "each once";
    const auto& names = all.names[suggested[i]];
    if (i >= expected.size() && std::none_of(names.begin(), names.end(),
                                             [&](auto name) { return share_a_word(text, name); }))
      return "nothing that is not like it";
  }
  if (typed.empty() && !suggested.empty()) return "nothing typed";
  if (is_a_name && typed.size() <= 48 && (suggested.empty() || distances[suggested[0]] != 0))
    return "what is a name is closest";
  return {};
}

/// The same of the suggestions among the enumerators.
template <class Enum>
std::string_view fault(std::string_view text) {
  static const candidates all = [] {
    candidates result;
    for (const Enum e : trendatlas::values<Enum>) result.add(names_of(e));
    return result;
  }();
  const auto found = trendatlas::closest<Enum>(text);
  std::vector<std::size_t> suggested;
  for (const Enum guess : found) suggested.push_back(static_cast<std::size_t>(guess));
  if (suggested.size() != found.size()) return "as many as it says";
  return fault_among(all, text, suggested, trendatlas::parse<Enum>(text).has_value());
}

template <class Row>
std::vector<std::string_view> names_of_row(const Row& row) {
  if constexpr (requires { row.id; })
    return names_of(row.id);
  else
    return {row.name};
}
/// The same of the suggestions among the rows of a table. Of rows with one name, it is the first.
template <class Table>
std::string_view fault_of_rows(const Table& table, std::string_view text) {
  using row = typename Table::value_type;
  static const std::vector<const row*> rows = [&] {
    std::vector<const row*> result;
    for (const row& each : table)
      if (std::none_of(result.begin(), result.end(), [&](const row* other) {
            return names_of_row(*other)[0] == names_of_row(each)[0];
          }))
        result.push_back(&each);
    return result;
  }();
  static const candidates all = [] {
    candidates result;
    for (const row* const each : rows) result.add(names_of_row(*each));
    return result;
  }();
  const auto found = trendatlas::closest(table, text);
  std::vector<std::size_t> suggested;
  for (const row& guess : found)
    suggested.push_back(
        static_cast<std::size_t>(std::find(rows.begin(), rows.end(), &guess) - rows.begin()));
  if (suggested.size() != found.size()) return "as many as it says";
  return fault_among(all, text, suggested, table.find(text) != nullptr);
}

/// What does not hold of a text that is read as a list.
template <class Enum>
std::string_view fault_of_list(std::string_view text) {
  trendatlas::enum_set<Enum> expected;
  std::string_view unknown;
  for (std::string_view rest = text; unknown.empty();) {
    const std::size_t comma = std::min(rest.find(','), rest.size());
    std::string_view word = rest.substr(0, comma);
    while (!word.empty() && word.front() == ' ') word.remove_prefix(1);
    while (!word.empty() && word.back() == ' ') word.remove_suffix(1);
    const auto read = trendatlas::parse<Enum>(word);
    if (read)
      expected.insert(*read);
    else
      unknown = word;
    if (comma == rest.size()) break;
    rest.remove_prefix(comma + 1);
  }
  const auto list = trendatlas::parse_list<Enum>(text);
  if (list.has_value() != unknown.empty() || *list != expected) return "a list of names";
  if (list.unknown() != unknown) return "the first word that is none";
  return {};
}

}  // namespace closest_reference

#endif
