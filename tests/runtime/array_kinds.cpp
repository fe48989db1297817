// SPDX-License-Identifier: BSL-1.0
// A table of the same rows, wherever they stand: every kind of array with static storage, at
// namespace scope, in classes, templates and functions.
#include <doctest/doctest.h>

#include <array>
#include <span>
#include <trendatlas/engine.hpp>

using trendatlas::deferred;
using trendatlas::enum_set;
using trendatlas::joined;
using trendatlas::table;
using trendatlas::term;

namespace kinds {

enum class fruit : unsigned char { apple, pear, plum, quince };
inline constexpr term fruit_terms[] = {{"apple"}, {"pear"}, {"plum"}, {"quince"}};
constexpr const auto& vocabulary(fruit) { return fruit_terms; }
enum class color : unsigned char { red, green };
inline constexpr term color_terms[] = {{"red"}, {"green"}};
constexpr const auto& vocabulary(color) { return color_terms; }

struct row {
  fruit id{};
  color skin{};
  using facets = trendatlas::facets<&row::skin>;
};
#define APPLE {fruit::apple, color::red}
#define PEAR {fruit::pear, color::green}
#define PLUM {fruit::plum, color::red}

constexpr row internal[] = {APPLE, PEAR, PLUM};
inline constexpr row external[] = {APPLE, PEAR, PLUM};
static constexpr row of_this_file[] = {APPLE, PEAR, PLUM};
constexpr row sized[3] = {APPLE, PEAR, PLUM};
constexpr std::array<row, 3> standard{{APPLE, PEAR, PLUM}};
constexpr std::array deduced{row APPLE, row PEAR, row PLUM};
constexpr auto computed = [] {
  std::array<row, 3> rows{};
  for (std::size_t i = 0; i != 3; ++i)
    rows[i] = {static_cast<fruit>(i), i == 1 ? color::green : color::red};
  return rows;
}();
alignas(64) constexpr row aligned[] = {APPLE, PEAR, PLUM};
constexpr const auto& referred = internal;
constexpr std::span<const row> spanned{internal};
constexpr std::span<const row, 3> spanned_as_sized{standard};

namespace {
constexpr row unnamed[] = {APPLE, PEAR, PLUM};
}
inline namespace v7 {
constexpr row inlined[] = {APPLE, PEAR, PLUM};
}
namespace nested::inner {
constexpr row deep[] = {APPLE, PEAR, PLUM};
}

struct in_class {
  static constexpr row rows[] = {APPLE, PEAR, PLUM};
  static constexpr std::array<row, 3> standard{{APPLE, PEAR, PLUM}};
  struct nested {
    static constexpr row rows[] = {APPLE, PEAR, PLUM};
  };
};
struct declared_first {
  static const row rows[3];
};
constexpr row declared_first::rows[3] = {APPLE, PEAR, PLUM};
template <int>
struct in_class_template {
  static constexpr row rows[] = {APPLE, PEAR, PLUM};
};
template <int>
constexpr row in_template[] = {APPLE, PEAR, PLUM};
template <int>
inline constexpr std::array<row, 3> standard_in_template{{APPLE, PEAR, PLUM}};

constexpr row one[] = {APPLE};
constexpr std::array<row, 0> nothing{};
constexpr std::array<row, 2> two{{PEAR, PLUM}};
constexpr joined<one, nothing, two> joined_rows;
constexpr joined<nothing, nothing, internal> joined_to_nothing;
constexpr joined<internal> joined_alone;
inline constexpr joined<in_class_template<4>::rows> joined_of_class;

template <class Row>
constexpr Row first_list[] = {APPLE, PEAR};
template <class Row>
constexpr Row second_list[] = {PLUM};
template <class Row>
using lists = joined<first_list<Row>, second_list<Row>>;
constexpr deferred<lists, row> deferred_rows;

// The same answers, at compile time and at run time, however the rows are stored.
template <class Table>
constexpr bool is_right(const Table& rows) {
  static_assert(Table::check());
  const auto red = rows(color::red);
  std::size_t walked = 0;
  for (const row& each : rows) walked += static_cast<std::size_t>(each.id) == walked ? 1U : 0U;
  return rows.size() == 3 && walked == 3 && red.size() == 2 && red.contains(fruit::apple) &&
         red.contains(fruit::plum) && !red.contains(fruit::pear) &&
         red.front().id == fruit::apple && ~red == rows(color::green) &&
         rows.first(color::green) == rows.find("pear") &&
         rows.count(enum_set{color::red, color::green}) == 3 && !rows.any(fruit::quince) &&
         rows.find("quince") == nullptr && rows[fruit::plum].skin == color::red &&
         red.contains(rows[fruit::plum]);
}
template <const auto& Rows>
void check() {
  static_assert(is_right(table<Rows>{}));
  CHECK(is_right(table<Rows>{}));
}
template <const auto&... Rows>
void check_all() {
  (check<Rows>(), ...);
}

// In a function only the function itself can name it.
bool in_function() {
  static constexpr row rows[] = {APPLE, PEAR, PLUM};
  constexpr table<rows> local;
  static_assert(is_right(local));
  return is_right(local);
}
template <class>
bool in_function_template() {
  static constexpr std::array<row, 3> rows{{APPLE, PEAR, PLUM}};
  return is_right(table<rows>{});
}
inline bool in_inline_function() {
  static constexpr row rows[] = {APPLE, PEAR, PLUM};
  return is_right(table<rows>{});
}

// Tables as members, of rows that are members.
struct catalog {
  static constexpr row rows[] = {APPLE, PEAR, PLUM};
  static constexpr table<rows> fruits{};
};

// No row at all.
constexpr std::array<row, 0> none{};
constexpr joined<nothing, none> joined_nothing;
template <const auto& Rows>
void check_empty() {
  constexpr table<Rows> rows;
  static_assert(rows.check() && rows().empty() && rows.first() == nullptr && !rows.any(color::red));
  CHECK(rows(color::red).empty());
  CHECK(rows.begin() == rows.end());
  CHECK(rows.find("apple") == nullptr);
  CHECK((~rows()).empty());
  CHECK(rows[fruit::apple].skin == color::red);  // a row with every member at its default
}

}  // namespace kinds

TEST_CASE("rows in every kind of array with static storage") {
  using namespace kinds;
  check_all<internal, external, of_this_file, sized, standard, deduced, computed, aligned, referred,
            spanned, spanned_as_sized, unnamed, inlined, v7::inlined, nested::inner::deep,
            in_class::rows, in_class::standard, in_class::nested::rows, declared_first::rows,
            in_class_template<1>::rows, in_template<2>, standard_in_template<3>, joined_rows,
            joined_to_nothing, joined_alone, joined_of_class, deferred_rows>();
  CHECK(in_function());
  CHECK(in_function_template<int>());
  CHECK(in_inline_function());
  CHECK(is_right(catalog::fruits));
  CHECK([] {
    static constexpr row rows[] = {APPLE, PEAR, PLUM};
    return is_right(table<rows>{});
  }());
  check_empty<none>();
  check_empty<joined_nothing>();
}
