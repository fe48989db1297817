// SPDX-License-Identifier: BSL-1.0
// Scores documents by the words that somebody typed.
//
// The score of a document, which is a row, is a sum over the typed words, by BM25 (S. Robertson, H.
// Zaragoza: The Probabilistic Relevance Framework: BM25 and Beyond, 2009, section 3.4), with the
// weights of texts as in S. Robertson, H. Zaragoza, M. Taylor: Simple BM25 Extension to Multiple
// Weighted Fields, 2004: a text of weight 4 counts as if it were there four times.
//     score(row)        = sum over typed words of rarity * quality * impact / 256 (2, where less)
//     rarity            = log2((N + 1) / (n + 0.5)) in 256ths; N rows, of which n match the word
//     impact            = 255 tf / (tf + k1 (1 - b + b length / average length)), at least 1
//     quality           = 16 for the whole word, 11 to 14 for its beginning (11 + 4 typed letters /
//                         letters), 10 for another form, 8 for a compound, 6 for a typo
// tf is how often the row has the word, and length is how many words the row has, both by weight.
// k1 is 4.8, which is 1.2 in a text of weight 4, and b is 0.4. Where several words of a row match
// the same typed word, the best one counts. All numbers are whole, so that compilers agree.
#ifndef TRENDATLAS_ENGINE_WORD_SEARCH_HPP
#define TRENDATLAS_ENGINE_WORD_SEARCH_HPP

#include "word_index.hpp"

namespace trendatlas::inline v0_1 {

namespace atlas_detail {

/// The binary logarithm of a number above 0, in 256ths.
constexpr number logarithm(std::uint64_t value) noexcept {
  std::size_t whole = 0;
  while (value >> whole > 1) ++whole;
  auto result = static_cast<number>(whole);
  std::uint64_t rest = whole < 31 ? value << (31 - whole) : value >> (whole - 31);
  for (std::size_t bit = 0; bit != 8; ++bit) {  // twice the logarithm is that of the square
    rest = rest * rest >> 31;
    result = result << 1 | static_cast<number>(rest >> 32);
    rest >>= rest >> 32;
  }
  return result;
}
/// How much a word tells that this many of all documents have.
constexpr number rarity(std::size_t documents, std::size_t having) noexcept {
  return atlas_detail::logarithm(2 * documents + 2) - atlas_detail::logarithm(2 * having + 1);
}

inline constexpr number quality_of_whole = 16;
inline constexpr number quality_of_beginning = 11;  // and up to 3 more, for how much of the word
inline constexpr number quality_of_form = 10;
inline constexpr number quality_of_compound = 8;
inline constexpr number quality_of_typo = 6;
inline constexpr std::size_t shortest_beginning = 3;
inline constexpr std::size_t shortest_in_compound = 5;
inline constexpr std::size_t shortest_with_typo = 5;

/// A search in progress: takes the typed words one by one, and scores their documents.
class word_search {
 public:
  /// Takes three arrays with a zero per document; `scores` gets the result.
  constexpr word_search(const word_index& index, number* scores, number* best,
                        number* touched) noexcept
      : index_{index}, scores_{scores}, best_{best}, touched_{touched} {}

  constexpr void add(const read_word& typed) noexcept {
    if (atlas_detail::is_function_word(typed)) return;
    touched_count_ = 0;
    add_exact(typed.plain);
    if (typed.differs) add_exact(typed.spelled);
    if (touched_count_ == 0) add_compound(typed.plain);
    if (touched_count_ == 0 && typed.differs) add_compound(typed.spelled);
    const std::size_t exact = touched_count_;
    const number least = score(0, ~number{0});
    if (typed.plain_size >= shortest_with_typo) {
      add_typos(typed.plain);
      if (typed.differs) add_typos(typed.spelled);
      // A match with a typo stays below every document that has the word without one.
      score(exact, exact == 0 ? ~number{0} : least - 1);
    }
    for (std::size_t at = 0; at != touched_count_; ++at) best_[touched_[at]] = 0;
  }

