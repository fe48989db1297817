// SPDX-License-Identifier: BSL-1.0
// The same in a set.
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
  trendatlas::enum_set<number> of{};
  using facets = trendatlas::facets<&row::of>;
};
constexpr row right_rows[] = {{{number{2}, number{0}}}, {number{1}}};
constexpr row wrong_rows[] = {{number{2}}, {{number{0}, number{3}}}};
constexpr trendatlas::table<right_rows, trendatlas::refers_to<few>> right;
constexpr trendatlas::table<wrong_rows, trendatlas::refers_to<few>> wrong;
const auto rows_of_right = right(few(number{2}));
const auto rows_of_wrong = wrong(few(number{2}));  // offending
