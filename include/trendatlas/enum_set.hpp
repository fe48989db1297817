// SPDX-License-Identifier: BSL-1.0
#ifndef TRENDATLAS_ENUM_SET_HPP
#define TRENDATLAS_ENUM_SET_HPP

#include <array>
#include <concepts>
#include <cstddef>
#include <type_traits>

#include "detail/bit_set.hpp"

namespace trendatlas::inline v1 {

/// An enum with a vocabulary: `vocabulary(E{})`, found in the namespace of E, gives an array with one entry for each enumerator, in order.
/// The enumerators count up from zero without gaps, and the enum is scoped or has a fixed underlying type, so that any cast is defined.
template <class E>
concept vocabulary_enum = std::is_enum_v<E> && requires {
  E{0};
  std::size(vocabulary(E{}));
};

/// How many enumerators E has.
template <vocabulary_enum E>
inline constexpr std::size_t enum_size = std::size(vocabulary(E{}));

/// A set of enumerators of E: one bit each. Elements come in the order of the enum, by value. The algebra takes one step per 64
/// enumerators. There is room for some enumerators past the vocabulary of E: for what a catalog of your own adds, and so that a table can
/// say which of its rows names one that does not exist. Those from `room - 1` on count as one.
template <vocabulary_enum E>
class enum_set : public detail::bit_set<enum_set<E>, enum_size<E>, enum_size<E> / detail::word_bits + 1> {
 public:
  using value_type = E;
  static constexpr std::size_t room = enum_set::word_count * detail::word_bits;

  constexpr enum_set() noexcept = default;
  template <std::same_as<E>... Es>
  constexpr enum_set(E first, Es... rest) noexcept : enum_set::bit_set{one_word ? (word_of(first) | ... | word_of(rest)) : 0} {
    if constexpr (!one_word) (insert(first), ..., insert(rest));
  }

  [[nodiscard]] constexpr bool contains(E e) const noexcept { return this->has(place_of(e)); }
  constexpr void insert(E e) noexcept { this->add(place_of(e)); }

 private:
  friend class detail::set_iterator<enum_set>;

  static constexpr bool one_word = enum_set::word_count == 1;
  static constexpr detail::word word_of(E e) noexcept { return detail::word{1} << (detail::word(e) < room ? detail::word(e) : room - 1); }
  static constexpr std::size_t place_of(E e) noexcept { return detail::position_of(e) < room ? detail::position_of(e) : room - 1; }
  static constexpr E element(std::size_t position) noexcept { return static_cast<E>(position); }
};

}  // namespace trendatlas::inline v1

#endif
