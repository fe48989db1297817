// SPDX-License-Identifier: BSL-1.0
// Values formatted by std::format without the header that formats them.
#ifndef TRENDATLAS_ENGINE_UNFORMATTED_HPP
#define TRENDATLAS_ENGINE_UNFORMATTED_HPP

#include <type_traits>

#include "row_set.hpp"

// Only if <format> comes first: including it here would cost every program.
#if defined(_LIBCPP_FORMAT) || defined(_GLIBCXX_FORMAT) || defined(_FORMAT_)

namespace trendatlas::inline v0_1 {

namespace atlas_detail {

/// Does <trendatlas/format.hpp> format this?
template <class Type>
concept unformatted = vocabulary_enum<Type> || is_enum_set<Type> || is_row_set<Type> ||
                      requires { typename Type::columns; };

}  // namespace atlas_detail

}  // namespace trendatlas::inline v0_1

/// Refuses in one error that says so. Any formatter for char, ours or yours, is more specialized,
/// and therefore preferred.
template <trendatlas::atlas_detail::unformatted Type, class Char>
  requires std::is_same_v<Char, char>
struct std::formatter<Type, Char> {
  template <class Context>
  constexpr typename Context::iterator parse(Context& context) {
    static_assert(trendatlas::atlas_detail::never<Type, Context>,
                  "trendatlas: to format this, include <trendatlas/format.hpp>");
    return context.begin();
  }
  template <class Context>
  typename Context::iterator format(const Type&, Context& context) const {
    return context.out();
  }
};

#if defined(__cpp_lib_format_ranges)  // a set is no range to std::format, with our header or not
template <class Enum>
constexpr std::range_format std::format_kind<trendatlas::enum_set<Enum>> =
    std::range_format::disabled;
template <const auto& Rows, class... Relations>
constexpr std::range_format std::format_kind<trendatlas::row_set<Rows, Relations...>> =
    std::range_format::disabled;
#endif

#endif

#endif
