// SPDX-License-Identifier: BSL-1.0
// The keys that a row does not hold itself, but has in rows to which it refers or in its witnesses.
#ifndef TRENDATLAS_ENGINE_REACHED_KEYS_HPP
#define TRENDATLAS_ENGINE_REACHED_KEYS_HPP

#include "key_lists.hpp"
#include "table.hpp"

namespace trendatlas::inline v0_1 {

namespace atlas_detail {

template <class... Types>
struct type_list {};
template <class... Lists>
struct joined_types : std::type_identity<type_list<>> {};
template <class... Types>
struct joined_types<type_list<Types...>> : std::type_identity<type_list<Types...>> {};
template <class... First, class... Second, class... Rest>
struct joined_types<type_list<First...>, type_list<Second...>, Rest...>
    : joined_types<type_list<First..., Second...>, Rest...> {};

/// The types of the keys that a facet holds, or a part or a row in all of its facets; some may be
/// listed several times. A bool alone is not a key.
template <class Facet>
struct keys_in : std::type_identity<type_list<>> {};
template <class Facets>
struct keys_in_facets;
template <auto... Members>
struct keys_in_facets<facets<Members...>>
    : joined_types<typename keys_in<member_type_of<Members>>::type...> {};
template <vocabulary_enum Enum>
struct keys_in<Enum> : std::type_identity<type_list<Enum>> {};
template <class Enum>
struct keys_in<enum_set<Enum>> : keys_in<Enum> {};
template <class Value>
struct keys_in<maybe<Value>> : keys_in<Value> {};
template <class Value>
struct keys_in<std::optional<Value>> : keys_in<Value> {};
template <class Part>
  requires requires { typename Part::facets; }
struct keys_in<Part> : keys_in_facets<typename Part::facets> {};
template <class Type, std::size_t Size>
struct keys_in<Type[Size]> : keys_in<Type> {};
template <class Type, std::size_t Size>
struct keys_in<std::array<Type, Size>> : keys_in<Type> {};

/// The types of the keys that rows hold, in their ids and their facets.
template <class Rows>
struct keys_in_rows;
template <const auto&... Rows>
struct keys_in_rows<row_lists<Rows...>>
    : joined_types<typename joined_types<typename keys_in<id_type<row_of<Rows>>>::type,
                                         typename keys_in<row_of<Rows>>::type>::type...> {};

/// The types of the keys that the rows of a table have, in themselves and in rows to which they
/// refer.
template <class Selector>
struct keys_in_table
    : keys_in_rows<
          typename all_lists<row_lists<Selector::rows>, typename Selector::referred>::type> {};
template <>
struct keys_in_table<no_selector> : joined_types<> {};

/// Keeps each type once, and none of which the rows hold keys themselves.
template <class Row, class Kept, class List>
struct keep_reached;
template <class Row, class... Kept>
struct keep_reached<Row, type_list<Kept...>, type_list<>> : std::type_identity<type_list<Kept...>> {
};
template <class Row, class... Kept, class First, class... Rest>
struct keep_reached<Row, type_list<Kept...>, type_list<First, Rest...>>
    : keep_reached<Row,
                   std::conditional_t<holds<Row, First> || (std::is_same_v<First, Kept> || ...),
                                      type_list<Kept...>, type_list<Kept..., First>>,
                   type_list<Rest...>> {};
/// The types of the keys that the rows of a table have only through other rows or their witnesses.
template <class Selector, class Row = typename Selector::row>
using reached_keys_of = typename keep_reached<
    Row, type_list<>,
    typename joined_types<typename keys_in_table<Selector>::type,
                          typename keys_in_table<typename Selector::witness>::type>::type>::type;

/// Returns the keys of a type that a row has through other rows or its witnesses.
template <class Selector, class Key>
constexpr enum_set<Key> reached_keys(std::size_t position) noexcept {
  enum_set<Key> result;
  const auto insert = [&](std::size_t key) { result.insert(static_cast<Key>(key)); };
  if constexpr (Selector::template has<Key>) {
    using from = typename Selector::template where<Key>;
    if constexpr (Selector::template is_checked<Key, members<>>)
      atlas_detail::for_each_held<Selector::rows, from>(position, insert);
  } else {
    using witness = typename Selector::witness;
    using from = typename witness::template where<Key>;
    if constexpr (is_sound<Selector::rows> &&
                  atlas_detail::referred_rows_exist<witness::rows, Selector::rows>() &&
                  witness::template is_checked<Key, members<>>)
      atlas_detail::for_each_position(
          atlas_detail::ask<use::rows, witness>(Selector::rows[position].id),
          [&](std::size_t other) {
            atlas_detail::for_each_held<witness::rows, from>(other, insert);
          });
  }
  return result;
}

}  // namespace atlas_detail

}  // namespace trendatlas::inline v0_1

#endif
