// SPDX-License-Identifier: BSL-1.0
// Rows by name and by id.
#include <trendatlas/trendatlas.hpp>

using namespace trendatlas;
// clang-format off
const trend* right_name = trends.find("metaverse");
const claim* no_name = claims.find("metaverse");  // offending: trendatlas: the rows of this table have neither a slug nor an id nor a name; add a member `slug`
const trend& right_id = trends[trend_id::metaverse];
const trend* wrong_id = trends.find(trend_id::metaverse);  // offending: trendatlas: a row is found by its name; by its id write trends\[id\]
const trend& wrong_constant = trends.at(trend_id::metaverse);  // offending: trendatlas: a row is found by its name; by its id write trends\[id\]
const platform_profile& right_constant = platforms[platform::blog];
const platform_profile& other_constant = platforms.at(theme::video);  // offending: trendatlas: a row is found by its name; by its id write trends\[id\]
const trend& wrong_name = trends["metaverse"];  // offending: trendatlas: \[\] takes the id of a row of this very table; of a name write trends.find\(name\)
const trend& wrong_number = trends[3];  // offending: trendatlas: \[\] takes the id of a row of this very table
const trend& right_optional = trends[*parse<trend_id>("metaverse")];
const trend& wrong_optional = trends[parse<trend_id>("metaverse")];  // offending: trendatlas: \[\] takes the id of a row of this very table; of a name write trends.find\(name\), of an optional id trends\[\*id\]
const platform_profile& wrong_type = platforms[theme::video];  // offending: trendatlas: \[\] takes the id of a row of this very table
