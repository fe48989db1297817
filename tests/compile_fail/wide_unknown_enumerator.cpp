// SPDX-License-Identifier: BSL-1.0
// A question about a facet of more than 64 keys finds the enumerator out of a bad cast.
// message: trendatlas: this row holds an enumerator that is not in its vocabulary
// message: wrong_rows.* 1(UL)?(]|>)
#include <array>
#include <trendatlas/engine.hpp>

enum class number : std::uint8_t {};
constexpr std::array<trendatlas::term, 100> words{};
constexpr const auto& vocabulary(number) { return words; }
struct row {
  number of{};
  using facets = trendatlas::facets<&row::of>;
};
constexpr row right_rows[] = {{number{2}}, {number{99}}};
constexpr row wrong_rows[] = {{number{2}}, {number{100}}};
constexpr trendatlas::table<right_rows> right;
constexpr trendatlas::table<wrong_rows> wrong;
const auto rows_of_right = right(number{99});
const auto rows_of_wrong = wrong(number{2});  // offending
