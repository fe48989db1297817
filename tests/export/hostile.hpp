// SPDX-License-Identifier: BSL-1.0
// A user's rows that do their worst: quotes, separators, line ends, NUL, bytes that are no UTF-8,
// names of enumerators with all of these, every kind of column.
#ifndef TRENDATLAS_TESTS_EXPORT_HOSTILE_HPP
#define TRENDATLAS_TESTS_EXPORT_HOSTILE_HPP

#include <array>
#include <cstdint>
#include <limits>
#include <optional>
#include <trendatlas/columns.hpp>
#include <trendatlas/engine.hpp>

namespace hostile {

using namespace std::string_view_literals;

enum class flavor : std::uint8_t { plain, quoted, broken };
inline constexpr trendatlas::term flavor_terms[] = {
    {"plain"}, {"quo\"ted, and\nmore|<b>"}, {"br\377oken"}};
constexpr const auto& vocabulary(flavor) { return flavor_terms; }

struct date {
  int year = 0;
  int month = 0;
};
struct date_text {
  char letters[7]{};
  constexpr operator std::string_view() const noexcept { return {letters, 7}; }
};
constexpr date_text as_text(date of) noexcept {
  date_text result;
  for (int index = 3, rest = of.year; index >= 0; --index, rest /= 10)
    result.letters[index] = static_cast<char>('0' + rest % 10);
  result.letters[4] = '-';
  result.letters[5] = static_cast<char>('0' + of.month / 10);
  result.letters[6] = static_cast<char>('0' + of.month % 10);
  return result;
}

struct point {
  int x = 0;
  std::string_view note{};
  using facets = trendatlas::facets<>;
  using columns = trendatlas::columns<facets, &point::x, &point::note>;
};

struct row {
  std::string_view text{};
  flavor one{};
  trendatlas::enum_set<flavor> some{};
  bool yes = false;
  std::int64_t number = 0;
  std::uint64_t large = 0;
  trendatlas::maybe<int> perhaps{};
  std::optional<flavor> spare{};
  const char* plain = nullptr;
  date day{};
  point at{};
  point ends[2]{};
  std::array<bool, 2> bolts{};
  std::optional<point> away{};

  using facets = trendatlas::facets<&row::one, &row::some, &row::spare, &row::yes>;
  using columns = trendatlas::columns<facets, &row::text, &row::number, &row::large, &row::perhaps,
                                      &row::plain, &row::day, &row::at, &row::ends, &row::bolts>;
};

constexpr std::int64_t lowest = std::numeric_limits<std::int64_t>::min();
constexpr std::uint64_t highest = std::numeric_limits<std::uint64_t>::max();

inline constexpr row row_list[] = {
    {},
    {.text = "plain"sv,
     .one = flavor::quoted,
     .some = {flavor::plain, flavor::broken},
     .yes = true,
     .number = lowest,
     .large = highest,
     .perhaps = -1,
     .spare = flavor::plain,
     .plain = "",
     .day = {2024, 12},
     .at = {-7, "here"sv},
     .ends = {{1, "a;b"sv}, {2, "c,\"d\""sv}},
     .bolts = {true, false}},
    {.text = "quotes \" and 'single', commas; semicolons"sv},
    {.text = "line\nfeed\rreturn\r\nboth\n"sv},
    {.text = " a space before, and one behind "sv},
    {.text = "NUL \0 within"sv},
    {.text = "\0"sv},
    {.text = "controls \001\010\011\013\014\033\037\177"sv},
    {.text = "back\\slash \\u0041 \\n"sv},
    {.text = "one\rreturn"sv},
    {.text = "one\nfeed"sv},
    {.text = "one,comma"sv},
    {.text = "one\"quote"sv},
    {.text = " before"sv},
    {.text = "behind "sv},
    {.text = "=1+1"sv},
    {.text = "a | b || c `code` *bold* _it_ [x](y) ~~z~~ # h"sv},
    {.text = "<script>alert(1)</script> &amp; &lt;"sv},
    {.text = "\303\270 \342\202\254 \360\237\230\200 \357\277\277 \364\217\277\277"sv},
    {.text = "lone \200 and \277"sv},
    {.text = "never \300 \301 \365 \376 \377"sv},
    {.text = "overlong \300\257 \340\200\257 \340\237\277 \360\200\200\257 \360\217\277\277"sv},
    {.text = "surrogate \355\240\200 \355\277\277 \355\237\277"sv},
    {.text = "beyond \364\220\200\200 \367\277\277\277"sv},
    {.text = "cut \303 \342\202 \360\237\230 \360\237x"sv},
    {.text = "at the end \360\237\230"sv},
};
inline constexpr trendatlas::table<row_list> rows;

}  // namespace hostile

#endif
