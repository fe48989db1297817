// SPDX-License-Identifier: BSL-1.0
// Facets: the members that you can query rows by.
#ifndef TRENDATLAS_ENGINE_FACETS_HPP
#define TRENDATLAS_ENGINE_FACETS_HPP

#include <array>  // for std::size_t: <cstddef> would be one header more

#include "../version.hpp"

namespace trendatlas::inline v0_1 {

/// Lists the facets of a row type, which are the members that you can query by:
///     using facets = trendatlas::facets<&row::kind, &row::platforms>;
/// A facet is an enumerator, an enum_set, an optional enumerator, a bool, a part that lists facets
/// itself, or an array of any of these. A member `id` is always a facet and need not be listed.
template <auto... Members>
struct facets {};

/// Lists the columns of a row type, which are the members that exports write: first its facets,
/// then the others, each once.
///     using columns = trendatlas::columns<facets, &row::text, &row::price>;
/// A column has the name of its member. A member `id` is always the first column and need not be
/// listed. `<trendatlas/columns.hpp>` visits the columns.
template <class Facets, auto... Others>
struct columns {};

/// A key that asks about one member alone. by() makes it.
template <auto Member, class Key>
struct member_key {
  Key key;  ///< what the member must hold
};

/// Returns a key that asks about one member alone. Use it if several facets have the same key type,
/// for a member that is not a facet, and for a bool. Name a member of the row itself, even if the
/// key is inside a part:
///     tensions(by<&tension::first>(trend_id::metaverse))
///     features(by<&feature::removed>(browsers(by<&browser::open_source>(true))))
template <auto Member, class Key>
constexpr member_key<Member, Key> by(const Key& key) noexcept {
  return {key};
}
/// The same for an array, such as a text in quotes: it is not a key, and the question says so.
template <auto Member, class Element, std::size_t Size>
constexpr member_key<Member, const Element*> by(const Element (&key)[Size]) noexcept {
  return {key};
}

/// A member belongs in angle brackets, not its type; this is one error that says what to write.
template <class Type = void, class Key>
constexpr const Key& by(const Key& key) noexcept {
  static_assert(sizeof(Key) == 0,
                "trendatlas: by() takes the member in angle brackets, as in "
                "by<&claim::stance>(stance::opposes)");
  return key;
}
template <class Row, class Type, class Key>
constexpr const Key& by(Type Row::*, const Key& key) noexcept {
  return trendatlas::by(key);
}

}  // namespace trendatlas::inline v0_1

#endif
