// SPDX-License-Identifier: BSL-1.0
// Reads a list of enumerators that somebody typed.
#ifndef TRENDATLAS_ENGINE_PARSE_LIST_HPP
#define TRENDATLAS_ENGINE_PARSE_LIST_HPP

#include "parse.hpp"
#include "refused.hpp"
#include "unprinted.hpp"

namespace trendatlas::inline v0_1 {

/// The enumerators of a list, or its first unknown word: what parse_list() returns.
template <vocabulary_enum Enum>
class parsed_list {
 public:
  /// Does each word of the list name an enumerator?
  [[nodiscard]] constexpr bool has_value() const noexcept { return unknown_.empty(); }
  /// Does each word of the list name an enumerator?
  explicit constexpr operator bool() const noexcept { return has_value(); }
  /// Returns the set; if a word is unknown, the set of the words before it.
  constexpr const enum_set<Enum>& operator*() const noexcept { return set_; }
  /// The list may have an unknown word; this is one error that says what to write.
  template <class Set>
    requires std::is_same_v<Set, enum_set<Enum>>
  constexpr operator Set() const noexcept {
    static_assert(atlas_detail::never<Set>,
                  "trendatlas: a list that was read may have an unknown word; where it has none "
                  "take its set: if (const auto themes = parse_list<theme>(text)) trends(*themes)");
    return set_;
  }
  /// Returns the address of that set.
  constexpr const enum_set<Enum>* operator->() const noexcept { return &set_; }
  /// Returns the first unknown word, as it was typed; an empty text if all words are known.
  [[nodiscard]] constexpr std::string_view unknown() const noexcept { return unknown_; }

  /// Adds the enumerator that a word names. Keeps the first unknown word.
  constexpr void add(std::string_view typed) noexcept {
    const auto read = trendatlas::parse<Enum>(typed);
    if (read)
      set_.insert(*read);
    else if (has_value())
      unknown_ = typed;
  }
  friend void operator<<(atlas_detail::print_what_is_in_this_optional, const parsed_list&) {}

 private:
  enum_set<Enum> set_{};
  std::string_view unknown_{};
};

/// Reads words between commas, each as parse() does. Skips empty words, so an empty text gives an
/// empty set. One call of parse() per word.
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
namespace atlas_detail {

/// Says what parse_list() takes.
template <class... Types>
constexpr refused refuse_list() noexcept {
  static_assert(
      never<Types...>,
      "trendatlas: parse_list reads one text, with commas between its words, for an enum, "
      "as in parse_list<theme>(text)");
  return {};
}

}  // namespace atlas_detail

/// Without an enum there is nothing to read; this is one error that says what to write.
template <atlas_detail::of_the_library... Types>
  requires(... && !vocabulary_enum<Types>)
constexpr auto parse_list(atlas_detail::any_argument) noexcept {
  return atlas_detail::refuse_list<Types...>();
}
/// Without a text there is nothing to read; this is one error that says what to write.
template <atlas_detail::of_the_library Type>
constexpr auto parse_list(atlas_detail::no_text = {}) noexcept {
  return atlas_detail::refuse_list<Type>();
}
/// Several texts are not a list; this is one error that says what to write.
template <atlas_detail::of_the_library... Types>
constexpr auto parse_list(atlas_detail::any_argument, atlas_detail::any_argument,
                          atlas_detail::any_argument = {}) noexcept {
  return atlas_detail::refuse_list<Types...>();
}
/// Texts in braces are not a list, though the compiler would make one text of two addresses; this
/// is one error that says what to write.
template <atlas_detail::of_the_library... Types>
constexpr auto parse_list(std::initializer_list<const char*>) noexcept {
  return atlas_detail::refuse_list<Types...>();
}

}  // namespace trendatlas::inline v0_1

#endif
