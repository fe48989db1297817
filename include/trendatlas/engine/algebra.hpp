// SPDX-License-Identifier: BSL-1.0
// The algebra of sets, which enum_set and row_set share.
#ifndef TRENDATLAS_ENGINE_ALGEBRA_HPP
#define TRENDATLAS_ENGINE_ALGEBRA_HPP

#include "bit_set.hpp"

namespace trendatlas::inline v0_1 {

namespace atlas_detail {

/// Can a set be combined with this: a set of the same elements, or an enumerator? If not, one error
/// says what to write.
template <class Set, class Other>
consteval bool is_operand() noexcept {
  if constexpr (std::is_same_v<Set, Other>) {
    return true;
  } else {
    constexpr bool is_right = std::is_convertible_v<const Other&, const Set&>;
    constexpr bool is_answer = !std::is_enum_v<typename Set::value_type>;
    constexpr bool is_other_answer = requires { typename Other::selector; };
    static_assert(is_right || !is_answer || !is_other_answer,
                  "trendatlas: these sets hold rows of two different tables; to get from one table "
                  "to another, call the one with the set of the other");
    static_assert(is_right || !is_answer || is_other_answer,
                  "trendatlas: an answer meets other answers of its table; ask the table for one, "
                  "as in answer & trends(theme::ai)");
    static_assert(is_right || is_answer,
                  "trendatlas: a set of enumerators meets other sets of its enum; of an answer or "
                  "a range make one, as in set & enum_set<theme>{range}");
    return is_right;
  }
}

/// A set compares only with sets of its own kind: anything else is one error that says what to
/// write.
template <class Set, class Other>
  requires(Set::block_count != 0 && !std::is_same_v<Set, Other>)
constexpr bool operator==(const Set& set, const Other& other) noexcept {
  static_assert(
      requires { Other::block_count; },
      "trendatlas: a set is not equal to one element; ask set.contains(element), or "
      "whether it has this one alone: set == enum_set{element}");
  if constexpr (std::is_base_of_v<Other, Set>) {
    const Other& base = set;
    return base == other;
  } else if constexpr (requires { Other::block_count; }) {
    if constexpr (atlas_detail::is_operand<Set, Other>()) {
      const Set& same = other;
      return set == same;
    }
  }
  return false;
}

}  // namespace atlas_detail

// Each of these takes one step per 64 elements that exist.

/// Keeps the elements that are also in the other set.
template <class Set, std::size_t Size, std::size_t Blocks, class Other>
constexpr Set& operator&=(atlas_detail::bit_set<Set, Size, Blocks>& left,
                          const Other& right) noexcept {
  if constexpr (atlas_detail::is_operand<Set, Other>()) {
    const Set& other = right;
    for (std::size_t index = 0; index != Blocks; ++index) left.blocks[index] &= other.blocks[index];
  }
  return static_cast<Set&>(left);
}
/// Adds the elements of the other set.
template <class Set, std::size_t Size, std::size_t Blocks, class Other>
constexpr Set& operator|=(atlas_detail::bit_set<Set, Size, Blocks>& left,
                          const Other& right) noexcept {
  if constexpr (atlas_detail::is_operand<Set, Other>()) {
    const Set& other = right;
    for (std::size_t index = 0; index != Blocks; ++index) left.blocks[index] |= other.blocks[index];
  }
  return static_cast<Set&>(left);
}
/// Adds the elements of the other set that are not in this one, and removes those that are.
template <class Set, std::size_t Size, std::size_t Blocks, class Other>
constexpr Set& operator^=(atlas_detail::bit_set<Set, Size, Blocks>& left,
                          const Other& right) noexcept {
  if constexpr (atlas_detail::is_operand<Set, Other>()) {
    const Set& other = right;
    for (std::size_t index = 0; index != Blocks; ++index) left.blocks[index] ^= other.blocks[index];
  }
  return static_cast<Set&>(left);
}
/// Removes the elements of the other set.
template <class Set, std::size_t Size, std::size_t Blocks, class Other>
constexpr Set& operator-=(atlas_detail::bit_set<Set, Size, Blocks>& left,
                          const Other& right) noexcept {
  if constexpr (atlas_detail::is_operand<Set, Other>()) {
    const Set& other = right;
    for (std::size_t index = 0; index != Blocks; ++index)
      left.blocks[index] &= ~other.blocks[index];
  }
  return static_cast<Set&>(left);
}
/// Returns the elements that are in both sets. A row may be in both answers because of two
/// different witnesses; for one and the same, put the keys into one call of the table.
template <class Set, std::size_t Size, std::size_t Blocks, class Other>
constexpr Set operator&(const atlas_detail::bit_set<Set, Size, Blocks>& left,
                        const Other& right) noexcept {
  Set result = static_cast<const Set&>(left);
  result &= right;
  return result;
}
/// Returns the elements that are in either set.
template <class Set, std::size_t Size, std::size_t Blocks, class Other>
constexpr Set operator|(const atlas_detail::bit_set<Set, Size, Blocks>& left,
                        const Other& right) noexcept {
  Set result = static_cast<const Set&>(left);
  result |= right;
  return result;
}
/// Returns the elements that are in exactly one of the sets.
template <class Set, std::size_t Size, std::size_t Blocks, class Other>
constexpr Set operator^(const atlas_detail::bit_set<Set, Size, Blocks>& left,
                        const Other& right) noexcept {
  Set result = static_cast<const Set&>(left);
  result ^= right;
  return result;
}
/// Returns the elements of the first set that are not in the other.
template <class Set, std::size_t Size, std::size_t Blocks, class Other>
constexpr Set operator-(const atlas_detail::bit_set<Set, Size, Blocks>& left,
                        const Other& right) noexcept {
  Set result = static_cast<const Set&>(left);
  result -= right;
  return result;
}

}  // namespace trendatlas::inline v0_1

#endif
