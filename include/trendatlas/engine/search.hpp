// SPDX-License-Identifier: BSL-1.0
// Search: ranks the rows of a table by the words that somebody typed.
//
// The score of a row is a sum over the words that were typed, by BM25 (S. Robertson, H. Zaragoza:
// The Probabilistic Relevance Framework: BM25 and Beyond, 2009, section 3.4), with the weights of
// texts as in S. Robertson, H. Zaragoza, M. Taylor: Simple BM25 Extension to Multiple Weighted
// Fields, 2004: a text of weight 4 counts as if it stood there four times.
//     score(row)        = sum over typed words of rarity * quality * impact / 256 (2, where less)
//     rarity            = log2((N + 1) / (n + 0.5)) in 256ths; N rows, of which n match the word
//     impact            = 255 tf / (tf + k1 (1 - b + b length / average length)), at least 1
//     quality           = 16 for the whole word, 11 to 14 for its beginning (11 + 4 typed letters /
//                         letters), 10 for another form, 8 for a compound, 6 for a typo
// tf is how often the row has the word, and length is how many words the row has, both by weight.
// k1 is 4.8, which is 1.2 in a text of weight 4, and b is 0.4. Where several words of a row match
// the same typed word, the best one counts. All numbers are whole, so that compilers agree.
#ifndef TRENDATLAS_ENGINE_SEARCH_HPP
#define TRENDATLAS_ENGINE_SEARCH_HPP

#include "ranking.hpp"
#include "table.hpp"
#include "word_index.hpp"

namespace trendatlas::inline v1 {

/// Lists the members of a row type that a search reads. What the first one says counts four times,
/// the second twice, the others once.
///     using texts = trendatlas::texts<&row::title, &row::note>;
/// A text is a std::string_view, a const char*, or a part that lists texts itself. Where rows have
/// an id with a label, the label counts four times, the first member twice, the others once.
template <auto... Members>
struct texts {};

namespace atlas_detail {

template <class Row>
struct texts_of {
  using type = void;
};
template <class Row>
  requires requires { typename Row::texts; }
struct texts_of<Row> {
  using type = typename Row::texts;
};
template <class Row>
inline constexpr bool has_texts = !std::is_void_v<typename texts_of<Row>::type>;

/// Is a member a text, or a part that lists texts?
template <class Text>
inline constexpr bool is_searchable = std::is_convertible_v<const Text&, std::string_view>;
template <class Texts>
inline constexpr bool are_searchable = false;
template <auto... Members>
inline constexpr bool are_searchable<texts<Members...>> =
    (is_searchable<member_type_of<Members>> && ...);
template <class Part>
  requires has_texts<Part>
inline constexpr bool is_searchable<Part> = are_searchable<typename texts_of<Part>::type>;

inline constexpr std::size_t first_weight = 4;

template <class Text, class Visit>
constexpr void visit_text(const Text& text, std::size_t weight, const Visit& visit) noexcept;
template <class Row, auto... Members, class Visit>
constexpr void visit_members(const Row& row, texts<Members...>, std::size_t weight,
                             const Visit& visit) noexcept {
  std::size_t place = 0;
  ((atlas_detail::visit_text(row.*Members, weight >> place == 0 ? 1 : weight >> place, visit),
    ++place),
   ...);
}
template <class Text, class Visit>
constexpr void visit_text(const Text& text, std::size_t weight, const Visit& visit) noexcept {
  if constexpr (has_texts<Text>)
    atlas_detail::visit_members(text, typename texts_of<Text>::type{}, weight, visit);
  else
    visit(atlas_detail::text_of(text), weight);
}

template <class Row>
inline constexpr bool has_label = false;
template <class Row>
  requires has_id<Row>
inline constexpr bool has_label<Row> =
    requires(const Row& row) { atlas_detail::term_of(row.id).label; };

/// The texts of rows, each row a document.
template <const auto& Rows>
struct row_texts {
  static constexpr std::size_t documents = row_count<Rows>;
  static constexpr std::size_t units = row_count<Rows>;

