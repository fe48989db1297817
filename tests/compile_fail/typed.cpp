// SPDX-License-Identifier: BSL-1.0
// What somebody typed: words to search for, names that are almost right, lists, other languages.
#include <optional>
#include <string>
#include <trendatlas/closest.hpp>
#include <trendatlas/search.hpp>
#include <trendatlas/trendatlas.hpp>

using namespace trendatlas;
const std::optional<std::string> typed = "ai";

// clang-format off
const auto search_for_nothing = search(trends);  // offending: trendatlas: search takes a table or an answer, and then a text, as in search\(trends, words\), with keys search\(trends\(theme::ai\), words\)
const auto search_in_nothing = search("ai");  // offending: trendatlas: search takes a table or an answer, and then a text
const auto search_in_wrong_order = search("ai", trends);  // offending: trendatlas: search takes a table or an answer, and then a text
const auto search_for_key = search(trends, theme::ai);  // offending: trendatlas: search takes a table or an answer, and then a text
const auto search_with_key = search(trends, theme::ai, "shopping");  // offending: trendatlas: search takes a table or an answer, and then a text
const auto search_for_optional = search(trends, typed);  // offending: trendatlas: search takes a table or an answer, and then a text
const auto search_in_row = search(*trends.first(), "ai");  // offending: trendatlas: search takes a table or an answer, and then a text
const auto search_by_template = search<trends>("ai");  // offending: trendatlas: search takes a table or an answer, and then a text

const auto right_suggestions = closest<theme>("comerce");
const auto right_rows = closest(trends, "metavers");
const theme* right_guess = right_suggestions.first();
const theme wrong_guess = right_suggestions;  // offending: trendatlas: closest gives up to three, or none; go through them, or where there is one take the first
const auto suggestions_for_nothing = closest("comerce");  // offending: trendatlas: closest takes an enum or a table, and a text, as in closest<theme>\(word\) or closest\(trends, word\)
const auto suggestions_for_enumerator = closest<theme>(theme::ai);  // offending: trendatlas: closest takes an enum or a table, and a text
const auto suggestions_of_rows = closest<trend>("metavers");  // offending: trendatlas: closest takes an enum or a table, and a text
const auto suggestions_in_wrong_order = closest("metavers", trends);  // offending: trendatlas: closest takes an enum or a table, and a text
const auto suggestions_by_template = closest<trends>("metavers");  // offending: trendatlas: closest takes an enum or a table, and a text
const auto suggestions_in_answer = closest(trends(theme::ai), "metavers");  // offending: trendatlas: closest takes an enum or a table, and a text

const auto right_list = parse_list<theme>("ai,video");
const enum_set<theme> right_set = *right_list;
const enum_set<theme> wrong_set = right_list;  // offending: trendatlas: a list that was read may have an unknown word; where it has none take its set
const auto list_of_nothing = parse_list("ai,video");  // offending: trendatlas: parse_list reads one text, with commas between its words, for an enum, as in parse_list<theme>\(text\)
const auto list_of_texts = parse_list<theme>("ai", "video");  // offending: trendatlas: parse_list reads one text, with commas between its words
const auto list_in_braces = parse_list<theme>({"ai", "video"});  // offending: trendatlas: parse_list reads one text, with commas between its words
const auto list_by_semicolons = parse_list<theme>("ai;video", ';');  // offending: trendatlas: parse_list reads one text, with commas between its words
const auto list_of_enumerators = parse_list<theme>(theme::ai);  // offending: trendatlas: parse_list reads one text, with commas between its words

const auto right_label = label(theme::trust, language::german);
const auto label_in_word = label(theme::trust, "german");  // offending: trendatlas: label takes an enumerator or a row with an id, and then a language, as in label\(theme::trust, language::german\)
const auto label_of_word = label("trust", language::german);  // offending: trendatlas: label takes an enumerator or a row with an id, and then a language
const auto label_in_wrong_order = label(language::german, theme::trust);  // offending: trendatlas: label takes an enumerator or a row with an id, and then a language
const auto label_of_optional = label(parse<theme>("trust"), language::german);  // offending: trendatlas: label takes an enumerator or a row with an id, and then a language, .* write label\(\*optional, language::german\)
const auto label_of_answer = label(trends(theme::ai), language::german);  // offending: trendatlas: label takes an enumerator or a row with an id, and then a language
const auto label_of_claim = label(*claims.first(), language::german);  // offending: trendatlas: label takes an enumerator or a row with an id, .*, of a row without an id take a key that it holds, as in label\(c.trend, language::german\)
const auto label_of_set = label(trends.first()->themes, language::german);  // offending: trendatlas: label takes an enumerator or a row with an id, and then a language
const auto right_word = parse<theme>("Vertrauen", language::german);
const auto word_in_word = parse<theme>("Vertrauen", "german");  // offending: trendatlas: parse reads a text for an enum, and in a language, as in parse<theme>\(word, language::german\)
const auto word_in_wrong_order = parse<theme>(language::german, "Vertrauen");  // offending: trendatlas: parse reads a text for an enum, and in a language
const auto language_alone = parse<theme>(language::german);  // offending: trendatlas: parse reads a text for an enum, and in a language
const auto word_left_out = parse<theme>();  // offending: trendatlas: parse reads a text for an enum, and in a language
const auto word_of_nothing = parse("Vertrauen", language::german);  // offending: trendatlas: parse reads a text for an enum, and in a language
