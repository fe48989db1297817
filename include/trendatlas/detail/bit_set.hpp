// SPDX-License-Identifier: BSL-1.0
#ifndef TRENDATLAS_DETAIL_BIT_SET_HPP
#define TRENDATLAS_DETAIL_BIT_SET_HPP

#include <bit>
#include <cstddef>
#include <cstdint>
#include <type_traits>

namespace trendatlas::inline v1 {

namespace detail {

using word = std::uint64_t;
inline constexpr std::size_t word_bits = 64;

/// Long sets have a multiple of eight words: then compilers take several at a time.
constexpr std::size_t words_for(std::size_t bits) noexcept {
  const std::size_t unit = bits > 8 * word_bits ? 8 * word_bits : word_bits;
  return bits == 0 ? 1 : (bits + unit - 1) / unit * (unit / word_bits);
}
constexpr word bit(std::size_t position) noexcept { return word{1} << (position % word_bits); }

/// How many bits each byte of a word has.
constexpr word bits_by_byte(word w) noexcept {
  w -= (w >> 1) & 0x5555555555555555U;
  w = (w & 0x3333333333333333U) + ((w >> 2) & 0x3333333333333333U);
  return (w + (w >> 4)) & 0x0F0F0F0F0F0F0F0FU;
}

/// Without -mpopcnt, g++ makes a call of std::popcount: there, this counts inline.
constexpr std::size_t count_bits(word w) noexcept {
#if defined(__GNUC__) && !defined(__clang__) && !defined(__POPCNT__)
  return static_cast<std::size_t>((bits_by_byte(w) * 0x0101010101010101U) >> 56);
#else
  return static_cast<std::size_t>(std::popcount(w));
#endif
}

/// The same of eight words, which compilers take several at a time.
constexpr std::size_t count_bits_of_eight(const word* words) noexcept {
  word sum = 0;
  for (std::size_t i = 0; i != 8; ++i) sum += bits_by_byte(words[i]);
  sum = (sum & 0x00FF00FF00FF00FFU) + ((sum >> 8) & 0x00FF00FF00FF00FFU);
  return static_cast<std::size_t>((sum * 0x0001000100010001U) >> 48);
}

/// The position of the lowest bit of a word that is not zero. The builtin is one step for the compiler, std::countr_zero a dozen.
constexpr std::size_t first_bit(word w) noexcept {
#if defined(__GNUC__)
  return static_cast<std::size_t>(__builtin_ctzll(w));
#else
  return static_cast<std::size_t>(std::countr_zero(w));
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

  constexpr decltype(auto) operator*() const noexcept { return Set::element(index_ * word_bits + first_bit(rest_)); }
  constexpr auto operator->() const noexcept requires std::is_reference_v<decltype(Set::element(0))> { return &**this; }

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
  constexpr void skip_empty_words() noexcept {
    while (rest_ == 0 && ++index_ < Set::word_count) rest_ = words_[index_];
  }

  const word* words_ = nullptr;
  std::size_t index_ = 0;
  word rest_ = 0;
};

/// Makes a set whose words are about to be written.
struct unwritten {};

/// What enum_set and row_set share: words of bits, and the algebra on them. `Size` is how many elements `all()` has.
template <class Set, std::size_t Size, std::size_t Words>
class bit_set {
 public:
  static constexpr std::size_t word_count = Words;

  /// How many elements are in the set.
  [[nodiscard]] constexpr std::size_t size() const noexcept {
    std::size_t count = 0;
    if constexpr (Words % 8 == 0)
      for (std::size_t i = 0; i != Words; i += 8) count += count_bits_of_eight(words_ + i);
    else
      for (const word w : words_) count += count_bits(w);
    return count;
  }
  [[nodiscard]] constexpr bool empty() const noexcept {
    for (std::size_t i = 0; i != Words; ++i)
      if (words_[i] != 0) return false;
    return true;
  }
  [[nodiscard]] constexpr auto begin() const noexcept { return set_iterator<Set>{words_, 0}; }
  [[nodiscard]] constexpr auto end() const noexcept { return set_iterator<Set>{words_, Words}; }

  /// The bits themselves, lowest position first; `word_count` of them.
  [[nodiscard]] constexpr const word* words() const noexcept { return words_; }

  static constexpr Set all() noexcept {
    Set set;
    for (std::size_t i = 0; i * word_bits < Size; ++i) set.words_[i] = Size - i * word_bits < word_bits ? bit(Size) - 1 : ~word{0};
    return set;
  }

  constexpr Set& operator&=(const Set& other) noexcept {
    for (std::size_t i = 0; i != Words; ++i) words_[i] &= other.words_[i];
    return static_cast<Set&>(*this);
  }
  constexpr Set& operator|=(const Set& other) noexcept {
    for (std::size_t i = 0; i != Words; ++i) words_[i] |= other.words_[i];
    return static_cast<Set&>(*this);
  }
  constexpr Set& operator^=(const Set& other) noexcept {
    for (std::size_t i = 0; i != Words; ++i) words_[i] ^= other.words_[i];
    return static_cast<Set&>(*this);
  }
  /// Takes the elements of `other` away.
  constexpr Set& operator-=(const Set& other) noexcept {
    for (std::size_t i = 0; i != Words; ++i) words_[i] &= ~other.words_[i];
    return static_cast<Set&>(*this);
  }

  constexpr Set operator&(const Set& other) const noexcept {
    Set result = self();
    result &= other;
    return result;
  }
  constexpr Set operator|(const Set& other) const noexcept {
    Set result = self();
    result |= other;
    return result;
  }
  constexpr Set operator^(const Set& other) const noexcept {
    Set result = self();
    result ^= other;
    return result;
  }
  constexpr Set operator-(const Set& other) const noexcept {
    Set result = self();
    result -= other;
    return result;
  }
  constexpr Set operator~() const noexcept { return all() - self(); }
  /// Is every element of this set in the other?
  constexpr bool operator<=(const Set& other) const noexcept { return (*this - other).empty(); }
  friend constexpr bool operator==(const Set& a, const Set& b) noexcept { return (a ^ b).empty(); }

 protected:
  constexpr bit_set() noexcept : words_{} {}
  explicit constexpr bit_set(unwritten) noexcept {}
  explicit constexpr bit_set(word first) noexcept : words_{first} {}

  [[nodiscard]] constexpr const Set& self() const noexcept { return static_cast<const Set&>(*this); }
  [[nodiscard]] constexpr bool has(std::size_t position) const noexcept { return (words_[position / word_bits] & bit(position)) != 0; }
  constexpr void add(std::size_t position) noexcept { words_[position / word_bits] |= bit(position); }

  word words_[Words];
};

}  // namespace detail

}  // namespace trendatlas::inline v1

#endif
