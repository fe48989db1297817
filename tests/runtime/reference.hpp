// SPDX-License-Identifier: BSL-1.0
// The naive reference. A row is a set of words, and a question looks at each row, each witness and
// each word, as the README says. It shares no code with the engine: it knows neither facets nor
// indexes, and reads an enum_set by its bytes.
#ifndef TRENDATLAS_TESTS_REFERENCE_HPP
#define TRENDATLAS_TESTS_REFERENCE_HPP

#include <doctest/doctest.h>

#include <cstdint>
#include <cstring>
#include <optional>
#include <set>
#include <string>
#include <trendatlas/engine.hpp>  // to ask it
#include <utility>
#include <vector>

namespace reference {

/// Tells key types apart: by the address of an object for each.
using key_type = const char*;
template <class Enum>
inline char object_of = 0;
template <auto Member>
inline char object_of_member = 0;

/// An enumerator: its type, and its number. One that is asked of a member alone has a type of that
/// member's own.
using word = std::pair<key_type, std::uint64_t>;

template <class Enum>
word word_of(Enum enumerator, key_type type = &object_of<Enum>) {
  return {type, static_cast<std::uint64_t>(enumerator)};
}

/// The words of a row, and the types of which it may have words.
struct words {
  std::set<key_type> types{};
  std::set<word> all{};

  template <class Enum>
  words& add(Enum enumerator, key_type type = &object_of<Enum>) {
    types.insert(type);
    all.insert(word_of(enumerator, type));
    return *this;
  }
  template <template <class> class Set, class Enum>
  words& add(const Set<Enum>& set, key_type type = &object_of<Enum>) {
    types.insert(type);
    std::uint64_t blocks[sizeof set / sizeof(std::uint64_t)];
    std::memcpy(blocks, &set, sizeof set);
    for (std::uint64_t i = 0; i != sizeof set * 8; ++i)
      if ((blocks[i / 64] >> (i % 64) & 1) != 0) all.insert({type, i});
    return *this;
  }

  bool has_type(key_type type) const { return types.find(type) != types.end(); }
  bool has(const word& one) const { return all.find(one) != all.end(); }
  bool has_any(const std::set<word>& others) const {
    for (const word& one : all)
      if (others.find(one) != others.end()) return true;
    return false;
  }
};

template <class... Members>
words holding(const Members&... members) {
  words result;
  (result.add(members), ...);
  return result;
}

/// For each row of a table: is it in the answer?
using answer = std::vector<bool>;

inline std::vector<std::size_t> positions(const answer& rows) {
  std::vector<std::size_t> result;
  for (std::size_t i = 0; i != rows.size(); ++i)
    if (rows[i]) result.push_back(i);
  return result;
}

struct table;

struct key {
  bool restricts = true;
  key_type type = nullptr;
  std::set<word> any_of{};  // the enumerators; of an answer, the ids of its rows

  // Of an answer only:
  const table* asked = nullptr;
  answer rows{};
  std::set<word> their_words{};  // the words of its rows; for_asking() reads them
};

/// One table: what its rows hold, what its rows have, and who witnesses them.
struct table {
  std::vector<words> held{};
  std::vector<words> rows{};
  key_type id_type = nullptr;
  std::vector<word> ids{};
  const table* witnesses = nullptr;

  template <class Row>
  void add(const Row& row, const words& what_it_holds) {
    held.push_back(what_it_holds);
    if constexpr (requires { row.id; }) {
      ids.push_back(word_of(row.id));
      id_type = ids.back().first;
    }
  }

  /// Rule 1: a row has what it holds and, of types that it does not hold, what rows hold to which
  /// it refers.
  void refer_to(const std::vector<const table*>& others) {
    rows = held;
    for (std::size_t i = 0; i != rows.size(); ++i)
      for (const table* other : others)
        for (std::size_t j = 0; j != other->ids.size(); ++j) {
          for (const key_type type : other->held[j].types)
            if (!held[i].has_type(type)) rows[i].types.insert(type);
          if (held[i].has(other->ids[j]))
            for (const word& one : other->held[j].all)
              if (!held[i].has_type(one.first)) rows[i].all.insert(one);
        }
  }

