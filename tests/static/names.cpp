// SPDX-License-Identifier: BSL-1.0
// Names that are long, alike, or spelled in another way; vocabularies whose words clash.
#include <array>
#include <trendatlas/engine.hpp>

namespace names {

using trendatlas::parse;
using trendatlas::table;
using trendatlas::term;

// 2,000 permalinks of 63 letters, which differ in letters 36 to 38 alone; UUIDs; numbered words,
// which differ in their last letters; short words.
template <std::size_t Length>
struct text {
  char letters[Length]{};
};
template <std::size_t Length>
inline constexpr text<Length> filled = [] {
  text<Length> result;
  for (char& letter : result.letters) letter = 'x';
  return result;
}();
template <std::size_t Length, std::size_t Count>
inline constexpr auto texts = [] {
  std::array<text<Length>, Count> result{};
  for (std::size_t i = 0; i != Count; ++i) {
    auto& letters = (result[i] = filled<Length>).letters;
    const std::size_t at = Length > 40 ? 35 : Length > 20 ? 9 : Length - 3;
    letters[at] = static_cast<char>('a' + i / 676 % 26);
    letters[at + 1] = static_cast<char>('a' + i / 26 % 26);
    letters[at + 2] = static_cast<char>('a' + i % 26);
  }
  return result;
}();
struct page {
  std::string_view slug{};
};
template <std::size_t Length, std::size_t Count>
inline constexpr auto pages = [] {
  std::array<page, Count> result{};
  for (std::size_t i = 0; i != Count; ++i)
    result[i].slug = {texts<Length, Count>[i].letters, Length};
  return result;
}();
template <std::size_t Length, std::size_t Count>
constexpr bool are_found() {
  constexpr table<pages<Length, Count>> all;
  if (!all.check()) return false;
  for (std::size_t i = 0; i < Count; i += 97)
    if (all.find(pages<Length, Count>[i].slug) != &pages<Length, Count>[i]) return false;
  return all.find("x") == nullptr && all.find(pages<Length, Count>[7].slug.substr(1)) == nullptr;
}
static_assert(are_found<63, 2000>());
static_assert(are_found<36, 2000>());
static_assert(are_found<11, 2000>());
static_assert(are_found<9, 2000>());
static_assert(are_found<3, 2000>());
static_assert(are_found<300, 100>());

// Of every length that is read in another way: all are found, and none with one other letter.
inline constexpr auto prefixes = [] {
  std::array<page, 64> rows{};
  for (std::size_t i = 0; i != rows.size(); ++i) rows[i].slug = {filled<64>.letters, i + 1};
  return rows;
}();
constexpr table<prefixes> all_prefixes;
static_assert(all_prefixes.check());
// The i-th has another i-th letter.
inline constexpr auto others = [] {
  std::array<text<64>, 64> result{};
  for (std::size_t i = 0; i != result.size(); ++i) (result[i] = filled<64>).letters[i] = 'y';
  return result;
}();
static_assert([] {
  for (std::size_t size = 1; size <= 64; ++size) {
    if (all_prefixes.find(prefixes[size - 1].slug) != &prefixes[size - 1]) return false;
    for (const std::size_t at : {std::size_t{0}, size / 2, size - 1})
      if (all_prefixes.find({others[at].letters, size}) != nullptr) return false;
  }
  return true;
}());

// A slug may be a const char*.
struct plain {
  const char* slug = nullptr;
};
inline constexpr plain plain_rows[] = {{"first"}, {"second"}};
constexpr table<plain_rows> plains;
static_assert(plains.check());
static_assert(plains.find("second") == &plain_rows[1] && plains.find("third") == nullptr);
static_assert(&plains.at("first") == &plain_rows[0]);

// The exact name goes first, then the name in another spelling, then labels and aliases.
enum class tongue : std::uint8_t { arikara, ari, no, upper_no, dashed };
inline constexpr std::string_view dashed_aliases[] = {"en_US", "ari"};
inline constexpr term tongue_terms[] = {{"aac", "Ari"},
                                        {"ari", "Arikara"},
                                        {"no", "Norwegian"},
                                        {"NO", "No"},
                                        {"social-impact", "Social impact", "", dashed_aliases}};
constexpr const auto& vocabulary(tongue) { return tongue_terms; }
static_assert([] {
  for (const tongue t : trendatlas::values<tongue>)
    if (parse<tongue>(trendatlas::name(t)) != t) return false;
  return true;
}());
static_assert(parse<tongue>("ari") == tongue::ari && parse<tongue>("ARI") == tongue::ari);
static_assert(parse<tongue>("No") == tongue::no);
static_assert(parse<tongue>("arikara") == tongue::ari);

// Of enumerators that share a label or an alias, the first.
enum class twin : std::uint8_t { first, second };
inline constexpr std::string_view first_aliases[] = {"both"};
inline constexpr std::string_view second_aliases[] = {"Both", "One"};
inline constexpr term twin_terms[] = {{"one", "Same", "", first_aliases},
                                      {"two", "same", "", second_aliases}};
constexpr const auto& vocabulary(twin) { return twin_terms; }
static_assert(parse<twin>("same") == twin::first && parse<twin>("Both") == twin::first);
static_assert(parse<twin>("One") == twin::first && parse<twin>("TWO") == twin::second);

// A name may begin or end with a space: what name() gives is read back as it stands.
enum class spaced : std::uint8_t { plain, before, behind, alone };
inline constexpr term spaced_terms[] = {{"a"}, {" a"}, {"b "}, {" "}};
constexpr const auto& vocabulary(spaced) { return spaced_terms; }
static_assert([] {
  for (const spaced s : trendatlas::values<spaced>)
    if (parse<spaced>(trendatlas::name(s)) != s) return false;
  return true;
}());
static_assert(parse<spaced>("  A ") == spaced::plain && !parse<spaced>("  "));

// What carries no meaning: spaces around, case, and which sign stands between words.
static_assert(parse<tongue>("social_impact") == tongue::dashed);
static_assert(parse<tongue>("Social impact") == tongue::dashed);
static_assert(parse<tongue>("  SOCIAL-IMPACT ") == tongue::dashed);
static_assert(parse<tongue>("EN US") == tongue::dashed);
static_assert(!parse<tongue>("socialimpact") && !parse<tongue>("social  impact"));
static_assert(!parse<tongue>("") && !parse<tongue>("   ") && !parse<tongue>("-"));

// Rows with ids are found by the name of the id, though there be more ids than rows.
struct speech {
  tongue id{};
};
inline constexpr speech speeches[] = {{tongue::arikara}, {tongue::ari}};
constexpr table<speeches> spoken;
static_assert(spoken.check());
static_assert(spoken.find("ari") == &speeches[1] && spoken.find("Ari") == nullptr);
static_assert(spoken.find("no") == nullptr);

// A word for each enumerator, none past the end; in an unnamed namespace, too.
namespace {
enum class tiny : std::uint8_t { only };
constexpr term tiny_terms[] = {{"only"}};
constexpr const auto& vocabulary(tiny) { return tiny_terms; }
static_assert(parse<tiny>("only") == tiny::only);
}  // namespace

}  // namespace names
