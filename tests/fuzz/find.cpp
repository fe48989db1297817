// SPDX-License-Identifier: BSL-1.0
// Looking rows up by name, in the built-in tables and among names of every length, against a plain
// comparison with each.
#include <array>
#include <trendatlas/trendatlas.hpp>

#include "input.hpp"

using namespace trendatlas;

namespace {

// Names that are alike: the beginnings of one text, of each length from 1 to 100, those of one that
// differs in its first letter, and texts of one length that differ from it in one letter each.
struct named {
  std::string_view slug{};
};
constexpr std::size_t longest = 100;
constexpr auto letters = [] {
  std::array<std::array<char, longest>, 2 + longest> texts{};
  for (std::size_t text = 0; text != texts.size(); ++text)
    for (std::size_t i = 0; i != longest; ++i)
      texts[text][i] =
          i + 2 == text || (text == 1 && i == 0) ? '~' : static_cast<char>('a' + i % 7);
  return texts;
}();
constexpr auto like_rows = [] {
  std::array<named, 3 * longest - 1> rows{};
  for (std::size_t i = 0; i != longest; ++i) {
    rows[i].slug = {letters[0].data(), i + 1};
    rows[longest + i].slug = {letters[1].data(), i + 1};
    if (i != 0) rows[2 * longest + i - 1].slug = {letters[2 + i].data(), 60 > i ? 60 : longest};
  }
  return rows;
}();
constexpr table<like_rows> alike;

template <class Row>
std::string_view name_of(const Row& row) {
  if constexpr (requires { row.slug; })
    return row.slug;
  else if constexpr (requires { row.id; })
    return name(row.id);
  else
    return row.name;
}
template <class Table>
void check(const Table& table, std::string_view text) {
  const typename Table::value_type* expected = nullptr;
  for (const auto& row : table)
    if (expected == nullptr && std::string{name_of(row)} == std::string{text}) expected = &row;
  fuzz::expect(table.find(text) == expected, "find");
}
template <class Table>
void add_names(const Table& table, std::vector<std::string_view>& names) {
  for (const auto& row : table) names.push_back(name_of(row));
}

}  // namespace

int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  static const std::vector<std::string_view> names = [] {
    std::vector<std::string_view> result;
    add_names(alike, result);
    add_names(trends, result);
    add_names(platforms, result);
    add_names(sources, result);
    add_names(features, result);
    add_names(entities, result);
    return result;
  }();
  fuzz::input input{data, size};
  const std::string_view text = input.text(names);
  check(alike, text);
  check(trends, text);
  check(platforms, text);
  check(sources, text);
  check(features, text);
  check(entities, text);
  return 0;
}
