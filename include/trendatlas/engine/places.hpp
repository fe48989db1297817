// SPDX-License-Identifier: BSL-1.0
// Where rows have keys of a type: in their own facets, or in rows to which they refer.
#ifndef TRENDATLAS_ENGINE_PLACES_HPP
#define TRENDATLAS_ENGINE_PLACES_HPP

#include "joined.hpp"
#include "row_facets.hpp"

namespace trendatlas::inline v0_1 {

namespace atlas_detail {

/// A list of sequences of rows.
template <const auto&... Rows>
struct row_lists {};
template <class... Lists>
struct all_lists {
  using type = row_lists<>;
};
template <const auto&... Rows>
struct all_lists<row_lists<Rows...>> {
  using type = row_lists<Rows...>;
};
template <const auto&... First, const auto&... Second, class... Rest>
struct all_lists<row_lists<First...>, row_lists<Second...>, Rest...>
    : all_lists<row_lists<First..., Second...>, Rest...> {};

/// Keys of a type in the facets of other rows, or only in the given member of those rows.
template <class Key, class Referred, auto... Member>
struct referred_facets {
  using key = Key;
};

template <class Where>
using key_of = typename Where::key;

/// Where a member holds keys of a type: in one facet, or in several of a part, as in an array.
template <class Facets, class Key, auto Member>
using facet_in_member = std::conditional_t<std::is_same_v<only_facet<Facets, Key>, nowhere> &&
                                               std::is_base_of_v<facet_of_key<Key>, Facets>,
                                           facet<Key, Member>, only_facet<Facets, Key>>;

/// Where a row type holds keys of a type: in all facets, or only in the given member.
template <class Row, class Key, auto... Member>
struct own_place {
  using type = facet_with<Row, Key>;
};
template <class Row, class Key, auto Member>
struct own_place<Row, Key, Member> {
  using type = nowhere;
};
template <class Row, class Key, auto Member>
  requires has_member<Row, Member>
struct own_place<Row, Key, Member> {
  using type = facet_in_member<facets_in<member_type_of<Member>, Member>, Key, Member>;
};

/// Where the rows of a table have keys of a type: in their own facets, in rows to which they refer,
/// or nowhere.
template <class Own, class Referred, class Key, auto... Member>
struct place {
  using type = Own;
};
template <class Key, class Having, auto... Member>
struct referred_place {
  using type = referred_facets<Key, Having, Member...>;
};
template <class Key, auto... Member>
struct referred_place<Key, row_lists<>, Member...> {
  using type = nowhere;
};
template <const auto&... Rows, class Key, auto... Member>
struct place<nowhere, row_lists<Rows...>, Key, Member...>
    : referred_place<
          Key,
          typename all_lists<std::conditional_t<
              std::is_same_v<typename own_place<row_of<Rows>, Key, Member...>::type, nowhere>,
              row_lists<>, row_lists<Rows>>...>::type,
          Member...> {};

template <class Key>
inline constexpr bool is_narrow = key_count<Key> <= block_bits;
/// Are the keys of a row one block? Otherwise they are a list: see key_lists.hpp.
template <class Where>
inline constexpr bool has_masks = is_narrow<key_of<Where>>;
template <>
inline constexpr bool has_masks<nowhere> = true;

/// Does each row have just one key?
template <class Row, class Where>
inline constexpr bool has_one_key = false;
template <class Row, class Key, auto... Path>
inline constexpr bool has_one_key<Row, facet<Key, Path...>> =
    std::is_same_v<decltype((std::declval<const Row&>().*....*Path)), const Key&>;

/// Are the keys of a row a set?
template <class Row, class Where>
inline constexpr bool has_key_set = false;
template <class Row, class Key, auto... Path>
  requires std::is_enum_v<Key>
inline constexpr bool has_key_set<Row, facet<Key, Path...>> =
    std::is_same_v<decltype((std::declval<const Row&>().*....*Path)), const enum_set<Key>&>;

// More than 64 keys of a type: key_lists.hpp defines these, so that only those who have so many
// compile it.

using number = std::uint32_t;

template <class Key>
struct wide_index;  // complete if that header is included
template <const auto& Rows, class Where>
struct rows_of_listed;
template <const auto& Rows, class Where>
struct sparse_rows;
template <const auto& Rows, class Where, std::size_t Blocks>
struct rows_with;
template <const auto& Rows, class Where, class Visit>
constexpr void for_each_listed(std::size_t row, const Visit& visit) noexcept;
template <const auto& Rows, class Where, std::size_t Blocks>
constexpr bool holds_any_listed(std::size_t row, const block* keys) noexcept;
template <const auto& Rows, class Where, class Set>
constexpr void add_listed(Set& result, block rows, std::size_t first) noexcept;
template <const auto& Rows, class Where>
consteval std::size_t cost_of_listed_key() noexcept;
template <const auto& Rows, class Where, std::size_t Key>
constexpr std::size_t first_listed_row() noexcept;

/// Is the index for this type of key included? If not, one error says where it is. By enum_size,
/// because a compiler shows the way to terms that are no constants.
template <class Key>
consteval bool has_key_index() noexcept {
  if constexpr (!std::is_enum_v<Key>) {
    return true;
  } else if constexpr (enum_size<Key> == 0) {  // or unknown
    return requires { typename std::bool_constant<std::size(vocabulary(Key{})) == 0>; };
  } else {
    constexpr bool has_index =
        enum_size<Key> <= block_bits || requires { sizeof(wide_index<Key>); };
    static_assert(has_index,
                  "trendatlas: the index of an enum with more than 64 enumerators is in "
                  "<trendatlas/engine.hpp>; include that, too");
    return has_index;
  }
}

}  // namespace atlas_detail

}  // namespace trendatlas::inline v0_1

#endif
