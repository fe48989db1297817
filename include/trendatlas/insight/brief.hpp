// SPDX-License-Identifier: BSL-1.0
// What the sources advise on a selection of trends.
#ifndef TRENDATLAS_INSIGHT_BRIEF_HPP
#define TRENDATLAS_INSIGHT_BRIEF_HPP

#include <optional>

#include "../catalog.hpp"
#include "../engine/ranking.hpp"
#include "../model.hpp"
#include "agreement.hpp"

namespace trendatlas::inline v0_1 {

/// What the sources advise on a selection of trends: what brief() returns. A range of `advice`, the
/// most important first.
class trend_brief {
  using pieces = answer<recommendations>;

 public:
  /// One thing that a source advises.
  struct advice {
    const recommendation& lead;       ///< the recommendation that stands for all of them
    answer<recommendations> further;  ///< what else the source advises for the very same trends
    answer<trends> picks;             ///< the trends of the selection that it serves

    /// Is `lead` addressed to nobody in particular?
    [[nodiscard]] constexpr bool is_for_anybody() const noexcept { return lead.audiences.empty(); }
    friend void operator<<(atlas_detail::print_the_members_of_this, const advice&) {}

    /// This is more than a recommendation; one error says what to write.
    template <class Row>
      requires std::is_same_v<Row, recommendation>
    constexpr operator const Row&() const noexcept {
      return atlas_detail::refuse_element<Row>(lead);
    }
  };
  using value_type = advice;

  /// A forward iterator. It must not outlive the brief.
  using iterator = atlas_detail::place_iterator<trend_brief>;

  constexpr trend_brief() noexcept = default;
  /// Makes a brief of the recommendations that serve any of the trends.
  constexpr trend_brief(const answer<trends>& picks, const pieces& all) noexcept
      : picks_{picks},
        all_{recommendations(all, picks)},
        ranked_{leading(all_),
                [&](const recommendation& piece, auto) {
                  return rank{piece.strength, served(piece).size()};
                },
                [](const auto& one, const auto& other) {
                  return one.score.comes_before(other.score);
                }} {}

  /// Returns how many things the sources advise.
  [[nodiscard]] constexpr std::size_t size() const noexcept { return ranked_.size(); }
  [[nodiscard]] constexpr bool empty() const noexcept { return ranked_.empty(); }
  [[nodiscard]] constexpr iterator begin() const noexcept TRENDATLAS_LIFETIMEBOUND {
    return {*this, 0};
  }
  [[nodiscard]] constexpr iterator end() const noexcept TRENDATLAS_LIFETIMEBOUND {
    return {*this, size()};
  }
  /// Returns the advice at a place, from 0 on; past the end, one with every member at its default.
  [[nodiscard]] constexpr advice operator[](std::size_t place) const noexcept {
    const recommendation& lead = ranked_[place].row;
    if (place >= size()) return {lead, {}, {}};
    const pieces same = same_as(lead, all_);
    return {lead, same - lead_of(same), served(lead)};
  }
  /// Returns the most important advice; in an empty brief, one with every member at its default.
  [[nodiscard]] constexpr advice front() const noexcept { return (*this)[0]; }

  /// Returns the selection of trends.
  [[nodiscard]] constexpr const answer<trends>& picks() const noexcept TRENDATLAS_LIFETIMEBOUND {
    return picks_;
  }
  /// Returns every recommendation in the brief.
  [[nodiscard]] constexpr const pieces& as_set() const noexcept TRENDATLAS_LIFETIMEBOUND {
    return all_;
  }
  /// Returns the tensions between trends of the selection. Costs two joins.
  [[nodiscard]] constexpr answer<trendatlas::tensions> tensions() const noexcept {
    return tensions_within(picks_);
  }
  friend void operator<<(atlas_detail::print_what_this_holds_one_by_one, const trend_brief&) {}

 private:
  struct rank {
    trendatlas::strength strength{};
    std::size_t served = 0;

    [[nodiscard]] constexpr bool comes_before(const rank& other) const noexcept {
      return strength != other.strength ? strength < other.strength : served > other.served;
    }
  };

  [[nodiscard]] constexpr answer<trends> served(const recommendation& piece) const noexcept {
    return picks_ & trends(piece.trends);
  }
  /// Returns the recommendations of the same source for the very same trends, this one included.
  static constexpr pieces same_as(const recommendation& piece, const pieces& all) noexcept {
    pieces result;
    const pieces candidates = recommendations(all, piece.where.source, *piece.trends.begin());
    atlas_detail::for_each_position(candidates, [&](std::size_t position) {
      if (catalog_2024::recommendation_rows[position].trends == piece.trends)
        result.blocks[position / atlas_detail::block_bits] |= atlas_detail::bit_at(position);
    });
    return result;
  }
  /// Returns the first of these recommendations that is stated, or else the first one.
  static constexpr pieces lead_of(const pieces& same) noexcept {
    pieces result = recommendations(same, strength::stated);
    if (result.empty()) result = same;
    bool is_found = false;
    for (auto& bits : result.blocks) {
      bits = is_found ? 0 : bits & (~bits + 1);
      is_found = is_found || bits != 0;
    }
    return result;
  }
  static constexpr pieces leading(const pieces& all) noexcept {
    pieces result;
    for (pieces rest = all; !rest.empty();) {
      const pieces same = same_as(rest.front(), rest);
      result |= lead_of(same);
      rest -= same;
    }
    return result;
  }

  answer<trends> picks_{};
  pieces all_{};
  ranking<pieces, rank> ranked_{};
};

/// Returns what the sources advise on these trends: all recommendations that serve any of them.
/// With an audience, these are the recommendations for it and those for nobody in particular
/// (advice::is_for_anybody() tells which); with an audience from a bad cast, only the latter.
///
/// What one source advises for the very same trends is one piece of advice, led by the first
/// recommendation that the source states. Stated advice comes before implied advice; within each,
/// advice that serves more of the trends comes first, then the order of the table decides. Costs
/// about three queries per recommendation, and n log n comparisons.
[[nodiscard]] constexpr trend_brief brief(const answer<trends>& picks,
                                          const std::optional<audience>& audience = {}) noexcept {
  const auto addressed = recommendations(enum_set<trendatlas::audience>::all());
  return {picks, recommendations(audience) | ~addressed};
}
/// The same for all trends.
[[nodiscard]] constexpr trend_brief brief(const std::remove_const_t<decltype(trends)>& all,
                                          const std::optional<audience>& audience = {}) noexcept {
  return trendatlas::brief(all(), audience);
}

}  // namespace trendatlas::inline v0_1

#endif
