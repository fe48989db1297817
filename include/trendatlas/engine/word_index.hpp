// SPDX-License-Identifier: BSL-1.0
// Which documents have a word. The compiler computes this index only if a program searches.
#ifndef TRENDATLAS_ENGINE_WORD_INDEX_HPP
#define TRENDATLAS_ENGINE_WORD_INDEX_HPP

#include "stem.hpp"
#include "word_lists.hpp"

namespace trendatlas::inline v0_1 {

namespace atlas_detail {

/// How many different words there are.
template <class Texts>
constexpr std::size_t count_words() noexcept {
  constexpr const auto& list = all_words<Texts>;
  std::size_t count = 0;
  for (std::size_t index = 0; index != list.size; ++index)
    count += index == 0 || list.first[index] != list.first[index - 1] ||
                     list.second[index] != list.second[index - 1]
                 ? 1
                 : 0;
  return count;
}
template <class Texts>
inline constexpr std::size_t word_count = atlas_detail::count_words<Texts>();

/// The words in order, and where the documents of each start.
template <std::size_t Words>
struct word_list {
  word words[Words + 1]{};
  number starts[Words + 2]{};
};
template <class Texts>
constexpr auto make_listed_words() noexcept {
  constexpr const auto& list = all_words<Texts>;
  word_list<word_count<Texts>> result;
  std::size_t size = 0;
  for (std::size_t index = 0; index != list.size; ++index)
    if (index == 0 || list.first[index] != list.first[index - 1] ||
        list.second[index] != list.second[index - 1]) {
      result.words[size].halves[0] = list.first[index];
      result.words[size].halves[1] = list.second[index];
      result.starts[size++] = static_cast<number>(index);
    }
  result.starts[size] = static_cast<number>(list.size);
  return result;
}
template <class Texts>
inline constexpr auto listed_words = atlas_detail::make_listed_words<Texts>();

// BM25: how much it tells that a document has a word this often. The length of a document is the
// weight of its words. `saturation` is k1 and `by_length` is b, both in percent.

inline constexpr std::size_t saturation = 480;
inline constexpr std::size_t by_length = 40;
inline constexpr std::size_t impact_bits = 8;
inline constexpr number highest_impact = (number{1} << impact_bits) - 1;

/// How long each document is, compared to the average, in the unit of `saturation`.
template <std::size_t Documents>
struct document_lengths {
  std::uint64_t of[Documents + 1]{};
};
template <class Texts>
constexpr auto make_lengths() noexcept {
  constexpr const auto& list = all_words<Texts>;
  document_lengths<Texts::documents> result;
  std::uint64_t sum = 0;
  for (std::size_t index = 0; index != list.size; ++index)
    result.of[list.documents[index]] += list.counts[index], sum += list.counts[index];
  for (std::size_t document = 0; document != Texts::documents && sum != 0; ++document)
    result.of[document] =
        saturation *
        ((100 - by_length) * sum + by_length * result.of[document] * Texts::documents) /
        (100 * sum);
  return result;
}
template <class Texts>
inline constexpr auto lengths = atlas_detail::make_lengths<Texts>();

/// The documents of each word and, in the lowest bits, how much the word tells about each: 1 to
/// 255.
template <std::size_t Size>
struct postings_list {
  number of[Size + 1]{};
};
template <class Texts>
constexpr auto make_postings() noexcept {
  constexpr const auto& list = all_words<Texts>;
  constexpr const auto& length = lengths<Texts>;
  postings_list<list.size> result;
  for (std::size_t index = 0; index != list.size; ++index) {
    const std::uint64_t count = std::uint64_t{100} * list.counts[index];
    const auto impact =
        static_cast<number>(highest_impact * count / (count + length.of[list.documents[index]]));
    result.of[index] = list.documents[index] << impact_bits | (impact == 0 ? 1 : impact);
  }
  return result;
}
template <class Texts>
inline constexpr auto postings = atlas_detail::make_postings<Texts>();

/// The words that end in the same two letters, as chains from the last to the first.
inline constexpr std::size_t ending_size = 2;
struct ending_heads {
  number of[std::size_t{1} << ending_size * letter_bits]{};
};
template <std::size_t Words>
struct ending_chains : ending_heads {
  number next[Words + 1]{};  // the position of a word, plus 1; 0 ends a chain
};
constexpr std::size_t ending_of(const word& of, std::size_t size) noexcept {
  return last_letters(of, size) & ((std::size_t{1} << ending_size * letter_bits) - 1);
}
template <class Texts>
constexpr auto make_endings_of_words() noexcept {
  constexpr const auto& list = listed_words<Texts>;
  ending_chains<word_count<Texts>> result;
  for (std::size_t index = 0; index != word_count<Texts>; ++index) {
    const word& of = list.words[index];
    const std::size_t ending = atlas_detail::ending_of(of, size_of(of));
    result.next[index] = result.of[ending];
    result.of[ending] = static_cast<number>(index + 1);
  }
  return result;
}
template <class Texts>
inline constexpr auto endings_of_words = atlas_detail::make_endings_of_words<Texts>();

/// An index whose type does not depend on that of its texts or their size.
struct word_index {
  const word* words;
  const number* starts;
  const number* postings;
  const number* ending_heads;
  const number* next_with_ending;
  std::size_t word_count;
  std::size_t document_count;
};
template <class Texts>
inline constexpr word_index index_of_words{listed_words<Texts>.words,
                                           listed_words<Texts>.starts,
                                           postings<Texts>.of,
                                           endings_of_words<Texts>.of,
                                           endings_of_words<Texts>.next,
                                           word_count<Texts>,
                                           Texts::documents};

}  // namespace atlas_detail

}  // namespace trendatlas::inline v0_1

#endif
