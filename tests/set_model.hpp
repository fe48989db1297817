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

template <class Key>
inline constexpr char type_tag = 0;
template <auto Member>
inline constexpr char member_tag = 0;
template <class Key>
inline constexpr what type = &type_tag<Key>;
template <auto Member>
inline constexpr what member = &member_tag<Member>;

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

  std::vector<const table*> referred{};
  const table* witnesses = nullptr;

  /// Declares what rows of this type can hold.
  void hold(const std::vector<what>& all) {
    for (const what of : all) held_[of];
  }
  [[nodiscard]] what id() const { return id_; }
  /// Adds a row that holds these. The first one declares, where nothing did.
  void add(const std::map<what, numbers>& keys) {
    if (held_.empty())
      for (const auto& [of, any] : keys) held_[of];
    for (auto& [of, rows] : held_) rows.push_back(keys.at(of));
    ++size_;
  }
  [[nodiscard]] std::size_t size() const { return size_; }

  /// Can rows have such keys: their own, or those of rows to which they refer?
  [[nodiscard]] bool can_have(what of) const {
    bool can = held_.count(of) != 0;
    for (const table* other : referred) can = can || other->held_.count(of) != 0;
    return can;
  }
  /// Do the rows have a key, or only their witnesses?
  [[nodiscard]] bool is_own(const key& asked) const {
    if (!asked.is_answer) return can_have(asked.of);
    const table& other = of_answer(asked);
    return &other == this || can_have(other.id_) || other.can_have(id_);
  }

  /// The rows that have each of these keys, in order.
  [[nodiscard]] std::vector<std::size_t> ask(std::span<const key> keys) const {
    std::vector<wanted> own;
    std::vector<key> witnessed;
    for (const key& each : keys) {
      if (!each.restricts) continue;
      if (is_own(each))
        own.emplace_back(*this, each);
      else
        witnessed.push_back(each);
    }
    std::vector<bool> spoken_of(size(), witnessed.empty());  // by one witness that has all of these
    if (!witnessed.empty())
      for (const std::size_t witness : witnesses->ask(witnessed))
        for (const std::size_t row : witnesses->keys_of(id_)[witness])
          if (row < size()) spoken_of[row] = true;
    std::vector<std::size_t> result;
    for (std::size_t row = 0; row != size(); ++row) {
      bool has_all = spoken_of[row];
      for (const wanted& each : own) has_all = has_all && each.is_had_by(row);
      if (has_all) result.push_back(row);
    }
    return result;
  }

  /// What each row holds of a type or, where its type holds none, the rows to which it refers.
  const std::vector<numbers>& keys_of(what of) const {
    if (const auto own = held_.find(of); own != held_.end()) return own->second;
    const auto [place, is_new] = reached_.try_emplace(of, size());
    if (is_new)
      for (const table* other : referred)
        if (other->held_.count(of) != 0)
          for (std::size_t row = 0; row != size(); ++row)
            for (const std::size_t at : held_.at(other->id_)[row])
              if (at < other->size()) {
                const numbers& more = other->held_.at(of)[at];
                place->second[row].insert(more.begin(), more.end());
              }
    return place->second;
  }

 private:
  static const table& of_answer(const key& asked) { return *static_cast<const table*>(asked.of); }

  // A key, and what it means here: the rows that it names itself, and the keys of which a row has
  // one.
  struct wanted {
    wanted(const table& here, const key& asked) : any_of{asked.any_of}, named(here.size()) {
      what of = asked.of;
      if (asked.is_answer) {
        const table& other = of_answer(asked);
        of = other.id_;
        if (&other == &here) {
          for (const std::size_t row : any_of) named[row] = true;
          return;
        }
        if (other.can_have(here.id_))  // the rows whose ids the rows of the answer have
          for (const std::size_t position : any_of)
            for (const std::size_t row : other.keys_of(here.id_)[position])
              if (row < here.size()) named[row] = true;
      }
      if (here.can_have(of)) keys = &here.keys_of(of);
    }
    [[nodiscard]] bool is_had_by(std::size_t row) const {
      if (named[row]) return true;
      if (keys == nullptr) return false;
      for (const std::size_t number : (*keys)[row])
        if (any_of.count(number) != 0) return true;
      return false;
    }

    const numbers& any_of;
    std::vector<bool> named;
    const std::vector<numbers>* keys = nullptr;
  };

  what id_;  // the type of the rows' ids
  std::size_t size_ = 0;
  std::map<what, std::vector<numbers>> held_{};  // by what is held, of each row
  mutable std::map<what, std::vector<numbers>> reached_{};
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
