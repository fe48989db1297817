// SPDX-License-Identifier: BSL-1.0
// Rankings: rows of a table in an order of their own, each with a score.
#ifndef TRENDATLAS_ENGINE_RANKING_HPP
#define TRENDATLAS_ENGINE_RANKING_HPP

#include "place_iterator.hpp"
#include "refused.hpp"
#include "row_set.hpp"
#include "unprinted.hpp"

namespace trendatlas::inline v0_1 {

namespace atlas_detail {

/// Says what to write if a ranking is combined with sets.
template <class Set>
constexpr Set refuse_ranking() noexcept {
  static_assert(never<Set>,
                "trendatlas: a ranking is no answer; take its rows, as in found.as_set() & "
                "trends(theme::ai)");
  return {};
}

}  // namespace atlas_detail

/// Ranked rows, each with a score: what search(), related() and ordered_by() return. A range of
/// `{row, score}`, the best first; equal ones come in table order. It has room for every row of the
/// table and allocates nothing.
///     for (const auto& [trend, score] : search(trends, "shopping")) ...
template <class Set, class Score>
class ranking {
 public:
  /// The type of the rows.
  using row_type = typename Set::value_type;
  /// A row and its score.
  struct value_type {
    const row_type& row;  ///< a row of the table
    Score score;          ///< in the unit of whoever ranked the rows

    friend void operator<<(atlas_detail::print_the_members_of_this, const value_type&) {}
    /// This is more than a row; one error says what to write.
    template <class Row>
      requires std::is_same_v<Row, row_type>
    constexpr operator const Row&() const noexcept {
      return atlas_detail::refuse_element<Row>(row);
    }
  };

  /// A forward iterator. It must not outlive the ranking.
  using iterator = atlas_detail::place_iterator<ranking>;

  constexpr ranking() noexcept = default;
  /// Ranks the rows of a set: `score_of(row, position)` returns the score of a row, and
  /// `comes_before(one, other)` compares two entries. If neither comes before the other, the one
  /// with the lower position does. For n rows, about n log n comparisons.
  template <class ScoreOf, class ComesBefore>
  constexpr ranking(const Set& rows, const ScoreOf& score_of, const ComesBefore& comes_before) {
    atlas_detail::for_each_position(rows, [&](std::size_t position) {
      positions_[size_] = static_cast<std::uint32_t>(position);
      scores_[size_] = score_of(Set::element(position), position);
      ++size_;
    });
    sort(comes_before);
  }
  /// The same, the highest score first.
  template <class ScoreOf>
  constexpr ranking(const Set& rows, const ScoreOf& score_of)
      : ranking{rows, score_of, [](const value_type& one, const value_type& other) {
                  return other.score < one.score;
                }} {}

  /// Returns how many rows are ranked.
  [[nodiscard]] constexpr std::size_t size() const noexcept { return size_; }
  [[nodiscard]] constexpr bool empty() const noexcept { return size_ == 0; }
  [[nodiscard]] constexpr iterator begin() const noexcept TRENDATLAS_LIFETIMEBOUND {
    return {*this, 0};
  }
  [[nodiscard]] constexpr iterator end() const noexcept TRENDATLAS_LIFETIMEBOUND {
    return {*this, size_};
  }
  /// Returns the row and the score at a place, from 0 on; past the end, a row with every member at
  /// its default and the score Score{}.
  [[nodiscard]] constexpr value_type operator[](std::size_t place) const noexcept {
    if (place >= size_) return {atlas_detail::missing_row<row_type>(), Score{}};
    return entry(place);
  }
  /// Returns the best row; for an empty ranking, what [] returns past the end.
  [[nodiscard]] constexpr value_type front() const noexcept { return (*this)[0]; }
  /// Returns the best `count` rows, or all if there are fewer.
  [[nodiscard]] constexpr ranking first(std::size_t count) const noexcept {
    ranking result = *this;
    if (count < size_) result.size_ = count;
    return result;
  }
  /// first() takes a number of rows, and the best one is front(); this is one error that says so.
  template <class Row = row_type>
  [[nodiscard]] constexpr const Row* first() const noexcept {
    static_assert(atlas_detail::never<Row>,
                  "trendatlas: first() of a ranking takes how many, as in found.first(3); the best "
                  "one is found.front().row");
    return nullptr;
  }
  /// A ranking is not a set; this is one error that says what to write.
  template <class Answer>
    requires std::is_same_v<Answer, Set>
  constexpr operator Answer() const noexcept {
    return atlas_detail::refuse_ranking<Answer>();
  }
  /// Returns the ranked rows as a set, for `&`, `|` and `-`, or as a key.
  [[nodiscard]] constexpr Set as_set() const noexcept {
    Set result;
    for (std::size_t place = 0; place != size_; ++place)
      result.blocks[positions_[place] / atlas_detail::block_bits] |=
          atlas_detail::bit_at(positions_[place]);
    return result;
  }
  friend void operator<<(atlas_detail::print_what_this_holds_one_by_one, const ranking&) {}

