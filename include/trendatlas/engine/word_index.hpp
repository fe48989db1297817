// SPDX-License-Identifier: BSL-1.0
// Which documents have a word. The compiler computes this index, and only if a program searches.
#ifndef TRENDATLAS_ENGINE_WORD_INDEX_HPP
#define TRENDATLAS_ENGINE_WORD_INDEX_HPP

#include <utility>

#include "function_words.hpp"
#include "key_lists.hpp"
#include "name_index.hpp"

namespace trendatlas::inline v1 {

namespace atlas_detail {

// A search ranks documents, which are the rows of a table. Units have texts and belong to
// documents. A type `Texts` says which:
//     static constexpr std::size_t documents;  how many there are
//     static constexpr std::size_t units;      how many there are
//     static constexpr void visit_texts(unit, visit);      calls visit(text, weight)
//     static constexpr void visit_documents(unit, visit);  calls visit(document)
// Several evaluations make the index, so that each stays within the limits of compilers. They cut
// the units into parts of about the same size, read and sort the words of each part, and merge the
// sorted lists two by two.

inline constexpr std::size_t part_bytes = 1500;

template <std::size_t Capacity>
struct list_of_parts {
  std::size_t size = 0;
  std::size_t first_units[Capacity + 2]{};
  std::size_t bytes[Capacity + 1]{};  // a text counts once per document to which it belongs
};
/// Where each part starts. A unit with more bytes than a part is a part of its own.
template <class Texts>
constexpr auto make_text_parts() noexcept {
  list_of_parts<Texts::units> result;
  result.size = 1;
  for (std::size_t unit = 0; unit != Texts::units; ++unit) {
    std::size_t bytes = 0;
    std::size_t documents = 0;
    Texts::visit_texts(unit, [&](std::string_view text, std::size_t) { bytes += text.size() + 1; });
    Texts::visit_documents(unit, [&](std::size_t) { ++documents; });
    bytes *= documents;
    if (result.bytes[result.size - 1] != 0 && result.bytes[result.size - 1] + bytes > part_bytes)
      result.first_units[result.size++] = unit;
    result.bytes[result.size - 1] += bytes;
  }
  result.first_units[result.size] = Texts::units;
  return result;
}
template <class Texts>
inline constexpr auto text_parts = atlas_detail::make_text_parts<Texts>();

/// A list of occurrences, without its capacity in the type.
struct occurrences_view {
  std::size_t size;
  const block* first;
  const block* second;
  const number* documents;
  const number* counts;
};
/// How often documents have words, sorted by word and document, with each pair once.
template <std::size_t Capacity>
struct occurrences {
  std::size_t size = 0;
  block first[Capacity + 1]{};  // the halves of the word
  block second[Capacity + 1]{};
  number documents[Capacity + 1]{};
  number counts[Capacity + 1]{};  // by weight

