// SPDX-License-Identifier: BSL-1.0
// What is no key, and what to write instead: one readable error each.
#ifndef TRENDATLAS_ENGINE_MISUSE_HPP
#define TRENDATLAS_ENGINE_MISUSE_HPP

#include <iosfwd>
#include <string_view>

#include "selection.hpp"

namespace trendatlas::inline v1 {

namespace atlas_detail {

template <class Type>
inline constexpr bool is_member_key = false;
template <auto Member, class Key>
inline constexpr bool is_member_key<member_key<Member, Key>> = true;

/// Says why this argument is no key to a table with these rows.
template <class Row, class Key>
constexpr bool refuse_key() noexcept {
  constexpr bool is_word = std::is_convertible_v<Key, std::string_view>;
  constexpr bool is_row = has_id<Key>;
  constexpr bool is_enumerator = std::is_enum_v<typename asked<Key>::key>;
  constexpr bool has_words = vocabulary_enum<typename asked<Key>::key>;
  constexpr bool is_special = is_word || is_row || is_table<Key> || is_member_key<Key> ||
                              is_row_set<Key> || std::is_same_v<Key, bool>;
  static_assert(!is_word, "trendatlas: a word is no key; read it first, as in parse<theme>(word)");
  static_assert(!is_row, "trendatlas: a row is no key; use its id, as in claims(t.id)");
  static_assert(!is_table<Key>,
                "trendatlas: a table is no key; call it for its rows, as in claims(trends())");
  static_assert(!std::is_same_v<Key, bool>,
                "trendatlas: a bool alone is no key; say which member, as in "
                "by<&row::member>(true)");
  static_assert(!is_member_key<Key>,
                "trendatlas: by<...> names a member that neither these rows, nor rows they refer "
                "to, nor their witnesses have, or one that holds no key of this type");
  static_assert(!is_row_set<Key>,
                "trendatlas: these two tables are not related: neither has the other's ids; go "
                "over a table that is related to both, as in claims(trends(recommendations()))");
  static_assert(is_special || !is_enumerator || has_words,
                "trendatlas: the enum of this key has no vocabulary; write vocabulary(enum) in the "
                "namespace of the enum, returning a reference to its terms");
  static_assert(is_special || !has_words,
                "trendatlas: the rows of this table have no facet of this key's type, and neither "
                "have rows they refer to nor their witnesses; list a member of this type in "
                "a public `facets`, or declare refers_to<...> or witnessed_by<...>");
  static_assert(is_special || is_enumerator,
                "trendatlas: this is no key; a key is an enumerator, an enum_set, an optional of "
                "either, an answer of a table, or by<&row::member>(key)");
  return false;
}

/// Does a key lead to rows, or to their witnesses? Not where its enum has no words.
template <class Selector, class Key, class Enum>
inline constexpr bool leads =
    Selector::template is_own<Key> || Selector::template is_witnessed<Key>;
template <class Selector, class Key, class Enum>
  requires(std::is_enum_v<Enum> && !vocabulary_enum<Enum>)
inline constexpr bool leads<Selector, Key, Enum> = false;

/// Is each of these a key to the table? If not, one error says what to write instead.
template <class Selector, class Key>
constexpr bool is_key() noexcept {
  using key = typename asked<Key>::key;
  if constexpr (!leads<Selector, Key, key>)
    return atlas_detail::refuse_key<typename Selector::row, Key>();
  else if constexpr (std::is_enum_v<key> &&
                     !Selector::template is_id<key, typename asked<Key>::member>)
    return atlas_detail::has_key_index<key>();
  else
    return true;
}
template <class Selector, class... Keys>
constexpr bool are_keys() noexcept {
  return (atlas_detail::is_key<Selector, Keys>() && ...);
}

template <class Type>
inline constexpr bool is_printed = vocabulary_enum<Type> || is_row_set<Type>;
template <class Enum>
inline constexpr bool is_printed<enum_set<Enum>> = true;
template <class Row>
  requires requires { typename Row::columns; }
inline constexpr bool is_printed<Row> = true;

}  // namespace atlas_detail

// What is printed without the header that prints it. That of the header is for std::ostream alone
// and so goes first, wherever it is included.
template <class Traits, class Type>
  requires atlas_detail::is_printed<Type>
// clang-format off
void operator<<(std::basic_ostream<char, Traits>&, const Type&) = delete;  // trendatlas: to print this, include <trendatlas/ostream.hpp>; a whole row is written by <trendatlas/export.hpp>
// clang-format on

}  // namespace trendatlas::inline v1

#endif
