// SPDX-License-Identifier: BSL-1.0
// Operators that sets, enumerators and rows do not have: one error each that says what to write.
#ifndef TRENDATLAS_ENGINE_MISUSED_OPERATORS_HPP
#define TRENDATLAS_ENGINE_MISUSED_OPERATORS_HPP

#include "enum_set.hpp"

namespace trendatlas::inline v0_1 {

namespace atlas_detail {

template <class Set, std::size_t Size, std::size_t Blocks>
constexpr Set operator+(const bit_set<Set, Size, Blocks>&, const Set& right) noexcept {
  static_assert(sizeof(Set) == 0,
                "trendatlas: sets are not added; for what is in either write a | b, for what is "
                "in both a & b");
  return right;
}
template <class Set, std::size_t Size, std::size_t Blocks>
constexpr bool operator<(const bit_set<Set, Size, Blocks>&, const Set&) noexcept {
  static_assert(!sizeof(Set),  // without `==`, of which clang would show both sides
                "trendatlas: sets have no order; a <= b asks whether a is part of b, and as keys "
                "they go into std::unordered_map");
  return false;
}

// An unscoped enum keeps the operators of its numbers.
template <class Enum>
concept no_number =
    vocabulary_enum<Enum> && !std::is_convertible_v<Enum, std::underlying_type_t<Enum>>;

template <class Enum>
constexpr enum_set<Enum> refuse_flags() noexcept {
  static_assert(sizeof(Enum) == 0,
                "trendatlas: enumerators are no flags; for any of these write a set, as in "
                "trends(enum_set{theme::ai, theme::trust}), for all trends(theme::ai, "
                "theme::trust)");
  return {};
}

}  // namespace atlas_detail

// Enumerators are not flags; this is one error that says what to write. An operator of your own is
// preferred, because it converts nothing.
template <atlas_detail::no_number Enum>
constexpr enum_set<Enum> operator|(Enum, std::type_identity_t<enum_set<Enum>>) noexcept {
  return atlas_detail::refuse_flags<Enum>();
}
template <atlas_detail::no_number Enum>
constexpr enum_set<Enum> operator&(Enum, std::type_identity_t<enum_set<Enum>>) noexcept {
  return atlas_detail::refuse_flags<Enum>();
}
#if defined(__GNUC__) && !defined(__clang__)
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Weffc++"  // they evaluate both sides, which never comes to pass
#endif
template <atlas_detail::no_number Enum>
constexpr enum_set<Enum> operator&&(Enum, std::type_identity_t<enum_set<Enum>>) noexcept {
  return atlas_detail::refuse_flags<Enum>();
}
template <atlas_detail::no_number Enum>
constexpr enum_set<Enum> operator||(Enum, std::type_identity_t<enum_set<Enum>>) noexcept {
  return atlas_detail::refuse_flags<Enum>();
}
#if defined(__GNUC__) && !defined(__clang__)
#pragma GCC diagnostic pop
#endif

/// Rows have no order; this is one error that says what to write.
template <class Row>
  requires requires { typename Row::facets; }
constexpr bool operator<(const Row&, const Row&) noexcept {
  static_assert(!sizeof(Row),
                "trendatlas: rows have no order; as keys of a map use their ids, as in "
                "std::map<trend_id, int>, and to sort rows include <trendatlas/insight.hpp> and "
                "write ordered_by(sources, &source::bytes)");
  return false;
}

}  // namespace trendatlas::inline v0_1

#endif
