// SPDX-License-Identifier: BSL-1.0
// What is no key, in the order of how likely it is to be written.
#include <trendatlas/trendatlas.hpp>

using namespace trendatlas;
const std::string_view text = "ai";
const std::array<theme, 2> themes{theme::ai, theme::trust};
struct note {
  bool is_new = false;
  using facets = trendatlas::facets<&note::is_new>;
};
inline constexpr note note_rows[] = {{true}, {false}};
constexpr table<note_rows> notes;
bool is_about_ai(const trend& of) { return of.themes.contains(theme::ai); }

// clang-format off
const auto right_word = trends(parse<theme>("ai").value_or(theme::trust));
const auto wrong_literal = trends("ai");  // offending: trendatlas: a word is no key; parse it first, and where that gives a value ask with it, as in \*parse<theme>\(word\)
const auto wrong_word = trends.count(text);  // offending: trendatlas: a word is no key; parse it first, and where that gives a value ask with it, as in \*parse<theme>\(word\)
const auto wrong_any = trends.any(text);  // offending: trendatlas: a word is no key; parse it first, and where that gives a value ask with it, as in \*parse<theme>\(word\)
const auto wrong_number = trends(1);  // offending: trendatlas: a number is no key; name an enumerator, as in theme::ai
const auto right_row = claims(trends[trend_id::metaverse].id);
const auto wrong_row = claims(trends[trend_id::metaverse]);  // offending: trendatlas: a row is no key; use its id, as in claims\(t.id\)
const auto wrong_address = claims(trends.find("metaverse"));  // offending: trendatlas: a row is no key; use its id, as in claims\(t.id\)
const auto right_claim = trends(claims.first()->trend);
const auto wrong_claim = trends(*claims.first());  // offending: trendatlas: a row without an id is no key; use a key that it holds
const auto right_rows = claims(trends());
const auto wrong_table = claims(trends);  // offending: trendatlas: a table is no key; call it for its rows, as in claims\(trends\(\)\)
const auto right_range = trends(enum_set<theme>{themes});
const auto wrong_range = trends(themes);  // offending: trendatlas: a range is no key; make a set of it, as in enum_set<theme>{range}
const auto right_list = trends(enum_set{theme::ai, theme::trust});
const auto wrong_second_list = trends(platform::blog, {theme::ai, theme::trust});  // offending: trendatlas: a list is no key; for any of these write a set
const auto wrong_first_list = trends({theme::ai, theme::trust}, platform::blog);  // offending: trendatlas: a list is no key; for any of these write a set
const auto wrong_list = trends({theme::ai, theme::trust});  // offending: trendatlas: a list is no key; for any of these write a set, as in trends\(enum_set{theme::ai, theme::trust}\)
const auto wrong_flags = trends(theme::ai | theme::trust);  // offending: trendatlas: enumerators are no flags; for any of these write a set, as in trends\(enum_set{theme::ai, theme::trust}\), for all trends\(theme::ai, theme::trust\)
const auto wrong_both_flags = trends(theme::ai & theme::trust);  // offending: trendatlas: enumerators are no flags; for any of these write a set, as in trends\(enum_set{theme::ai, theme::trust}\), for all trends\(theme::ai, theme::trust\)
const auto right_others = ~trends(theme::ai);
const auto wrong_others = trends(!theme::ai);  // offending: trendatlas: an enumerator has no complement; for the rows without it write ~trends\(theme::ai\), for all other enumerators ~enum_set{theme::ai}
const auto wrong_complement = trends(~theme::ai);  // offending: trendatlas: an enumerator has no complement
const auto right_way = faqs(trends(platform::tiktok));
const auto wrong_way = faqs(platform::tiktok);  // offending: trendatlas: neither the rows of this table, nor rows they refer to, nor their witnesses have keys of this type; ask a table that has, and this one with its answer
const auto wrong_set = sources(enum_set{strength::stated});  // offending: trendatlas: neither the rows of this table, nor rows they refer to
const auto right_flag = notes(by<&note::is_new>(true));
const auto wrong_flag = notes(true);  // offending: trendatlas: a bool alone is no key; say which member, as in by<&row::member>\(true\)
const auto right_member = trends(by<&trend::themes>(theme::ai));
const auto wrong_member = trends(&trend::themes);  // offending: trendatlas: a member alone is no key; say which key it holds, as in by<&trend::themes>\(theme::ai\)
const auto member_of_another_type = trends(by<&trend::themes>(platform::blog));  // offending: trendatlas: by<...> names a member that neither these rows, nor rows they refer to, nor their witnesses have
const auto member_of_others = trends(by<&recommendation::strength>(strength::stated));  // offending: trendatlas: by<...> names a member that neither these rows
const auto wrong_text = claims(by<&claim::statement>("Stories"));  // offending: trendatlas: by<...> names a member that neither these rows, .* or one that holds no key of this type; of a part name the member that it is, as in by<&tension::where>; find numbers and texts by matching\(\)
const auto member_number = sources(by<&source::lines>(20U));  // offending: trendatlas: by<...> names a member that neither these rows, .* find numbers and texts by matching\(\)
const auto right_by = claims(by<&claim::stance>(stance::opposes));
const auto wrong_by = claims(by(&claim::stance, stance::opposes));  // offending: trendatlas: by\(\) takes the member in angle brackets, as in by<&claim::stance>\(stance::opposes\)
const auto by_type = claims(by<stance>(stance::opposes));  // offending: trendatlas: by\(\) takes the member in angle brackets
const auto by_nothing = claims(by(stance::opposes));  // offending: trendatlas: by\(\) takes the member in angle brackets
const auto right_function = trends.matching(is_about_ai);
const auto right_flagged = notes.matching(&note::is_new);
const auto wrong_predicate = trends.matching(theme::ai);  // offending: trendatlas: matching\(\) takes a function of a row that returns a bool, or a member that is one; of a key ask trends\(theme::ai\)
const auto wrong_member_of_row = trends.matching(&trend::summary);  // offending: trendatlas: matching\(\) takes a function of a row that returns a bool
const auto wrong_function = trends(is_about_ai);  // offending: trendatlas: a function is no key; write trends.matching\(function\)
const auto right_tables = claims(trends(recommendations(audience::brands)));
const auto unrelated_tables = claims(recommendations(audience::brands));  // offending: trendatlas: these two tables are not related: neither has the other's ids; go over a table
const auto right_maybe = platforms(*platforms[platform::tiktok].counterpart);
const auto wrong_maybe = platforms(platforms[platform::tiktok].counterpart);  // offending: trendatlas: an optional member of a row is no key; where it has a value ask with it, as in platforms\(\*p.counterpart\)
const auto right_optional = trends(by<&trend::themes>(std::optional{theme::ai}));
const auto wrong_optional = trends(std::optional{by<&trend::themes>(theme::ai)});  // offending: trendatlas: this is no key; a key is an enumerator, an enum_set, an optional of either
const auto wrong_thing = trends(std::optional<line_range>{});  // offending: trendatlas: this is no key; a key is an enumerator, an enum_set, an optional of either
