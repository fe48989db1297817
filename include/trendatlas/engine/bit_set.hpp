// SPDX-License-Identifier: BSL-1.0
// Sets of bits, and the algebra that enum_set and row_set share.
#ifndef TRENDATLAS_ENGINE_BIT_SET_HPP
#define TRENDATLAS_ENGINE_BIT_SET_HPP

#include <type_traits>

#include "block.hpp"
#include "misused_sets.hpp"

namespace trendatlas::inline v0_1 {

namespace atlas_detail {

/// Iterates over the elements of a set in order. It has neither an iterator tag nor a base class,
/// because both need `<iterator>`; a forward iterator does without.
template <class Set>
class set_iterator {
 public:
  using value_type = typename Set::value_type;
  using difference_type = std::ptrdiff_t;

  constexpr set_iterator() noexcept = default;
  TRENDATLAS_ALWAYS_INLINE constexpr set_iterator(const block* blocks, std::size_t first) noexcept
      : blocks_{blocks}, first_{first} {
    enter();
  }

  constexpr decltype(auto) operator*() const noexcept { return Set::element(position_); }
  constexpr auto operator->() const noexcept
    requires std::is_reference_v<decltype(Set::element(0))>
  {
    return &**this;
  }

  TRENDATLAS_ALWAYS_INLINE constexpr set_iterator& operator++() noexcept {
    if (rest_ != 0) {
      go_to_next_bit();
    } else if (++position_ < limit_) {
#if defined(__GNUC__)  // so that a loop up to the limit does not look for the end, too
      if (position_ == Set::block_count * block_bits) __builtin_unreachable();
#endif
    } else {
      first_ += block_bits;
      enter();
    }
    return *this;
  }
  constexpr set_iterator operator++(int) noexcept {
    const set_iterator old = *this;
    ++*this;
    return old;
  }

  friend constexpr bool operator==(const set_iterator& left, const set_iterator& right) noexcept {
    return left.position_ == right.position_;
  }

 private:
  /// Goes to the first element in this block or a later one.
  TRENDATLAS_ALWAYS_INLINE constexpr void enter() noexcept {
    for (; first_ != Set::block_count * block_bits; first_ += block_bits)
      if (rest_ = blocks_[first_ / block_bits]; rest_ != 0) {
        if (const std::size_t run = atlas_detail::lowest_bits(rest_); run != 0) {
          limit_ = first_ + run;
          position_ = first_;
          rest_ = 0;
        } else {
          go_to_next_bit();
        }
        return;
      }
    position_ = first_;
  }
  constexpr void go_to_next_bit() noexcept {
    position_ = first_ + atlas_detail::first_bit(rest_);
    rest_ &= rest_ - 1;
  }

  const block* blocks_ = nullptr;
  std::size_t first_ = 0;  // the position of the first bit of the current block
  std::size_t position_ = 0;
  std::size_t limit_ = 0;  // every element up to here is in the set, once the rest is empty
  block rest_ = 0;         // what else is in the current block
};

/// Visits the positions of the elements of a set, in order.
template <class Set, class Visit>
constexpr void for_each_position(const Set& set, const Visit& visit) {
  for (std::size_t index = 0; index != Set::block_count; ++index)
    atlas_detail::for_each_bit(set.blocks[index], index * block_bits, visit);
}

/// Makes a set that is not zeroed, because a loop fills it. Compilers do not see that the loop
/// overwrites the zeros.
struct unset {};

/// The base of enum_set and row_set: blocks of bits, and their algebra. `Size` elements exist.
template <class Set, std::size_t Size, std::size_t Blocks>
struct bit_set : misused_set {
  /// How many blocks of 64 bits the set has.
  static constexpr std::size_t block_count = Blocks;

  /// The bits, lowest position first. Bits past the last element are zero: keep them so. They are
  /// public only so that a set can be a template argument.
  block blocks[Blocks];

  constexpr bit_set() noexcept : blocks{} {}
  constexpr explicit bit_set(block bits) noexcept : blocks{bits} {}
  // NOLINTNEXTLINE(*-member-init): what it is for
  TRENDATLAS_ALWAYS_INLINE constexpr explicit bit_set(unset) noexcept {}

  /// Returns how many elements are in the set. One step per 64 elements that exist.
  [[nodiscard]] constexpr std::size_t size() const noexcept {
    std::size_t sum = 0;
    if constexpr (Blocks % 8 == 0)
      for (std::size_t index = 0; index != Blocks; index += 8)
        sum += count_bits_of_eight(blocks + index);
    else
      for (const block bits : blocks) sum += count_bits(bits);
    return sum;
  }
  [[nodiscard]] constexpr bool empty() const noexcept {
    for (std::size_t index = 0; index != Blocks; ++index)
      if (blocks[index] != 0) return false;
    return true;
  }
  [[nodiscard]] constexpr auto begin() const noexcept TRENDATLAS_LIFETIMEBOUND {
    return set_iterator<Set>{blocks, 0};
  }
  [[nodiscard]] constexpr auto end() const noexcept TRENDATLAS_LIFETIMEBOUND {
    return set_iterator<Set>{blocks, Blocks * block_bits};
  }
  /// Calls `visit(element)` with each element, in order. A little faster than a range-based for if
  /// the set has many of the elements that exist. Exceptions from `visit` pass through.
  template <class Visit>
  constexpr void for_each(Visit&& visit) const {
    constexpr bool is_right = std::is_invocable_v<Visit&, decltype(Set::element(0))>;
    static_assert(is_right,
                  "trendatlas: for_each calls a function with each element, as in "
                  "picks.for_each([](const trend& t) { ... })");
    if constexpr (is_right)
      atlas_detail::for_each_position(*this,
                                      [&](std::size_t position) { visit(Set::element(position)); });
  }

  /// Returns the set of every element that exists.
  static constexpr Set all() noexcept {
    Set set;
    for (std::size_t index = 0; index * block_bits < Size; ++index)
      set.blocks[index] = Size - index * block_bits < block_bits ? bit_at(Size) - 1 : ~block{0};
    return set;
  }

  /// Returns the elements that exist and are not in this set.
  constexpr Set operator~() const noexcept { return all() - static_cast<const Set&>(*this); }
  /// A set is not a bool; this is one error that says what to ask.
  explicit constexpr operator bool() const noexcept {
    static_assert(sizeof(Set) == 0,
                  "trendatlas: a set is no bool; ask set.empty(), or without making a set "
                  "trends.any(theme::ai)");
    return false;
  }

  /// Is every element of this set in the other?
  constexpr bool operator<=(const Set& other) const noexcept { return (*this - other).empty(); }
  /// Do both sets have the same elements?
  friend constexpr bool operator==(const Set& left, const Set& right) noexcept {
    return (left ^ right).empty();
  }

 protected:
  [[nodiscard]] constexpr bool has_bit(std::size_t position) const noexcept {
    return (blocks[position / block_bits] & bit_at(position)) != 0;
  }
};

}  // namespace atlas_detail

}  // namespace trendatlas::inline v0_1

#endif
