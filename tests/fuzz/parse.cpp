// SPDX-License-Identifier: BSL-1.0
// Reading names of every vocabulary, in every language, against what the README says of it: in
// plain strings, by code points, over all names.
#include <trendatlas/labels.hpp>
#include <trendatlas/trendatlas.hpp>

#include "../catalog_parts.hpp"
#include "input.hpp"

using namespace trendatlas;
using catalog_parts::for_each_vocabulary;

namespace {

// The code points of a text; each byte that is no UTF-8 of two bytes for itself.
std::u32string points(std::string_view text) {
  std::u32string result;
  for (std::size_t i = 0; i < text.size(); ++i) {
    const auto byte = static_cast<unsigned char>(text[i]);
    const auto next = i + 1 < text.size() ? static_cast<unsigned char>(text[i + 1]) : 0U;
    if (0xC2 <= byte && byte < 0xE0 && (next & 0xC0) == 0x80) {
      result += static_cast<char32_t>((byte & 0x1FU) << 6 | (next & 0x3FU));
      ++i;
    } else {
      result += static_cast<char32_t>(byte < 0x80 ? byte : 0x110000U + byte);
    }
  }
  return result;
}
// Spaces around are nothing, '_', '-' and ' ' the same, upper case is lower case: of ASCII, or of
// the letters from U+00C0 to U+00DE, too.
std::u32string folded(std::string_view text, bool all_letters) {
  while (!text.empty() && text.front() == ' ') text.remove_prefix(1);
  while (!text.empty() && text.back() == ' ') text.remove_suffix(1);
  std::u32string result = points(text);
  for (char32_t& point : result) {
    if (point == U'_' || point == U' ') point = U'-';
    if (U'A' <= point && point <= U'Z') point += 0x20;
    if (all_letters && 0xC0 <= point && point <= 0xDE && point != 0xD7) point += 0x20;
  }
  return result;
}

// The names of each enumerator, folded once.
struct entry {
  std::string name{};
  std::u32string folded_name{};
  std::vector<std::u32string> further{};  // label and aliases
};
template <class Enum, class... Language>
std::vector<entry> read_names(Language... in) {
  constexpr bool all_letters = sizeof...(in) != 0;
  std::vector<entry> result;
  for (const Enum e : values<Enum>) {
    entry& of = result.emplace_back(entry{std::string{name(e)}, folded(name(e), all_letters), {}});
    of.further.push_back(folded(label(e, in...), all_letters));
    for (const std::string_view alias : aliases(e))
      of.further.push_back(folded(alias, all_letters));
  }
  return result;
}
bool is_further(const entry& of, const std::u32string& typed) {
  bool result = false;
  for (const std::u32string& text : of.further) result = result || text == typed;
  return result;
}

template <class Enum>
std::optional<Enum> expected(std::string_view text) {
  static const std::vector<entry> all = read_names<Enum>();
  std::string exact{text};
  exact.erase(0, exact.find_first_not_of(' '));
  exact.erase(exact.find_last_not_of(' ') + 1);
  const auto typed = folded(text, false);
  if (typed.empty()) return std::nullopt;
  for (std::size_t i = 0; i != all.size(); ++i)
    if (exact == all[i].name) return static_cast<Enum>(i);
  for (std::size_t i = 0; i != all.size(); ++i)
    if (typed == all[i].folded_name) return static_cast<Enum>(i);
  for (std::size_t i = 0; i != all.size(); ++i)
    if (is_further(all[i], typed)) return static_cast<Enum>(i);
  return std::nullopt;
}
template <class Enum>
std::optional<Enum> expected(std::string_view text, language in) {
  static const std::vector<entry> all[] = {read_names<Enum>(language::english),
                                           read_names<Enum>(language::german),
                                           read_names<Enum>(language::norwegian)};
  const auto typed = folded(text, true);
  if (typed.empty() || static_cast<unsigned>(in) > 2) return std::nullopt;
  const std::vector<entry>& of_language = all[static_cast<unsigned>(in)];
  for (std::size_t i = 0; i != of_language.size(); ++i)
    if (typed == of_language[i].folded_name || is_further(of_language[i], typed))
      return static_cast<Enum>(i);
  return std::nullopt;
}

template <class Enum>
void check(std::string_view text, language in) {
  fuzz::expect(parse<Enum>(text) == expected<Enum>(text), "parse");
  fuzz::expect(parse<Enum>(text, in) == expected<Enum>(text, in), "parse in a language");
}

std::vector<std::string_view> all_names() {
  std::vector<std::string_view> result;
  for_each_vocabulary([&]<class Enum>(auto, Enum) {
    for (const Enum e : values<Enum>) {
      result.push_back(name(e));
      for (const language in : values<language>) result.push_back(label(e, in));
      for (const std::string_view alias : aliases(e)) result.push_back(alias);
    }
  });
  return result;
}

}  // namespace

int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  static const std::vector<std::string_view> names = all_names();
  fuzz::input input{data, size};
  const auto in = static_cast<language>(input.next(4));  // one of them is none
  const std::string_view text = input.text(names);
  for_each_vocabulary([&]<class Enum>(auto, Enum) { check<Enum>(text, in); });
  return 0;
}
