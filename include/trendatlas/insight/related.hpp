// SPDX-License-Identifier: BSL-1.0
// Which trends have the most in common with a given trend.
#ifndef TRENDATLAS_INSIGHT_RELATED_HPP
#define TRENDATLAS_INSIGHT_RELATED_HPP

#include "../catalog.hpp"
#include "../engine/ranking.hpp"
#include "../model.hpp"

namespace trendatlas::inline v0_1 {

namespace atlas_detail {

/// The weight of what two trends share, and of what either has.
struct overlap {
  std::size_t shared = 0;
  std::size_t either = 0;

  template <class Set>
  constexpr void add(const Set& one, const Set& other, std::size_t weight) noexcept {
    const std::size_t common = (one & other).size();
    shared += weight * common;
    either += weight * (one.size() + other.size() - common);
  }
  [[nodiscard]] constexpr double ratio() const noexcept {
    return shared == 0 ? 0.0 : static_cast<double>(shared) / static_cast<double>(either);
  }
};

/// What a trend can share with others.
struct trend_profile {
  enum_set<theme> themes;
  answer<trendatlas::platforms> platforms;
  answer<trendatlas::sources> sources;
  answer<trendatlas::recommendations> recommendations;

  explicit constexpr trend_profile(const trend& of) noexcept
      : themes{of.themes},
        platforms{trendatlas::platforms(of.id)},
        sources{trendatlas::sources(of.id)},
        recommendations{trendatlas::recommendations(of.id)} {}

  [[nodiscard]] constexpr double likeness(const trend_profile& other) const noexcept {
    // Weighted by how much that says: few recommendations serve two trends, whereas most trends
    // share a source.
    overlap result;
    result.add(recommendations, other.recommendations, 5);
    result.add(themes, other.themes, 4);
    result.add(platforms, other.platforms, 2);
    result.add(sources, other.sources, 1);
    return result.ratio();
  }
};

}  // namespace atlas_detail

/// Ranks the other trends by what they share with this one, the nearest first. The score is the
/// weighted Jaccard index, from 0 to 1: the weight of what both have, divided by the weight of what
/// either has. A recommendation weighs 5, a theme 4, a platform 2, a source 1. The score of two
/// trends is the same from either side. Trends that share nothing are left out. For a trend from
/// a bad cast, the ranking is empty. Costs three queries per trend.
///
/// P. Jaccard, "The distribution of the flora in the alpine zone", New Phytologist 11 (1912), 37;
/// with weights, M. Ruzicka, "Anwendung mathematisch-statistischer Methoden in der Geobotanik",
/// Biologia (Bratislava) 13 (1958), 647.
[[nodiscard]] constexpr ranking<answer<trends>, double> related(trend_id trend) noexcept {
  if (atlas_detail::position_of(trend) == enum_size<trend_id>) return {};
  const atlas_detail::trend_profile profile{trends[trend]};
  // Room for whole blocks: otherwise g++ -O3 warns that a full block would read past the trends.
  double scores[answer<trends>::block_count * atlas_detail::block_bits]{};
  answer<trends> neighbors;
  for (const trendatlas::trend& other : trends) {
    const double score = profile.likeness(atlas_detail::trend_profile{other});
    scores[atlas_detail::position_of(other.id)] = score;
    if (other.id != trend && score > 0) neighbors.insert(other.id);
  }
  return {neighbors,
          [&](const trendatlas::trend&, std::size_t position) { return scores[position]; }};
}

}  // namespace trendatlas::inline v0_1

#endif
