// SPDX-License-Identifier: BSL-1.0
// Ten questions as programs ask them, one of each table. compile_cost.cmake measures what they cost
// to compile.
#include <trendatlas/trendatlas.hpp>

using namespace trendatlas;

// Asked while compiling.
constexpr auto shopping = trends(theme::commerce, platform::instagram);
static_assert(shopping.contains(trend_id::social_commerce));
static_assert(claims.count(enum_set{stance::cautions, stance::opposes}) != 0);

// Asked while running.
auto advice_on(theme about) { return recommendations(about, audience::businesses); }
auto supporters_of(trend_id id) { return sources(id, stance::affirms); }
auto shown_on(source_id source) { return platforms(source); }
std::size_t feature_count(platform on) { return features.count(on); }
const figure* figure_on(trend_id id) { return figures.first(id); }
auto named_as(entity_kind kind) { return entities(kind); }
auto asked_about(theme about) { return faqs(about); }
bool pulls_against_others(trend_id id) { return tensions.any(id); }
