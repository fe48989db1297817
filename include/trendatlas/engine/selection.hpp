// SPDX-License-Identifier: BSL-1.0
// From the keys of a query to the rows that all of them select.
#ifndef TRENDATLAS_ENGINE_SELECTION_HPP
#define TRENDATLAS_ENGINE_SELECTION_HPP

#include "first_row.hpp"

namespace trendatlas::inline v0_1 {

namespace atlas_detail {

/// Selects the rows of a key for a query that wants one row.
template <class Selector, class Key>
constexpr auto select_for_one(const Key& key) noexcept {
  if constexpr (requires { atlas_detail::select_first<Selector>(key); })
    return atlas_detail::select_first<Selector>(key);
  else
    return Selector::select(key);
}
template <use Use, class Selector, class Key>
constexpr auto select_own(const Key& key) noexcept {
  if constexpr (!Selector::template is_own<Key>)
    return everything{};
  else if constexpr (Use == use::rows || Use == use::count)
    return Selector::select(key);
  else
    return atlas_detail::select_for_one<Selector>(key);
}

template <use Use, class Selector, class... Keys>
constexpr auto ask(const Keys&... keys) noexcept;

// The keys that only witnesses have.

template <class Selector, class Key>
constexpr decltype(auto) witness_key(const Key& key) noexcept {
  if constexpr (Selector::template is_own<Key>)
    return everything{};
  else
    return (key);
}
template <class Selector, class... Keys>
constexpr bool restricts_witnesses(const Keys&... keys) noexcept {
  return ((!Selector::template is_own<Keys> && atlas_detail::restricts(keys)) || ...);
}
/// Selects the witnesses that have all of these keys.
template <class Selector, class... Keys>
constexpr auto select_witnesses(const Keys&... keys) noexcept {
  using witness = typename Selector::witness;
  if constexpr ((... && (Selector::template is_own<Keys> || witness::template is_own<Keys>)))
    return atlas_detail::both_of<typename witness::set>(
        witness::select(atlas_detail::witness_key<Selector>(keys))...);
  else
    return selected<typename witness::set>{
        atlas_detail::ask<use::rows, witness>(atlas_detail::witness_key<Selector>(keys)...)};
}
template <class Selector, class... Keys>
constexpr typename Selector::set select_witnessed(const Keys&... keys) noexcept {
  if (!atlas_detail::restricts_witnesses<Selector>(keys...)) return Selector::all;
  typename Selector::set result;
  Selector::template add_rows_named_by<typename Selector::witness>(
      result, atlas_detail::select_witnesses<Selector>(keys...));
  return result;
}
template <class Selector, class... Keys>
constexpr auto select_witnessed_first(const Keys&... keys) noexcept {
  using witness = typename Selector::witness;
  if constexpr (Selector::template is_named_by<witness>) {
    const auto witnesses = atlas_detail::select_witnesses<Selector>(keys...);
    return named_by<Selector, witness, std::remove_const_t<decltype(witnesses)>>{
        witnesses, !atlas_detail::restricts_witnesses<Selector>(keys...)};
  } else {
    return selected<typename Selector::set>{atlas_detail::select_witnessed<Selector>(keys...)};
  }
}

/// Answers a query. One and the same witness must have all keys that only witnesses have.
template <use Use, class Selector, class... Keys>
constexpr auto ask(const Keys&... keys) noexcept {
  using set = typename Selector::set;
  constexpr auto witnessed = (std::size_t{!Selector::template is_own<Keys>} + ...);
  constexpr bool wants_one = Use == use::any || Use == use::first;
  if constexpr (witnessed > 1 || !(Selector::template is_indexed<Keys> && ...)) {
    if constexpr (wants_one)
      return atlas_detail::meet<Use, set>(atlas_detail::select_own<Use, Selector>(keys)...,
                                          atlas_detail::select_witnessed_first<Selector>(keys...));
    else
      return atlas_detail::meet<Use, set>(
          atlas_detail::select_own<Use, Selector>(keys)...,
          selected<set>{atlas_detail::select_witnessed<Selector>(keys...)});
  } else if constexpr (wants_one) {
    return atlas_detail::meet<Use, set>(atlas_detail::select_for_one<Selector>(keys)...);
  } else {
    return atlas_detail::meet<Use, set>(Selector::select(keys)...);
  }
}

}  // namespace atlas_detail

}  // namespace trendatlas::inline v0_1

#endif
