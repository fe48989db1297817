// SPDX-License-Identifier: BSL-1.0
// Search without an index: reads all texts again for each query, with the same way to read and to
// compare words, and gives the same ranking.
#ifndef TRENDATLAS_BENCHMARKS_SEARCH_SCAN_HPP
#define TRENDATLAS_BENCHMARKS_SEARCH_SCAN_HPP

#include <array>
#include <string_view>
#include <trendatlas/search.hpp>
#include <utility>
#include <vector>

namespace search_scan {

using namespace trendatlas;
using namespace trendatlas::atlas_detail;

/// A word of a document that matches a typed word, and how often by weight.
struct match {
  word of;
  number quality;
  std::uint64_t count;
};

inline number quality_of(const word& typed, const word& stem, const word& other) {
  if (other == typed) return quality_of_whole;
  const std::size_t size = size_of(typed);
  if (size >= shortest_beginning && cut(other, size) == typed)
    return quality_of_beginning + static_cast<number>(4 * size / size_of(other));
  if (other.halves[0] >> shift_of(0) == typed.halves[0] >> shift_of(0) && stem_of(other) == stem)
    return quality_of_form;
  return 0;
}

/// The scores of all documents. A document is a list of texts with weights.
template <class Documents>
std::vector<number> scores(const Documents& documents, std::string_view query) {
  struct asked {
    read_word typed;
    word stem_plain, stem_spelled;
  };
  std::vector<asked> words;
  for_each_word(query, [&](const read_word& typed) {
    if (is_function_word(typed)) return;
    read_word copy = typed;
    if (!copy.differs) copy.spelled = copy.plain;
    words.push_back({copy, stem_of(copy.plain), stem_of(copy.spelled)});
  });
  std::vector<number> result(documents.size());
  std::vector<std::vector<std::vector<match>>> matches(
      words.size(), std::vector<std::vector<match>>(documents.size()));
  std::vector<std::uint64_t> lengths(documents.size());
  std::uint64_t sum = 0;
  for (std::size_t index = 0; index != documents.size(); ++index)
    for (const auto& [text, weight] : documents[index])
      for_each_word(text, [&, weight = weight](const read_word& read) {
        if (is_function_word(read)) return;
        for (const bool spelled : {false, true}) {
          if (spelled && !read.differs) continue;
          const word& other = spelled ? read.spelled : read.plain;
          lengths[index] += weight, sum += weight;
          for (std::size_t at = 0; at != words.size(); ++at) {
            const asked& by = words[at];
            number quality = quality_of(by.typed.plain, by.stem_plain, other);
            if (by.typed.differs) {
              const number second = quality_of(by.typed.spelled, by.stem_spelled, other);
              quality = quality < second ? second : quality;
            }
            if (quality == 0 && by.typed.plain_size >= shortest_with_typo &&
                (is_one_typo(by.typed.plain, other) || is_one_typo(by.typed.spelled, other)))
              quality = quality_of_typo;
            if (quality == 0) {  // a compound, unless something better is there: the longest
              const std::size_t size = size_of(other);
              if (size >= shortest_in_compound &&
                  (cut(by.typed.plain, size) == other || cut(by.typed.spelled, size) == other))
                quality = 1;
            }
            if (quality == 0) continue;
            auto& found = matches[at][index];
            std::size_t place = 0;
            while (place != found.size() && !(found[place].of == other)) ++place;
            if (place == found.size()) found.push_back({other, quality, 0});
            found[place].count += weight;
          }
        }
      });

  for (std::size_t at = 0; at != words.size(); ++at) {
    std::vector<number> exact(documents.size()), typo(documents.size());
    std::size_t longest = 0;
    std::size_t having = 0;
    const auto impact = [&](std::size_t index, const match& found) {
      const std::uint64_t count = 100 * found.count;
      const std::uint64_t length =
          saturation * ((100 - by_length) * sum + by_length * lengths[index] * documents.size()) /
          (100 * sum);
      const std::uint64_t value = highest_impact * count / (count + length);
      return static_cast<number>(value == 0 ? 1 : value);
    };
    for (std::size_t index = 0; index != documents.size(); ++index) {
      for (const match& found : matches[at][index]) {
        const std::size_t size = size_of(found.of);
        if (found.quality == 1) longest = longest < size ? size : longest;
        if (found.quality == 1) continue;
        number& best = found.quality == quality_of_typo ? typo[index] : exact[index];
        const number value = found.quality * impact(index, found);
        best = best < value ? value : best;
      }
      having += exact[index] != 0 ? 1U : 0U;
    }
    if (having == 0 && longest != 0)
      for (std::size_t index = 0; index != documents.size(); ++index)
        for (const match& found : matches[at][index])
          if (found.quality == 1 && size_of(found.of) == longest)
            exact[index] = quality_of_compound * impact(index, found), ++having;
    std::size_t having_typo = having;
    for (std::size_t index = 0; index != documents.size(); ++index)
      having_typo += exact[index] == 0 && typo[index] != 0 ? 1U : 0U;
    number least = ~number{0};
    for (std::size_t index = 0; index != documents.size(); ++index)
      if (exact[index] != 0) {
        const number gain = rarity(documents.size(), having) * exact[index] >> 8;
        result[index] += gain < 2 ? 2 : gain;
        least = (gain < 2 ? 2 : gain) < least ? (gain < 2 ? 2 : gain) : least;
      }
    for (std::size_t index = 0; index != documents.size(); ++index)
      if (exact[index] == 0 && typo[index] != 0) {
        const number gain = rarity(documents.size(), having_typo) * typo[index] >> 8;
        const number floored = gain < 2 ? 2 : gain;
        result[index] += having != 0 && floored > least - 1 ? least - 1 : floored;
      }
  }
  return result;
}

}  // namespace search_scan

#endif
