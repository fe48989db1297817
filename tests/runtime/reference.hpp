// SPDX-License-Identifier: BSL-1.0
// Questions to a table and to the model of it.
#ifndef TRENDATLAS_TESTS_REFERENCE_HPP
#define TRENDATLAS_TESTS_REFERENCE_HPP

#include <doctest/doctest.h>

#include <map>
#include <string>
#include <vector>

#include "../model_keys.hpp"

namespace reference {

using set_model::elements;
using set_model::numbers;
using set_model::type;
using set_model::what;

template <class Enum>
what type_of(Enum) {
  return type<Enum>;
}
template <template <class> class Set, class Enum>
what type_of(const Set<Enum>&) {
  return type<Enum>;
}

/// What a row holds, by the types and the members that can be asked.
using words = std::map<what, numbers>;
template <class... Members>
words holding(const Members&... members) {
  words result;
  (result[type_of(members)].merge(elements(members)), ...);
  return result;
}

template <class Rows, class PositionOf>
std::vector<std::size_t> positions(const Rows& rows, const PositionOf& position_of) {
  std::vector<std::size_t> result;
  for (const auto& row : rows) result.push_back(position_of(row));
  return result;
}

/// What the engine says to one question, asked in every way.
struct said {
  std::vector<std::size_t> rows{};
  std::size_t size = 0;
  bool is_empty = false;
  std::size_t count = 0;
  bool any = false;
  std::vector<std::size_t> first{};  // one or none
};

inline std::string text(const std::vector<std::size_t>& rows) {
  std::string result;
  for (const std::size_t row : rows) result += ' ' + std::to_string(row);
  return result;
}

inline void compare(const said& by_engine, const std::vector<std::size_t>& expected) {
  REQUIRE_MESSAGE(by_engine.rows == expected,
                  "rows of the engine:" << text(by_engine.rows) << "; expected:" << text(expected));
  REQUIRE(by_engine.size == expected.size());
  REQUIRE(by_engine.is_empty == expected.empty());
  REQUIRE(by_engine.count == expected.size());
  REQUIRE(by_engine.any == !expected.empty());
  REQUIRE(by_engine.first.size() == (expected.empty() ? 0 : 1));
  if (!expected.empty()) REQUIRE(by_engine.first.front() == expected.front());
}

template <class Tables, class Key>
void describe(std::vector<set_model::key>& asked, const Tables& tables, const Key& key) {
  asked.push_back(set_model::described(tables, key));
}

/// Compares what the engine says with what the model expects.
template <class Table, class Tables, class PositionOf>
void compare(const Table& engine, const Tables& tables, const PositionOf& position_of,
             const typename Table::answer_type& found, said by_engine,
             const typename Table::value_type* first, const std::vector<set_model::key>& asked) {
  by_engine.rows = positions(found, position_of);
  by_engine.size = found.size();
  by_engine.is_empty = found.empty();
  if (first != nullptr) by_engine.first.push_back(position_of(*first));
  const std::vector<std::size_t> expected = tables.of(engine).ask(asked);
  compare(by_engine, expected);
  REQUIRE(elements(found) == numbers(expected.begin(), expected.end()));
}

/// Asks the engine and the model, compares, and returns the answer. Short, as it is compiled for
/// each combination of keys.
template <class Table, class Tables, class PositionOf, class... Keys>
typename Table::answer_type ask(const Table& engine, const Tables& tables,
                                const PositionOf& position_of, const Keys&... keys) {
  const auto found = engine(keys...);
  std::vector<set_model::key> asked;
  (describe(asked, tables, keys), ...);
  compare(engine, tables, position_of, found,
          {.count = engine.count(keys...), .any = engine.any(keys...)}, engine.first(keys...),
          asked);
  return found;
}

}  // namespace reference

#endif
