// SPDX-License-Identifier: BSL-1.0
#include <trendatlas/trendatlas.hpp>

using namespace trendatlas;

extern const trend* found;
const trend* found = trends.find("metaverse");
extern const std::size_t constant;
const std::size_t constant = trends(theme::commerce).size();

std::size_t count(theme t, platform p, std::string_view word) {
  const auto picks = trends(t, p) | ~trends(stance::opposes);
  std::size_t result = recommendations(picks, audience::brands).size() + claims(picks).size() + sources(picks).size();
  for (const platform_profile& row : platforms(picks)) result += row.note.size() + name(row.id).size();
  if (const auto parsed = parse<trend_id>(word)) result += trends[*parsed].summary.size() + label(*parsed).size();
  return result + (trends.find(word) != nullptr ? 1U : 0U);
}
