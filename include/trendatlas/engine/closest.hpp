// SPDX-License-Identifier: BSL-1.0
// What somebody may have meant by an unknown name, and lists of names.
#ifndef TRENDATLAS_ENGINE_CLOSEST_HPP
#define TRENDATLAS_ENGINE_CLOSEST_HPP

#include "function_words.hpp"
#include "parse.hpp"
#include "table.hpp"

namespace trendatlas::inline v1 {

/// At most three enumerators or rows, the closest first: what closest() returns.
template <class Value>
class suggestions {
 public:
  /// An enum, or the type of the rows.
  using value_type = Value;
  /// How many suggestions there are at most.
  static constexpr std::size_t capacity = 3;

  /// A forward iterator. It must not outlive the suggestions.
  class iterator {
   public:
    using value_type = Value;
    using difference_type = std::ptrdiff_t;

    constexpr iterator() noexcept = default;
    /// Starts at one of the suggestions.
    explicit constexpr iterator(const Value* const* at) noexcept : at_{at} {}

    constexpr const Value& operator*() const noexcept { return **at_; }
    constexpr const Value* operator->() const noexcept { return *at_; }
    constexpr iterator& operator++() noexcept {
      ++at_;
      return *this;
    }
    constexpr iterator operator++(int) noexcept { return iterator{at_++}; }
    friend constexpr bool operator==(const iterator&, const iterator&) noexcept = default;

   private:
    const Value* const* at_ = nullptr;
  };

  [[nodiscard]] constexpr std::size_t size() const noexcept { return size_; }
  [[nodiscard]] constexpr bool empty() const noexcept { return size_ == 0; }
  [[nodiscard]] constexpr iterator begin() const noexcept TRENDATLAS_LIFETIMEBOUND {
    return iterator{values_};
  }
  [[nodiscard]] constexpr iterator end() const noexcept TRENDATLAS_LIFETIMEBOUND {
    return iterator{values_ + size_};
  }
  /// Returns the closest one, and nullptr if there is none.
  [[nodiscard]] constexpr const Value* first() const noexcept { return values_[0]; }

  /// Adds a value at this distance, if there is room or another one is farther away. Of equally
  /// close ones, the one added first stays first.
  constexpr void add(const Value& value, std::size_t distance) noexcept {
    std::size_t place = size_;
    while (place != 0 && distance < distances_[place - 1]) --place;
    if (place == capacity) return;
    if (size_ != capacity) ++size_;
    for (std::size_t at = size_ - 1; at != place; --at)
      values_[at] = values_[at - 1], distances_[at] = distances_[at - 1];
    values_[place] = &value, distances_[place] = distance;
  }

 private:
  const Value* values_[capacity]{};
  std::size_t distances_[capacity]{};
  std::size_t size_ = 0;
};

namespace atlas_detail {

inline constexpr std::size_t longest_name = 48;
inline constexpr std::size_t most_words = 8;
inline constexpr std::size_t far_away = 100;
inline constexpr std::size_t unlike_word = 6;

/// A name as closest() compares it: its letters without what stands between them, and its words.
struct read_name {
  std::uint8_t letters[longest_name]{};
  std::size_t size = 0;  // may be more than longest_name
  word words[most_words]{};
  std::size_t word_count = 0;

