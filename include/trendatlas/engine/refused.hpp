// SPDX-License-Identifier: BSL-1.0
// For overloads that take a wrong call, to say in one error what to write.
#ifndef TRENDATLAS_ENGINE_REFUSED_HPP
#define TRENDATLAS_ENGINE_REFUSED_HPP

#include <string_view>
#include <type_traits>

#include "row_facets.hpp"

namespace trendatlas::inline v0_1 {

namespace atlas_detail {

// Such an overload must lose to any other function of its name, ours or a user's, that fits the
// call. So it is a template, which loses to a function; its parameters convert their arguments,
// which loses to an exact match; and it takes no template arguments except types that only this
// library knows.

/// Takes any argument.
struct any_argument {
  constexpr any_argument() noexcept = default;
  template <class Type>
  constexpr any_argument(const Type&) noexcept {}
};
/// Takes any argument but a text.
struct no_text {
  constexpr no_text() noexcept = default;
  template <class Type>
    requires(!std::is_convertible_v<const Type&, std::string_view>)
  constexpr no_text(const Type&) noexcept {}
};

/// An argument left out. It depends on template arguments, so that only a call without it is
/// refused.
template <class... Types>
struct nothing {};

/// An enum with a vocabulary, or a row.
template <class Type>
concept of_the_library = vocabulary_enum<Type> || requires { typename Type::facets; };

/// Is this a row, or the address of one?
template <class Type>
inline constexpr bool is_row_or_address = has_id<Type> || requires { typename Type::facets; };
template <class Type>
inline constexpr bool is_row_or_address<Type*> = is_row_or_address<std::remove_cv_t<Type>>;

/// Says what to write if an element of a ranking, a list of evidence or a brief is mistaken for a
/// row.
template <class Row>
constexpr const Row& refuse_element(const Row& row) noexcept {
  static_assert(never<Row>,
                "trendatlas: each element of this is more than a row; write const auto& [row, "
                "score], const auto& [row, witnesses], advice.lead, or found.front().row");
  return row;
}

}  // namespace atlas_detail

}  // namespace trendatlas::inline v0_1

#endif
