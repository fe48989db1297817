// SPDX-License-Identifier: BSL-1.0
// Reads the keys that a row holds.
#ifndef TRENDATLAS_ENGINE_ROW_KEYS_HPP
#define TRENDATLAS_ENGINE_ROW_KEYS_HPP

#include "row_facets.hpp"

namespace trendatlas::inline v0_1 {

namespace atlas_detail {

template <class Key, class Row, class Visit, auto... Members>
constexpr void for_each_key_of(const Row& row, const Visit& visit, facets<Members...>) noexcept;

/// Visits each key of a type that a facet holds, as a number, including enumerators from a bad
/// cast.
template <class Key, class Facet, class Visit>
constexpr void for_each_key(const Facet& facet, const Visit& visit) noexcept {
  // A part goes first: it may have members of any name.
  if constexpr (std::is_same_v<Facet, Key>) {
    visit(static_cast<std::uint64_t>(facet));
  } else if constexpr (requires { typename Facet::facets; }) {
    atlas_detail::for_each_key_of<Key>(facet, visit, typename Facet::facets{});
  } else if constexpr (requires { facet.blocks; }) {
    if constexpr (std::is_same_v<typename Facet::value_type, Key>)
      for (std::size_t index = 0; index != Facet::block_count; ++index)
        for (block rest = facet.blocks[index]; rest != 0; rest &= rest - 1)
          visit(std::uint64_t{index * block_bits + atlas_detail::first_bit(rest)});
  } else if constexpr (requires { facet.has_value(); }) {
    if (facet.has_value()) atlas_detail::for_each_key<Key>(*facet, visit);
  } else if constexpr (requires { facet[0]; }) {
    for (const auto& element : facet) atlas_detail::for_each_key<Key>(element, visit);
  }
}

template <class Key, class Row, class Visit, auto... Members>
constexpr void for_each_key_of(const Row& row, const Visit& visit, facets<Members...>) noexcept {
  (atlas_detail::for_each_key<Key>(row.*Members, visit), ...);
}

/// Visits the keys of a row in one facet, or in each facet with keys of the type.
template <class Key, auto... Path, class Row, class Visit>
constexpr void visit_keys(facet<Key, Path...>, const Row& row, const Visit& visit) noexcept {
  atlas_detail::for_each_key<Key>((row.*....*Path), visit);
}
template <class Row, class Key, class Visit>
constexpr void visit_keys(each_facet<Row, Key>, const Row& row, const Visit& visit) noexcept {
  if constexpr (identified_by<Row, Key>) atlas_detail::for_each_key<Key>(row.id, visit);
  if constexpr (requires { typename Row::facets; })
    atlas_detail::for_each_key_of<Key>(row, visit, typename Row::facets{});
}

}  // namespace atlas_detail

}  // namespace trendatlas::inline v0_1

#endif
