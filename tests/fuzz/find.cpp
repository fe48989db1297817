// SPDX-License-Identifier: BSL-1.0
// Looking rows up by name, in the built-in tables and among names of every length, against a plain
// comparison with each.
#include <array>
#include <trendatlas/trendatlas.hpp>

#include "input.hpp"

using namespace trendatlas;

namespace {

// Names that are alike: of each length from 1 to 100, beginnings and endings of one text, and some
// that differ in one letter only.
struct named {
  std::string_view slug{};
};
constexpr auto letters = [] {
  std::array<char, 220> result{};
  for (std::size_t i = 0; i != 220; ++i)
    result[i] = static_cast<char>('a' + (i < 110 ? i : i - 110) % 7);
  result[60] = '~';
  return result;
}();
constexpr auto like_rows = [] {
  std::array<named, 250> rows{};
  for (std::size_t i = 0; i != 100; ++i) {
    rows[i].slug = {letters.data(), i + 1};
    rows[100 + i].slug = {letters.data() + 59 - i / 2, i + 2};
  }
  for (std::size_t i = 0; i != 50; ++i) rows[200 + i].slug = {letters.data() + 110, 10 + i};
  return rows;
}();
// Each name once, as a table wants it.
constexpr std::size_t kept = [] {
  std::size_t count = 0;
  for (std::size_t i = 0; i != like_rows.size(); ++i) {
    bool repeats = false;
    for (std::size_t j = 0; j != i; ++j)
      if (like_rows[j].slug.size() == like_rows[i].slug.size() &&
          like_rows[j].slug == like_rows[i].slug)
        repeats = true;
    count += repeats ? 0U : 1U;
  }
  return count;
}();
constexpr auto unlike_rows = [] {
  std::array<named, kept> rows{};
  std::size_t count = 0;
  for (const named& row : like_rows) {
    bool repeats = false;
    for (std::size_t j = 0; j != count; ++j)
      if (rows[j].slug.size() == row.slug.size() && rows[j].slug == row.slug) repeats = true;
    if (!repeats) rows[count++] = row;
  }
  return rows;
}();
constexpr table<unlike_rows> alike;

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
