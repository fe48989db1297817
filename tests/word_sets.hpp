// SPDX-License-Identifier: BSL-1.0
// 2,000 rows with a set of 4,000 keys: each row holds three of them, or all but three.
#ifndef TRENDATLAS_TESTS_WORD_SETS_HPP
#define TRENDATLAS_TESTS_WORD_SETS_HPP

#include <array>
#include <trendatlas/engine.hpp>

#include "words.hpp"

namespace word_sets {

using word = generated::keys<4000>::key;

struct text {
  trendatlas::enum_set<word> words{};
  using facets = trendatlas::facets<&text::words>;
};
template <bool AllButThree, std::size_t Part>
inline constexpr auto texts_in_part = [] {
  std::array<text, 100> result{};
  for (std::size_t i = 0; i != 100; ++i) {
    for (std::size_t key = 0; key != 3; ++key)
      result[i].words.insert(static_cast<word>((Part * 100 + i + key * 61) * 7 % 4000));
    if (AllButThree) result[i].words = ~result[i].words;
  }
  return result;
}();
template <bool AllButThree, std::size_t... Part>
constexpr auto texts_in(std::index_sequence<Part...>)
    -> trendatlas::joined<texts_in_part<AllButThree, Part>...>;
template <bool AllButThree>
inline constexpr decltype(texts_in<AllButThree>(std::make_index_sequence<20>{})) texts{};

}  // namespace word_sets

#endif
