// SPDX-License-Identifier: BSL-1.0
#include <doctest/doctest.h>

#include <set>
#include <string>
#include <trendatlas/model/vocabulary.hpp>
#include <vector>

using namespace trendatlas;

namespace {

std::string upper(std::string_view text) {
  std::string result{text};
  for (char& c : result)
    if (c >= 'a' && c <= 'z')
      c = static_cast<char>(c - 32);
    else if (c == '-' || c == '_')
      c = ' ';
  return result;
}

}  // namespace

TEST_CASE_TEMPLATE("words are found whatever their case, and belong to one enumerator", E, theme,
                   platform, audience, stance, momentum, certainty, language, source_id, trend_id,
                   platform_kind, strength, entity_kind) {
  std::set<std::string> words;
  for (const E e : values<E>) {
    std::vector<std::string_view> all{name(e), label(e)};
    for (const std::string_view alias : aliases(e)) all.push_back(alias);
    std::set<std::string> own;
    for (const std::string_view word : all) {
      CHECK_MESSAGE(parse<E>(word) == e, word);
      CHECK_MESSAGE(parse<E>(upper(word)) == e, word);
      own.insert(upper(word));
    }
    for (const std::string& word : own) CHECK_MESSAGE(words.insert(word).second, word);
  }
  for (const std::string_view text : {"", " ", "no such word"}) CHECK(!parse<E>(text));
}

TEST_CASE("what is not a word is a miss") {
  for (const std::string_view text :
       {"", " ", "  ", "-", "a", "ai\t", "a i", "ai-", "tiktok\n", "commerce,privacy"}) {
    CHECK(!parse<theme>(text));
    CHECK(!parse<platform>(text));
  }
  CHECK(!parse<theme>(std::string_view{"ai\0", 3}));
  CHECK(!parse<theme>(std::string(100000, 'a')));
}

TEST_CASE("aliases are a range, and have positions") {
  for (const platform p : values<platform>) {
    const alias_list list = aliases(p);
    CHECK(list.empty() == (list.size() == 0));
    CHECK(static_cast<std::size_t>(list.end() - list.begin()) == list.size());
    for (std::size_t index = 0; index != list.size(); ++index)
      CHECK(&list[index] == list.begin() + index);
  }
  CHECK(aliases(platform::twitter).size() != 0);
}
