// SPDX-License-Identifier: BSL-1.0
// The vocabularies and the tables of the catalog, to go through them all.
#ifndef TRENDATLAS_TESTS_CATALOG_PARTS_HPP
#define TRENDATLAS_TESTS_CATALOG_PARTS_HPP

#include <string_view>
#include <trendatlas/trendatlas.hpp>
#include <type_traits>

namespace catalog_parts {

using namespace trendatlas;

template <class... Types>
struct list {};
using vocabularies = list<theme, platform, audience, stance, momentum, certainty, language,
                          source_id, trend_id, platform_kind, strength, entity_kind>;

/// Calls with the name of each vocabulary, and an enumerator.
template <class Visit>
constexpr void for_each_vocabulary(const Visit& visit) {
  const char* const names[] = {"theme",    "platform",      "audience", "stance",
                               "momentum", "certainty",     "language", "source_id",
                               "trend_id", "platform_kind", "strength", "entity_kind"};
  [&]<class... Types>(list<Types...>) {
    static_assert(sizeof...(Types) == sizeof names / sizeof *names);
    const char* const* next = names;
    (visit(*next++, Types{}), ...);
  }(vocabularies{});
}

/// Calls with the name of each table, and the table.
template <class Visit>
constexpr void for_each_table(const Visit& visit) {
  visit("sources", sources);
  visit("platforms", platforms);
  visit("trends", trends);
  visit("claims", claims);
  visit("recommendations", recommendations);
  visit("features", features);
  visit("figures", figures);
  visit("entities", entities);
  visit("faqs", faqs);
  visit("tensions", tensions);
}

/// Are there keys of this type that reach the rows: their own, or those of their witnesses?
template <class Table, class Key>
inline constexpr bool is_reached = Table::template has<Key> || Table::template witnesses_have<Key>;

template <class Table, class Rest, class... Found>
struct reaching_among {
  using type = list<Found...>;
};
template <class Table, class Key, class... Rest, class... Found>
struct reaching_among<Table, list<Key, Rest...>, Found...>
    : std::conditional_t<is_reached<Table, Key>,
                         reaching_among<Table, list<Rest...>, Found..., Key>,
                         reaching_among<Table, list<Rest...>, Found...>> {};
/// The types of keys that reach the rows of a table.
template <class Table>
using reaching = typename reaching_among<Table, vocabularies>::type;

/// May an answer of the other table be a key?
template <class Table, class Other>
inline constexpr bool is_related = [] {
  if (std::is_same_v<Table, Other>) return true;
  if constexpr (requires { Other::value_type::id; })
    if (is_reached<Table, decltype(Other::value_type::id)>) return true;
  if constexpr (requires { Table::value_type::id; })
    return Other::template has<decltype(Table::value_type::id)>;
  else
    return false;
}();

}  // namespace catalog_parts

#endif
