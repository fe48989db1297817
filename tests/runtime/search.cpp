// SPDX-License-Identifier: BSL-1.0
#include <doctest/doctest.h>

#include <algorithm>
#include <array>
#include <cmath>
#include <random>
#include <sstream>
#include <string>
#include <trendatlas/search.hpp>
#include <trendatlas/trendatlas.hpp>
#include <vector>

#include "../search_cases.hpp"
#include "../search_corpora.hpp"
#include "../search_reference.hpp"

using namespace trendatlas;

namespace {

using search_corpora::claim_documents;
using search_corpora::documents_of;
using search_corpora::function_words;
using search_corpora::listed;
using search_corpora::note_documents;
using search_corpora::notes;
using search_reference::document;

template <class Table>
void check_search(const Table& table, const search_reference::corpus& corpus,
                  std::string_view query) {
  CAPTURE(query);
  const auto expected = search_reference::ranking(search_reference::scores(corpus, query));
  CHECK(listed(table, search(table, query)) == expected);
}

std::vector<document> trend_documents() {
  std::vector<document> result;
  for (const trend& t : trends) {
    document of{{label(t), 6},
                {label(t, language::german), 6},
                {label(t, language::norwegian), 6},
                {catalog_2024::trend_keywords[static_cast<std::size_t>(t.id)], 6},
                {t.summary, 3}};
    for (const claim& c : claims)
      if (c.trend == t.id) of.insert(of.end(), {{c.statement, 1}, {c.where.heading, 1}});
    for (const recommendation& r : recommendations)
      if (r.trends.contains(t.id)) of.insert(of.end(), {{r.action, 1}, {r.where.heading, 1}});
    result.push_back(of);
  }
  return result;
}
/// Words of the texts, as they are and maltreated: other case, cut, with a letter changed, added,
/// left out or exchanged, with an ending.
std::string maltreated(const std::vector<document>& documents, std::mt19937& random) {
  const auto below = [&](std::size_t bound) { return random() % bound; };
  std::string query;
  for (std::size_t count = 1 + below(4); count != 0; --count) {
    const document& of = documents[below(documents.size())];
    const std::string text{of[below(of.size())].text};
    std::size_t begin = text.empty() ? 0 : below(text.size());
    while (begin != 0 && text[begin - 1] != ' ') --begin;
    std::string word = text.substr(begin, text.find(' ', begin) - begin);
    const std::size_t how = below(7);
    if (how < 3) word = search_reference::mistyped(word, random);
    if (how == 3) word.resize(word.empty() ? 0 : below(word.size()));
    if (how == 4) word += std::vector<const char*>{"s", "ing", "ed", "en", "er", "e"}[below(6)];
    if (how == 5)
      for (char& letter : word)
        if ('a' <= letter && letter <= 'z') letter = static_cast<char>(letter - 'a' + 'A');
    query += word + (below(2) != 0 ? " " : ", ");
  }
  return query;
}

std::size_t place_of(std::string_view query, trend_id expected) {
  std::size_t place = 1;
  for (const auto& [row, score] : search(trends, query)) {
    if (row.id == expected) return place;
    ++place;
  }
  return 1000;
}
template <std::size_t Count>
void report(const char* name, const search_case (&cases)[Count], std::size_t least_first,
            std::size_t least_three) {
  std::size_t first = 0, three = 0;
  for (const search_case& each : cases) {
    const std::size_t place = place_of(each.query, each.expected);
    first += place == 1 ? 1 : 0;
    three += place <= 3 ? 1 : 0;
  }
  MESSAGE(name << ": first hit " << first << " of " << Count << ", among the first three " << three
               << " of " << Count);
  CHECK(first >= least_first);
  CHECK(three >= least_three);
}

}  // namespace

TEST_CASE("overlong forms of letters are no letters") {
  CHECK(!search(trends, "video").empty());
  CHECK(search(trends, "\xE0\x81\xB6ideo").as_set() == search(trends, "ideo").as_set());
  CHECK(search(trends, "\xF0\x80\x81\xB6ideo").as_set() == search(trends, "ideo").as_set());
  CHECK(search(trends, "b\xE0\x83\xBCro").as_set() == search(trends, "b ro").as_set());
}

TEST_CASE("what people type finds the trend that they mean") {
  report("cases", search_cases, 60, 63);
  report("cases kept apart", search_cases_apart, 15, 18);
}

TEST_CASE("each ranking of trends is that of the plain scan") {
  const auto documents = trend_documents();
  const search_reference::corpus corpus{documents, function_words()};
  for (const search_case& each : search_cases) check_search(trends, corpus, each.query);
  std::mt19937 random{14};
  for (int round = 0; round != 150; ++round)
    check_search(trends, corpus, maltreated(documents, random));
}

