// SPDX-License-Identifier: BSL-1.0
// For a query that wants one row: tests the first few rows one by one before it does more.
#ifndef TRENDATLAS_ENGINE_FIRST_ROW_HPP
#define TRENDATLAS_ENGINE_FIRST_ROW_HPP

#include "selector.hpp"

namespace trendatlas::inline v0_1 {

namespace atlas_detail {

struct tested {
  std::size_t position;
  bool is_done;
};
/// Tests at most `Most` of the rows that the other selections share, in order.
template <class Set, std::size_t Most, class Tested, class... Rest>
constexpr tested test_rows(const Tested& selection, const Rest&... rest) noexcept {
  std::size_t count = 0;
  for (std::size_t index = 0; index != Set::block_count; ++index)
    for (block bits = (Set::selector::all.blocks[index] & ... & rest[index]); bits != 0;
         bits &= bits - 1) {
      const std::size_t position = index * block_bits + atlas_detail::first_bit(bits);
      if (selection.has(position)) return {position, true};
      if (++count == Most) return {none, false};
    }
  return {none, true};
}

/// Selects the rows that have any of these keys.
template <class Selector, class Key, class Member, class Keys>
struct with_any_of {
  using set = typename Selector::set;
  static constexpr bool is_listed = Selector::template is_listed<Key, Member>;
  static constexpr std::size_t tests = is_listed ? 16 : 4;

  const Keys& keys;

  [[nodiscard]] constexpr bool has(std::size_t position) const noexcept {
    if constexpr (Selector::template is_checked<Key, Member>)
      return atlas_detail::holds_any<Selector::rows, typename Selector::template where<Key, Member>,
                                     Keys::block_count>(position, keys.blocks);
    else
      return false;
  }
  constexpr block operator[](std::size_t index) const noexcept
    requires(!is_listed)
  {
    block result = 0;
    atlas_detail::for_each_position(keys, [&](std::size_t key) {
      result |= Selector::template line<Key, Member>[key * set::block_count + index];
    });
    return result;
  }
  [[nodiscard]] constexpr set rows() const noexcept {
    set result;
    Selector::template add_rows_of<Key, Member>(result, keys);
    return result;
  }
  template <use Use, class... Rest>
  [[nodiscard]] constexpr std::size_t meet(const Rest&... rest) const noexcept {
    if (const tested row = atlas_detail::test_rows<set, tests>(*this, rest...); row.is_done)
      return row.position;
    if constexpr (!is_listed) {
      return atlas_detail::meet_dense<Use, set>(*this, rest...);
    } else {
      // For a few keys, find the first row of each. For many, some row soon has one.
      const std::size_t size = keys.size();
      if (8 * size * size > key_count<Key>)
        return atlas_detail::test_rows<set, none>(*this, rest...).position;
      std::size_t first = none;
      atlas_detail::for_each_position(keys, [&](std::size_t key) {
        const std::size_t position = atlas_detail::meet<Use, set>(
            Selector::select(static_cast<Key>(key), Member{}), rest...);
        first = position < first ? position : first;
      });
      return first;
    }
  }
};

/// Selects the rows that these rows of another table name by their ids, or every row.
template <class Selector, class Other, class Selection>
struct named_by {
  using set = typename Selector::set;
  using id = typename Selector::own_id;
  static constexpr std::size_t tests = 4;

  Selection others;
  bool is_every_row = false;

  [[nodiscard]] constexpr bool has(std::size_t position) const noexcept {
    return is_every_row || atlas_detail::meet<use::any, typename Other::set>(
                               Other::select(static_cast<id>(position)), others) != none;
  }
  [[nodiscard]] constexpr set rows() const noexcept {
    if (is_every_row) return Selector::all;
    set result;
    Selector::template add_rows_named_by<Other>(result, others);
    return result;
  }
  template <use Use, class... Rest>
  [[nodiscard]] constexpr std::size_t meet(const Rest&... rest) const noexcept {
    if constexpr (Use == use::any) {
      if (is_every_row) return atlas_detail::meet<Use, set>(Selector::all.blocks, rest...);
      return any(rest...);
    } else {
      const tested row = atlas_detail::test_rows<set, tests>(*this, rest...);
      return row.is_done ? row.position
                         : atlas_detail::meet_dense<Use, set>(selected<set>{rows()}, rest...);
    }
  }
  /// Returns some selected row: the one that the first row of the other table names.
  template <class... Rest>
  [[nodiscard]] constexpr std::size_t any(const Rest&... rest) const noexcept {
    using from = typename Other::template where<id>;
    std::size_t result = none;
    for (std::size_t index = 0; index != Other::set::block_count; ++index)
      for (block bits = others[index] & Other::all.blocks[index]; bits != 0; bits &= bits - 1) {
        atlas_detail::for_each_held<Other::rows, from>(
            index * block_bits + atlas_detail::first_bit(bits), [&](std::size_t position) {
              if ((bit_at(position) & ... & rest[position / block_bits]) != 0) result = position;
            });
        if (result != none) return result;
      }
    return none;
  }
};

template <class Selector, class Enum, class Member = members<>>
  requires(Selector::template has<Enum, Member> && !Selector::template is_id<Enum, Member>)
constexpr auto select_first(const enum_set<Enum>& keys, Member = {}) noexcept {
  return with_any_of<Selector, Enum, Member, enum_set<Enum>>{keys};
}
template <class Selector, const auto& Others, class... Relations, class Member = members<>>
  requires(!std::is_same_v<row_set<Others, Relations...>, typename Selector::set>)
constexpr auto select_first(const row_set<Others, Relations...>& others, Member = {}) noexcept {
  using other = selector<Others, Relations...>;
  using other_id = typename other::own_id;
  using own_id = typename Selector::own_id;
  constexpr bool is_named = std::is_same_v<Member, members<>> && other::template has<own_id> &&
                            !other::template is_id<own_id>;
  if constexpr (Selector::template has<other_id, Member>) {
    if constexpr (!is_named && !Selector::template is_id<other_id, Member> &&
                  atlas_detail::referred_rows_exist<Selector::rows, Others>())
      return with_any_of<Selector, other_id, Member, row_set<Others, Relations...>>{others};
    else
      return Selector::select(others, Member{});
  } else if constexpr (Selector::template is_named_by<other>) {
    return named_by<Selector, other, const block*>{others.blocks};
  } else {
    return Selector::select(others, Member{});
  }
}
template <class Selector, auto Asked, class Key>
  requires requires(const Key& key) { atlas_detail::select_first<Selector>(key, members<Asked>{}); }
constexpr auto select_first(const member_key<Asked, Key>& key) noexcept {
  return atlas_detail::select_first<Selector>(key.key, members<Asked>{});
}

}  // namespace atlas_detail

}  // namespace trendatlas::inline v0_1

#endif
