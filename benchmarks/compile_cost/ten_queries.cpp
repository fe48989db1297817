// SPDX-License-Identifier: BSL-1.0
// Ten questions as programs ask them, one of each table. compile_cost.cmake measures what they cost
// to compile.
#include <trendatlas/trendatlas.hpp>

using namespace trendatlas;

// Asked while compiling: of one witness, by a set, by name.
constexpr auto shopping = trends(theme::commerce, platform::instagram);
static_assert(shopping.contains(trend_id::social_commerce));
static_assert(claims.count(enum_set{stance::cautions, stance::opposes}) != 0);
static_assert(platforms.at("tiktok").counterpart == platform::douyin);

// Asked while running: by a join, of two keys that one claim must hold, in a loop.
auto advice_on(theme about) { return recommendations(trends(about), audience::businesses); }
auto supporters_of(trend_id id) { return sources(id, stance::affirms); }
std::size_t feature_count(platform on) { return features.count(on); }
const figure* figure_on(trend_id id) { return figures.first(id); }
auto asked_about(theme about) { return faqs(about); }
bool pulls_against_others(trend_id id) { return tensions.any(id); }
std::size_t letters_on(entity_kind kind) {
  std::size_t letters = 0;
  for (const entity& e : entities(kind)) letters += e.role.size();
  return letters;
}
