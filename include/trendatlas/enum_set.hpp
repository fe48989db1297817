// SPDX-License-Identifier: BSL-1.0
#ifndef TRENDATLAS_ENUM_SET_HPP
#define TRENDATLAS_ENUM_SET_HPP

#include <array>
#include <bit>
#include <concepts>
#include <cstddef>
#include <cstdint>
#include <type_traits>
#include <utility>

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

namespace detail {

using word = std::uint64_t;
inline constexpr std::size_t word_bits = 64;

constexpr word bit(std::size_t position) noexcept { return word{1} << (position % word_bits); }

/// Without -mpopcnt, g++ makes a call of std::popcount: there, this counts inline.
constexpr std::size_t count_bits(word w) noexcept {
#if defined(__GNUC__) && !defined(__clang__) && !defined(__POPCNT__)
  w -= (w >> 1) & 0x5555555555555555U;
  w = (w & 0x3333333333333333U) + ((w >> 2) & 0x3333333333333333U);
  w = (w + (w >> 4)) & 0x0F0F0F0F0F0F0F0FU;
  return static_cast<std::size_t>((w * 0x0101010101010101U) >> 56);
#else
  return static_cast<std::size_t>(std::popcount(w));
#endif
}

/// The position of an enumerator; one that the enum does not have (a bad cast) is `enum_size<E>` or above.
template <class E>
constexpr std::size_t position_of(E e) noexcept {
  return static_cast<std::size_t>(e);
}

/// Walks the set bits of a set in order. No tag and no base: those need <iterator>, and a forward iterator needs neither.
template <class Set>
class set_iterator {
 public:
  using value_type = typename Set::value_type;
  using difference_type = std::ptrdiff_t;

  constexpr set_iterator() noexcept = default;
  constexpr set_iterator(const word* words, std::size_t index) noexcept : words_{words}, index_{index} {
    if (index_ < Set::word_count) {
      rest_ = words_[index_];
      skip_empty_words();
    }
  }

  constexpr decltype(auto) operator*() const noexcept { return Set::element(position()); }
  constexpr auto operator->() const noexcept requires std::is_reference_v<decltype(Set::element(0))> { return &Set::element(position()); }

  constexpr set_iterator& operator++() noexcept {
    rest_ &= rest_ - 1;
    skip_empty_words();
    return *this;
  }
  constexpr set_iterator operator++(int) noexcept {
    const set_iterator old = *this;
    ++*this;
    return old;
  }

  friend constexpr bool operator==(const set_iterator& a, const set_iterator& b) noexcept {
    return a.index_ == b.index_ && a.rest_ == b.rest_;
  }

 private:
  [[nodiscard]] constexpr std::size_t position() const noexcept {
    return index_ * word_bits + static_cast<std::size_t>(std::countr_zero(rest_));
  }
  constexpr void skip_empty_words() noexcept {
    while (rest_ == 0 && ++index_ < Set::word_count) rest_ = words_[index_];
  }

  const word* words_ = nullptr;
  std::size_t index_ = 0;
  word rest_ = 0;
};

/// What enum_set and row_set share: `Size` bits, and the algebra on them. Bits past `Size` are always zero.
template <class Set, std::size_t Size>
class bit_set {
 public:
  static constexpr std::size_t word_count = Size == 0 ? 1 : (Size + word_bits - 1) / word_bits;

  /// How many elements are in the set.
  [[nodiscard]] constexpr std::size_t size() const noexcept {
    std::size_t count = 0;
    for (std::size_t i = 0; i != word_count; ++i) count += count_bits(words_[i]);
    return count;
  }
  [[nodiscard]] constexpr bool empty() const noexcept {
    for (std::size_t i = 0; i != word_count; ++i)
      if (words_[i] != 0) return false;
    return true;
  }
  [[nodiscard]] constexpr auto begin() const noexcept { return set_iterator<Set>{words_, 0}; }
  [[nodiscard]] constexpr auto end() const noexcept { return set_iterator<Set>{words_, word_count}; }

  /// The bits themselves, lowest position first; `word_count` of them.
  [[nodiscard]] constexpr const word* words() const noexcept { return words_; }

