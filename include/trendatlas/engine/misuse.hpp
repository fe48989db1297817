// SPDX-License-Identifier: BSL-1.0
// What is not a key, and what to write instead: one readable error each.
#ifndef TRENDATLAS_ENGINE_MISUSE_HPP
#define TRENDATLAS_ENGINE_MISUSE_HPP

#include <string_view>

#include "selector.hpp"
#include "unprinted.hpp"

namespace trendatlas::inline v0_1 {

namespace atlas_detail {

template <class Type>
inline constexpr bool is_member_key = false;
template <auto Member, class Key>
inline constexpr bool is_member_key<member_key<Member, Key>> = true;

/// Says why this argument is not a key to a table with these rows.
template <class Row, class Key>
consteval bool refuse_key() noexcept {
  using key = typename asked<Key>::key;
  constexpr bool is_word = std::is_convertible_v<Key, std::string_view>;
  constexpr bool is_row = has_id<Key> || requires(Key row) { row->id; };
  constexpr bool is_other_row = !is_row && requires { typename Key::facets; };
  constexpr bool is_bool = std::is_same_v<Key, bool>;
  constexpr bool is_number = std::is_arithmetic_v<Key> && !is_bool;
  constexpr bool is_member = std::is_member_pointer_v<Key>;
  constexpr bool is_predicate =
      std::is_invocable_v<Key, const Row&> && !is_member && !is_table<Key> && !is_row_set<Key>;
  constexpr bool is_ranking = requires(const Key& found) { found.as_set(); };
  constexpr bool is_maybe = requires(const Key& member) {
    *member;
    member.has_value();
  } && std::is_same_v<key, Key>;  // not the std::optional of a key
  constexpr bool is_enumerator = std::is_enum_v<key>;
  constexpr bool is_range = !is_word && !is_ranking && !is_table<Key> && !is_row_set<Key> &&
                            !is_enumerator && requires(const Key& keys) { std::begin(keys); };
  constexpr bool is_special = is_word || is_row || is_other_row || is_bool || is_number ||
                              is_member || is_predicate || is_ranking || is_range || is_maybe ||
                              is_table<Key> || is_member_key<Key> || is_row_set<Key>;
  static_assert(
      !is_word,
      "trendatlas: a word is no key; parse it first, and where that gives a value ask with "
      "it, as in *parse<theme>(word)");
  static_assert(!is_row, "trendatlas: a row is no key; use its id, as in claims(t.id)");
  static_assert(!is_other_row,
                "trendatlas: a row without an id is no key; use a key that it holds, as in "
                "trends(c.trend)");
  static_assert(!is_table<Key>,
                "trendatlas: a table is no key; call it for its rows, as in claims(trends())");
  static_assert(!is_bool,
                "trendatlas: a bool alone is no key; say which member, as in "
                "by<&row::member>(true)");
  static_assert(!is_number,
                "trendatlas: a number is no key; name an enumerator, as in theme::ai, or find "
                "numbers by matching(), as in sources.matching([](const source& s) { return "
                "s.lines > 20; })");
  static_assert(!is_member,
                "trendatlas: a member alone is no key; say which key it holds, as in "
                "by<&trend::themes>(theme::ai)");
  static_assert(!is_predicate, "trendatlas: a function is no key; write trends.matching(function)");
  static_assert(!is_maybe,
                "trendatlas: an optional member of a row is no key; where it has a value ask with "
                "it, as in platforms(*p.counterpart)");
  static_assert(!is_ranking,
                "trendatlas: a ranking is no key; take its rows, as in found.as_set()");
  static_assert(!is_range,
                "trendatlas: a range is no key; make a set of it, as in enum_set<theme>{range}, or "
                "of rows answer<trends>{range}");
  static_assert(!is_member_key<Key>,
                "trendatlas: by<...> names a member that neither these rows, nor rows they refer "
                "to, nor their witnesses have, or one that holds no key of this type; of a part "
                "name the member that it is, as in by<&tension::where>; find numbers "
                "and texts by matching(), as in sources.matching([](const source& s) { return "
                "s.lines > 20; })");
  static_assert(!is_row_set<Key>,
                "trendatlas: these two tables are not related: neither has the other's ids; go "
                "over a table that is related to both, as in claims(trends(recommendations()))");
  if constexpr (!is_special && is_enumerator) (void)atlas_detail::has_vocabulary<key>();
  static_assert(is_special || !vocabulary_enum<key>,
                "trendatlas: neither the rows of this table, nor rows they refer to, nor their "
                "witnesses have keys of this type; ask a table that has, and this one with its "
                "answer, as in faqs(trends(platform::tiktok)); of a table of your own, list a "
                "member of this type in a public `facets`, or declare refers_to<...> or "
                "witnessed_by<...>");
  static_assert(is_special || is_enumerator,
                "trendatlas: this is no key; a key is an enumerator, an enum_set, an optional of "
                "either, an answer of a table, or by<&row::member>(key)");
  return false;
}

/// Does a key lead to rows, or to their witnesses? Not if its enum has no words.
template <class Selector, class Key, class Enum>
inline constexpr bool leads =
    Selector::template is_own<Key> || Selector::template is_witnessed<Key>;
template <class Selector, class Key, class Enum>
  requires(std::is_enum_v<Enum> && !vocabulary_enum<Enum>)
inline constexpr bool leads<Selector, Key, Enum> = false;

template <class Facets>
inline constexpr bool is_facet_list = false;
template <auto... Members>
inline constexpr bool is_facet_list<facets<Members...>> = true;
template <class Row, auto... Members>
consteval bool are_facets(facets<Members...>) noexcept;
/// Is this member a facet? If not, one error names it, or the member of it that is wrong.
template <auto Member>
consteval bool is_facet() noexcept {
  using type = std::remove_all_extents_t<member_type_of<Member>>;
  constexpr bool is_right = !std::is_base_of_v<no_facet, facets_in<member_type_of<Member>, Member>>;
  if constexpr (!is_right && requires { requires is_facet_list<typename type::facets>; })
    return atlas_detail::are_facets<type>(typename type::facets{});
  else
    static_assert(is_right,
                  "trendatlas: a facet is an enumerator, an enum_set, an optional enumerator, a "
                  "bool, a part that lists facets itself, or an array of these");
  return is_right;
}
template <class Row, auto... Members>
consteval bool are_facets(facets<Members...>) noexcept {
  constexpr bool are_own =  // or no data at all, of which is_facet says so
      ((has_member<Row, Members> || !std::is_member_object_pointer_v<decltype(Members)>) && ...);
  static_assert(are_own,
                "trendatlas: these facets are members of another type; list those of this row, as "
                "in facets<&claim::stance>");
  static_assert(are_listed_once<Members...>,
                "trendatlas: these facets list a member twice; list each member once");
  if constexpr (are_own)
    return (atlas_detail::is_facet<Members>() && ...);
  else
    return false;
}
/// Does a row type list facets, and nothing else, and does the table declare relations? If not, one
/// error says so.
template <class Selector>
consteval bool has_right_schema() noexcept {
  using row = typename Selector::row;
  constexpr bool are_relations = Selector::witnesses <= 1;
  static_assert(
      are_relations,
      "trendatlas: table<rows, ...> takes refers_to<...> and one witnessed_by<...>, which "
      "takes one table; for several arrays of witnesses make one table of joined<...>");
  if constexpr (!std::is_base_of_v<no_facet, row_facets<row>>) {
    return are_relations;
  } else {
    constexpr bool is_list = is_facet_list<typename row::facets>;
    static_assert(is_list,
                  "trendatlas: the `facets` of a row type are trendatlas::facets<&row::member, "
                  "...>");
    if constexpr (is_list) (void)atlas_detail::are_facets<row>(typename row::facets{});
    return false;
  }
}

/// Is this a key to the table, and is everything valid that it depends on? If not, one error says
/// what to write instead. The check is here, close to the call, because a compiler shows the way
/// from there.
template <class Selector, class Key>
consteval bool is_key() noexcept {
  using key = typename asked<Key>::key;
  using member = typename asked<Key>::member;
  using other = typename asked<Key>::selector;  // the table of an answer
  using own_id = typename Selector::own_id;
  using witness = typename Selector::witness;
  if constexpr (!atlas_detail::has_right_schema<Selector>()) {
    return false;
  } else if constexpr (!leads<Selector, Key, key>) {
    return atlas_detail::refuse_key<typename Selector::row, Key>();
  } else if constexpr (asked<Key>::is_answer) {
    if constexpr (Selector::template has<key, member>) {
      if constexpr (!Selector::template is_id<key, member> && !atlas_detail::has_key_index<key>())
        return false;
      else if constexpr (!std::is_same_v<other, no_selector>)
        return atlas_detail::referred_rows_exist<Selector::rows, other::rows>();
      else
        return true;
    } else if constexpr (other::template has<own_id>) {
      return atlas_detail::reached_rows_exist<other::rows, Selector::rows>(
          typename other::template where<own_id>{});
    } else {
      return true;
    }
  } else if constexpr (Selector::template is_id<key, member>) {
    return is_sound<Selector::rows>;
  } else if constexpr (constexpr bool has_index = atlas_detail::has_key_index<key>(); !has_index) {
    return has_index;
  } else if constexpr (Selector::template has<key, member>) {
    return atlas_detail::is_valid<Selector::rows>(typename Selector::template where<key, member>{});
  } else {
    return is_sound<Selector::rows> &&
           atlas_detail::holds_ids_of<witness::rows, Selector::rows>() &&
           atlas_detail::referred_rows_exist<witness::rows, Selector::rows>() &&
           atlas_detail::is_valid<witness::rows>(typename witness::template where<key, member>{});
  }
}

/// Is this a function of a row, or a member of it, that says yes or no?
template <class Predicate, class Row>
inline constexpr bool is_predicate =
    requires { std::declval<std::invoke_result_t<Predicate&, const Row&>>() ? 1 : 0; };

}  // namespace atlas_detail

}  // namespace trendatlas::inline v0_1

#endif
