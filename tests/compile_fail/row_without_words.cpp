// SPDX-License-Identifier: BSL-1.0
// A row without an id has no words of its own, and several enumerators have none together. Labels
// in German and Norwegian are in a header of their own.
// message: trendatlas: the name, label and definition of a row are those of its id, and this row has none; take those of a key that it holds, as in label\(c.trend\), or a member
#include <trendatlas/trendatlas.hpp>

using namespace trendatlas;
struct note {
  std::string_view text{};
  theme about{};
  using facets = trendatlas::facets<&note::about>;
};
const note own;
enum class color { red };

// clang-format off
const auto right_trend = label(*trends.first());
const auto right_claim = label(claims.first()->trend);
const auto wrong_name = name(*claims.first());              // offending
const auto wrong_label = label(*claims.first());            // offending
const auto wrong_definition = definition(*claims.first());  // offending
const auto named_row = name(*features.first());             // offending
const auto right_own = label(own.about);
const auto wrong_own = label(own);  // offending
const auto right_optional = label(*parse<theme>("ai"));
const auto wrong_optional = label(parse<theme>("ai"));  // offending: trendatlas: an enumerator has a name, label and definition; go through a set, and of an optional where it has a value write label\(\*optional\)
const auto wrong_set = name(trends.first()->themes);  // offending: trendatlas: an enumerator has a name, label and definition; go through a set
const auto wrong_member = label(platforms[platform::tiktok].counterpart);  // offending: trendatlas: an enumerator has a name, label and definition; go through a set
const auto wrong_enum = trendatlas::name(color::red);  // offending: trendatlas: this enum has no vocabulary; write vocabulary\(enum\) in the namespace of the enum
const auto right_word = label(*parse<theme>("ai"));
const auto wrong_word = label("ai");  // offending: trendatlas: an enumerator or a row with an id has a name, label and definition; parse a word first, as in label\(\*parse<theme>\(word\)\)
const auto wrong_pointer = label(trends.find("metaverse"));  // offending: trendatlas: an enumerator or a row with an id has a name, .*, and of what find\(\) or first\(\) gives write label\(\*found\)
const auto wrong_number = name(3);  // offending: trendatlas: an enumerator or a row with an id has a name
const auto wrong_table = definition(trends);  // offending: trendatlas: an enumerator or a row with an id has a name
const auto wrong_language = label(theme::trust, language::german);  // offending: trendatlas: labels in other languages are in <trendatlas/labels.hpp>; include it
const auto wrong_row_language = label(*trends.first(), language::german);  // offending: trendatlas: labels in other languages are in <trendatlas/labels.hpp>; include it
