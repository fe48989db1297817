// SPDX-License-Identifier: BSL-1.0
// An id must have a bit in the sets of ids.
// message: trendatlas: an extended catalog has room for 63 sources, 63 platforms and 63 trends
#include <trendatlas/trendatlas.hpp>

using namespace trendatlas;
inline constexpr trend as_many[] = {{.id = added_id<trend_id>(0)},  {.id = added_id<trend_id>(1)},  {.id = added_id<trend_id>(2)},
                                    {.id = added_id<trend_id>(3)},  {.id = added_id<trend_id>(4)},  {.id = added_id<trend_id>(5)},
                                    {.id = added_id<trend_id>(6)},  {.id = added_id<trend_id>(7)},  {.id = added_id<trend_id>(8)},
                                    {.id = added_id<trend_id>(9)},  {.id = added_id<trend_id>(10)}, {.id = added_id<trend_id>(11)},
                                    {.id = added_id<trend_id>(12)}, {.id = added_id<trend_id>(13)}, {.id = added_id<trend_id>(14)},
                                    {.id = added_id<trend_id>(15)}, {.id = added_id<trend_id>(16)}, {.id = added_id<trend_id>(17)},
                                    {.id = added_id<trend_id>(18)}, {.id = added_id<trend_id>(19)}, {.id = added_id<trend_id>(20)}};
inline constexpr trend one_more[] = {
    {.id = added_id<trend_id>(0)},  {.id = added_id<trend_id>(1)},  {.id = added_id<trend_id>(2)},  {.id = added_id<trend_id>(3)},
    {.id = added_id<trend_id>(4)},  {.id = added_id<trend_id>(5)},  {.id = added_id<trend_id>(6)},  {.id = added_id<trend_id>(7)},
    {.id = added_id<trend_id>(8)},  {.id = added_id<trend_id>(9)},  {.id = added_id<trend_id>(10)}, {.id = added_id<trend_id>(11)},
    {.id = added_id<trend_id>(12)}, {.id = added_id<trend_id>(13)}, {.id = added_id<trend_id>(14)}, {.id = added_id<trend_id>(15)},
    {.id = added_id<trend_id>(16)}, {.id = added_id<trend_id>(17)}, {.id = added_id<trend_id>(18)}, {.id = added_id<trend_id>(19)},
    {.id = added_id<trend_id>(20)}, {.id = added_id<trend_id>(21)}};
static_assert(extended<as_many>::trends.size() == 63);
static_assert(sizeof(extended<one_more>) != 0);  // offending
