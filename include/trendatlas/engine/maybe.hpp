// SPDX-License-Identifier: BSL-1.0
// An optional member of a row.
#ifndef TRENDATLAS_ENGINE_MAYBE_HPP
#define TRENDATLAS_ENGINE_MAYBE_HPP

#include "../version.hpp"

namespace trendatlas::inline v0_1 {

/// A value or none, for the member of a row. It does what a row needs from std::optional, and
/// compiles much faster.
template <class Value>
class maybe {
 public:
  /// The type of the value.
  using value_type = Value;

  /// No value.
  constexpr maybe() noexcept = default;
  /// This value.
  constexpr maybe(Value value) noexcept : value_{value}, has_value_{true} {}

  /// Is there a value?
  [[nodiscard]] constexpr bool has_value() const noexcept { return has_value_; }
  /// Is there a value?
  explicit constexpr operator bool() const noexcept { return has_value_; }
  /// Returns the value, or `Value{}` if there is none.
  constexpr const Value& operator*() const noexcept { return value_; }
  /// Returns the value, or the other one if there is none.
  [[nodiscard]] constexpr Value value_or(Value other) const noexcept {
    return has_value_ ? value_ : other;
  }

  friend constexpr bool operator==(const maybe&, const maybe&) noexcept = default;

 private:
  Value value_{};
  bool has_value_ = false;
};

}  // namespace trendatlas::inline v0_1

#endif