TEST_CASE("each ranking of other rows is that of the plain scan") {
  std::mt19937 random{15};
  const auto recommended = documents_of(recommendations, [](const recommendation& r) {
    return document{{r.action, 4}, {r.where.heading, 2}};
  });
  const auto featured = documents_of(
      features, [](const feature& f) { return document{{f.name, 4}, {f.gloss, 2}, {f.note, 1}}; });
  const auto named = documents_of(
      entities, [](const entity& e) { return document{{e.name, 4}, {e.gloss, 2}, {e.role, 1}}; });
  const auto asked =
      documents_of(faqs, [](const faq& f) { return document{{f.question, 4}, {f.answer, 2}}; });
  const auto shown = documents_of(
      platforms, [](const platform_profile& p) { return document{{label(p), 4}, {p.note, 2}}; });
  const auto check = [&](const auto& table, const std::vector<document>& documents) {
    const search_reference::corpus corpus{documents, function_words()};
    for (int round = 0; round != 60; ++round)
      check_search(table, corpus, maltreated(documents, random));
  };
  check(claims, claim_documents());
  check(recommendations, recommended);
  check(features, featured);
  check(entities, named);
  check(faqs, asked);
  check(platforms, shown);
}

TEST_CASE("rows of one's own are found by the texts that they list") {
  const search_reference::corpus corpus{note_documents(), function_words()};
  std::istringstream queries{
      "selling,sell,story,stories,Instagram,instargam,shop,shopping,gr\303\266\303\237e,grosse,"
      "GROESSE,groesze,okonomi,oekonomi,\303\230konomi,blabar,bl\303\245b\303\246r,blaabaer,cafe,"
      "cafe\314\201,stream streams stories,2024,"
      "\320\237\321\200\320\270\320\262\320\265\321\202,the,,liv,li,livee"};
  for (std::string query; std::getline(queries, query, ',');) check_search(notes, corpus, query);
  std::mt19937 random{16};
  for (int round = 0; round != 500; ++round)
    check_search(notes, corpus, maltreated(note_documents(), random));
}

TEST_CASE("a search in an answer ranks its rows alone, by the scores of the whole table") {
  const auto among = trends(theme::ai);
  const auto everywhere = search(trends, "influencers and trust");
  const auto found = search(among, "influencers and trust");
  REQUIRE(found.size() > 1);
  CHECK(found.size() < everywhere.size());
  CHECK(found.as_set() == (everywhere.as_set() & among));
  std::size_t place = 0;
  for (const auto& [row, score] : everywhere)
    if (among.contains(row.id)) {
      CHECK(&found[place].row == &row);
      CHECK(found[place].score == score);
      ++place;
    }
  CHECK(search(trends(theme::ai) - trends(), "ai").empty());
}

TEST_CASE("a query without a known word gives nothing") {
  for (const std::string_view query :
       {"", " ", "the and of", "der die das", "og i det", "qqqqqqqq", "?!,;-- \t\n", "\xC3\xA4",
        "zzzzz wwwwww", "\360\237\230\200"}) {
    CAPTURE(query);
    CHECK(search(trends, query).empty());
    CHECK(search(claims, query).empty());
  }
}

TEST_CASE("any bytes are safe to search for") {
  const search_reference::corpus corpus{note_documents(), function_words()};
  std::mt19937 random{17};
  for (int round = 0; round != 2000; ++round) {
    std::string query(random() % 60, '\0');
    constexpr std::string_view some = "aeiost\303\244 \377\360s";
    for (char& letter : query)
      letter = round % 2 == 0 ? static_cast<char>(random()) : some[random() % some.size()];
    const auto expected = search_reference::ranking(search_reference::scores(corpus, query));
    CHECK(listed(notes, search(notes, query)) == expected);
    CHECK(search(trends, query).size() <= trends.size());
  }
  const std::string nul{"deepfakes\0trust", 15};
  CHECK(listed(trends, search(trends, nul)) == listed(trends, search(trends, "deepfakes trust")));
  std::string million;
  while (million.size() < 1'000'000) million += "video \377 influencer, kj\303\270p ";
  const auto found = search(trends, million);
  CHECK(!found.empty());
  CHECK(found.size() <= trends.size());
  CHECK(search(trends, std::string(1'000'000, 'x')).empty());
  CHECK(search(trends, std::string(1'000'000, '\303')).empty());
  CHECK(search(trends, std::string(1'000'000, '.')).empty());
}

namespace {

using trendatlas::atlas_detail::word;

word word_of(std::string_view text) {
  word result;
  trendatlas::atlas_detail::for_each_word(
      text, [&](const trendatlas::atlas_detail::read_word& read) { result = read.plain; });
  return result;
}
}  // namespace