  [[nodiscard]] constexpr occurrences_view view() const noexcept {
    return {size, first, second, documents, counts};
  }
};

/// Fills `order`, which has room for twice its entries, with the entries of a list in order, and
/// returns them. Merges sorted runs two by two.
template <class List>
constexpr const number* sorted(const List& list, number* order, std::size_t size) noexcept {
  number* from = order;
  number* to = order + size;
  for (std::size_t index = 0; index != size; ++index) order[index] = static_cast<number>(index);
  for (std::size_t run = 1; run < size; run *= 2) {
    for (std::size_t begin = 0; begin < size; begin += 2 * run) {
      const std::size_t middle = begin + run < size ? begin + run : size;
      const std::size_t end = middle + run < size ? middle + run : size;
      std::size_t left = begin, right = middle;
      for (std::size_t at = begin; at != end; ++at)
        to[at] = left == middle || (right != end && list.precedes(from[right], from[left]))
                     ? from[right++]
                     : from[left++];
    }
    number* const other = from;
    from = to;
    to = other;
  }
  return from;
}

/// The words of a part, in the order of its texts.
template <std::size_t Capacity>
struct read_words : occurrences<Capacity> {
  constexpr void add(const word& of, std::size_t document, std::size_t weight) noexcept {
    this->first[this->size] = of.halves[0], this->second[this->size] = of.halves[1];
    this->documents[this->size] = static_cast<number>(document);
    this->counts[this->size++] = static_cast<number>(weight);
  }
  [[nodiscard]] constexpr bool precedes(number left, number right) const noexcept {
    return this->first[left] != this->first[right] ? this->first[left] < this->first[right]
           : this->second[left] != this->second[right]
               ? this->second[left] < this->second[right]
               : this->documents[left] < this->documents[right];
  }
};

/// The words of a part, sorted, with equal ones counted.
template <class Texts, std::size_t Part>
constexpr auto make_words_in_part() noexcept {
  // Three bytes give at most two words: an accented letter in two spellings, and a space.
  constexpr std::size_t capacity = text_parts<Texts>.bytes[Part] * 2 / 3 + 2;
  read_words<capacity> read;
  for (std::size_t unit = text_parts<Texts>.first_units[Part];
       unit != text_parts<Texts>.first_units[Part + 1]; ++unit)
    Texts::visit_texts(unit, [&](std::string_view text, std::size_t weight) {
      atlas_detail::for_each_word(text, [&](const read_word& read_of_text) {
        if (atlas_detail::is_function_word(read_of_text)) return;
        Texts::visit_documents(unit, [&](std::size_t document) {
          read.add(read_of_text.plain, document, weight);
          if (read_of_text.differs) read.add(read_of_text.spelled, document, weight);
        });
      });
    });
  number order[2 * capacity]{};
  const number* const sorted = atlas_detail::sorted(read, order, read.size);
  occurrences<capacity> result;
  std::size_t size = 0;
  for (std::size_t index = 0; index != read.size; ++index) {
    const number at = sorted[index];
    if (size != 0 && result.first[size - 1] == read.first[at] &&
        result.second[size - 1] == read.second[at] &&
        result.documents[size - 1] == read.documents[at]) {
      result.counts[size - 1] += read.counts[at];
    } else {
      result.first[size] = read.first[at], result.second[size] = read.second[at];
      result.documents[size] = read.documents[at], result.counts[size++] = read.counts[at];
    }
  }
  result.size = size;
  return result;
}
template <class Texts, std::size_t Part>
inline constexpr auto words_in_part = atlas_detail::make_words_in_part<Texts, Part>();

/// Compares two occurrences by word and document. Returns a number below 0, 0, or above 0.
// In one expression: each statement and each call is a step of an evaluation.
// NOLINTNEXTLINE(readability-function-cognitive-complexity)
constexpr int order_of(const occurrences_view& left, std::size_t one, const occurrences_view& right,
                       std::size_t other) noexcept {
  return one == left.size                        ? 1
         : other == right.size                   ? -1
         : left.first[one] != right.first[other] ? (left.first[one] < right.first[other] ? -1 : 1)
         : left.second[one] != right.second[other]
             ? (left.second[one] < right.second[other] ? -1 : 1)
         : left.documents[one] != right.documents[other]
             ? (left.documents[one] < right.documents[other] ? -1 : 1)
             : 0;
}
/// Merges two sorted lists, and adds the counts of the same word in the same document. It takes as
/// few statements as possible, as each is a step of an evaluation.
template <std::size_t Capacity>
constexpr occurrences<Capacity> merge(const occurrences_view& left,
                                      const occurrences_view& right) noexcept {
  occurrences<Capacity> result;
  std::size_t size = 0;
  for (std::size_t one = 0, other = 0; one != left.size || other != right.size; ++size) {
    const int order = atlas_detail::order_of(left, one, right, other);
    result.first[size] = order <= 0 ? left.first[one] : right.first[other],
    result.second[size] = order <= 0 ? left.second[one] : right.second[other],
    result.documents[size] = order <= 0 ? left.documents[one] : right.documents[other],
    result.counts[size] =
        (order <= 0 ? left.counts[one] : 0) + (order >= 0 ? right.counts[other] : 0),
    one += order <= 0 ? 1 : 0, other += order >= 0 ? 1 : 0;
  }
  result.size = size;
  return result;
}
template <class Texts, std::size_t First, std::size_t Parts>
inline constexpr auto words_in_parts =
    atlas_detail::merge<words_in_parts<Texts, First, Parts / 2>.size +
                        words_in_parts<Texts, First + Parts / 2, Parts - Parts / 2>.size>(
        words_in_parts<Texts, First, Parts / 2>.view(),
        words_in_parts<Texts, First + Parts / 2, Parts - Parts / 2>.view());
template <class Texts, std::size_t First>
inline constexpr const auto& words_in_parts<Texts, First, 1> = words_in_part<Texts, First>;

/// All words of the texts, and how often documents have them.
template <class Texts>
inline constexpr const auto& all_words = words_in_parts<Texts, 0, text_parts<Texts>.size>;

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

// BM25: how much it says that a document has a word so often. The length of a document is the
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

/// The documents of each word and, in the lowest bits, how much the word says about each: 1 to 255.
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

/// An index without the type and the size of its texts in the type.
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

}  // namespace trendatlas::inline v1

#endif
