// SPDX-License-Identifier: BSL-1.0
// Reading names as the README says it: in plain strings, by code points, over all names.
#ifndef TRENDATLAS_TESTS_PARSE_REFERENCE_HPP
#define TRENDATLAS_TESTS_PARSE_REFERENCE_HPP

#include <optional>
#include <string>
#include <trendatlas/labels.hpp>  // the names
#include <vector>

namespace parse_reference {

using namespace trendatlas;

/// The code points of a text; each byte that is no UTF-8 of two bytes for itself.
inline std::u32string points(std::string_view text) {
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
/// Spaces around are nothing, '_', '-' and ' ' the same, upper case is lower case: of ASCII, or of
/// the letters from U+00C0 to U+00DE, too.
inline std::u32string folded(std::string_view text, bool all_letters) {
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

/// The names of each enumerator, folded once.
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
inline bool is_further(const entry& of, const std::u32string& typed) {
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

}  // namespace parse_reference

#endif
