// SPDX-License-Identifier: BSL-1.0
// More than 64 keys of a type: declares what key_lists.hpp defines, so that only programs with so
// many keys compile it.
#ifndef TRENDATLAS_ENGINE_WIDE_KEYS_HPP
#define TRENDATLAS_ENGINE_WIDE_KEYS_HPP

#include <cstdint>

#include "places.hpp"

namespace trendatlas::inline v0_1 {

namespace atlas_detail {

using number = std::uint32_t;

template <class Key>
struct wide_index;  // complete if that header is included
template <const auto& Rows, class Where>
struct rows_of_sets;
template <const auto& Rows, class Where>
struct sparse_rows;
template <const auto& Rows, class Where, std::size_t Blocks>
struct rows_with;
template <const auto& Rows, class Where, class Visit>
constexpr void for_each_listed(std::size_t row, const Visit& visit) noexcept;
template <const auto& Rows, class Where, std::size_t Blocks>
constexpr bool holds_any_listed(std::size_t row, const block* keys) noexcept;
template <const auto& Rows, class Where, class Set>
constexpr void add_listed(Set& result, block rows, std::size_t first) noexcept;
template <const auto& Rows, class Where>
consteval std::size_t cost_of_listed_key() noexcept;
template <const auto& Rows, class Where, std::size_t Key>
constexpr std::size_t first_listed_row() noexcept;

/// Is the index for this type of key included? If not, one error says where it is.
template <class Key>
consteval bool has_key_index() noexcept {
  constexpr bool has_index = is_narrow<Key> || requires { sizeof(wide_index<Key>); };
  static_assert(has_index,
                "trendatlas: the index of an enum with more than 64 enumerators is in "
                "<trendatlas/engine.hpp>; include that, too");
  return has_index;
}

}  // namespace atlas_detail

}  // namespace trendatlas::inline v0_1

#endif
