// SPDX-License-Identifier: BSL-1.0
// Which sources support or challenge a trend, and what sources agree on.
#ifndef TRENDATLAS_INSIGHT_AGREEMENT_HPP
#define TRENDATLAS_INSIGHT_AGREEMENT_HPP

#include "../catalog.hpp"
#include "../model.hpp"

namespace trendatlas::inline v0_1 {

namespace atlas_detail {

/// The stances that challenge a trend. A caveat (stance::qualifies) is neither for nor against it.
inline constexpr enum_set challenges{stance::cautions, stance::opposes};

}  // namespace atlas_detail

/// How many sources support, qualify and challenge a trend. A source that does several of these
/// counts for each.
struct support_counts {
  std::size_t supporting = 0;   ///< sources that affirm it
  std::size_t qualifying = 0;   ///< sources that name a caveat, which is no opposition
  std::size_t challenging = 0;  ///< sources that caution against it or oppose it

  friend constexpr bool operator==(const support_counts&, const support_counts&) noexcept = default;
  friend void operator<<(atlas_detail::print_the_members_of_this, const support_counts&) {}
};

/// Returns how many sources support, qualify and challenge a trend; all 0 for a trend from a bad
/// cast. Costs three queries.
[[nodiscard]] constexpr support_counts support(trend_id trend) noexcept {
  return {sources.count(trend, stance::affirms), sources.count(trend, stance::qualifies),
          sources.count(trend, atlas_detail::challenges)};
}

/// Returns the trends that some source supports and some source challenges, possibly the same one.
/// Costs two queries.
[[nodiscard]] constexpr answer<trends> contested() noexcept {
  return trends(stance::affirms) & trends(atlas_detail::challenges);
}

/// Returns the trends that at least this many sources support. Costs one query per source, and one
/// step per trend that it supports.
[[nodiscard]] constexpr answer<trends> consensus(std::size_t least) noexcept {
  std::size_t supporting[enum_size<trend_id>]{};
  for (const source_id source : values<source_id>)
    for (const trend& supported : trends(source, stance::affirms))
      ++supporting[atlas_detail::position_of(supported.id)];
  answer<trends> result;
  for (const trend_id trend : values<trend_id>)
    if (supporting[atlas_detail::position_of(trend)] >= least) result.insert(trend);
  return result;
}

/// Returns the trends that only this source speaks of, for or against; none for a source from a bad
/// cast. Costs one query per source.
[[nodiscard]] constexpr answer<trends> unique_to(source_id source) noexcept {
  return trends(source) - trends(~enum_set{source});
}

/// What two sources agree and disagree on. A caveat counts neither way. A source can support and
/// challenge the same trend, so a trend can be in several of these sets.
struct common_ground {
  answer<trends> supported{};   ///< trends that both support
  answer<trends> challenged{};  ///< trends that both challenge
  answer<trends> divided{};     ///< trends that one supports and the other challenges

  friend constexpr bool operator==(const common_ground&, const common_ground&) noexcept = default;
  friend void operator<<(atlas_detail::print_the_members_of_this, const common_ground&) {}
};

/// Returns what two sources both support, what they both challenge, and what divides them; the
/// order of the two does not matter. Costs four queries.
[[nodiscard]] constexpr common_ground agreement(source_id one, source_id other) noexcept {
  const auto supported_by_one = trends(one, stance::affirms);
  const auto supported_by_other = trends(other, stance::affirms);
  const auto challenged_by_one = trends(one, atlas_detail::challenges);
  const auto challenged_by_other = trends(other, atlas_detail::challenges);
  return {supported_by_one & supported_by_other, challenged_by_one & challenged_by_other,
          (supported_by_one & challenged_by_other) | (challenged_by_one & supported_by_other)};
}

/// Returns the tensions whose two trends are both in a selection. Costs two joins.
[[nodiscard]] constexpr answer<tensions> tensions_within(const answer<trends>& selection) noexcept {
  return tensions(by<&tension::first>(selection), by<&tension::second>(selection));
}
/// The same for all trends.
[[nodiscard]] constexpr answer<tensions> tensions_within(
    const std::remove_const_t<decltype(trends)>& all) noexcept {
  return trendatlas::tensions_within(all());
}

}  // namespace trendatlas::inline v0_1

#endif
