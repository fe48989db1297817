// SPDX-License-Identifier: BSL-1.0
// How often each word occurs in each document, as one sorted list.
#ifndef TRENDATLAS_ENGINE_WORD_LISTS_HPP
#define TRENDATLAS_ENGINE_WORD_LISTS_HPP

#include "function_words.hpp"
#include "key_lists.hpp"
#include "name_index.hpp"

namespace trendatlas::inline v0_1 {

namespace atlas_detail {

// A search ranks documents, which are the rows of a table. Units have texts and belong to
// documents. A type `Texts` says which:
//     static constexpr std::size_t documents;  how many there are
//     static constexpr std::size_t units;      how many there are
//     static constexpr void visit_texts(unit, visit);      calls visit(text, weight)
//     static constexpr void visit_documents(unit, visit);  calls visit(document)
// Several evaluations make the index, so that each stays within the limits of compilers. They
// divide the units into parts of about the same size, read and sort the words of each part, and
// merge the sorted lists two by two.

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

/// A list of occurrences whose type does not depend on its capacity.
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
/// Merges two sorted lists, and adds the counts of the same word in the same document. Uses as few
/// statements as possible, because each is a step of an evaluation.
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

}  // namespace atlas_detail

}  // namespace trendatlas::inline v0_1

#endif
