// SPDX-License-Identifier: BSL-1.0
// Ten questions as programs ask them. compile_cost.cmake measures what compiling them costs.
#include <trendatlas/trendatlas.hpp>

using namespace trendatlas;

// Asked while compiling.
constexpr auto shopping = trends(theme::commerce, platform::instagram);
static_assert(shopping.contains(trend_id::social_commerce));
constexpr std::size_t doubts = claims(enum_set{stance::cautions, stance::opposes}).size();
constexpr const trend& metaverse = trends.at("metaverse");

std::string_view on_the_metaverse() { return doubts == 0 ? std::string_view{} : metaverse.summary; }

// Asked while running.
std::size_t count_trends(theme t, platform p) { return trends(t, p).size(); }

auto advice_on(theme t) { return recommendations(trends(t), audience::businesses); }

auto heard_in(language spoken) { return sources(spoken) & sources(trend_id::short_form_video); }

const trend* look_up(std::string_view slug) { return trends.find(slug); }

bool is_disputed(trend_id id) { return trends[id].challenged_by.size() > 1; }

std::size_t longest_statement(source_id id) {
  std::size_t longest = 0;
  for (const claim& c : claims(id)) longest = c.statement.size() > longest ? c.statement.size() : longest;
  return longest;
}

std::string_view first_feature(std::string_view word) {
  const std::optional<platform> typed = parse<platform>(word);
  return typed ? features(*typed).front().name : std::string_view{};
}