  template <class Visit>
  static constexpr void visit_texts(std::size_t unit, const Visit& visit) noexcept {
    using row = row_of<Rows>;
    if constexpr (has_label<row>) visit(trendatlas::label(Rows[unit].id), first_weight);
    atlas_detail::visit_members(Rows[unit], typename texts_of<row>::type{},
                                has_label<row> ? first_weight / 2 : first_weight, visit);
  }
  template <class Visit>
  static constexpr void visit_documents(std::size_t unit, const Visit& visit) noexcept {
    visit(unit);
  }
};

/// What a search in a table reads. Specialized for a table whose search reads more than its rows.
template <const auto& Rows>
struct searched {
  using type = row_texts<Rows>;
  static constexpr bool has = has_texts<row_of<Rows>>;
  static constexpr bool is_right = is_searchable<row_of<Rows>>;
};

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
/// How much a word says that so many of all documents have.
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

/// A search under way: the typed words come one by one, and their documents get scores.
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
      // A typo stays below each document that has the word without one.
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
    // Another form begins with the stem, except that a final i may be a y.
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
  // A word with one typo is the same before the typo and after it: in all but the last three
  // letters, or in the last two.
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

  /// Scores the touched documents from `first` on, with `most` at most, and returns the lowest
  /// score.
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

template <const auto& Rows>
constexpr bool is_searched() noexcept {
  static_assert(searched<Rows>::has,
                "trendatlas: search reads the texts that a row type lists; add `using texts = "
                "trendatlas::texts<&row::member, ...>;` to it, or for the built-in tables include "
                "<trendatlas/search.hpp>");
  static_assert(!searched<Rows>::has || searched<Rows>::is_right,
                "trendatlas: `texts` lists members that are a std::string_view or a const char*, "
                "or parts that list texts themselves, as in trendatlas::texts<&row::title>");
  return searched<Rows>::has && searched<Rows>::is_right;
}

}  // namespace atlas_detail

/// Ranks the rows of an answer by the words that somebody typed, as search(table, text) does. How
/// rare a word is depends on the whole table.
template <const auto& Rows, class... Relations>
constexpr auto search(const row_set<Rows, Relations...>& among, std::string_view text) noexcept {
  using set = row_set<Rows, Relations...>;
  using result = ranking<set, std::uint32_t>;
  if constexpr (atlas_detail::is_searched<Rows>()) {
    const auto scores =
        atlas_detail::search_texts<typename atlas_detail::searched<Rows>::type>(text);
    set found;
    atlas_detail::for_each_position(among, [&](std::size_t position) {
      if (scores.of[position] != 0)
        found.blocks[position / atlas_detail::block_bits] |= atlas_detail::bit_at(position);
    });
    return result{found, [&](const auto&, std::size_t position) { return scores.of[position]; }};
  } else {
    return result{};
  }
}

/// Ranks the rows of a table by the words that somebody typed, in any order. Rows that match no
/// word are left out; where none matches, the ranking is empty. Any input is safe.
///     search(trends, "how do I sell on TikTok").front().row
/// A typed word matches
/// - the same word;
/// - a word that begins with it, from three letters on;
/// - another form of it, as "stories" and "story": English endings, and light German and Norwegian
///   ones;
/// - from five letters on, a word with one typo: a letter changed, added, left out, or exchanged
/// with
///   its neighbor. Such a match ranks below those without a typo;
/// - where nothing else matches, the longest word of five letters or more that it begins with, as
///   German and Norwegian compounds do: "Datenschutzbedenken" finds "Datenschutz".
///
/// Case and accents do not count, and accented letters may be spelled out (ae, oe, ue, ss, aa).
/// Rare words weigh more than common ones. Function words of English, German and Norwegian weigh
/// nothing. Only the first twenty letters of a word count.
///
/// Reads the text once. Takes a step per row of the table, two or three binary searches per word,
/// and a step for each row that has the word; uses 20 bytes of the stack per row. The compiler
/// computes the index: for 2,000 rows of ten words within 100,000 steps per evaluation, for 10,000
/// within the default limits of g++ and clang. One text may have some 700 words, or 7,000.
template <const auto& Rows, class... Relations>
constexpr auto search(const table<Rows, Relations...>& all, std::string_view text) noexcept {
  return trendatlas::search(all(), text);
}

}  // namespace trendatlas::inline v1

#endif
