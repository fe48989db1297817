// SPDX-License-Identifier: BSL-1.0
// What parse() gives may be empty, so that no set is made of it.
// message: trendatlas: an optional is no enumerator; where it has a value make a set of that, as in enum_set{\*parse<theme>\(word\)}
// on a later line: a static_assert would break optional sets of optional enumerators
#include <trendatlas/trendatlas.hpp>

using namespace trendatlas;
const std::optional<theme> about = parse<theme>("ai");
const std::optional<enum_set<theme>> right_filter = about;
const enum_set<theme> right{*about};
const enum_set<theme> wrong{about};                 // offending
const enum_set<theme> same(parse<theme>("trust"));  // offending
const auto deduced = enum_set{about};               // offending
