// SPDX-License-Identifier: BSL-1.0
// Where clang stops, it shows what to raise. g++ says so by itself.
// needs: __clang__, <version>
// flags: -fconstexpr-steps=80000
// message: must be initialized by a constant expression
// message: too many names\? raise -fconstexpr-steps
// more errors follow
// lines: 100, clang shows the evaluation
#include <trendatlas/engine.hpp>

struct page {
  std::string_view slug{};
};
constexpr auto letters = [] {
  struct {
    char of[12012]{};
  } result;
  std::uint32_t state = 1;
  for (char& letter : result.of)
    letter = static_cast<char>('a' + ((state = state * 1664525U + 1013904223U) >> 8) % 26);
  return result;
}();
template <std::size_t Part>
constexpr auto part = [] {
  std::array<page, 500> result{};
  std::size_t at = Part * 500;
  for (page& row : result) row.slug = {letters.of + at++, 12};
  return result;
}();
template <std::size_t... Part>
constexpr trendatlas::joined<part<Part>...> join(std::index_sequence<Part...>) {
  return {};
}
constexpr auto pages = join(std::make_index_sequence<24>{});
constexpr trendatlas::table<pages> all;
static_assert(all.size() == 12000);
const page* const wrong = all.find("aaa");  // offending
