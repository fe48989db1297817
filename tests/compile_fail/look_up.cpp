// SPDX-License-Identifier: BSL-1.0
// Rows by name and by id.
#include <string>
#include <trendatlas/trendatlas.hpp>

using namespace trendatlas;
const std::string typed = "metaverse";
// clang-format off
const trend* right_name = trends.find("metaverse");
const claim* no_name = claims.find("metaverse");  // offending: trendatlas: the rows of this table have neither a slug nor an id nor a name; add a member `slug`
const trend& right_id = trends[trend_id::metaverse];
const trend* wrong_id = trends.find(trend_id::metaverse);  // offending: trendatlas: a row is found by its name; by its id write trends\[id\], by an optional id trends\[\*id\]
const trend* wrong_optional_id = trends.find(parse<trend_id>("metaverse"));  // offending: trendatlas: a row is found by its name; by its id write trends\[id\], by an optional id trends\[\*id\]
const trend& wrong_constant = trends.at(trend_id::metaverse);  // offending: trendatlas: a row is found by its name; by its id write trends\[id\]
const platform_profile& right_constant = platforms[platform::blog];
const platform_profile& other_constant = platforms.at(theme::video);  // offending: trendatlas: a row is found by its name; by its id write trends\[id\]
const trend& wrong_name = trends["metaverse"];  // offending: trendatlas: \[\] takes the id of a row of this very table; of a name write trends.find\(name\)
const trend& wrong_number = trends[3];  // offending: trendatlas: \[\] takes the id of a row of this very table
const trend& right_optional = trends[*parse<trend_id>("metaverse")];
const trend& wrong_optional = trends[parse<trend_id>("metaverse")];  // offending: trendatlas: \[\] takes the id of a row of this very table; of a name write trends.find\(name\), of an optional id trends\[\*id\]
const claim& no_id = claims[0];  // offending: trendatlas: the rows of this table have no id; go through them, or take the first with a key: claims.first\(theme::ai\)
const platform_profile& wrong_type = platforms[theme::video];  // offending: trendatlas: \[\] takes the id of a row of this very table
const bool right_row = trends(theme::ai).contains(trend_id::metaverse);
const bool wrong_row = trends.contains(trend_id::metaverse);  // offending: trendatlas: an answer contains rows, as in trends\(theme::ai\).contains\(id\); of a whole table ask trends\(\).contains\(id\), of a name trends.find\(name\), of a key trends.any\(theme::ai\)
const bool wrong_row_name = trends.contains("metaverse");  // offending: trendatlas: an answer contains rows
const bool wrong_row_key = trends.contains(theme::ai);  // offending: trendatlas: an answer contains rows
const trend* right_text = trends.find(typed);
const trend& wrong_text = trends.at(typed);  // offending: trendatlas: at\(\) is for constants; for a name that comes at run time write trends.find\(name\)
auto& wrong_binding = trends.at(typed);  // offending: trendatlas: at\(\) is for constants; for a name that comes at run time write trends.find\(name\)
const trend& wrong_view(std::string_view name) { return trends.at(name); }  // offending: is not a constant expression
const auto right_word = parse<theme>(typed);
const auto wrong_word = parse(typed);  // offending: trendatlas: parse reads an enumerator of an enum with a vocabulary; name the enum, as in parse<theme>\(word\); for a row write trends.find\(name\)
const auto row_of_word = parse<trend>("metaverse");  // offending: trendatlas: parse reads an enumerator of an enum with a vocabulary
const auto number_of_word = parse<int>("metaverse");  // offending: trendatlas: parse reads an enumerator of an enum with a vocabulary
