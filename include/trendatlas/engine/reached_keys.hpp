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

template <class List, class Type>
struct add_type;
template <class... Types, class Type>
struct add_type<type_list<Types...>, Type> {
  using type = std::conditional_t<(std::is_same_v<Types, Type> || ...), type_list<Types...>,
                                  type_list<Types..., Type>>;
};

/// Adds the types of the keys that a facet holds. A bool alone is not a key.
template <class List, class Facet>
struct add_keys_in {
  using type = List;
};
template <class List, class Facets>
struct add_keys_of;
template <class List>
struct add_keys_of<List, facets<>> {
  using type = List;
};
template <class List, auto First, auto... Rest>
struct add_keys_of<List, facets<First, Rest...>>
    : add_keys_of<typename add_keys_in<List, member_type_of<First>>::type, facets<Rest...>> {};

template <class List, vocabulary_enum Enum>
struct add_keys_in<List, Enum> : add_type<List, Enum> {};
template <class List, class Enum>
struct add_keys_in<List, enum_set<Enum>> : add_type<List, Enum> {};
template <class List, class Value>
struct add_keys_in<List, maybe<Value>> : add_keys_in<List, Value> {};
template <class List, class Value>
struct add_keys_in<List, std::optional<Value>> : add_keys_in<List, Value> {};
template <class List, class Part>
  requires requires { typename Part::facets; }
struct add_keys_in<List, Part> : add_keys_of<List, typename Part::facets> {};
template <class List, class Type, std::size_t Size>
struct add_keys_in<List, Type[Size]> : add_keys_in<List, Type> {};
template <class List, class Type, std::size_t Size>
struct add_keys_in<List, std::array<Type, Size>> : add_keys_in<List, Type> {};

/// Adds the types of the keys that rows hold, in their id and their facets.
template <class List, class Row>
struct add_keys_of_row : add_keys_in<List, Row> {};
template <class List, class Row>
  requires has_id<Row>
struct add_keys_of_row<List, Row> : add_keys_in<typename add_type<List, id_type<Row>>::type, Row> {
};

template <class List, class Rows>
struct add_keys_of_rows;
template <class List>
struct add_keys_of_rows<List, row_lists<>> {
  using type = List;
};
template <class List, const auto& First, const auto&... Rest>
struct add_keys_of_rows<List, row_lists<First, Rest...>>
    : add_keys_of_rows<typename add_keys_of_row<List, row_of<First>>::type, row_lists<Rest...>> {};

/// Adds the types of the keys that the rows of a table have, in themselves and in rows to which
/// they refer.
template <class List, class Selector>
struct add_keys_of_table
    : add_keys_of_rows<typename add_keys_of_row<List, typename Selector::row>::type,
                       typename Selector::referred> {};
template <class List>
struct add_keys_of_table<List, no_selector> {
  using type = List;
};

/// Keeps the types of keys that the rows do not hold themselves.
template <class Row, class Kept, class List>
struct keep_reached;
template <class Row, class... Kept>
struct keep_reached<Row, type_list<Kept...>, type_list<>> {
  using type = type_list<Kept...>;
};
template <class Row, class... Kept, class First, class... Rest>
struct keep_reached<Row, type_list<Kept...>, type_list<First, Rest...>>
    : keep_reached<
          Row, std::conditional_t<holds<Row, First>, type_list<Kept...>, type_list<Kept..., First>>,
          type_list<Rest...>> {};

/// The types of the keys that the rows of a table have only through other rows or their witnesses.
template <class Selector>
using reached_keys_of = typename keep_reached<
    typename Selector::row, type_list<>,
    typename add_keys_of_table<typename add_keys_of_table<type_list<>, Selector>::type,
                               typename Selector::witness>::type>::type;

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
                  atlas_detail::has_referred_rows<witness::rows, Selector::rows>() &&
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
