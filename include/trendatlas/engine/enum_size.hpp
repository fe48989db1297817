// SPDX-License-Identifier: BSL-1.0
// Enums with a vocabulary: how many enumerators each has.
#ifndef TRENDATLAS_ENGINE_ENUM_SIZE_HPP
#define TRENDATLAS_ENGINE_ENUM_SIZE_HPP

#include <array>
#include <cstdint>
#include <type_traits>

#include "../version.hpp"

namespace trendatlas::inline v0_1 {

namespace atlas_detail {

// If an enum has no such vocabulary, compilers show these names and lines.
template <class Enum>
concept has_a_vocabulary_beside_it = requires {
  vocabulary(Enum{});  // write: constexpr const auto& vocabulary(my_enum) { return my_terms; }
};
template <class Enum>
concept has_a_vocabulary_by_reference = requires {
  requires std::is_lvalue_reference_v<decltype(vocabulary(Enum{}))>;  // return const auto&
  std::size(vocabulary(Enum{}));
  vocabulary(Enum{})[0].name;  // return an array of trendatlas::term
};

}  // namespace atlas_detail

/// An enum with a vocabulary. `vocabulary(Enum{})`, a function in the namespace of the enum,
/// returns a reference to an array with one term per enumerator, in order. The enumerators count up
/// from zero without gaps. The enum is scoped or has a fixed underlying type, so that every cast is
/// defined. The vocabulary is closed: other values of the enum are not in it.
template <class Enum>
concept vocabulary_enum = std::is_enum_v<Enum> && requires { Enum{0}; } &&
                          atlas_detail::has_a_vocabulary_beside_it<Enum> &&
                          atlas_detail::has_a_vocabulary_by_reference<Enum>;

namespace atlas_detail {

/// Counts terms. Those that are no constants count as none, so that few other errors follow.
template <class Enum>
consteval std::size_t count_terms() noexcept {
  constexpr bool are_constant =
      requires { typename std::bool_constant<std::size(vocabulary(Enum{})) == 0>; };
  static_assert(are_constant,
                "trendatlas: the terms of this enum are no constants; write constexpr "
                "trendatlas::term my_terms[] = {...}, and in the namespace of the enum constexpr "
                "const auto& vocabulary(my_enum) { return my_terms; }");
  if constexpr (are_constant)
    return std::size(vocabulary(Enum{}));
  else
    return 0;
}
template <class Enum, class Terms>
inline constexpr std::size_t term_count = atlas_detail::count_terms<Enum>();
// The size of an array is in its type, and known without computing the terms.
template <class Enum, class Term, std::size_t Count>
inline constexpr std::size_t term_count<Enum, Term (&)[Count]> = Count;

}  // namespace atlas_detail

/// How many enumerators an enum has.
template <vocabulary_enum Enum>
inline constexpr std::size_t enum_size =
    atlas_detail::term_count<Enum, decltype(vocabulary(Enum{}))>;

namespace atlas_detail {

// Not constexpr: a constant expression that gets here does not compile, and the message shows it.
inline std::size_t this_enumerator_is_not_in_its_vocabulary(std::size_t result) noexcept {
  return result;
}

/// Returns the position of an enumerator, or `enum_size<Enum>` for one from a bad cast; in a
/// constant expression that does not compile. Compares 64 bits, because std::size_t may be
/// narrower.
template <class Enum>
constexpr std::size_t position_of(Enum enumerator) noexcept {
  return static_cast<std::uint64_t>(enumerator) < enum_size<Enum>
             ? static_cast<std::size_t>(enumerator)
             : atlas_detail::this_enumerator_is_not_in_its_vocabulary(enum_size<Enum>);
}

}  // namespace atlas_detail

}  // namespace trendatlas::inline v0_1

#endif
