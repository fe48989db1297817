// SPDX-License-Identifier: BSL-1.0
// The iterator of a list that returns its elements by place.
#ifndef TRENDATLAS_ENGINE_PLACE_ITERATOR_HPP
#define TRENDATLAS_ENGINE_PLACE_ITERATOR_HPP

#include <cstddef>
#include <type_traits>
#include <utility>

#include "../version.hpp"

namespace trendatlas::inline v0_1 {

namespace atlas_detail {

/// Iterates over a list by its `[place]`, which returns or makes the element.
template <class List, class Place = std::size_t>
class place_iterator {
 public:
  using value_type = typename List::value_type;
  using difference_type = std::ptrdiff_t;

  constexpr place_iterator() noexcept = default;
  constexpr place_iterator(const List& list, Place place) noexcept : list_{&list}, place_{place} {}

  constexpr decltype(auto) operator*() const noexcept { return (*list_)[place_]; }
  constexpr auto operator->() const noexcept
    requires std::is_reference_v<decltype(std::declval<const List&>()[std::declval<Place>()])>
  {
    return &**this;
  }
  constexpr place_iterator& operator++() noexcept {
    ++place_;
    return *this;
  }
  constexpr place_iterator operator++(int) noexcept {
    const place_iterator old = *this;
    ++place_;
    return old;
  }
  friend constexpr bool operator==(const place_iterator& left,
                                   const place_iterator& right) noexcept {
    return left.place_ == right.place_;
  }

 private:
  const List* list_ = nullptr;
  Place place_{};
};

}  // namespace atlas_detail

}  // namespace trendatlas::inline v0_1

#endif