TEST_CASE("words are cut, compared and ordered as their letters are") {
  namespace engine = trendatlas::atlas_detail;
  std::mt19937 random{20};
  for (int round = 0; round != 3000; ++round) {
    std::string left(random() % 20, 'a');
    for (char& letter : left) letter = static_cast<char>('a' + random() % 3);
    std::string right = left;
    for (std::size_t changes = random() % 3; changes != 0; --changes)
      right = search_reference::mistyped(right, random, 3);
    right.resize(std::min<std::size_t>(right.size(), 20));
    CAPTURE(left);
    CAPTURE(right);
    const word one = word_of(left), other = word_of(right);
    CHECK(engine::size_of(one) == left.size());
    CHECK((one == other) == (left == right));
    CHECK((one < other) == (left < right));
    CHECK(engine::is_one_typo(one, other) ==
          search_reference::one_typo({left.begin(), left.end()}, {right.begin(), right.end()}));
    const std::size_t some = random() % 24;
    CHECK(engine::cut(one, some) == word_of(left.substr(0, some)));
    CHECK(engine::drop(one, some) == word_of(some < left.size() ? left.substr(some) : ""));
    CHECK(engine::letter_at(one, some) ==
          (some < left.size() ? engine::ending(left.substr(some, 1)) : 0));
    std::size_t common = 0;
    while (common < left.size() && common < right.size() && left[common] == right[common]) ++common;
    CHECK(engine::common_letters(one, other) == (left == right ? engine::longest_word : common));
    const std::size_t last = std::min<std::size_t>(left.size(), 8);
    const engine::block mask = (engine::block{1} << 6 * last) - 1;
    CHECK((engine::last_letters(one, left.size()) & mask) ==
          engine::ending(left.substr(left.size() - last)));
  }
}

TEST_CASE("what stands between words, and letters of other scripts") {
  const auto count = [](std::string_view text) {
    std::size_t result = 0;
    trendatlas::atlas_detail::for_each_word(text, [&](const auto&) { ++result; });
    return result;
  };
  // The last and the first code points of what separates, between two letters.
  for (const std::string_view apart :
       {" ", "\302\277", "\303\227", "\303\267", "\342\200\200", "\342\257\277", "\343\200\200",
        "\343\200\277", "\357\270\200", "\357\274\217", "\360\237\200\200", "\360\237\277\277",
        "\363\240\200\200", "\377", "\342\202", "\355\240\200"})
    CHECK_MESSAGE(count("a" + std::string{apart} + "b") == 2, apart);
  for (const std::string_view letter :
       {"\303\200", "\303\226", "\303\230", "\303\277", "\341\277\277", "\342\260\200",
        "\342\277\277", "\355\237\277", "\343\201\200", "\357\267\277", "\357\274\220",
        "\360\236\277\277", "\360\240\200\200", "\314\200", "\315\257", "\341\272\236", "\305\277"})
    CHECK_MESSAGE(count("a" + std::string{letter} + "b") == 1, letter);
  CHECK(word_of("stra\341\272\236e") == word_of("strasse"));
  CHECK(word_of("e\314\201") == word_of("e"));  // an accent of its own
  CHECK(word_of("e\315\257") == word_of("e"));
  CHECK(word_of("e\315\260") != word_of("e"));  // the letter behind the accents
  CHECK(word_of("\305\223uvre") == word_of("ouvre"));
  CHECK(word_of("\305\277") == word_of("s"));
  const std::string longer = "abcdefghijklmnopqrst\303\244\303\244\303\244";
  CHECK(word_of(longer) == word_of("abcdefghijklmnopqrst"));
}

namespace {

struct heading {
  std::string_view text{};
  using texts = trendatlas::texts<&heading::text>;
};
constexpr heading headings[] = {{"video one"}, {"video two"}, {"video three"}, {"video"}};
constexpr table<headings> heading_table;

}  // namespace

TEST_CASE("a word that every document has finds every document") {
  CHECK(search(heading_table, "video").size() == 4);
  CHECK(search(heading_table, "video two").front().row.text == "video two");
}

TEST_CASE("the logarithm of rarity is that of mathematics") {
  for (const std::uint64_t value :
       {std::uint64_t{1}, std::uint64_t{2}, std::uint64_t{3}, std::uint64_t{1000},
        std::uint64_t{1} << 31, (std::uint64_t{1} << 40) + 12345}) {
    const double expected = 256 * std::log2(static_cast<double>(value));
    const double actual = atlas_detail::logarithm(value);
    CHECK(actual <= expected + 0.001);
    CHECK(actual > expected - 1.001);
  }
}

TEST_CASE("a vowel is a, e, i, o or u") {
  for (const char letter : std::string_view{"abcdefghijklmnopqrstuvwxyz"})
    CHECK(atlas_detail::is_vowel(atlas_detail::ending({&letter, 1})) ==
          (std::string_view{"aeiou"}.find(letter) != std::string_view::npos));
}

namespace {

struct five_texts {
  std::string_view first{}, second{}, third{}, fourth{}, fifth{};
  using texts = trendatlas::texts<&five_texts::first, &five_texts::second, &five_texts::third,
                                  &five_texts::fourth, &five_texts::fifth>;
};
constexpr five_texts fives[] = {{"one", "two", "three", "four", "five"},
                                {"five", "four", "three", "two", "one"}};
constexpr table<fives> five_table;
constexpr auto same_headings = [] {
  std::array<heading, 400> rows{};
  for (heading& row : rows) row.text = "video";
  return rows;
}();
constexpr table<same_headings> same_table;

}  // namespace

TEST_CASE("earlier texts weigh more, and the last ones count, too") {
  CHECK(&search(five_table, "five").front().row == &fives[1]);
  CHECK(search(five_table, "five").size() == 2);
  CHECK(search(same_table, "video").size() == 400);
}
