// SPDX-License-Identifier: BSL-1.0
// A number for each key of a type.
#ifndef TRENDATLAS_ENGINE_KEY_COUNTS_HPP
#define TRENDATLAS_ENGINE_KEY_COUNTS_HPP

#include "place_iterator.hpp"
#include "row_facets.hpp"
#include "unprinted.hpp"

namespace trendatlas::inline v0_1 {

namespace atlas_detail {

constexpr std::size_t position_of(bool key) noexcept { return key ? 1 : 0; }

template <class Table, class... Facets>
struct counter;

}  // namespace atlas_detail

/// How many rows have each key: what counts() returns, and a line of a matrix. A range of
/// `{key, count}` in the order of the keys, including those that no row has.
template <class Key>
class key_counts {
 public:
  /// A key, and how many rows have it.
  struct value_type {
    Key key;            ///< an enumerator, or a bool
    std::size_t count;  ///< how many rows have it; may be 0

    friend void operator<<(atlas_detail::print_the_members_of_this, const value_type&) {}
  };

 private:
  struct list {
    using value_type = typename key_counts::value_type;

    // The last count stays 0: it is for keys from a bad cast.
    std::size_t of[atlas_detail::key_count<Key> + 1]{};

    constexpr value_type operator[](std::size_t place) const noexcept {
      return {static_cast<Key>(place), of[place]};
    }
    friend constexpr bool operator==(const list&, const list&) noexcept = default;
  };

 public:
  /// A forward iterator. It must not outlive the counts.
  using iterator = atlas_detail::place_iterator<list>;

  [[nodiscard]] constexpr iterator begin() const noexcept TRENDATLAS_LIFETIMEBOUND {
    return {counts_, 0};
  }
  [[nodiscard]] constexpr iterator end() const noexcept TRENDATLAS_LIFETIMEBOUND {
    return {counts_, atlas_detail::key_count<Key>};
  }
  /// Returns how many rows have this key; 0 for an enumerator from a bad cast.
  [[nodiscard]] constexpr std::size_t operator[](Key key) const noexcept {
    return counts_.of[atlas_detail::position_of(key)];
  }
  /// A key of another type has no count; this is one error that says what to write.
  template <class Other>
    requires(!std::is_convertible_v<const Other&, Key>)
  constexpr std::size_t operator[](const Other&) const noexcept {
    static_assert(atlas_detail::never<Other>,
                  "trendatlas: a count is that of a key of the type counted by, as in "
                  "counts<platform>(trends)[platform::tiktok]; of a word write "
                  "[*parse<platform>(word)], where it has a value");
    return total_;
  }
  /// Returns how many rows there are, with and without such keys. This is not the sum of the
  /// counts: a row with several keys counts for each of them.
  [[nodiscard]] constexpr std::size_t total() const noexcept { return total_; }

  friend constexpr bool operator==(const key_counts&, const key_counts&) noexcept = default;
  friend void operator<<(atlas_detail::print_each_of_these_counts, const key_counts&) {}

 private:
  template <class Table, class... Facets>
  friend struct atlas_detail::counter;

  list counts_{};
  std::size_t total_ = 0;
};

}  // namespace trendatlas::inline v0_1

#endif
