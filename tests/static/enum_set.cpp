// SPDX-License-Identifier: BSL-1.0
#include <bit>
#include <initializer_list>
#include <iterator>
#include <ranges>
#include <trendatlas/engine/enum_set.hpp>
#include <trendatlas/engine/terms.hpp>
#include <type_traits>

#include "../generated_tables.hpp"

namespace {

using generated::color;
using generated::tag;
using trendatlas::enum_set;

constexpr color red{0};
constexpr color green{1};
constexpr color blue{2};

// Built from enumerators.
static_assert(enum_set<color>{}.empty());
static_assert(enum_set<color>{red}.size() == 1);
static_assert(enum_set<color>{red, blue, red}.size() == 2);
static_assert(enum_set<color>{red, blue}.contains(blue));
static_assert(!enum_set<color>{red, blue}.contains(green));
static_assert(enum_set<color>::all().size() == 3);

// A set takes no more than it needs: a block for 64, and eight at a time from there on where it is
// long.
static_assert(sizeof(enum_set<color>) == 8 && sizeof(enum_set<tag>) == 16);
static_assert(trendatlas::atlas_detail::blocks_for(0) == 1);
static_assert(trendatlas::atlas_detail::blocks_for(64) == 1);
static_assert(trendatlas::atlas_detail::blocks_for(65) == 2);
static_assert(trendatlas::atlas_detail::blocks_for(512) == 8);
static_assert(trendatlas::atlas_detail::blocks_for(513) == 16);
static_assert(trendatlas::atlas_detail::blocks_for(1024) == 16);

// Elements come and go.
constexpr enum_set<color> changed = [] {
  enum_set<color> set{red};
  set.insert(blue);
  set.insert(blue);
  set.erase(red);
  set.erase(green);
  return set;
}();
static_assert(changed == enum_set<color>{blue});
static_assert(enum_set{red, blue}.size() == 2);  // deduced

// From a range of enumerators.
constexpr color listed[] = {blue, red, blue};
static_assert(enum_set<color>(listed) == enum_set{red, blue});
static_assert(enum_set<color>{trendatlas::values<color>} == enum_set<color>::all());
static_assert(!std::is_convertible_v<const color (&)[3], enum_set<color>>);
static_assert(!std::is_constructible_v<enum_set<color>, const tag (&)[2]>);

// A template argument.
template <enum_set<color> Set>
constexpr std::size_t size_of = Set.size();
static_assert(size_of<enum_set<color>{red, blue}> == 2);

// Algebra with one element; random_questions.hpp has its laws.
constexpr enum_set<color> warm{red, green};
constexpr enum_set<color> cool{green, blue};
static_assert((warm | blue) == enum_set<color>::all());

// More than 64 enumerators.
constexpr enum_set<tag> edges{tag{0}, tag{63}, tag{64}, tag{99}};
static_assert(edges.size() == 4);
static_assert(edges.contains(tag{63}));
static_assert(edges.contains(tag{64}));
static_assert(!edges.contains(tag{65}));
static_assert((~edges).size() == 96);

// In order, by value.
constexpr bool in_order() {
  std::size_t position = 0;
  constexpr tag expected[] = {tag{0}, tag{63}, tag{64}, tag{99}};
  for (const tag t : edges)
    if (t != expected[position++]) return false;
  return position == 4;
}
static_assert(in_order());
static_assert(*enum_set<color>{blue}.begin() == blue);
static_assert(std::forward_iterator<decltype(edges.begin())>);
static_assert(std::ranges::forward_range<enum_set<tag>>);
static_assert(std::ranges::common_range<enum_set<tag>>);

// A value like an integer: nothing hidden, nothing thrown.
static_assert(std::is_trivially_copyable_v<enum_set<tag>>);
static_assert(std::is_nothrow_default_constructible_v<enum_set<tag>>);
static_assert(noexcept(warm & cool));
static_assert(noexcept(warm.size()));
static_assert(noexcept(warm.contains(red)));
static_assert(!std::is_constructible_v<enum_set<color>, tag>);
static_assert(!std::is_convertible_v<int, enum_set<color>>);

// Bits are counted as the standard library counts it.
constexpr bool counts_like_popcount() {
  generated::sequence random{3};
  for (int i = 0; i != 500; ++i) {
    const std::uint64_t word = (std::uint64_t{random.next(65536)} << 48) ^
                               (std::uint64_t{random.next(65536)} << 20) ^ random.next(65536);
    for (const std::uint64_t w : {word, ~word, word & (word << 7), std::uint64_t{1} << (i % 64)})
      if (trendatlas::atlas_detail::count_bits(w) != static_cast<std::size_t>(std::popcount(w)))
        return false;
  }
  return trendatlas::atlas_detail::count_bits(0) == 0 &&
         trendatlas::atlas_detail::count_bits(~std::uint64_t{0}) == 64;
}
static_assert(counts_like_popcount());

}  // namespace
