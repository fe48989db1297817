// SPDX-License-Identifier: BSL-1.0
#include <doctest/doctest.h>

#include <trendatlas/model/rows.hpp>

using namespace trendatlas;

TEST_CASE("a range of lines contains what lies inside") {
  for (int first = 1; first != 6; ++first)
    for (int last = first; last != 6; ++last)
      for (int line = 1; line != 6; ++line) {
        const line_range range{static_cast<std::uint16_t>(first), static_cast<std::uint16_t>(last)};
        const line_range one{static_cast<std::uint16_t>(line), static_cast<std::uint16_t>(line)};
        CHECK(range.contains(one) == (first <= line && line <= last));
      }
}
