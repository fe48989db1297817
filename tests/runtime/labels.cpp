// SPDX-License-Identifier: BSL-1.0
#include <doctest/doctest.h>

#include <map>
#include <set>
#include <string>
#include <trendatlas/labels.hpp>
#include <trendatlas/trendatlas.hpp>

using namespace trendatlas;

namespace {

// The second opinion on what is the same: capitals, written out, and one kind of separator.
std::string folded(std::string_view text) {
  static const std::map<std::string, std::string> capitals{
      {"\303\204", "\303\244"}, {"\303\226", "\303\266"}, {"\303\234", "\303\274"},
      {"\303\206", "\303\246"}, {"\303\230", "\303\270"}, {"\303\205", "\303\245"}};
  std::string result;
  for (std::size_t i = 0; i != text.size(); ++i) {
    const auto capital = capitals.find(std::string{text.substr(i, 2)});
    if (capital != capitals.end()) {
      result += capital->second;
      ++i;
    } else if (text[i] >= 'A' && text[i] <= 'Z') {
      result += static_cast<char>(text[i] + 32);
    } else {
      result += text[i] == '_' || text[i] == '-' ? ' ' : text[i];
    }
  }
  return result;
}

// In capitals; the letters that occur.
std::string upper(std::string_view text) {
  std::string result{text};
  for (std::size_t i = 0; i != result.size(); ++i) {
    if (result[i] >= 'a' && result[i] <= 'z') result[i] = static_cast<char>(result[i] - 32);
    if (i != 0 && result[i - 1] == '\303')
      for (const char letter : {'\244', '\266', '\274', '\246', '\270', '\245'})
        if (result[i] == letter) result[i] = static_cast<char>(letter - 32);
  }
  return result;
}

// Nothing but printable ASCII and the letters of German and Norwegian, in UTF-8.
bool is_clean(std::string_view text) {
  static const std::set<std::string> letters{
      "\303\204", "\303\226", "\303\234", "\303\244", "\303\266", "\303\274", "\303\237",
      "\303\206", "\303\230", "\303\205", "\303\246", "\303\270", "\303\245"};
  for (std::size_t i = 0; i != text.size(); ++i) {
    if (text[i] >= ' ' && text[i] <= '~') continue;
    if (!letters.contains(std::string{text.substr(i, 2)})) return false;
    ++i;
  }
  return true;
}

// Words that a German or a Norwegian writes as in English.
const std::set<std::string_view> loan_words{
    "Community", "Video", "User Generated Content", "Social Commerce", "Gamification", "Metaverse"};

}  // namespace

TEST_CASE_TEMPLATE("labels are complete, clean, unique and read back in each language", E, theme,
                   platform, audience, stance, momentum, certainty, language, source_id, trend_id,
                   platform_kind, strength, entity_kind) {
  for (const language in : values<language>) {
    std::set<std::string> labels, words;
    for (const E e : values<E>) {
      const std::string_view text = label(e, in);
      CAPTURE(text);
      CHECK(!text.empty());
      CHECK(is_clean(text));
      CHECK(text.find("  ") == std::string_view::npos);
      CHECK(folded(text.substr(0, 1)) != " ");
      CHECK(folded(text.substr(text.size() - 1)) != " ");
      CHECK(labels.insert(folded(text)).second);
      for (const std::string& typed :
           {std::string{text}, upper(text), folded(text), "  " + folded(text) + ' '})
        CHECK_MESSAGE(parse<E>(typed, in) == e, typed);

      // No word of one enumerator is a word of another.
      std::set<std::string> own{folded(text), folded(name(e))};
      for (const std::string_view alias : aliases(e)) own.insert(folded(alias));
      for (const std::string& word : own) {
        CHECK_MESSAGE(words.insert(word).second, word);
        CHECK(parse<E>(upper(word), in) == e);
        if (in == language::english) CHECK(parse<E>(upper(word)) == e);
      }
    }
  }
}

