// SPDX-License-Identifier: BSL-1.0
// Questions to a table and to the model of it. What a row holds is read by the bytes of its sets,
// so that the model shares no code with the engine.
#ifndef TRENDATLAS_TESTS_REFERENCE_HPP
#define TRENDATLAS_TESTS_REFERENCE_HPP

#include <doctest/doctest.h>

#include <cstdint>
#include <cstring>
#include <optional>
#include <string>
#include <trendatlas/engine.hpp>  // to ask it
#include <utility>
#include <vector>

#include "../set_model.hpp"

namespace reference {

using set_model::key;
using set_model::member;
using set_model::numbers;
using set_model::table;
using set_model::type;
using set_model::what;

/// An enumerator, the elements of an enum_set, or the positions of an answer.
template <class Keys>
numbers elements(const Keys& keys) {
  if constexpr (std::is_class_v<Keys>) {
    numbers result;
    std::uint64_t blocks[sizeof keys / sizeof(std::uint64_t)];
    std::memcpy(blocks, &keys, sizeof keys);
    for (std::size_t i = 0; i != sizeof keys * 8; ++i)
      if ((blocks[i / 64] >> (i % 64) & 1) != 0) result.insert(i);
    return result;
  } else {
    return {static_cast<std::size_t>(keys)};
  }
}
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

/// A key for the engine, and the same for the model.
template <class Value>
struct question {
  Value value;
  reference::key key;
};
template <class Value>
question(Value, key) -> question<Value>;

template <class Keys>
question<Keys> any_of(const Keys& keys) {
  return {keys, {type_of(keys), false, true, elements(keys)}};
}
/// Asked of one member alone.
template <auto Member, class Value>
auto of_member(const question<Value>& asked) {
  return question{trendatlas::by<Member>(asked.value),
                  {member<Member>, false, true, asked.key.any_of}};
}
/// An optional key, with a value or without.
template <class Value>
question<std::optional<Value>> optional_key(bool has_value, const question<Value>& some) {
  if (has_value) return {some.value, some.key};
  return {std::nullopt, {.of = some.key.of, .restricts = false}};
}
/// An answer of a table as a key.
inline key as_key(const table& of, const numbers& rows) { return {&of, true, true, rows}; }

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

/// Asks the engine and the model, compares, and returns the answer as a key to other tables.
template <class Table, class PositionOf, class... Values>
question<typename Table::answer_type> ask(const Table& engine, const table& model,
                                          const PositionOf& position_of,
                                          const question<Values>&... keys) {
  const auto found = engine(keys.value...);
  said by_engine{.rows = positions(found, position_of),
                 .size = found.size(),
                 .is_empty = found.empty(),
                 .count = engine.count(keys.value...),
                 .any = engine.any(keys.value...)};
  if (const auto* const first = engine.first(keys.value...))
    by_engine.first.push_back(position_of(*first));
  const std::vector<key> asked{keys.key...};
  const std::vector<std::size_t> expected = model.ask(asked);
  compare(by_engine, expected);
  return {found, as_key(model, numbers(expected.begin(), expected.end()))};
}

}  // namespace reference

#endif