 private:
  [[nodiscard]] constexpr value_type entry(std::size_t place) const noexcept {
    return {Set::element(positions_[place]), scores_[place]};
  }
  // Heapsort: it needs no extra memory, and need not be stable because positions break ties. An
  // entry sinks to the bottom and then rises to its place, which takes half the comparisons.
  template <class ComesBefore>
  constexpr void sort(const ComesBefore& comes_before) {
    for (std::size_t place = size_ / 2; place-- > 0;) sift(place, size_, comes_before);
    for (std::size_t last = size_; last-- > 1;) {
      swap(0, last);
      sift(0, last, comes_before);
    }
  }
  template <class ComesBefore>
  constexpr void sift(std::size_t top, std::size_t end, const ComesBefore& comes_before) {
    const auto position = positions_[top];
    const Score score = scores_[top];
    std::size_t place = top;
    for (std::size_t child = 2 * place + 1; child < end; child = 2 * place + 1) {
      if (child + 1 < end && precedes(child, child + 1, comes_before)) ++child;
      move(child, place);
      place = child;
    }
    positions_[place] = position;
    scores_[place] = score;
    for (std::size_t parent = (place - 1) / 2; place != top; parent = (place - 1) / 2) {
      if (!precedes(parent, place, comes_before)) return;
      swap(parent, place);
      place = parent;
    }
  }
  constexpr void move(std::size_t from, std::size_t place) noexcept {
    positions_[place] = positions_[from];
    scores_[place] = scores_[from];
  }
  template <class ComesBefore>
  [[nodiscard]] constexpr bool precedes(std::size_t one, std::size_t other,
                                        const ComesBefore& comes_before) const {
    return positions_[one] < positions_[other] ? !comes_before(entry(other), entry(one))
                                               : comes_before(entry(one), entry(other));
  }
  constexpr void swap(std::size_t one, std::size_t other) noexcept {
    const auto position = positions_[one];
    const Score score = scores_[one];
    positions_[one] = positions_[other];
    scores_[one] = scores_[other];
    positions_[other] = position;
    scores_[other] = score;
  }

  static constexpr std::size_t capacity = Set::block_count * atlas_detail::block_bits;

  std::size_t size_ = 0;
  std::uint32_t positions_[capacity]{};
  Score scores_[capacity]{};
};

/// A ranking is not a set; this is one error that says what to write.
template <class Set, class Score>
constexpr Set operator&(const ranking<Set, Score>&, const Set&) noexcept {
  return atlas_detail::refuse_ranking<Set>();
}
template <class Set, class Score>
constexpr Set operator|(const ranking<Set, Score>&, const Set&) noexcept {
  return atlas_detail::refuse_ranking<Set>();
}
template <class Set, class Score>
constexpr Set operator-(const ranking<Set, Score>&, const Set&) noexcept {
  return atlas_detail::refuse_ranking<Set>();
}

}  // namespace trendatlas::inline v0_1

#endif