TEST_CASE_TEMPLATE("what asks for no language is English", E, theme, platform, audience, stance,
                   momentum, certainty, language, source_id, trend_id, platform_kind, strength,
                   entity_kind) {
  for (const std::string_view text : {"", " ", "no such word"}) CHECK(!parse<E>(text));
  for (const E e : values<E>) {
    CHECK(label(e) == vocabulary(e)[static_cast<std::size_t>(e)].label);
    CHECK(label(e, language::english) == label(e));
    CHECK(parse<E>(label(e)) == e);
    for (const language in : {language::german, language::norwegian})
      if (!parse<E>(label(e, in), language::english)) CHECK(!parse<E>(label(e, in)));
  }
}

TEST_CASE_TEMPLATE("what is English in another language is a loan word", E, theme, trend_id) {
  for (const E e : values<E>)
    for (const language in : {language::german, language::norwegian})
      CHECK_MESSAGE((folded(label(e, in)) != folded(label(e))) != loan_words.contains(label(e, in)),
                    label(e, in));
}

TEST_CASE_TEMPLATE("a bad cast has no label", E, theme, platform, audience, stance, momentum,
                   certainty, language, source_id, trend_id, platform_kind, strength, entity_kind) {
  for (int i = 0; i != 256; ++i) {
    const E e = static_cast<E>(i);
    const auto in = static_cast<language>(i);
    const bool known = static_cast<std::size_t>(i) < enum_size<E>;
    for (const language good : values<language>) CHECK(label(e, good).empty() != known);
    if (static_cast<std::size_t>(i) < enum_size<language>) continue;
    CHECK(label(E{}, in).empty());
    CHECK(label(e, in).empty());
    CHECK(!parse<E>(name(E{}), in));
    CHECK(!parse<E>("", in));
  }
}

TEST_CASE("rows have the label of their id") {
  for (const language in : values<language>) {
    for (const trend& t : trends()) CHECK(label(t, in) == label(t.id, in));
    for (const platform_profile& p : platforms()) CHECK(label(p, in) == label(p));
    for (const source& s : sources()) CHECK(label(s, in) == label(s));
  }
  CHECK(label(trend{.id = static_cast<trend_id>(200)}, language::german).empty());
}

TEST_CASE("what is not a word in a language is a miss") {
  const std::string long_spaces(100000, ' ');
  const std::string with_nul{"Handel\0", 7};
  for (const language in : values<language>) {
    for (const std::string_view text :
         {std::string_view{}, std::string_view{""}, std::string_view{" "}, std::string_view{"-"},
          std::string_view{"_ "}, std::string_view{"a"}, std::string_view{"Handel\n"},
          std::string_view{"Han del"}, std::string_view{"Handel,Video"}, std::string_view{"\303"},
          std::string_view{"\303\274"}, std::string_view{"\377\376"}, std::string_view{with_nul},
          std::string_view{long_spaces}}) {
      CHECK(!parse<theme>(text, in));
      CHECK(!parse<trend_id>(text, in));
      CHECK(!parse<platform>(text, in));
    }
    CHECK(parse<theme>(long_spaces + "video" + long_spaces, in) == theme::video);
  }
  // A letter cut in two, the letter's own bytes alone, and signs that are 32 apart but no letters.
  CHECK(!parse<theme>("Qualit\303t", language::german));
  CHECK(!parse<theme>("Qualit\244t", language::german));
  CHECK(!parse<theme>("Qualit\303\204", language::german));
  CHECK(!atlas_detail::same_folded("\303A", "\303\240"));
  CHECK(atlas_detail::same_folded("\303A", "\303a"));
  CHECK(!atlas_detail::same_folded("\303\227", "\303\267"));
  CHECK(!atlas_detail::same_folded("\303\237", "\303\277"));
  CHECK(!atlas_detail::same_folded("\302\212", "\302\252"));
  CHECK(atlas_detail::same_folded("\303\200\303\236", "\303\240\303\276"));
}