  explicit constexpr read_name(std::string_view text) noexcept {
    atlas_detail::for_each_word(text, [&](const read_word& read) {
      const std::size_t letter_count = size_of(read.plain);
      for (std::size_t at = 0; at != letter_count; ++at, ++size)
        if (size < longest_name)
          letters[size] = static_cast<std::uint8_t>(letter_at(read.plain, at));
      if (word_count != most_words && !atlas_detail::is_function_word(read))
        words[word_count++] = read.plain;
    });
  }
};

/// In how many letters a typed name may differ, by the length of the shorter name.
constexpr std::size_t allowed_typos(std::size_t size) noexcept {
  return size < 3 ? 0 : size < 5 ? 1 : size < 9 ? 2 : 3;
}

/// Counts the letters to change, add, leave out, or exchange with a neighbor to get from one name
/// to the other. Returns far_away for more than `most`, which is below either size. It computes
/// only the cells near the diagonal.
// In one piece: with a call per cell, closest() would need more than 100,000 steps.
// NOLINTNEXTLINE(readability-function-cognitive-complexity)
constexpr std::size_t distance_of(const read_name& left, const read_name& right,
                                  std::size_t most) noexcept {
  if (left.size > longest_name || right.size > longest_name || left.size > right.size + most ||
      right.size > left.size + most)
    return far_away;
  std::uint8_t rows[3][longest_name + 2]{};
  for (std::size_t at = 0; at <= most; ++at) rows[0][at] = static_cast<std::uint8_t>(at);
  rows[0][most + 1] = far_away;
  for (std::size_t one = 1; one <= left.size; ++one) {
    const std::uint8_t* const before = rows[(one + 2) % 3];
    const std::uint8_t* const two_before = rows[(one + 1) % 3];
    std::uint8_t* const row = rows[one % 3];
    const std::size_t first = one > most ? one - most : 1;
    const std::size_t last = one + most < right.size ? one + most : right.size;
    row[first - 1] = static_cast<std::uint8_t>(first == 1 ? one : far_away);
    std::size_t least = row[first - 1];
    for (std::size_t other = first; other <= last; ++other) {
      const bool same = left.letters[one - 1] == right.letters[other - 1];
      std::size_t best = std::size_t{before[other - 1]} + (same ? 0 : 1);
      if (before[other] + std::size_t{1} < best) best = before[other] + std::size_t{1};
      if (row[other - 1] + std::size_t{1} < best) best = row[other - 1] + std::size_t{1};
      if (!same && one > 1 && other > 1 && left.letters[one - 1] == right.letters[other - 2] &&
          left.letters[one - 2] == right.letters[other - 1] &&
          two_before[other - 2] + std::size_t{1} < best)
        best = two_before[other - 2] + std::size_t{1};
      row[other] = static_cast<std::uint8_t>(best);
      if (best < least) least = best;
    }
    if (last < right.size) row[last + 1] = far_away;
    if (least > most) return far_away;
  }
  const std::size_t result = rows[left.size % 3][right.size];
  return result > most ? far_away : result;
}

/// Returns how far a typed name is from another: by their letters or, farther than any typo, by
/// their words, if one typed word is the same, begins another, has the same stem, or is one typo
/// away.
constexpr std::size_t distance_of(const read_name& typed, const read_name& other) noexcept {
  if (typed.size == 0 || other.size == 0) return far_away;
  const std::size_t shorter = typed.size < other.size ? typed.size : other.size;
  const std::size_t typos =
      atlas_detail::distance_of(typed, other, atlas_detail::allowed_typos(shorter));
  if (typos != far_away) return typos;
  std::size_t sum = 4;
  bool any = false;
  for (std::size_t at = 0; at != typed.word_count; ++at) {
    const word& mine = typed.words[at];
    const std::size_t size = size_of(mine);
    std::size_t best = unlike_word;
    for (std::size_t place = 0; place != other.word_count; ++place) {
      const word& theirs = other.words[place];
      const bool begin_alike = (mine.halves[0] ^ theirs.halves[0]) >> shift_of(2) == 0;
      const bool is_close = begin_alike && (mine == theirs || cut(theirs, size) == mine ||
                                            stem_of(theirs) == stem_of(mine));
      std::size_t cost = unlike_word;
      if (is_close)
        cost = mine == theirs ? 0 : 1;
      else if (size >= 5 && atlas_detail::is_one_typo(mine, theirs))
        cost = 2;
      if (cost < best) best = cost;
    }
    any = any || best != unlike_word;
    sum += best;
  }
  return any ? sum : far_away;
}

/// Returns the distance to the nearest of the names of an entry of a vocabulary.
template <class Term>
constexpr std::size_t distance_to_term(const read_name& typed, const Term& words) noexcept {
  std::size_t best = far_away;
  const auto compare = [&](std::string_view text) {
    const std::size_t distance = atlas_detail::distance_of(typed, read_name{text});
    if (distance < best) best = distance;
  };
  compare(words.name);
  if constexpr (requires { words.label; })
    if (!atlas_detail::same_text(words.label, words.name)) compare(words.label);
  if constexpr (requires { words.aliases; })
    for (const std::string_view alias : words.aliases) compare(alias);
  return best;
}

}  // namespace atlas_detail

/// Returns at most three enumerators that somebody may have meant, the closest first. Use it for
/// the error message of a program that does not know a name; parse() stays exact.
///
/// A text is close to a name, a label or an alias if it differs by typos: none in names below three
/// letters, one below five, two below nine, three in longer ones. It is also close if they share a
/// word: the same, the beginning of one (from three letters on), another form of it, or with one
/// typo (from five letters on). Case, accents and what stands between words do not count. Of a name
/// longer than 48 letters, only the first eight words count. Where nothing is close, and for an
/// empty text, there are no suggestions.
///
/// One comparison per name; in a constant expression, up to two thousand steps for each.
///     for (const theme guess : closest<theme>("comerce")) ...  // commerce
template <vocabulary_enum Enum>
constexpr suggestions<Enum> closest(std::string_view text) noexcept {
  suggestions<Enum> result;
  if constexpr (atlas_detail::has_words<Enum>()) {
    const atlas_detail::read_name typed{text};
    for (const Enum& enumerator : values<Enum>)
      if (const std::size_t distance =
              atlas_detail::distance_to_term(typed, atlas_detail::term_of(enumerator));
          distance < atlas_detail::far_away)
        result.add(enumerator, distance);
  }
  return result;
}

/// The same for the rows of a table, by the names that find() looks for and by the labels and
/// aliases of their ids. Of rows with the same name, only the first is suggested.
template <const auto& Rows, class... Relations>
constexpr auto closest(const table<Rows, Relations...>& among, std::string_view text) noexcept {
  using row = atlas_detail::row_of<Rows>;
  constexpr bool has_name = atlas_detail::has_name<row>;
  static_assert(has_name,
                "trendatlas: the rows of this table have neither a slug nor an id nor a name; "
                "add a member `slug` to find them by");
  suggestions<row> result;
  if constexpr (has_name) {
    const atlas_detail::read_name typed{text};
    for (const row& candidate : among) {
      const std::string_view name = atlas_detail::name_of(candidate);
      std::size_t distance = atlas_detail::distance_of(typed, atlas_detail::read_name{name});
      if constexpr (atlas_detail::has_id<row>) {
        const std::size_t by_term =
            atlas_detail::distance_to_term(typed, atlas_detail::term_of(candidate.id));
        if (by_term < distance) distance = by_term;
      }
      if (distance >= atlas_detail::far_away) continue;
      bool repeats = false;
      for (const row& other : result)
        repeats = repeats || atlas_detail::same_text(atlas_detail::name_of(other), name);
      if (!repeats) result.add(candidate, distance);
    }
  }
  return result;
}

/// The enumerators of a list, or the first word in it that names none: what parse_list() returns.
template <vocabulary_enum Enum>
class parsed_list {
 public:
  /// Does each word of the list name an enumerator?
  [[nodiscard]] constexpr bool has_value() const noexcept { return unknown_.empty(); }
  /// Does each word of the list name an enumerator?
  explicit constexpr operator bool() const noexcept { return has_value(); }
  /// Returns the set; where a word is unknown, the set of the words before it.
  constexpr const enum_set<Enum>& operator*() const noexcept { return set_; }
  /// Returns the address of that set.
  constexpr const enum_set<Enum>* operator->() const noexcept { return &set_; }
  /// Returns the first unknown word, as it was typed; an empty text where all words are known.
  [[nodiscard]] constexpr std::string_view unknown() const noexcept { return unknown_; }

  /// Adds the enumerator that a word names. Of unknown words, keeps the first.
  constexpr void add(std::string_view typed) noexcept {
    const auto read = trendatlas::parse<Enum>(typed);
    if (read)
      set_.insert(*read);
    else if (has_value())
      unknown_ = typed;
  }

 private:
  enum_set<Enum> set_{};
  std::string_view unknown_{};
};

/// Reads words between commas, each as parse() does. It skips empty words, so that an empty text is
/// an empty set. One call of parse() per word.
///     if (const auto themes = parse_list<theme>("ai,video"))
///       print(trends(*themes));
///     else
///       print(themes.unknown(), closest<theme>(themes.unknown()));
template <vocabulary_enum Enum>
constexpr parsed_list<Enum> parse_list(std::string_view text) noexcept {
  parsed_list<Enum> result;
  for (std::size_t begin = 0; begin <= text.size() && result;) {
    const std::size_t found = text.find(',', begin);
    const std::size_t end = found == std::string_view::npos ? text.size() : found;
    const std::string_view typed = atlas_detail::trimmed({text.data() + begin, end - begin});
    if (!typed.empty()) result.add(typed);
    begin = end + 1;
  }
  return result;
}

}  // namespace trendatlas::inline v1

#endif
