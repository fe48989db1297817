// SPDX-License-Identifier: BSL-1.0
#include <doctest/doctest.h>

#include <algorithm>
#include <set>
#include <string>
#include <trendatlas/labels.hpp>
#include <trendatlas/trendatlas.hpp>
#include <vector>

#include "../catalog_parts.hpp"
#include "../parse_reference.hpp"

using namespace trendatlas;
using catalog_parts::for_each_vocabulary;

namespace {

std::u32string folded(std::string_view text) { return parse_reference::folded(text, true); }

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

TEST_CASE("labels are complete, clean, unique and read back in each language") {
  for_each_vocabulary([]<class E>(auto, E) {
    for (const language in : values<language>) {
      std::set<std::u32string> labels, words;
      for (const E e : values<E>) {
        const std::string_view text = label(e, in);
        CAPTURE(text);
        CHECK(!text.empty());
        CHECK(is_clean(text));
        CHECK(text.find("  ") == std::string_view::npos);
        CHECK(text.find_first_of(" -_") != 0);
        CHECK(text.find_last_of(" -_") + 1 != text.size());
        CHECK(labels.insert(folded(text)).second);

        std::vector<std::string_view> names{text, name(e)};
        names.insert(names.end(), aliases(e).begin(), aliases(e).end());
        std::set<std::u32string> own;
        for (const std::string_view each : names) {
          own.insert(folded(each));
          std::string apart{each};
          for (char& letter : apart)
            if (letter == ' ' || letter == '-') letter = '_';
          for (const std::string& typed :
               {std::string{each}, upper(each), apart, "  " + apart + ' '}) {
            CHECK_MESSAGE(parse<E>(typed, in) == e, typed);
            if (in == language::english) CHECK_MESSAGE(parse<E>(typed) == e, typed);
          }
        }
        // No word of one enumerator is a word of another.
        for (const std::u32string& word : own) CHECK(words.insert(word).second);
      }
    }
  });
}

TEST_CASE("what asks for no language is English") {
  for_each_vocabulary([]<class E>(auto, E) {
    for (const E e : values<E>) {
      CHECK(label(e) == vocabulary(e)[static_cast<std::size_t>(e)].label);
      CHECK(label(e, language::english) == label(e));
      for (const language in : {language::german, language::norwegian})
        if (!parse<E>(label(e, in), language::english)) CHECK(!parse<E>(label(e, in)));
    }
  });
}

TEST_CASE_TEMPLATE("what is English in another language is a loan word", E, theme, trend_id) {
  for (const E e : values<E>)
    for (const language in : {language::german, language::norwegian})
      CHECK_MESSAGE((folded(label(e, in)) != folded(label(e))) != loan_words.contains(label(e, in)),
                    label(e, in));
}

TEST_CASE("a bad cast has no label") {
  for_each_vocabulary([]<class E>(auto, E) {
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
  });
}

TEST_CASE("rows have the label of their id") {
  for (const language in : values<language>) {
    for (const trend& t : trends()) CHECK(label(t, in) == label(t.id, in));
    for (const platform_profile& p : platforms()) CHECK(label(p, in) == label(p));
    for (const source& s : sources()) CHECK(label(s, in) == label(s));
  }
  CHECK(label(trend{.id = static_cast<trend_id>(200)}, language::german).empty());
}

TEST_CASE("what is not a word is a miss, in each language and without one") {
  const std::string long_spaces(100000, ' '), long_word(100000, 'a');
  std::vector<std::string_view> texts{{}, {"Handel\0", 7}, {"ai\0", 3}, long_spaces, long_word};
  for (const char* text :
       {"", " ", "-", "_ ", "a", "ai\t", "a i", "ai-", "tiktok\n", "Handel\n", "Han del",
        "Handel,Video", "commerce,privacy", "\303", "\303\274", "\377\376", "no such word"})
    texts.push_back(text);
  for (const std::string_view text : texts)
    for_each_vocabulary([&]<class E>(auto, E) {
      CAPTURE(text);
      CHECK(!parse<E>(text));
      for (const language in : values<language>) CHECK(!parse<E>(text, in));
    });
  for (const language in : values<language>)
    CHECK(parse<theme>(long_spaces + "video" + long_spaces, in) == theme::video);
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
