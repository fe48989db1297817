// SPDX-License-Identifier: BSL-1.0
// What is counted and grouped, and by what.
#include <trendatlas/insight.hpp>
#include <trendatlas/trendatlas.hpp>

using namespace trendatlas;
enum class color { red };
const auto counted = counts<theme>(trends);
const auto table_of_counts = matrix<theme, source_id>(faqs);
const auto groups_of_claims = grouped_by<source_id>(claims);

// clang-format off
const auto wrong_facet = counts<strength>(faqs);  // offending: trendatlas: counts, matrices and groups are by a type of keys that the rows or their
const auto wrong_column = matrix<theme, strength>(faqs);  // offending: trendatlas: counts, matrices and groups are by a type of keys that the rows or their
const auto wrong_groups = grouped_by<strength>(claims);  // offending: trendatlas: counts, matrices and groups are by a type of keys that the rows or their
const auto number = counts<int>(trends);  // offending: trendatlas: this type is not one of keys; name an enum with a vocabulary, as in counts<theme>\(trends\), or a member
const auto row = counts<trend>(trends);  // offending: trendatlas: this type is not one of keys; name an enum
const auto enum_without_words = counts<color>(trends);  // offending: trendatlas: this type is not one of keys; name an enum with a vocabulary
const auto number_in_columns = matrix<theme, int>(trends);  // offending: trendatlas: this type is not one of keys; name an enum
const auto groups_of_numbers = grouped_by<std::size_t>(sources);  // offending: trendatlas: this type is not one of keys; name an enum
const auto enumerator = counts<theme::ai>(trends);  // offending: trendatlas: keys are named by their type or by a member, as in counts<theme>\(trends\) or counts<&row::member>\(rows\); how many rows have one key says trends.count\(theme::ai\)
const auto enumerators = matrix<theme::ai, platform::tiktok>(trends);  // offending: trendatlas: keys are named by their type or by a member
const auto group_of_enumerator = grouped_by<theme::ai>(trends);  // offending: trendatlas: keys are named by their type or by a member
const auto text = counts<&trend::summary>(trends);  // offending: trendatlas: this member holds no keys; name an enumerator, an enum_set, an optional enumerator, a bool
const auto forgotten_type = counts(trends, theme::ai);  // offending: trendatlas: counts takes one type of keys, and then a table or an answer and further keys, as in counts<theme>\(trends, platform::tiktok\)
const auto two_types = counts<theme, platform>(trends);  // offending: trendatlas: counts takes one type of keys, .* by two types write matrix<theme, platform>\(trends\)
const auto forgotten_table = counts<theme>();  // offending: trendatlas: counts takes one type of keys
const auto one_type = matrix<theme>(trends);  // offending: trendatlas: matrix takes two types of keys, .* by one type write counts<theme>\(trends\)
const auto no_type = matrix(trends, platform::tiktok);  // offending: trendatlas: matrix takes two types of keys
const auto forgotten_group = grouped_by(trends);  // offending: trendatlas: grouped_by takes one type of keys, and then a table or an answer and further keys, as in grouped_by<theme>\(trends, platform::tiktok\)
const auto right_key_of_groups = grouped_by<theme>(trends, platform::tiktok);
const auto key_of_groups = grouped_by<theme>(trends, strength::stated);  // offending: trendatlas: neither the rows of this table, nor rows they refer to, nor
const auto list_of_groups = grouped_by<theme>(trends, {platform::tiktok});  // offending: trendatlas: a list is no key; for any of these write a set
const auto right_order = counts<theme>(trends, platform::tiktok);
const auto wrong_order = counts<theme>(platform::tiktok, trends);  // offending: trendatlas: this takes a table or an answer, as in trends or trends\(theme::ai\)
const auto right_keys = counts<theme>(trends, enum_set{platform::tiktok, platform::blog});
const auto list = counts<theme>(trends, {platform::tiktok, platform::blog});  // offending: trendatlas: a list is no key; for any of these write a set, as in counts<theme>\(trends, enum_set{platform::tiktok, platform::blog}\)
const auto evidence_by_list = evidence(trends, {platform::tiktok, platform::blog});  // offending: trendatlas: a list is no key; for any of these write a set
const auto word = counts<theme>(trends, "tiktok");  // offending: trendatlas: a word is no key
const auto of_a_row = counts<theme>(trends[trend_id::metaverse]);  // offending: trendatlas: a row is no answer; ask for it, as in trends\(t.id\)
const auto right_count = counted[theme::ai];
const auto count_of_word = counted["ai"];  // offending: trendatlas: a count is that of a key of the type counted by, as in counts<platform>\(trends\)\[platform::tiktok\]; of a word write
const auto count_of_other = counted[platform::tiktok];  // offending: trendatlas: a count is that of a key of the type counted by
const auto count_at_place = counted[0];  // offending: trendatlas: a count is that of a key of the type counted by
const auto right_cell = table_of_counts[theme::ai][source_id::hidden_side];
const auto wrong_cell = table_of_counts[source_id::hidden_side];  // offending: trendatlas: a line of a matrix is that of a key of its first type, and a cell that of a key of each, as in counted\[theme::ai\]\[platform::tiktok\]
const auto wrong_group = groups_of_claims[source_id::hidden_side];  // offending: trendatlas: groups are gone through, as in for \(const auto& \[key, rows\] : groups\); for the rows of one key ask the table
