// SPDX-License-Identifier: BSL-1.0
// Names for the enumerators of enums of any size: "aaa", "aab" and so on.
#ifndef TRENDATLAS_TESTS_WORDS_HPP
#define TRENDATLAS_TESTS_WORDS_HPP

#include <array>
#include <cstddef>
#include <string_view>

namespace generated {

// The engine asks for nothing but the count and the names.
struct entry {
  std::string_view name;
};
template <std::size_t Count>
struct spelled {
  char letters[Count][3]{};
  constexpr spelled() {
    for (std::size_t i = 0; i != Count; ++i) {
      letters[i][0] = static_cast<char>('a' + i / 676);
      letters[i][1] = static_cast<char>('a' + i / 26 % 26);
      letters[i][2] = static_cast<char>('a' + i % 26);
    }
  }
};
template <std::size_t Count>
inline constexpr spelled<Count> all_spelled;
template <std::size_t Count>
inline constexpr auto entries = [] {
  std::array<entry, Count> result{};
  entry* const all = result.data();  // the array's own access takes more steps where it is checked
  for (std::size_t i = 0; i != Count; ++i) all[i].name = {all_spelled<Count>.letters[i], 3};
  return result;
}();

}  // namespace generated

#endif
