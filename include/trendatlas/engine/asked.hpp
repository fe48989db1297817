// SPDX-License-Identifier: BSL-1.0
// What the keys of a query ask about.
#ifndef TRENDATLAS_ENGINE_ASKED_HPP
#define TRENDATLAS_ENGINE_ASKED_HPP

#include "row_set.hpp"

namespace trendatlas::inline v0_1 {

namespace atlas_detail {

/// Stands in where there is no table.
struct no_selector {
  template <class>
  static constexpr bool has = false;
  template <class>
  static constexpr bool is_own = false;
};

/// What a key asks about: its type, the member if it is limited to one, and the table if it is an
/// answer.
template <auto... Member>
struct members {};
template <class Key, class Member = members<>>
struct asked {
  using key = Key;
  using member = Member;
  using selector = no_selector;
  static constexpr bool is_answer = false;
};
template <>
struct asked<bool, members<>> : asked<no_id> {};  // a bool alone asks about no member
template <class Enum, class Member>
struct asked<enum_set<Enum>, Member> : asked<Enum, Member> {};
template <class Key, class Member>
struct asked<std::optional<Key>, Member> : asked<Key, Member> {};
template <auto Asked, class Key, class Member>  // by() takes the optional: by<...>(optional)
struct asked<std::optional<member_key<Asked, Key>>, Member> : asked<no_id> {};
template <auto Asked, class Key, class Member>
struct asked<member_key<Asked, Key>, Member> : asked<Key, members<Asked>> {};
template <const auto& Rows, class... Relations, class Member>
struct asked<row_set<Rows, Relations...>, Member> {
  using key = id_type<row_of<Rows>>;
  using member = Member;
  using selector = std::conditional_t<std::is_same_v<Member, members<>>,
                                      atlas_detail::selector<Rows, Relations...>, no_selector>;
  static constexpr bool is_answer = true;
};

/// Does a key restrict the answer? An optional without a value does not.
template <class Key>
constexpr bool restricts(const Key& key) noexcept {
  if constexpr (requires { key.has_value(); })
    return key.has_value();
  else if constexpr (requires { key.key; })
    return atlas_detail::restricts(key.key);
  else
    return true;
}

template <class Table>
struct selector_behind {
  using type = no_selector;
};
template <const auto& Rows, class... Relations>
struct selector_behind<table<Rows, Relations...>> {
  using type = selector<Rows, Relations...>;
};

}  // namespace atlas_detail

}  // namespace trendatlas::inline v0_1

#endif
