// SPDX-License-Identifier: BSL-1.0
// What sets do not do.
#include <trendatlas/trendatlas.hpp>

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
const bool right_element = trends(theme::ai) == trends(trend_id::metaverse);
const bool wrong_element = trends(theme::ai) == trend_id::metaverse;  // offending: trendatlas: a set is not equal to one element; ask set.contains\(element\)
const bool right_enumerator = trends[trend_id::metaverse].themes == enum_set{theme::ai};
const bool wrong_enumerator = trends[trend_id::metaverse].themes == theme::ai;  // offending: trendatlas: a set is not equal to one element; ask set.contains\(element\)
const bool right_id = trends(theme::ai).contains(trend_id::metaverse);
const bool wrong_id = trends(theme::ai).contains(platform::blog);  // offending: trendatlas: an element of this set is a row of this very table, or its id; of a key ask
const trend& first_row = trends(theme::ai).front();
const trend& wrong_place = trends(theme::ai)[0];  // offending: trendatlas: the rows of an answer have no places; go through them, take the first by front\(\)
const bool right_bool = trends.any(theme::ai) && !trends(theme::trust).empty();
const bool wrong_bool = trends(theme::ai) ? true : false;  // offending: trendatlas: a set is no bool; ask set.empty\(\)
