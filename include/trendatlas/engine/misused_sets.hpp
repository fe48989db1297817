// SPDX-License-Identifier: BSL-1.0
// Mistaken calls on a set: one readable error each.
#ifndef TRENDATLAS_ENGINE_MISUSED_SETS_HPP
#define TRENDATLAS_ENGINE_MISUSED_SETS_HPP

#include <type_traits>

#include "../version.hpp"

namespace trendatlas::inline v0_1 {

namespace atlas_detail {

/// Always false: whatever these types are, the call is wrong.
template <class...>
inline constexpr bool never = false;
/// The result of a call that does not compile, so that its error is the only one.
struct refused {
  template <class Type>
  constexpr operator Type() const noexcept {
    return Type{};
  }
};

/// A mistaken call on a set: one error says what to write.
struct misused_call {
  template <class... Other>
  constexpr refused operator()(const Other&...) const noexcept {
    static_assert(never<Other...>,
                  "trendatlas: a set has size(), empty(), contains(element), insert(element) and "
                  "erase(element); of keys ask the table with it, as in trends.any(answer, "
                  "theme::ai)");
    return {};
  }
};
// Objects rather than functions, so that one template serves them all; never defined, because no
// such call compiles.
struct misused_set {
  static const misused_call any, count, first, find, push_back;

  /// A set has no places.
  template <class Place>
  constexpr refused operator[](const Place&) const noexcept {
    static_assert(never<Place>,
                  "trendatlas: the elements of a set have no places; go through them, take the "
                  "first row by front(), or ask the table for one: trends[id]");
    return {};
  }

  /// Takes what is no enumerator, for an enum_set; what converts to one is left to it.
  template <class Other>
    requires(!std::is_class_v<Other> ||
             !std::is_convertible_v<const Other&, typename Other::value_type>)
  constexpr bool contains(const Other&) const noexcept {
    static_assert(never<Other>,
                  "trendatlas: an element of this set is an enumerator of its enum; of a word or "
                  "an optional take *parse<theme>(word), where it has a value, and for a set "
                  "write other <= set");
    return false;
  }
};

}  // namespace atlas_detail

}  // namespace trendatlas::inline v0_1

#endif
