// SPDX-License-Identifier: BSL-1.0
#include <doctest/doctest.h>

#include <trendatlas/model/rows.hpp>

using namespace trendatlas;

TEST_CASE("lines outside their section have no heading at run time") {
  constexpr section shopping{source_id::hidden_side, {13, 16}, "Shopping"};
  const std::uint16_t before = 12, inside = 16, outside = 17;
  CHECK(shopping(before) == citation{source_id::hidden_side, {12, 12}, ""});
  CHECK(shopping(inside) == citation{source_id::hidden_side, {16, 16}, "Shopping"});
  CHECK(shopping(13, inside) == citation{source_id::hidden_side, {13, 16}, "Shopping"});
  CHECK(shopping(outside) == citation{source_id::hidden_side, {17, 17}, ""});
  CHECK(shopping(15, outside) == citation{source_id::hidden_side, {15, 17}, ""});
  CHECK(shopping(inside, 14) == citation{source_id::hidden_side, {16, 14}, ""});
}

TEST_CASE("citations are equal where each part is") {
  const citation here{source_id::hidden_side, {13, 16}, "Shopping"};
  CHECK(here == citation{source_id::hidden_side, {13, 16}, "Shopping"});
  CHECK(here != citation{source_id::key_trends_2024, {13, 16}, "Shopping"});
  CHECK(here != citation{source_id::hidden_side, {12, 16}, "Shopping"});
  CHECK(here != citation{source_id::hidden_side, {13, 17}, "Shopping"});
  CHECK(here != citation{source_id::hidden_side, {13, 16}, "Selling"});
}
