// SPDX-License-Identifier: BSL-1.0
// What sets do not do.
#include <string>
#include <trendatlas/trendatlas.hpp>
#include <vector>

using namespace trendatlas;
answer<trends> picks;

// clang-format off
const auto right_tables = trends(theme::ai) & trends(claims(stance::opposes));
const auto wrong_tables = trends(theme::ai) & claims(stance::opposes);  // offending: trendatlas: these sets hold rows of two different tables; to get from one table to another, call the one with the set of the other
const bool right_comparison = trends(theme::ai) == trends(theme::trust);
const bool wrong_comparison = trends(theme::ai) == claims(theme::ai);  // offending: trendatlas: these sets hold rows of two different tables
void assign() {
  picks &= trends(theme::ai);
  picks &= claims(theme::ai);  // offending: trendatlas: these sets hold rows of two different tables
}
const auto right_key = trends(theme::ai) & trends(theme::trust);
const auto wrong_key = trends(theme::ai) & theme::trust;  // offending: trendatlas: an answer meets other answers of its table; ask the table for one, as in answer & trends\(theme::ai\)
const auto wrong_keys = trends(theme::ai) - enum_set{theme::trust, theme::video};  // offending: trendatlas: an answer meets other answers of its table
const auto uncalled_table = trends(theme::ai) | trends;  // offending: trendatlas: an answer meets other answers of its table
const auto wrong_enum = enum_set{theme::ai} | platform::blog;  // offending: trendatlas: a set of enumerators meets other sets of its enum
const auto right_enums = trends(enum_set{theme::ai, theme::trust}, platform::blog);
const auto two_enums = enum_set{theme::ai, platform::blog};  // offending: trendatlas: a set has enumerators of one enum; make a set of each, as in trends\(enum_set{theme::ai, theme::trust}, platform::blog\)
const enum_set<theme> late_enum{theme::ai, theme::trust, platform::blog};  // offending: trendatlas: a set has enumerators of one enum
const auto key_of_two_enums = trends(enum_set{theme::ai, platform::blog});  // offending: trendatlas: a set has enumerators of one enum
const answer<trends> right_rows{trend_id::metaverse, trend_id::gamification};
const answer<trends> rows_by_key{theme::ai};  // offending: trendatlas: an answer is made of rows or their ids; by a key ask the table, as in trends\(theme::ai\), and a name find\(\)
const answer<trends> rows_by_name{"metaverse"};  // offending: trendatlas: an answer is made of rows or their ids
const bool right_element = trends(theme::ai) == trends(trend_id::metaverse);
const bool wrong_element = trends(theme::ai) == trend_id::metaverse;  // offending: trendatlas: a set is not equal to one element; ask set.contains\(element\)
const bool right_enumerator = trends[trend_id::metaverse].themes == enum_set{theme::ai};
const bool wrong_enumerator = trends[trend_id::metaverse].themes == theme::ai;  // offending: trendatlas: a set is not equal to one element; ask set.contains\(element\)
const bool right_id = trends(theme::ai).contains(trend_id::metaverse);
const bool wrong_id = trends(theme::ai).contains(platform::blog);  // offending: trendatlas: an element of this set is a row of this very table, or its id; of a key ask
const trend& first_row = trends(theme::ai).front();
const trend& wrong_place = trends(theme::ai)[0];  // offending: trendatlas: the elements of a set have no places; go through them, take the first row by front\(\)
const theme wrong_theme = trends.first()->themes[0];  // offending: trendatlas: the elements of a set have no places
const bool right_bool = trends.any(theme::ai) && !trends(theme::trust).empty();
const bool wrong_bool = trends(theme::ai) ? true : false;  // offending: trendatlas: a set is no bool; ask set.empty\(\)
const auto right_sum = trends(theme::ai) | trends(theme::trust);
const auto wrong_sum = trends(theme::ai) + trends(theme::trust);  // offending: trendatlas: sets are not added; for what is in either write a \| b
const bool right_order = trends(theme::ai) <= trends();
const bool wrong_order = trends(theme::ai) < trends();  // offending: trendatlas: sets have no order; a <= b asks whether a is part of b, and as keys they go into std::unordered_map
const bool wrong_enum_order = enum_set{theme::ai} < enum_set{theme::trust};  // offending: trendatlas: sets have no order
const bool wrong_number = trends(theme::ai) == 3;  // offending: trendatlas: a set is not equal to one element
const bool wrong_row_order = *trends.first() < *trends.first();  // offending: trendatlas: rows have no order; as keys of a map use their ids, as in std::map<trend_id, int>, and to sort rows include <trendatlas/insight.hpp>
void change() {
  picks |= trends(theme::ai);
  picks |= theme::ai;  // offending: trendatlas: an answer meets other answers of its table
  picks -= trends(theme::ai);
  picks -= enum_set{theme::ai};  // offending: trendatlas: an answer meets other answers of its table
  picks ^= claims();  // offending: trendatlas: these sets hold rows of two different tables
}
const auto right_call = trends(picks, theme::trust);
const auto wrong_call = picks(theme::trust);  // offending: trendatlas: an answer is no table; ask the table with it and further keys, as in trends\(answer, theme::ai\)
const bool right_any = trends.any(picks, theme::trust);
const bool wrong_any = picks.any(theme::trust);  // offending: trendatlas: a set has size\(\), empty\(\), contains\(element\), insert\(element\) and erase\(element\); of keys ask the table with it, as in trends.any\(answer, theme::ai\)
const std::size_t right_count = picks.size();
const std::size_t wrong_count = picks.count();  // offending: trendatlas: a set has size\(\), empty\(\), contains\(element\)
const trend* const right_first = trends.first(picks);
const trend* const wrong_first = picks.first();  // offending: trendatlas: a set has size\(\), empty\(\), contains\(element\)
const bool right_set = trends[trend_id::metaverse].themes.contains(theme::ai);
const bool wrong_set = trends[trend_id::metaverse].themes.count(theme::ai);  // offending: trendatlas: a set has size\(\), empty\(\), contains\(element\)
const trend* const right_find = trends.find("metaverse");
const trend* const wrong_find = picks.find("metaverse");  // offending: trendatlas: a set has size\(\), empty\(\), contains\(element\)
void add() {
  picks.insert(trend_id::metaverse);
  picks.push_back(trend_id::metaverse);  // offending: trendatlas: a set has size\(\), empty\(\), contains\(element\)
}
void go_through() {
  picks.for_each([](const trend& t) { (void)t; });
  picks.for_each([](trend& t) { (void)t; });  // offending: trendatlas: for_each calls a function with each element, as in picks.for_each
  picks.for_each([](trend_id id) { (void)id; });  // offending: trendatlas: for_each calls a function with each element
  trends.first()->themes.for_each([](theme t) { (void)t; });
  trends.first()->themes.for_each([] {});  // offending: trendatlas: for_each calls a function with each element
}
const trend& right_row = trends[trend_id::metaverse];
const trend wrong_row = trends(trend_id::metaverse);  // offending: trendatlas: an answer is a set of rows; for the row with an id write trends\[id\], for the first of an answer answer.front\(\)
const std::vector<trend> right_vector(picks.begin(), picks.end());
const std::vector<trend> same_vector = picks;
const trend& wrong_reference = trends(theme::ai);  // offending: trendatlas: an answer is a set of rows
const enum_set<theme> right_words{*parse<theme>("ai"), *parse<theme>("trust")};
const enum_set<theme> wrong_word{"ai"};  // offending: trendatlas: a word is no enumerator; parse it first, as in parse<theme>\(word\), or several by parse_list<theme>\(words\)
const std::vector<std::string> words{"ai", "trust"};
const enum_set<theme> wrong_words{words};  // offending: trendatlas: a word is no enumerator
const bool right_member = right_words.contains(*parse<theme>("ai"));
const bool member_by_word = right_words.contains("ai");  // offending: trendatlas: an element of this set is an enumerator of its enum; of a word or an optional take \*parse<theme>\(word\), where it has a value, and for a set write other <= set
const bool member_by_text = right_words.contains(words[0]);  // offending: trendatlas: an element of this set is an enumerator of its enum
const bool member_by_optional = right_words.contains(parse<theme>("ai"));  // offending: trendatlas: an element of this set is an enumerator of its enum
const bool member_of_another_enum = right_words.contains(platform::blog);  // offending: trendatlas: an element of this set is an enumerator of its enum
const bool right_part = enum_set{theme::ai} <= right_words;
const bool part_as_member = right_words.contains(enum_set{theme::ai});  // offending: trendatlas: an element of this set is an enumerator of its enum
const bool right_constant = right_words.contains(std::integral_constant<theme, theme::ai>{});
