// SPDX-License-Identifier: BSL-1.0
// How the selections of several keys meet: in one loop over the blocks, without a set in between.
#ifndef TRENDATLAS_ENGINE_MEETING_HPP
#define TRENDATLAS_ENGINE_MEETING_HPP

#include "places.hpp"
#include "row_set.hpp"

namespace trendatlas::inline v0_1 {

namespace atlas_detail {

// A selection is anything whose [i] is the i-th block of a set of rows. It is a line of an index,
// or one of the following.

/// Selects every position, even those past the last row. It must meet a selection without these.
struct everything {
  constexpr block operator[](std::size_t) const noexcept { return ~block{0}; }
};
/// Selects one row. An id needs no index, because its row is at its position.
struct single_row {
  std::size_t position;
  constexpr block operator[](std::size_t index) const noexcept {
    return position / block_bits == index ? bit_at(position) : 0;
  }
};
/// Selects the rows of a set that it owns.
template <class Set>
struct selected {
  Set rows{};
  constexpr block operator[](std::size_t index) const noexcept { return rows.blocks[index]; }
};
/// Selects the rows that two selections share.
template <class First, class Second>
struct both {
  First first;
  Second second;
  constexpr block operator[](std::size_t index) const noexcept {
    return first[index] & second[index];
  }
};
template <class First, class Second>
both(First, Second) -> both<First, Second>;

template <class Selection>
inline constexpr bool is_sparse = false;
template <const auto& Rows, class Where>
inline constexpr bool is_sparse<sparse_rows<Rows, Where>> = true;
/// Does a selection test rows one by one? Those of first_row.hpp do.
template <class Selection>
concept is_tested = requires { Selection::tests; };
template <class Selection>
inline constexpr bool is_dense = !is_sparse<Selection> && !is_tested<Selection>;
template <>
inline constexpr bool is_dense<const block*> = true;

/// What a query wants of the rows that match: all, how many, whether there is any, or the first.
enum class use { rows, count, any, first };

// A function of its own: in a branch of a longer one, g++ 12 zeroes and copies a long result.
template <class Set, class... Selections>
constexpr Set rows_of(const Selections&... selections) noexcept {
  Set result{unset{}};
  for (std::size_t index = 0; index != Set::block_count; ++index)
    result.blocks[index] = (... & selections[index]);
  return result;
}
template <use Use, class Set, class... Selections>
constexpr auto meet_dense(const Selections&... selections) noexcept {
  if constexpr (Use == use::count) {
    std::size_t count = 0;
    for (std::size_t index = 0; index != Set::block_count; ++index)
      count += atlas_detail::count_bits((... & selections[index]));
    return count;
  } else {
    for (std::size_t index = 0; index != Set::block_count; ++index)
      if (const block bits = (... & selections[index]); bits != 0)
        return index * block_bits + (Use == use::any ? 0 : atlas_detail::first_bit(bits));
    return none;
  }
}
template <use Use, class Set, class Sparse, class... Selections>
constexpr auto meet_sparse(const Sparse& sparse,
                           [[maybe_unused]] const Selections&... others) noexcept {
  std::conditional_t<Use == use::rows, Set, std::size_t> result{};
  if constexpr (Use == use::any || Use == use::first) result = none;
  sparse.for_each_block([&]([[maybe_unused]] std::size_t index, block bits) {
    bits = (bits & ... & others[index]);
    if constexpr (Use == use::rows)
      result.blocks[index] = bits;
    else if constexpr (Use == use::count)
      result += atlas_detail::count_bits(bits);
    else if (bits != 0)
      result = index * block_bits + atlas_detail::first_bit(bits);
    return Use == use::rows || Use == use::count || bits == 0;
  });
  return result;
}
template <class Set, class Selection>
constexpr decltype(auto) dense(const Selection& selection) noexcept {
  if constexpr (is_sparse<Selection>)
    return selected<Set>{atlas_detail::meet_sparse<use::rows, Set>(selection)};
  else if constexpr (is_tested<Selection>)
    return selected<Set>{selection.rows()};
  else
    return (selection);
}

/// Answers with what all selections share: the set of rows, their number, or the position of any or
/// the first of them, which may be `none`.
template <use Use, class Set, class First, class... Rest>
constexpr auto meet(const First& first, const Rest&... rest) noexcept {
  constexpr bool are_dense = (is_dense<First> && ... && is_dense<Rest>);
  if constexpr (are_dense && Use == use::rows)
    return atlas_detail::rows_of<Set>(first, rest...);
  else if constexpr (are_dense)
    return atlas_detail::meet_dense<Use, Set>(first, rest...);
  else if constexpr (is_tested<First>)
    return first.template meet<Use>(atlas_detail::dense<Set>(rest)...);
  else if constexpr ((is_tested<Rest> || ...) || is_dense<First>)
    return atlas_detail::meet<Use, Set>(rest..., first);
  else
    return atlas_detail::meet_sparse<Use, Set>(first, atlas_detail::dense<Set>(rest)...);
}

/// Adds the rows of a selection to a set.
template <class Set, class Selection>
constexpr void add_blocks(Set& result, const Selection& selection) noexcept {
  if constexpr (is_sparse<Selection>)
    selection.for_each_block([&](std::size_t index, block bits) {
      result.blocks[index] |= bits;
      return true;
    });
  else
    for (std::size_t index = 0; index != Set::block_count; ++index)
      result.blocks[index] |= selection[index];
}

/// Makes one selection of several.
template <class Set, class First, class... Rest>
constexpr auto both_of(const First& first, const Rest&... rest) noexcept {
  if constexpr (sizeof...(Rest) == 0)
    return atlas_detail::dense<Set>(first);
  else
    return both{atlas_detail::both_of<Set>(first), atlas_detail::both_of<Set>(rest...)};
}

}  // namespace atlas_detail

}  // namespace trendatlas::inline v0_1

#endif