  bool has_type(key_type type) const { return rows.front().has_type(type); }

  /// Do rows have such keys? An answer is one where either table has the other's ids.
  bool have(const key& asked) const {
    if (asked.asked == nullptr) return has_type(asked.type);
    return asked.asked == this || has_type(asked.asked->id_type) || asked.asked->has_type(id_type);
  }

  /// Does the row have this key? Rule 3: of an answer, any of the ids, or they have the id of it.
  bool has(std::size_t row, const key& asked) const {
    if (!asked.restricts) return true;
    if (asked.asked == this) return asked.rows[row];
    return rows[row].has_any(asked.any_of) ||
           (!ids.empty() && asked.their_words.find(ids[row]) != asked.their_words.end());
  }

  bool has_all(std::size_t row, const std::vector<key>& keys) const {
    for (const key& asked : keys)
      if (!has(row, asked)) return false;
    return true;
  }

  bool has_one_of(std::size_t row, const std::vector<std::size_t>& chosen_witnesses) const {
    for (const std::size_t w : chosen_witnesses)
      if (witnesses->rows[w].has(ids[row])) return true;
    return false;
  }

  /// Rule 2: the keys that rows do not have must all hold for one and the same witness.
  answer ask(const std::vector<key>& keys) const {
    std::vector<key> own;
    std::vector<key> witnessed;
    for (const key& asked : keys)
      if (asked.restricts) (have(asked) ? own : witnessed).push_back(for_asking(asked));

    std::vector<std::size_t> matching_witnesses;
    for (std::size_t w = 0; !witnessed.empty() && w != witnesses->rows.size(); ++w)
      if (witnesses->has_all(w, witnessed)) matching_witnesses.push_back(w);

    answer result(rows.size());
    for (std::size_t row = 0; row != rows.size(); ++row)
      result[row] = has_all(row, own) && (witnessed.empty() || has_one_of(row, matching_witnesses));
    return result;
  }

  /// An answer of this table, as a key to another one.
  key as_key(const answer& chosen) const {
    key result{.type = id_type, .asked = this, .rows = chosen};
    for (const std::size_t row : positions(chosen))
      if (!ids.empty()) result.any_of.insert(ids[row]);
    return result;
  }

  static key for_asking(key asked) {
    if (asked.asked != nullptr)
      for (const std::size_t row : positions(asked.rows)) {
        const std::set<word>& all = asked.asked->rows[row].all;
        asked.their_words.insert(all.begin(), all.end());
      }
    return asked;
  }
};

/// A key for the engine, and the same for the reference.
template <class Value>
struct question {
  Value value;
  reference::key key;
};
template <class Value>
question(Value, key) -> question<Value>;

template <class Enum>
question<Enum> any_of(Enum enumerator) {
  return {enumerator, {.type = &object_of<Enum>, .any_of = {word_of(enumerator)}}};
}
template <template <class> class Set, class Enum>
question<Set<Enum>> any_of(const Set<Enum>& set) {
  return {set, {.type = &object_of<Enum>, .any_of = words{}.add(set).all}};
}

/// Asked of one member alone; the reference has its words under a type of its own.
template <auto Member, class Value>
auto of_member(const question<Value>& asked) {
  key of_its_own{.type = &object_of_member<Member>};
  for (const word& one : asked.key.any_of) of_its_own.any_of.insert({of_its_own.type, one.second});
  return question{trendatlas::by<Member>(asked.value), of_its_own};
}
/// An optional key, with a value or without.
template <class Value>
question<std::optional<Value>> optional_key(bool has_value, const question<Value>& some) {
  if (has_value) return {some.value, some.key};
  return {std::nullopt, {.restricts = false, .type = some.key.type}};
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

/// Asks the engine and the reference, compares, and returns the answer as a key to other tables.
template <class Table, class PositionOf, class... Values>
question<typename Table::answer_type> ask(const Table& engine, const table& naive,
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
  const answer rows = naive.ask({keys.key...});
  compare(by_engine, positions(rows));
  return {found, naive.as_key(rows)};
}

}  // namespace reference

#endif
