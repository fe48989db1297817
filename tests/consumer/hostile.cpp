// What windows.h and X11 define, around our headers. Built with and without STANDARD_FIRST.
#ifdef STANDARD_FIRST
#include <algorithm>
#include <ranges>
#endif
#include <array>
#include <bit>
#include <concepts>
#include <cstdint>
#include <optional>
#include <ostream>
#include <span>
#include <string_view>
#include <utility>

#define min(a, b) (((a) < (b)) ? (a) : (b))
#define max(a, b) (((a) > (b)) ? (a) : (b))
#define small char
#define near
#define far
#define interface struct
#define ERROR 0
#define DELETE (0x00010000L)
#define Bool int
#define None 0L
#define Status int
#define check(assertion) assertion

#include <trendatlas/ostream.hpp>
#include <trendatlas/trendatlas.hpp>

#undef min
#undef max
#undef small
#ifndef STANDARD_FIRST
#include <algorithm>
#include <ranges>
#endif

int main() {
  const auto picks = trendatlas::trends(trendatlas::theme::commerce);
  return std::ranges::any_of(picks,
                             [](const trendatlas::trend& t) {
                               return t.id == trendatlas::trend_id::social_commerce;
                             })
             ? 0
             : 1;
}