 private:
  /// Returns the position of the first word that does not come before this one.
  [[nodiscard]] constexpr std::size_t first_from(const word& from) const noexcept {
    std::size_t first = 0;
    for (std::size_t count = index_.word_count; count != 0;) {
      const std::size_t half = count / 2;
      const bool is_before = index_.words[first + half] < from;
      first += is_before ? half + 1 : 0;
      count = is_before ? count - half - 1 : half;
    }
    return first;
  }
  /// Calls visit(position) for each word that begins with these letters.
  template <class Visit>
  constexpr void for_each_beginning(const word& letters, const Visit& visit) const noexcept {
    const std::size_t size = size_of(letters);
    for (std::size_t at = first_from(letters);
         at != index_.word_count && cut(index_.words[at], size) == letters; ++at)
      visit(at);
  }

  constexpr void add_documents(std::size_t position, number quality) noexcept {
    for (std::size_t at = index_.starts[position]; at != index_.starts[position + 1]; ++at) {
      const number document = index_.postings[at] >> impact_bits;
      const number found = quality * (index_.postings[at] & highest_impact);
      if (best_[document] == 0)
        touched_[touched_count_++] = document;
      else if (found <= best_[document])
        continue;
      best_[document] = found;
    }
  }
  constexpr void add_exact(const word& typed) noexcept {
    const std::size_t size = size_of(typed);
    // Another form begins with the stem, except that a final i may be a y. With a letter less, the
    // same words match, but more are looked at.
    const word stem = stem_of(typed);
    const std::size_t stem_size = size_of(stem);
    const bool varies = stem_size > 2 && letter_at(stem, stem_size - 1) == ending("i");
    for_each_beginning(cut(stem, stem_size - (varies ? 1 : 0)), [&](std::size_t at) {
      const word& other = index_.words[at];
      if (other == typed)
        add_documents(at, quality_of_whole);
      else if (size >= shortest_beginning && cut(other, size) == typed)
        add_documents(at, quality_of_beginning + static_cast<number>(4 * size / size_of(other)));
      else if (stem_of(other) == stem)
        add_documents(at, quality_of_form);
    });
  }
  // German and Norwegian write compounds as one word: "Datenschutzbedenken" speaks of
  // "Datenschutz".
  constexpr void add_compound(const word& typed) noexcept {
    for (std::size_t size = size_of(typed) - 1; size >= shortest_in_compound; --size) {
      const word beginning = cut(typed, size);
      const std::size_t at = first_from(beginning);
      if (at == index_.word_count || index_.words[at] != beginning) continue;
      add_documents(at, quality_of_compound);
      return;
    }
  }
  // A word with one typo is unchanged before and after the typo: in all but the last three letters,
  // or in the last two.
  constexpr void add_typos(const word& typed) noexcept {
    const std::size_t size = size_of(typed);
    for_each_beginning(cut(typed, size - 3), [&](std::size_t at) { add_typo(at, typed); });
    for (std::size_t next = index_.ending_heads[ending_of(typed, size)]; next != 0;
         next = index_.next_with_ending[next - 1])
      add_typo(next - 1, typed);
  }
  constexpr void add_typo(std::size_t position, const word& typed) noexcept {
    if (atlas_detail::is_one_typo(index_.words[position], typed))
      add_documents(position, quality_of_typo);
  }

  /// Scores the touched documents from `first` on, capped at `most`, and returns the lowest score.
  constexpr number score(std::size_t first, number most) noexcept {
    number least = most;
    const number rare = atlas_detail::rarity(index_.document_count, touched_count_);
    for (std::size_t at = first; at != touched_count_; ++at) {
      const number document = touched_[at];
      number gain = rare * best_[document] >> 8;
      if (gain < 2) gain = 2;
      if (gain > most) gain = most;
      if (gain < least) least = gain;
      best_[document] = ~number{0};  // so that no typo improves it
      scores_[document] += gain < ~scores_[document] ? gain : ~scores_[document];
    }
    return least;
  }

  const word_index& index_;
  number* scores_;
  number* best_;
  number* touched_;
  std::size_t touched_count_ = 0;
};

/// A number per document, rounded up to whole blocks like sets of documents.
template <std::size_t Documents>
struct search_scores {
  number of[blocks_for(Documents) * block_bits]{};
};
template <class Texts>
constexpr search_scores<Texts::documents> search_texts(std::string_view text) noexcept {
  search_scores<Texts::documents> scores, best, touched;
  word_search search{index_of_words<Texts>, scores.of, best.of, touched.of};
  atlas_detail::for_each_word(text, [&](const read_word& typed) { search.add(typed); });
  return scores;
}

}  // namespace atlas_detail

}  // namespace trendatlas::inline v0_1

#endif
