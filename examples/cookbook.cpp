// SPDX-License-Identifier: BSL-1.0
// Twenty questions to the catalog. cookbook.md shows each with its answer.
#include <cstring>
#include <iostream>
#include <iterator>
#include <string>
#include <trendatlas/closest.hpp>
#include <trendatlas/export.hpp>
#include <trendatlas/insight.hpp>
#include <trendatlas/ostream.hpp>
#include <trendatlas/search.hpp>
#include <trendatlas/trendatlas.hpp>

using namespace trendatlas;

namespace {

// [on_a_platform]
void on_a_platform() {
  for (const trend& t : trends(platform::tiktok, stance::affirms)) std::cout << label(t) << '\n';
}
// [/on_a_platform]

// [with_both_themes]
void with_both_themes() {
  constexpr auto both = trends(theme::ai, theme::trust);
  static_assert(both.size() == 1);  // the compiler knows
  std::cout << both << '\n';
}
// [/with_both_themes]

// [for_and_against]
void for_and_against() {
  constexpr auto trend = trend_id::early_trend_adoption;
  std::cout << "for: " << sources(trend, stance::affirms) << '\n'
            << "with a caveat: " << sources(trend, stance::qualifies) << '\n'
            << "against: " << sources(trend, enum_set{stance::cautions, stance::opposes}) << '\n';
}
// [/for_and_against]

// [on_which_line]
void on_which_line() {
  for (const claim& c : claims(trend_id::ai_content_creation, language::german))
    std::cout << c << '\n';
}
// [/on_which_line]

// [what_to_do]
void what_to_do() {
  for (const recommendation& r : recommendations(trends(theme::video), audience::businesses))
    std::cout << r.action << "\n  " << r.where << '\n';
}
// [/what_to_do]

// [agreed]
void agreed() { std::cout << consensus(4) << '\n'; }
// [/agreed]

// [disputed]
void disputed() {
  for (const trend& t : contested()) {
    const support_counts votes = support(t.id);
    std::cout << label(t) << ": " << votes.supporting << " for, " << votes.challenging
              << " against\n";
  }
}
// [/disputed]

// [from_one_source]
void from_one_source() { std::cout << unique_to(source_id::schmitz_forecast_2024) << '\n'; }
// [/from_one_source]

// [still_to_come]
void still_to_come() {
  std::cout << trends(certainty::expected) - trends(certainty::observed) << '\n';
}
// [/still_to_come]

// [where_to_sell]
void where_to_sell() { std::cout << platforms(theme::commerce, stance::affirms) << '\n'; }
// [/where_to_sell]

// [how_long]
void how_long() {
  for (const figure& f : figures(trend_id::short_form_video))
    if (f.minimum && f.maximum)
      std::cout << f.quantity << ": " << *f.minimum << " to " << *f.maximum << ' ' << f.unit
                << '\n';
}
// [/how_long]

// [which_features]
void which_features() {
  for (const feature& f : features(platform::instagram))
    std::cout << f.name << ": " << f.trends << '\n';
}
// [/which_features]

// [who_is_named]
void who_is_named() {
  for (const entity& e : entities(entity_kind::virtual_influencer))
    std::cout << e.name << ": " << e.role << '\n';
}
// [/who_is_named]

// [questions_and_answers]
void questions_and_answers() {
  for (const faq& f : faqs(theme::ai)) std::cout << f.question << "\n  " << f.answer << '\n';
}
// [/questions_and_answers]

// [without_advice]
void without_advice() { std::cout << ~trends(recommendations()) << '\n'; }
// [/without_advice]

// [pulling_apart]
void pulling_apart() {
  for (const tension& t : tensions_within(trends(theme::ai)))
    std::cout << label(t.first) << " and " << label(t.second) << "\n  " << t.note << '\n';
}
// [/pulling_apart]

// [misspelled]
void misspelled() {
  const char* const typed = "comerce";
  if (const auto known = parse<theme>(typed))
    std::cout << trends(*known) << '\n';
  else
    for (const theme guess : closest<theme>(typed)) std::cout << "Did you mean " << guess << "?\n";
}
// [/misspelled]

// [in_words]
void in_words() {
  for (const auto& [trend, score] : search(trends, "how do I sell on TikTok").first(3))
    std::cout << label(trend) << '\n';
}
// [/in_words]

// [how_many_each]
void how_many_each() {
  const auto per_platform = counts<platform>(trends, theme::community);
  for (const platform p : values<platform>)
    if (per_platform[p] != 0) std::cout << label(p) << ": " << per_platform[p] << '\n';
}
// [/how_many_each]

// [as_json]
void as_json() {
  std::string text;
  write_json(std::back_inserter(text), trends(theme::messaging));
  std::cout << text;
}
// [/as_json]

struct recipe {
  const char* name;
  void (*print)();
};
constexpr recipe recipes[] = {
    {"on_a_platform", on_a_platform},
    {"with_both_themes", with_both_themes},
    {"for_and_against", for_and_against},
    {"on_which_line", on_which_line},
    {"what_to_do", what_to_do},
    {"agreed", agreed},
    {"disputed", disputed},
    {"from_one_source", from_one_source},
    {"still_to_come", still_to_come},
    {"where_to_sell", where_to_sell},
    {"how_long", how_long},
    {"which_features", which_features},
    {"who_is_named", who_is_named},
    {"questions_and_answers", questions_and_answers},
    {"without_advice", without_advice},
    {"pulling_apart", pulling_apart},
    {"misspelled", misspelled},
    {"in_words", in_words},
    {"how_many_each", how_many_each},
    {"as_json", as_json},
};

}  // namespace

int main(int count, char** arguments) {
  for (const recipe& r : recipes)
    if (count == 2 && std::strcmp(arguments[1], r.name) == 0) {
      r.print();
      return 0;
    }
  std::cerr << "usage: cookbook RECIPE, where RECIPE is one of:\n";
  for (const recipe& r : recipes) std::cerr << "  " << r.name << '\n';
  return 2;
}
