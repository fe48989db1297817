// SPDX-License-Identifier: BSL-1.0
// labels.cpp reads all words of all enumerators.
#include <doctest/doctest.h>

#include <trendatlas/closest.hpp>
#include <trendatlas/model/vocabulary.hpp>

using namespace trendatlas;

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

namespace spoken {

enum class tone : std::uint8_t { whisper, thunder };
struct word {
  const char* name;
  const char* label;
  const char* definition;
};
constexpr word tone_words[] = {{"whisper", nullptr, nullptr}, {"thunder", "Thunder!", nullptr}};
constexpr const auto& vocabulary(tone) { return tone_words; }

}  // namespace spoken

TEST_CASE("a label or a definition that is a null pointer is an empty text") {
  using spoken::tone;
  static_assert(label(tone::whisper).empty() && definition(tone::thunder).empty());
  static_assert(parse<tone>("Thunder!") == tone::thunder && !parse<tone>("Whisper!"));
  CHECK(label(tone::whisper).empty());
  CHECK(definition(static_cast<tone>(9)).empty());
  CHECK(parse<tone>("Thunder!") == tone::thunder);
  CHECK(!parse<tone>(""));
  REQUIRE(closest<tone>("wisper").size() == 1);
  CHECK(*closest<tone>("wisper").first() == tone::whisper);
  CHECK(closest<tone>("x").empty());
}

TEST_CASE("texts of the catalog are read at run time as in constants") {
  auto* volatile literal = &catalog_2024::operator""_sv;
  CHECK(literal("two words", 3) == "two");
}