  static constexpr Set all() noexcept {
    Set set;
    for (std::size_t i = 0; i != word_count; ++i) set.words_[i] = mask(i);
    return set;
  }

  constexpr Set& operator&=(const Set& other) noexcept {
    for (std::size_t i = 0; i != word_count; ++i) words_[i] &= other.words_[i];
    return static_cast<Set&>(*this);
  }
  constexpr Set& operator|=(const Set& other) noexcept {
    for (std::size_t i = 0; i != word_count; ++i) words_[i] |= other.words_[i];
    return static_cast<Set&>(*this);
  }
  constexpr Set& operator^=(const Set& other) noexcept {
    for (std::size_t i = 0; i != word_count; ++i) words_[i] ^= other.words_[i];
    return static_cast<Set&>(*this);
  }
  /// Takes the elements of `other` away.
  constexpr Set& operator-=(const Set& other) noexcept {
    for (std::size_t i = 0; i != word_count; ++i) words_[i] &= ~other.words_[i];
    return static_cast<Set&>(*this);
  }

  friend constexpr Set operator&(Set a, const Set& b) noexcept { return a &= b; }
  friend constexpr Set operator|(Set a, const Set& b) noexcept { return a |= b; }
  friend constexpr Set operator^(Set a, const Set& b) noexcept { return a ^= b; }
  friend constexpr Set operator-(Set a, const Set& b) noexcept { return a -= b; }
  friend constexpr Set operator~(const Set& a) noexcept { return all() - a; }
  friend constexpr bool operator==(const Set& a, const Set& b) noexcept { return (a ^ b).empty(); }
  /// Is every element of `a` in `b`?
  friend constexpr bool operator<=(const Set& a, const Set& b) noexcept { return (a - b).empty(); }

 protected:
  constexpr bit_set() noexcept = default;
  template <class... Words>
  explicit constexpr bit_set(std::in_place_t, Words... words) noexcept : words_{words...} {}

  [[nodiscard]] constexpr bool has(std::size_t position) const noexcept {
    return position < Size && (words_[position / word_bits] & bit(position)) != 0;
  }
  constexpr void add(std::size_t position) noexcept {
    if (position < Size) words_[position / word_bits] |= bit(position);
  }
  static constexpr word mask(std::size_t index) noexcept { return Size - index * word_bits < word_bits ? bit(Size) - 1 : ~word{0}; }

  word words_[word_count]{};
};

}  // namespace detail

/// A set of enumerators of E: one bit each. An enumerator that E does not have (a bad cast) is never in the set; adding it changes nothing.
/// Elements come in the order of the enum, by value. `size()` and the algebra take one step per 64 enumerators.
template <vocabulary_enum E>
class enum_set : public detail::bit_set<enum_set<E>, enum_size<E>> {
 public:
  using value_type = E;

  constexpr enum_set() noexcept = default;
  template <std::same_as<E>... Es>
  constexpr enum_set(E first, Es... rest) noexcept : enum_set{std::make_index_sequence<enum_set::word_count>{}, first, rest...} {}

  [[nodiscard]] constexpr bool contains(E e) const noexcept { return this->has(detail::position_of(e)); }
  constexpr void insert(E e) noexcept { this->add(detail::position_of(e)); }

 private:
  friend class detail::set_iterator<enum_set>;

  static constexpr E element(std::size_t position) noexcept { return static_cast<E>(position); }

  // One expression, no loop: rows are full of these, and each step counts against the compiler's limit.
  template <std::size_t... Index, class... Es>
  constexpr enum_set(std::index_sequence<Index...>, Es... es) noexcept
      : detail::bit_set<enum_set<E>, enum_size<E>>{std::in_place, word_with<Index>(es...)...} {}

  template <std::size_t Index, class... Es>
  static constexpr detail::word word_with(Es... es) noexcept {
    return ((static_cast<std::size_t>(es) < enum_size<E> && static_cast<std::size_t>(es) / detail::word_bits == Index
                 ? detail::word{1} << (static_cast<std::size_t>(es) % detail::word_bits)
                 : 0) |
            ...);
  }
};

}  // namespace trendatlas::inline v1

#endif
