// SPDX-License-Identifier: BSL-1.0
#ifndef TRENDATLAS_DETAIL_FACETS_HPP
#define TRENDATLAS_DETAIL_FACETS_HPP

#include <type_traits>

#include "../enum_set.hpp"

namespace trendatlas::inline v1 {

/// Lists the members of a row type that can be asked about; each is an enumerator or an enum_set. A row type names it once:
///     using facets = trendatlas::facets<&row::kind, &row::platforms>;
/// The member `id`, where a row type has one, is a facet without being listed.
template <auto... Members>
struct facets {};

namespace detail {

// What can be asked of a row type.

template <class T>
inline constexpr bool is_enum_set = false;
template <class E>
inline constexpr bool is_enum_set<enum_set<E>> = true;

template <class T>
struct key_of {  // an enumerator, or a set of them, is asked about by an enumerator
  using type = T;
};
template <class E>
struct key_of<enum_set<E>> {
  using type = E;
};

template <class Row, class Member>
constexpr Member type_of_member(Member Row::*);
template <auto Member>
using key_of_member = typename key_of<decltype(type_of_member(Member))>::type;

template <auto... A, auto... B>
constexpr facets<A..., B...> operator+(facets<A...>, facets<B...>) noexcept {
  return {};
}

template <class Key, auto... Members>
constexpr auto facets_of_key(facets<Members...>) noexcept {
  return (facets<>{} + ... + std::conditional_t<std::is_same_v<key_of_member<Members>, Key>, facets<Members>, facets<>>{});
}

// A row type may leave both out: it lists no facet, and has no id that is an enumerator.
struct no_id {};
template <class Row>
constexpr auto id_type_of() noexcept {
  if constexpr (requires { requires std::is_enum_v<decltype(Row::id)>; })
    return std::type_identity<decltype(Row::id)>{};
  else
    return std::type_identity<no_id>{};
}
template <class Row>
using id_type = typename decltype(id_type_of<Row>())::type;

template <class Row>
constexpr auto facets_of() noexcept {
  if constexpr (requires { typename Row::facets; })
    return typename Row::facets{};
  else
    return facets<>{};
}

template <auto... Members>
constexpr bool are_askable(facets<Members...>) noexcept {
  return (vocabulary_enum<key_of_member<Members>> && ...);
}

// Variables and not concepts: compilers then say `has_facet<Row, Key>` in an error, and stop there.

/// Is Key the type of the row's id?
template <class Row, class Key>
inline constexpr bool identified_by = std::is_enum_v<Key>&& std::is_same_v<id_type<Row>, Key>;

/// Does the row name keys of this type in a listed facet?
template <class Row, class Key>
inline constexpr bool refers_to = std::is_enum_v<Key> && !std::is_same_v<decltype(facets_of_key<Key>(facets_of<Row>())), facets<>>;

template <class Row, class Key>
inline constexpr bool has_facet = identified_by<Row, Key> || refers_to<Row, Key>;

/// Does one of the two row types name the other's id? Then a set of the one is a key to the other.
template <class Row, class Other>
inline constexpr bool related = has_facet<Row, id_type<Other>> || has_facet<Other, id_type<Row>>;

}  // namespace detail

}  // namespace trendatlas::inline v1

#endif
