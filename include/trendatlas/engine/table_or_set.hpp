// SPDX-License-Identifier: BSL-1.0
// For functions that take a table, for all of its rows, or an answer.
#ifndef TRENDATLAS_ENGINE_TABLE_OR_SET_HPP
#define TRENDATLAS_ENGINE_TABLE_OR_SET_HPP

#include <initializer_list>

#include "key_lists.hpp"
#include "refused.hpp"
#include "table.hpp"

namespace trendatlas::inline v0_1 {

namespace atlas_detail {

/// Is this a table or an answer? If not, one error says what to write.
template <class Type>
constexpr bool has_rows() noexcept {
  constexpr bool is_either = is_table<Type> || is_row_set<Type>;
  constexpr bool is_ranking = requires(const Type& found) { found.as_set(); };
  constexpr bool is_row = is_row_or_address<Type>;
  constexpr bool is_range = !is_either && !is_ranking &&
                            !std::is_convertible_v<const Type&, std::string_view> &&
                            requires(const Type& rows) { std::begin(rows); };
  static_assert(!is_ranking,
                "trendatlas: a ranking is no answer; take its rows, as in found.as_set()");
  static_assert(!is_row,
                "trendatlas: a row is no answer; ask for it, as in trends(t.id), or write it alone "
                "by write_json_row(out, row)");
  static_assert(!is_range,
                "trendatlas: a range is no answer; make one of its rows or ids, as in "
                "answer<trends>{range}");
  static_assert(is_either || is_ranking || is_row || is_range,
                "trendatlas: this takes a table or an answer, as in trends or trends(theme::ai)");
  return is_either;
}

template <class Type>
struct table_behind;
template <const auto& Rows, class... Relations>
struct table_behind<table<Rows, Relations...>> : std::type_identity<table<Rows, Relations...>> {};
template <const auto& Rows, class... Relations>
struct table_behind<row_set<Rows, Relations...>> : std::type_identity<table<Rows, Relations...>> {};
/// The table of an answer, or a table itself.
template <class TableOrSet>
using table_of = typename table_behind<TableOrSet>::type;
template <class TableOrSet>
using set_of = typename table_of<TableOrSet>::answer_type;

/// Returns the rows of an answer, or all rows of a table.
template <const auto& Rows, class... Relations>
constexpr row_set<Rows, Relations...> to_set(const table<Rows, Relations...>& all) noexcept {
  return all();
}
template <const auto& Rows, class... Relations>
constexpr const row_set<Rows, Relations...>& to_set(
    const row_set<Rows, Relations...>& rows) noexcept {
  return rows;
}

/// Selects among the witnesses of a table.
template <class Table>
using witness_of = typename Table::answer_type::selector::witness;
/// Stands in for the witnesses if none are asked.
struct no_witnesses {};
/// Returns the witnesses that have all of these keys that only witnesses can have.
template <class Table, class... Keys>
constexpr auto witnesses_with(const Keys&... keys) noexcept {
  using set = typename witness_of<Table>::set;
  set result = set::all();
  [[maybe_unused]] const auto narrow = [&]<class Key>(const Key& key) {
    if constexpr (Table::template witnesses_have<Key>) result &= table_of<set>{}(key);
  };
  (narrow(keys), ...);
  return result;
}

/// Says what to write instead of keys in braces.
template <class Key>
constexpr refused refuse_list_of_keys() noexcept {
  static_assert(never<Key>,
                "trendatlas: a list is no key; for any of these write a set, as in "
                "counts<theme>(trends, enum_set{platform::tiktok, platform::blog})");
  return {};
}

// A facet is named by its key type, or by a member if several facets have the same key type.

/// Something named as a facet that is not one.
struct no_key {};
template <auto Member, class Key, auto... Rest>
constexpr std::type_identity<Key> key_in(const facet<Key, Member, Rest...>*) noexcept;
template <auto Member>
constexpr std::type_identity<no_key> key_in(const volatile void*) noexcept;  // of none, or several
template <auto Named>
struct facet_named : std::type_identity<no_key> {};
template <auto Member>
  requires std::is_member_object_pointer_v<decltype(Member)>
struct facet_named<Member> {
  using held = facets_in<member_type_of<Member>, Member>;
  using key = decltype(atlas_detail::key_in<Member>(static_cast<const held*>(nullptr)));
  using type = member_key<Member, typename key::type>;
};
template <auto Member>
using member_facet = typename facet_named<Member>::type;

/// Do these name keys? If not, one error says what to write.
template <class... Facets>
constexpr bool name_keys() noexcept {
  constexpr bool are_members = (!std::is_same_v<Facets, no_key> && ...);
  constexpr bool hold_keys = (!std::is_same_v<typename asked<Facets>::key, no_key> && ...);
  constexpr bool are_types = ((std::is_same_v<typename asked<Facets>::key, bool> ||
                               vocabulary_enum<typename asked<Facets>::key>) &&
                              ...);
  static_assert(are_members,
                "trendatlas: keys are named by their type or by a member, as in "
                "counts<theme>(trends) or counts<&row::member>(rows); how many rows have one key "
                "says trends.count(theme::ai)");
  static_assert(!are_members || hold_keys,
                "trendatlas: this member holds no keys; name an enumerator, an enum_set, an "
                "optional enumerator, a bool, or an array of these");
  static_assert(!are_members || !hold_keys || are_types,
                "trendatlas: this type is not one of keys; name an enum with a vocabulary, as in "
                "counts<theme>(trends), or a member that holds keys, as in "
                "counts<&row::member>(rows)");
  return are_types;
}
/// Do the rows of a table, or their witnesses, have keys of these facets, which are key types or
/// member_keys? If not, one error says so.
template <class Table, class... Facets>
constexpr bool have_facets() noexcept {
  using selector = typename selector_behind<Table>::type;
  constexpr bool are_facets =
      ((selector::template is_own<Facets> || selector::template is_witnessed<Facets>) && ...);
  static_assert(are_facets,
                "trendatlas: counts, matrices and groups are by a type of keys that the rows or "
                "their witnesses have, as in counts<theme>(trends), or by a member that holds "
                "keys, as in counts<&row::member>(rows)");
  if constexpr (are_facets && (selector::template is_witnessed<Facets> || ...))
    return atlas_detail::holds_ids_of<selector::witness::rows, selector::rows>();
  else
    return are_facets;
}

}  // namespace atlas_detail

}  // namespace trendatlas::inline v0_1

#endif
