// SPDX-License-Identifier: BSL-1.0
// Keys of the engine as those of the model. What sets hold is read by their bytes, so that the
// model shares no code with the engine.
#ifndef TRENDATLAS_TESTS_MODEL_KEYS_HPP
#define TRENDATLAS_TESTS_MODEL_KEYS_HPP

#include <cstdint>
#include <cstring>
#include <optional>
#include <trendatlas/engine.hpp>

#include "set_model.hpp"

namespace set_model {

/// An enumerator, the elements of an enum_set, or the positions of an answer.
template <class Keys>
numbers elements(const Keys& keys) {
  if constexpr (std::is_class_v<Keys>) {
    numbers result;
    std::uint64_t blocks[sizeof keys / sizeof(std::uint64_t)];
    std::memcpy(blocks, &keys, sizeof keys);
    for (std::size_t i = 0; i != sizeof keys * 8; ++i)
      if ((blocks[i / 64] >> (i % 64) & 1) != 0) result.insert(result.end(), i);
    return result;
  } else {
    return {static_cast<std::size_t>(keys)};
  }
}

/// A key, where `tables.of(table)` is the model of a table.
template <class Tables, class Enum>
key described(const Tables&, Enum one) {
  return {type<Enum>, false, true, elements(one)};
}
template <class Tables, class Enum>
key described(const Tables&, const trendatlas::enum_set<Enum>& any) {
  return {type<Enum>, false, true, elements(any)};
}
template <class Tables, const auto& Rows, class... Relations>
key described(const Tables& tables, const trendatlas::row_set<Rows, Relations...>& rows) {
  return {&tables.of(trendatlas::table<Rows, Relations...>{}), true, true, elements(rows)};
}
template <class Tables, class Key>
key described(const Tables& tables, const std::optional<Key>& of) {
  key result = set_model::described(tables, of ? *of : Key{});
  result.restricts = of.has_value();
  return result;
}
template <class Tables, auto Member, class Key>
key described(const Tables& tables, const trendatlas::member_key<Member, Key>& of) {
  key result = set_model::described(tables, of.key);
  result.of = member<Member>;
  result.is_answer = false;
  return result;
}

}  // namespace set_model

#endif
