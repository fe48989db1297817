// SPDX-License-Identifier: BSL-1.0
// Hashes sets with std::hash, for unordered containers. The header `<string_view>` declares it, and
// `<functional>` would cost the compiler much more.
#ifndef TRENDATLAS_ENGINE_HASH_HPP
#define TRENDATLAS_ENGINE_HASH_HPP

#include <string_view>

#include "row_set.hpp"

namespace trendatlas::inline v0_1 {

namespace atlas_detail {

/// One step per 64 elements that exist. The value may change between releases.
template <class Set>
struct set_hash {
  constexpr std::size_t operator()(const Set& set) const noexcept {
    block sum = Set::block_count;
    for (const block bits : set.blocks) {
      sum = (sum ^ bits) * 0x9E3779B97F4A7C15U;
      sum ^= sum >> 32;
    }
    return sum & ~std::size_t{0};
  }
};

}  // namespace atlas_detail

}  // namespace trendatlas::inline v0_1

/// Hashes a set of enumerators. One step per 64 enumerators of the enum. Equal in every run of a
/// program, but not in every release.
template <class Enum>
struct std::hash<trendatlas::enum_set<Enum>>
    : trendatlas::atlas_detail::set_hash<trendatlas::enum_set<Enum>> {};
/// Hashes an answer. One step per 64 rows of the table. Equal in every run of a program, but not in
/// every release.
template <const auto& Rows, class... Relations>
struct std::hash<trendatlas::row_set<Rows, Relations...>>
    : trendatlas::atlas_detail::set_hash<trendatlas::row_set<Rows, Relations...>> {};

#endif
