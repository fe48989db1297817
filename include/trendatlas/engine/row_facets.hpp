// SPDX-License-Identifier: BSL-1.0
// Which facets a row type has: its id, those that it lists, and those of its parts.
#ifndef TRENDATLAS_ENGINE_ROW_FACETS_HPP
#define TRENDATLAS_ENGINE_ROW_FACETS_HPP

#include <array>
#include <optional>
#include <type_traits>

#include "enum_set.hpp"
#include "facets.hpp"
#include "maybe.hpp"

namespace trendatlas::inline v0_1 {

namespace atlas_detail {

// The id of a row is a member `id` whose type is an enum with a vocabulary. A row may have none.

struct no_id {};

template <class Row>
struct id_of {
  using type = no_id;
};
template <class Row>
  requires vocabulary_enum<std::remove_cvref_t<decltype(Row::id)>>
struct id_of<Row> {
  using type = std::remove_cvref_t<decltype(Row::id)>;
};
template <class Row>
using id_type = typename id_of<Row>::type;
template <class Row>
inline constexpr bool has_id = !std::is_same_v<id_type<Row>, no_id>;
template <class Row, class Key>
inline constexpr bool identified_by = has_id<Row> && std::is_same_v<id_type<Row>, Key>;

// `row_facets<Row>` has a base class `facet<Key, Path...>` for each facet of a row type, where Path
// are the members that lead to it. So looking up a facet is one conversion, which compiles fast.

template <class Key>
struct facet_of_key {};
/// Keys of this type, in the member at the end of this path.
template <class Key, auto... Path>
struct facet : facet_of_key<Key> {
  using key = Key;
};

template <class Owner, class Type>
constexpr std::type_identity<std::remove_cv_t<Type>> member_type(Type Owner::*) noexcept;
template <auto Member>
using member_type_of = typename decltype(atlas_detail::member_type(Member))::type;

/// The facets inside a member of this type: by default a part, whose own facets extend the path.
template <class Type, auto... Path>
struct facets_in;
/// The facets inside an array. The path ends at the array.
template <class Type, auto... Path>
struct facets_in_each;

template <auto Member>
struct listed {};
/// Is each member listed once?
template <auto... Members>
inline constexpr bool are_listed_once = true;
template <auto First, auto... Rest>
inline constexpr bool are_listed_once<First, Rest...> =
    !(std::is_same_v<listed<First>, listed<Rest>> || ...) && are_listed_once<Rest...>;

/// Is this a member of the row?
template <class Row, auto Member>
inline constexpr bool has_member = requires(const Row& row) { row.*Member; };

// The facets of a part extend the path, unless the part is in an array.
/// Something listed as a facet that is not one; has_right_schema says so.
struct no_facet {};
template <class Part, class Facets, auto... Path>
struct facets_in_part : no_facet {};
template <class Part, auto... Members, auto... Path>
  requires(are_listed_once<Members...> && (has_member<Part, Members> && ...))
struct facets_in_part<Part, facets<Members...>, Path...>
    : facets_in<member_type_of<Members>, Path..., Members>... {};
template <class Part, class Facets, auto... Path>
struct facets_in_each_part : no_facet {};
/// A base of its own for each member: all paths end at the array, so that members of one type have
/// the same facet, which is a virtual base.
template <auto Member, auto... Path>
struct facets_in_member_of_each : facets_in_each<member_type_of<Member>, Path...> {};
template <class Part, auto... Members, auto... Path>
  requires(are_listed_once<Members...> && (has_member<Part, Members> && ...))
struct facets_in_each_part<Part, facets<Members...>, Path...>
    : facets_in_member_of_each<Members, Path...>... {};

template <class Value>
inline constexpr bool is_key_type = std::is_enum_v<Value> || std::is_same_v<Value, bool>;

template <class Type, auto... Path>
struct facets_in : no_facet {};
template <class Enum, auto... Path>
  requires std::is_enum_v<Enum>
struct facets_in<Enum, Path...> : facet<Enum, Path...> {};
template <auto... Path>
struct facets_in<bool, Path...> : facet<bool, Path...> {};
template <class Enum, auto... Path>
struct facets_in<enum_set<Enum>, Path...> : facet<Enum, Path...> {};
template <class Value, auto... Path>
  requires is_key_type<Value>
struct facets_in<maybe<Value>, Path...> : facet<Value, Path...> {};
template <class Value, auto... Path>
  requires is_key_type<Value>
struct facets_in<std::optional<Value>, Path...> : facet<Value, Path...> {};
template <class Part, auto... Path>
  requires requires { typename Part::facets; }
struct facets_in<Part, Path...> : facets_in_part<Part, typename Part::facets, Path...> {};
template <class Type, std::size_t Size, auto... Path>
struct facets_in<Type[Size], Path...> : facets_in_each<Type, Path...> {};
template <class Type, std::size_t Size, auto... Path>
struct facets_in<std::array<Type, Size>, Path...> : facets_in_each<Type, Path...> {};

template <class Type, auto... Path>
struct facets_in_each : virtual facets_in<Type, Path...> {};
// Whatever holds it, each key type has one virtual base.
template <class Enum, auto... Path>
struct facets_in_each<enum_set<Enum>, Path...> : facets_in_each<Enum, Path...> {};
template <class Value, auto... Path>
  requires is_key_type<Value>
struct facets_in_each<maybe<Value>, Path...> : facets_in_each<Value, Path...> {};
template <class Value, auto... Path>
  requires is_key_type<Value>
struct facets_in_each<std::optional<Value>, Path...> : facets_in_each<Value, Path...> {};
template <class Part, auto... Path>
  requires requires { typename Part::facets; }
struct facets_in_each<Part, Path...> : facets_in_each_part<Part, typename Part::facets, Path...> {};

template <class Row>
struct id_facet : facet<id_type<Row>, &Row::id> {};

template <class Row>
struct listed_facets {};
template <class Row>
  requires requires { typename Row::facets; }
struct listed_facets<Row> : facets_in_part<Row, typename Row::facets> {};

/// Do the facets list the id, too?
template <class Row, class Facets>
inline constexpr bool lists_id = false;
template <class Row, auto... Members>
inline constexpr bool lists_id<Row, facets<Members...>> =
    (std::is_base_of_v<facet<id_type<Row>, Members>, id_facet<Row>> || ...);

template <class Row>
inline constexpr bool adds_id = has_id<Row>;
template <class Row>
  requires(has_id<Row> && lists_id<Row, typename Row::facets>)
inline constexpr bool adds_id<Row> = false;

template <class Row>
struct row_facets : listed_facets<Row> {};
template <class Row>
  requires adds_id<Row>
struct row_facets<Row> : listed_facets<Row>, id_facet<Row> {};

/// Does a row hold keys of this type?
template <class Row, class Key>
inline constexpr bool holds = std::is_base_of_v<facet_of_key<Key>, row_facets<Row>>;

/// Several facets of one key type.
template <class Row, class Key>
struct each_facet {
  using key = Key;
};
struct nowhere {};

template <class Key, auto... Path>
constexpr facet<Key, Path...> find_facet(const facet<Key, Path...>*) noexcept;
template <class Key>
constexpr nowhere find_facet(const volatile void*) noexcept;  // no facet, or several

template <class Facets, class Key>
using only_facet = decltype(atlas_detail::find_facet<Key>(static_cast<const Facets*>(nullptr)));

/// Where a row holds keys of this type: `facet<Key, Path...>`, `each_facet<Row, Key>` or `nowhere`.
template <class Row, class Key>
using facet_with =
    std::conditional_t<std::is_same_v<only_facet<row_facets<Row>, Key>, nowhere> && holds<Row, Key>,
                       each_facet<Row, Key>, only_facet<row_facets<Row>, Key>>;

template <class Type>
inline constexpr bool is_enum_set = false;
template <class Enum>
inline constexpr bool is_enum_set<enum_set<Enum>> = true;

/// How many keys of a type there are.
template <class Key>
inline constexpr std::size_t key_count = enum_size<Key>;
template <>
inline constexpr std::size_t key_count<bool> = 2;

}  // namespace atlas_detail

}  // namespace trendatlas::inline v0_1

#endif
