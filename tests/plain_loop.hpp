// SPDX-License-Identifier: BSL-1.0
// What a plain loop over the rows of a table says.
#ifndef TRENDATLAS_TESTS_PLAIN_LOOP_HPP
#define TRENDATLAS_TESTS_PLAIN_LOOP_HPP

#include <doctest/doctest.h>

#include <tuple>
#include <vector>

namespace plain_loop {

/// The rows of a table or an answer, in order, by their addresses.
template <class Rows>
auto addresses(const Rows& rows) {
  std::vector<decltype(&*rows.begin())> result;
  for (const auto& row : rows) result.push_back(&row);
  return result;
}
template <class Table, class Matches>
auto matching(const Table& table, const Matches& matches) {
  std::vector<const typename Table::value_type*> result;
  for (const auto& row : table)
    if (matches(row)) result.push_back(&row);
  return result;
}

/// Asks for the rows with these keys, in every way there is: asking(table, keys...).finds(matches).
template <class Table, class... Keys>
class asking {
 public:
  explicit asking(const Table& table, const Keys&... keys) : table_{table}, keys_{keys...} {}

  template <class Matches>
  void finds(const Matches& matches) const {
    const auto expected = plain_loop::matching(table_, matches);
    std::apply(
        [&](const Keys&... keys) {
          const auto answer = table_(keys...);
          CHECK(plain_loop::addresses(answer) == expected);
          CHECK(answer.size() == expected.size());
          CHECK(answer.empty() == expected.empty());
          CHECK(table_.count(keys...) == expected.size());
          CHECK(table_.any(keys...) == !expected.empty());
          CHECK(table_.first(keys...) == (expected.empty() ? nullptr : expected.front()));
        },
        keys_);
  }

 private:
  const Table& table_;
  std::tuple<const Keys&...> keys_;
};

}  // namespace plain_loop

#endif
