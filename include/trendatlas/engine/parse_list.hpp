// SPDX-License-Identifier: BSL-1.0
// Reads a list of enumerators that somebody typed.
#ifndef TRENDATLAS_ENGINE_PARSE_LIST_HPP
#define TRENDATLAS_ENGINE_PARSE_LIST_HPP

#include "parse.hpp"

namespace trendatlas::inline v0_1 {

/// The enumerators of a list, or the first word in it that names none: what parse_list() returns.
template <vocabulary_enum Enum>
class parsed_list {
 public:
  /// Does each word of the list name an enumerator?
  [[nodiscard]] constexpr bool has_value() const noexcept { return unknown_.empty(); }
  /// Does each word of the list name an enumerator?
  explicit constexpr operator bool() const noexcept { return has_value(); }
  /// Returns the set; where a word is unknown, the set of the words before it.
  constexpr const enum_set<Enum>& operator*() const noexcept { return set_; }
  /// Returns the address of that set.
  constexpr const enum_set<Enum>* operator->() const noexcept { return &set_; }
  /// Returns the first unknown word, as it was typed; an empty text where all words are known.
  [[nodiscard]] constexpr std::string_view unknown() const noexcept { return unknown_; }

  /// Adds the enumerator that a word names. Of unknown words, keeps the first.
  constexpr void add(std::string_view typed) noexcept {
    const auto read = trendatlas::parse<Enum>(typed);
    if (read)
      set_.insert(*read);
    else if (has_value())
      unknown_ = typed;
  }

 private:
  enum_set<Enum> set_{};
  std::string_view unknown_{};
};

/// Reads words between commas, each as parse() does. It skips empty words, so that an empty text is
/// an empty set. One call of parse() per word.
///     if (const auto themes = parse_list<theme>("ai,video"))
///       print(trends(*themes));
///     else
///       print(themes.unknown(), closest<theme>(themes.unknown()));
template <vocabulary_enum Enum>
constexpr parsed_list<Enum> parse_list(std::string_view text) noexcept {
  parsed_list<Enum> result;
  for (std::size_t begin = 0; begin <= text.size() && result;) {
    const std::size_t found = text.find(',', begin);
    const std::size_t end = found == std::string_view::npos ? text.size() : found;
    const std::string_view typed = atlas_detail::trimmed({text.data() + begin, end - begin});
    if (!typed.empty()) result.add(typed);
    begin = end + 1;
  }
  return result;
}

}  // namespace trendatlas::inline v0_1

#endif
