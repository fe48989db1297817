// SPDX-License-Identifier: BSL-1.0
// Tables that are nothing like the catalog: any number of rows, an enum of 100 values, ids, sets,
// joins both ways.
#ifndef TRENDATLAS_TESTS_GENERATED_TABLES_HPP
#define TRENDATLAS_TESTS_GENERATED_TABLES_HPP

#include <array>
#include <cstdint>
#include <string_view>
#include <trendatlas/engine.hpp>

#include "words.hpp"

namespace generated {

enum class color : std::uint8_t {};  // three values
constexpr const auto& vocabulary(color) noexcept { return entries<3>; }

enum class tag : std::uint8_t {};  // a hundred values: two words
constexpr const auto& vocabulary(tag) noexcept { return entries<100>; }

enum class shelf : std::int16_t {};  // signed, a hundred and thirty values: ids of rows
constexpr const auto& vocabulary(shelf) noexcept { return entries<130>; }

// A box stands on a shelf, has a color and another one inside, and tags.
struct box {
  shelf where{};
  color outside{};
  color inside{};
  trendatlas::enum_set<tag> tags{};

  using facets = trendatlas::facets<&box::where, &box::outside, &box::inside, &box::tags>;
};

// A shelf is found by its id, has a tag of its own, and points to a few other shelves.
struct place {
  shelf id{};
  tag label{};
  trendatlas::enum_set<shelf> neighbors{};

  using facets = trendatlas::facets<&place::label, &place::neighbors>;
};

// A random-looking sequence that is the same everywhere.
struct sequence {
  std::uint32_t state;
  constexpr std::uint32_t next(std::uint32_t limit) noexcept {
    state = state * 1664525U + 1013904223U;
    return (state >> 16) % limit;
  }
};

template <std::size_t Count>
inline constexpr auto boxes = [] {
  std::array<box, Count> rows{};
  sequence random{Count + 1};
  for (box& row : rows) {
    row.where = static_cast<shelf>(random.next(130));
    row.outside = static_cast<color>(random.next(3));
    row.inside = static_cast<color>(random.next(3));
    for (std::uint32_t i = random.next(4); i != 0; --i)
      row.tags.insert(static_cast<tag>(random.next(100)));
  }
  return rows;
}();

inline constexpr auto places = [] {
  std::array<place, 130> rows{};
  sequence random{7};
  for (std::size_t i = 0; i != rows.size(); ++i) {
    rows[i].id = static_cast<shelf>(i);
    rows[i].label = static_cast<tag>(random.next(100));
    for (std::uint32_t n = random.next(3); n != 0; --n)
      rows[i].neighbors.insert(static_cast<shelf>(random.next(130)));
  }
  return rows;
}();

}  // namespace generated

#endif
