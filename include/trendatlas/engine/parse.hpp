// SPDX-License-Identifier: BSL-1.0
// Reads an enumerator from a word that somebody typed.
#ifndef TRENDATLAS_ENGINE_PARSE_HPP
#define TRENDATLAS_ENGINE_PARSE_HPP

#include <initializer_list>
#include <optional>
#include <string_view>

#include "checks.hpp"

namespace trendatlas::inline v0_1 {

namespace atlas_detail {

/// Makes upper and lower case ASCII letters equal, and likewise `_`, `-` and a space.
constexpr char fold(char letter) noexcept {
  if (letter == '_' || letter == ' ') return '-';
  return 'A' <= letter && letter <= 'Z' ? static_cast<char>(letter - 'A' + 'a') : letter;
}
// By pointers: the members of std::string_view cost more to compile than all of this.
constexpr std::string_view trimmed(std::string_view text) noexcept {
  const char* first = text.data();
  std::size_t size = text.size();
  for (; size != 0 && *first == ' '; --size) ++first;
  while (size != 0 && first[size - 1] == ' ') --size;
  return {first, size};
}
constexpr bool same_text(std::string_view left, std::string_view right) noexcept {
  if (left.size() != right.size()) return false;
  const char* const letters = left.data();
  const char* const others = right.data();
  for (std::size_t index = 0; index != left.size(); ++index)
    if (atlas_detail::fold(letters[index]) != atlas_detail::fold(others[index])) return false;
  return true;
}

/// How parse(text) compares texts, and which labels it reads.
struct plain_spelling {
  template <class Enum>
  static constexpr bool has_label =
      requires(Enum enumerator) { atlas_detail::term_of(enumerator).label; };
  template <class Enum>
  [[nodiscard]] static constexpr std::string_view label_of(Enum enumerator) noexcept {
    return trendatlas::label(enumerator);
  }
  [[nodiscard]] static constexpr bool same(std::string_view left, std::string_view right) noexcept {
    return atlas_detail::same_text(left, right);
  }
};

/// Is this the label of an enumerator, or an alias?
template <class Spelling, class Enum>
constexpr bool is_further_name(Spelling spelling, std::string_view text, Enum enumerator) noexcept {
  if constexpr (Spelling::template has_label<Enum>)
    if (spelling.same(text, spelling.label_of(enumerator))) return true;
  if constexpr (requires { atlas_detail::term_of(enumerator).aliases; })
    for (const std::string_view alias : atlas_detail::term_of(enumerator).aliases)
      if (spelling.same(text, alias)) return true;
  return false;
}

/// Finds the enumerator with this name exactly, with this name in another spelling, or else with
/// this label or alias.
template <class Enum, class Spelling>
constexpr std::optional<Enum> parse_by(Spelling spelling, std::string_view text) noexcept {
  if constexpr (atlas_detail::has_words<Enum>()) {
    for (const std::string_view exact : {text, atlas_detail::trimmed(text)})
      for (const Enum enumerator : values<Enum>)
        if (atlas_detail::same_name(exact, trendatlas::name(enumerator))) return enumerator;
    text = atlas_detail::trimmed(text);
    if (text.empty()) return std::nullopt;
    for (const Enum enumerator : values<Enum>)
      if (spelling.same(text, trendatlas::name(enumerator))) return enumerator;
    for (const Enum enumerator : values<Enum>)
      if (atlas_detail::is_further_name(spelling, text, enumerator)) return enumerator;
  }
  return std::nullopt;
}

}  // namespace atlas_detail

/// Returns the enumerator that a text names, or nullopt on a miss; it does not guess. It ignores
/// spaces around the text and the case of ASCII letters, and takes `_`, `-` or a space between
/// words: "Social_Impact" is "social-impact". It looks for the exact name first, then for the name
/// in another spelling, then for labels and aliases, so it always reads back what name() returns.
/// If enumerators share a label or an alias, it returns the first. An enum with an empty or a
/// repeated name does not compile. One step per enumerator.
template <vocabulary_enum Enum>
constexpr std::optional<Enum> parse(std::string_view text) noexcept {
  return atlas_detail::parse_by<Enum>(atlas_detail::plain_spelling{}, text);
}

/// Without an enum, or with a row or an enum that has no vocabulary, there is nothing to read; this
/// is one error that says what to write.
template <class Type = bool>
  requires(!vocabulary_enum<Type>)
constexpr std::optional<Type> parse(std::string_view) noexcept {
  static_assert(sizeof(Type) == 0,
                "trendatlas: parse reads an enumerator of an enum with a vocabulary; name the "
                "enum, as in parse<theme>(word); for a row write trends.find(name)");
  return std::nullopt;
}

}  // namespace trendatlas::inline v0_1

#endif
