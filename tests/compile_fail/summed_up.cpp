// SPDX-License-Identifier: BSL-1.0
// What insight and rankings are asked for.
#include <trendatlas/insight.hpp>
#include <trendatlas/trendatlas.hpp>

using namespace trendatlas;
const trend& metaverse = trends[trend_id::metaverse];

// clang-format off
const auto right_relations = [] { return related(metaverse.id); };
const auto relations_of_word = related("metaverse");  // offending: trendatlas: a word is no id; parse it first, and where that gives a value write that, as in \*parse<trend_id>\(word\)
const auto relations_of_row = related(metaverse);  // offending: trendatlas: a row is no id; write its id, as in related\(t.id\)
const auto relations_of_address = related(trends.find("metaverse"));  // offending: trendatlas: a row is no id; write its id
const auto relations_of_optional = related(parse<trend_id>("metaverse"));  // offending: trendatlas: an optional is no id; where it has a value write \*id
const auto relations_of_theme = related(theme::immersive);  // offending: trendatlas: this takes the id of one trend or source, as in related\(trend_id::metaverse\)
const auto relations_in_table = related(trends, trend_id::metaverse);  // offending: trendatlas: this takes the id of one trend or source
const auto support_of_claim = support(*claims.first());  // offending: trendatlas: a row is no id; write its id, as in related\(t.id\), or that of another row, as in related\(c.trend\)
const auto support_of_table = support(trends);  // offending: trendatlas: this takes the id of one trend or source
const auto unique_to_word = unique_to("hidden-side");  // offending: trendatlas: a word is no id
const auto relations_of_nothing = related();  // offending: trendatlas: this takes the id of one trend or source, as in related\(trend_id::metaverse\)
const auto support_of_nothing = support();  // offending: trendatlas: this takes the id of one trend or source
const auto unique_to_nothing = unique_to();  // offending: trendatlas: this takes the id of one trend or source
const auto agreement_of_one = agreement(source_id::hidden_side);  // offending: trendatlas: agreement takes the ids of two sources
const auto agreement_of_rows = agreement(*sources.first(), *sources.first());  // offending: trendatlas: agreement takes the ids of two sources
const auto one_contested = contested(trend_id::metaverse);  // offending: trendatlas: contested\(\) takes nothing and returns an answer; of one trend ask contested\(\).contains\(trend_id::metaverse\)
const auto right_consensus = consensus(4);
const auto one_consensus = consensus(trend_id::metaverse);  // offending: trendatlas: consensus takes how many sources support a trend at least, and returns an answer
const auto tensions_of_trend = tensions_within(trend_id::metaverse);  // offending: trendatlas: tensions_within takes an answer of trends, .* those of one trend are tensions\(trend_id::metaverse\)
const auto right_brief = [] { return brief(trends(theme::ai), audience::brands); };
const auto brief_on_word = brief("ai");  // offending: trendatlas: brief takes an answer of trends, and then an audience if you like, as in brief\(trends\(theme::ai\), audience::brands\)
const auto brief_on_key = brief(theme::ai);  // offending: trendatlas: brief takes an answer of trends
const auto brief_for_word = brief(trends, "brands");  // offending: trendatlas: brief takes an answer of trends
const auto brief_in_wrong_order = brief(audience::brands, trends());  // offending: trendatlas: brief takes an answer of trends

const auto evidence_of_nothing = evidence();  // offending: trendatlas: this takes a table or an answer, as in trends or trends\(theme::ai\)
const auto evidence_of_nobody = evidence(tensions, theme::ai);  // offending: trendatlas: no table witnesses these rows
const auto right_order = ordered_by(sources, &source::bytes);
const auto wrong_projection = ordered_by(sources, source_id::hidden_side);  // offending: trendatlas: ordered_by takes a projection, which is a member of the row or a
const auto forgotten_projection = ordered_by(sources);  // offending: trendatlas: ordered_by takes a table or an answer, and then a projection, as in ordered_by\(sources, &source::lines\)
const auto order_of_sets = ordered_by(trends, &trend::themes);  // offending: trendatlas: ordered_by compares what the projection returns, by `<` or by a function of two
const auto order_of_addresses = ordered_by(sources, [](const source& s) { return s.title.data(); });  // offending: trendatlas: ordered_by compares what the projection returns, .* of a const char\* a std::string_view
const auto wrong_direction = ordered_by(sources, &source::bytes, true);  // offending: trendatlas: ordered_by compares what the projection returns, by `<` or by a function of two
const auto right_key = claims(right_order.as_set());
const auto wrong_key = claims(right_order);  // offending: trendatlas: a ranking is no key; take its rows, as in found.as_set\(\)
const auto wrong_set = right_order & sources(language::german);  // offending: trendatlas: a ranking is no answer; take its rows, as in found.as_set\(\) & trends\(theme::ai\)
const answer<sources> right_answer = right_order.as_set();
const answer<sources> wrong_answer = right_order;  // offending: trendatlas: a ranking is no answer; take its rows, as in found.as_set\(\)
const auto wrong_operand = sources(language::german) & right_order;  // offending: trendatlas: a ranking is no answer; take its rows, as in found.as_set\(\)
const auto right_first = right_order.first(1);
const source* wrong_first = right_order.first();  // offending: trendatlas: first\(\) of a ranking takes how many, as in found.first\(3\); the best one is found.front\(\).row
const auto wrong_counts = counts<language>(right_order);  // offending: trendatlas: a ranking is no answer; take its rows, as in found.as_set\(\)
const source& right_row = right_order.front().row;
const source& wrong_row = right_order.front();  // offending: trendatlas: each element of this is more than a row; write const auto& \[row, score\], .* or found.front\(\).row
void go_through() {
  for (const auto& [each, score] : right_order) (void)each, (void)score;
  for (const trend& each : evidence(trends, theme::ai)) (void)each;  // offending: trendatlas: each element of this is more than a row
  for (const auto& each : brief(trends)) (void)each.lead;
  for (const recommendation& each : brief(trends)) (void)each;  // offending: trendatlas: each element of this is more than a row
  for (const source& each : right_order) (void)each;  // offending: trendatlas: each element of this is more than a row
}
