// SPDX-License-Identifier: BSL-1.0
// Names for the enumerators of enums of any size: "aaa", "aab" and so on.
#ifndef TRENDATLAS_TESTS_WORDS_HPP
#define TRENDATLAS_TESTS_WORDS_HPP

#include <array>
#include <cstddef>
#include <cstdint>
#include <string_view>
#include <type_traits>

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

/// An enum of so many enumerators; the tag makes several of them, every second one signed.
template <std::size_t Count, int Tag = 0>
struct keys {
  enum class key : std::conditional_t<Tag % 2 == 0, std::uint16_t, std::int16_t>{};
  friend constexpr const auto& vocabulary(key) noexcept { return entries<Count>; }
};

}  // namespace generated

#endif
