// SPDX-License-Identifier: BSL-1.0
#include <trendatlas/closest.hpp>
#include <trendatlas/search.hpp>
#include <trendatlas/trendatlas.hpp>

using namespace trendatlas;

extern const trend* found;
const trend* found = trends.find("metaverse");
extern const std::size_t found_by_words;
const std::size_t found_by_words = search(trends, "shopping").size();
extern const std::size_t constant;
const std::size_t constant = trends(theme::commerce).size();

std::size_t count(theme t, platform p, std::string_view word) {
  const auto picks = trends(t, p) | ~trends(stance::opposes);
  std::size_t result = recommendations(picks, audience::brands).size() + claims(picks).size() +
                       sources(picks).size();
  for (const platform_profile& row : platforms(picks))
    result += row.note.size() + name(row.id).size();
  if (const auto parsed = parse<trend_id>(word))
    result += trends[*parsed].summary.size() + label(*parsed).size();
  for (const trend& row : trends(enum_set{t, theme::ai}, p)) {
    result += features(row.id).size() + figures(row.id).size() + entities(row.id).size() +
              faqs(row.id).size() + tensions(row.id).size();
    result += aliases(row.id).size() + definition(row.id).size();
  }
  result += features(picks).front().name.size() + (features.find(word) != nullptr ? 1U : 0U) +
            (entities.find(word) != nullptr ? 1U : 0U);
  result += search(trends, word).size() + search(claims(picks), word).size() +
            closest<trend_id>(word).size() + closest(trends, word).size() +
            parse_list<theme>(word)->size();
  return result + (trends.find(word) != nullptr ? 1U : 0U);
}
