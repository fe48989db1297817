// SPDX-License-Identifier: BSL-1.0
// What a question means, over std::set and plain loops, from the words of the README: it shares no
// code with the engine. What it has worked out it remembers, so that a fuzzer can ask it often.
#ifndef TRENDATLAS_TESTS_SET_MODEL_HPP
#define TRENDATLAS_TESTS_SET_MODEL_HPP

#include <cstddef>
#include <map>
#include <set>
#include <span>
#include <utility>
#include <vector>

namespace set_model {

using numbers = std::set<std::size_t>;
using what = const void*;  // a type of keys, a member, or a table

inline numbers both(const numbers& left, const numbers& right) {
  if (left.size() > right.size()) return both(right, left);
  numbers result;
  for (const std::size_t number : left)
    if (right.count(number) != 0) result.insert(result.end(), number);
  return result;
}

/// A key of any kind. What an answer selects are the numbers of its rows.
struct key {
  what of{};
  bool is_answer = false;
  bool restricts = true;
  numbers any_of{};
};

class table {
 public:
  explicit table(what id = nullptr) : id_{id} {}
  table(const table&) = delete;
  table& operator=(const table&) = delete;

  what id_{};             // the type of the rows' ids
  std::set<what> held{};  // what rows of this type can hold
  std::vector<const table*> referred{};
  const table* witnesses = nullptr;
  std::vector<std::map<what, numbers>> rows{};  // what each row holds

  [[nodiscard]] std::size_t size() const { return rows.size(); }
  [[nodiscard]] numbers all() const {
    numbers result;
    for (std::size_t row = 0; row != size(); ++row) result.insert(result.end(), row);
    return result;
  }

  /// Do the rows have a key, or only their witnesses?
  [[nodiscard]] bool is_own(const key& asked) const {
    if (!asked.is_answer) return can_have(asked.of);
    const table& other = of_answer(asked);
    return &other == this || can_have(other.id_) || other.can_have(id_);
  }

  /// The rows that have each of these keys.
  [[nodiscard]] numbers ask(std::span<const key> keys) const {
    std::vector<key> witnessed;
    bool restricts = false, is_all = true;
    numbers result;
    const auto meet = [&](const numbers& more) {
      result = is_all ? more : both(result, more);
      is_all = false;
    };
    for (const key& each : keys)
      if (is_own(each)) {
        if (each.restricts) meet(with(each));
      } else {
        witnessed.push_back(each);
        restricts = restricts || each.restricts;
      }
    if (restricts) {
      numbers spoken_of;  // by one witness that has all of these keys
      for (const std::size_t witness : witnesses->ask(witnessed))
        for (const std::size_t row : witnesses->keys_of(witness, id_))
          if (row < size()) spoken_of.insert(row);
      meet(spoken_of);
    }
    return is_all ? all() : result;
  }

 private:
  [[nodiscard]] bool can_have(what of) const {
    bool can = held.count(of) != 0;
    for (const table* other : referred) can = can || other->held.count(of) != 0;
    return can;
  }
  static const table& of_answer(const key& asked) { return *static_cast<const table*>(asked.of); }

  // What a row holds of a type or, where its type holds none, the rows to which it refers.
  const numbers& keys_of(std::size_t row, what of) const {
    if (held.count(of) != 0) return rows[row].at(of);
    const auto [place, is_new] = reached_.try_emplace(of);
    if (is_new) {
      place->second.resize(size());
      for (std::size_t each = 0; each != size(); ++each)
        for (const table* other : referred)
          if (other->held.count(of) != 0)
            for (const std::size_t at : rows[each].at(other->id_))
              if (at < other->size())
                place->second[each].insert(other->rows[at].at(of).begin(),
                                           other->rows[at].at(of).end());
    }
    return place->second[row];
  }
  // The rows that have each key of a type.
  const std::map<std::size_t, numbers>& rows_by_key(what of) const {
    const auto [place, is_new] = by_key_.try_emplace(of);
    if (is_new)
      for (std::size_t row = 0; row != size(); ++row)
        for (const std::size_t number : keys_of(row, of)) place->second[number].insert(row);
    return place->second;
  }

  // The rows that have a key which they can have.
  [[nodiscard]] numbers with(const key& asked) const {
    if (asked.is_answer && &of_answer(asked) == this) return asked.any_of;
    const what of = asked.is_answer ? of_answer(asked).id_ : asked.of;
    numbers result;
    if (can_have(of))  // of an answer: any of its rows' ids
      for (const std::size_t number : asked.any_of)
        if (const auto found = rows_by_key(of).find(number); found != rows_by_key(of).end())
          result.insert(found->second.begin(), found->second.end());
    if (asked.is_answer && of_answer(asked).can_have(id_))  // or those rows have this one's id
      for (const std::size_t position : asked.any_of)
        for (const std::size_t row : of_answer(asked).keys_of(position, id_))
          if (row < size()) result.insert(row);
    return result;
  }

  mutable std::map<what, std::vector<numbers>> reached_{};
  mutable std::map<what, std::map<std::size_t, numbers>> by_key_{};
};

/// What an answer has become by an operation of sets, of which there are `operations`.
inline constexpr std::size_t operations = 5;
inline void combine(numbers& left, const numbers& right, std::size_t operation, std::size_t size) {
  numbers result;
  for (std::size_t i = 0; i != size; ++i) {
    const bool in_left = left.count(i) != 0, in_right = right.count(i) != 0;
    if (operation == 0   ? in_left && in_right
        : operation == 1 ? in_left || in_right
        : operation == 2 ? in_left && !in_right
        : operation == 3 ? in_left != in_right
                         : !in_left)
      result.insert(result.end(), i);
  }
  left = result;
}

}  // namespace set_model

#endif
