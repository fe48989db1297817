// SPDX-License-Identifier: BSL-1.0
// A reference into a table of fewer rows than keys, of which there are more than 64; alone, and in
// a set.
// message: trendatlas: this row refers to a row that does not exist
// message: wrong_rows.* 1(UL)?(]|>)
#include <array>
#include <trendatlas/engine.hpp>

enum class number : std::uint8_t {};
constexpr std::array<trendatlas::term, 100> words{};
constexpr const auto& vocabulary(number) { return words; }
struct target {
  number id{};
};
constexpr target targets[] = {{number{0}}, {number{1}}, {number{2}}};
constexpr trendatlas::table<targets> few;
struct row {
  number one{};
  trendatlas::enum_set<number> several{};
  using facets = trendatlas::facets<&row::one, &row::several>;
};
constexpr row right_rows[] = {{number{2}, {number{2}, number{0}}}, {number{1}}};
constexpr row wrong_rows[] = {{number{2}}, {number{3}}};
constexpr row wrong_rows_in_set[] = {{number{2}}, {number{0}, {number{0}, number{3}}}};
template <const auto& Rows>
constexpr trendatlas::table<Rows, trendatlas::refers_to<few>> referring;
const auto right = referring<right_rows>(few(number{2}));
const auto wrong = referring<wrong_rows>(few(number{2}));                // offending
const auto wrong_in_set = referring<wrong_rows_in_set>(few(number{2}));  // offending
