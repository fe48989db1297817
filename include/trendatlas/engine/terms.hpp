// SPDX-License-Identifier: BSL-1.0
// The words of an enum: how to write its enumerators.
#ifndef TRENDATLAS_ENGINE_TERMS_HPP
#define TRENDATLAS_ENGINE_TERMS_HPP

#include <array>
#include <string_view>

#include "enum_set.hpp"

namespace trendatlas::inline v0_1 {

/// Further exact names of an enumerator: a range over an array of texts, which it does not own.
class alias_list {
 public:
  /// No alias.
  constexpr alias_list() noexcept = default;
  /// Refers to an array, which must outlive the list: give it static storage.
  template <std::size_t Count>
  constexpr alias_list(const std::string_view (&list)[Count]) noexcept
      : first_{list}, count_{Count} {}

  [[nodiscard]] constexpr const std::string_view* begin() const noexcept { return first_; }
  [[nodiscard]] constexpr const std::string_view* end() const noexcept { return first_ + count_; }
  [[nodiscard]] constexpr std::size_t size() const noexcept { return count_; }
  [[nodiscard]] constexpr bool empty() const noexcept { return count_ == 0; }
  /// Returns the alias at an index, which must be below size().
  constexpr const std::string_view& operator[](std::size_t index) const noexcept {
    return first_[index];
  }

 private:
  const std::string_view* first_ = nullptr;
  std::size_t count_ = 0;
};

/// How to write an enumerator, and what it means. A function beside the enum returns its terms:
///     constexpr trendatlas::term mood_terms[] = {{"calm", "Calm"}, {"loud", "Loud"}};
///     constexpr const auto& vocabulary(mood) { return mood_terms; }
struct term {
  std::string_view name{};        ///< in kebab-case; the permanent key for files and URLs
  std::string_view label{};       ///< for people to read
  std::string_view definition{};  ///< what the enumerator stands for
  alias_list aliases{};           ///< further exact names; usually none
};

namespace atlas_detail {

/// The vocabulary of an enum, under a name that can be a template argument.
template <vocabulary_enum Enum>
inline constexpr const auto& terms_of = vocabulary(Enum{});

template <class Term>
inline constexpr Term no_term{};

/// Is this value declared as an enumerator? Compilers print other values as a cast of a number.
template <auto Value>
consteval bool is_declared() noexcept {
#if defined(__GNUC__)
  // From the end, because each step of an evaluation costs.
  std::size_t digits = sizeof(__PRETTY_FUNCTION__) - 2;
  while ('0' <= __PRETTY_FUNCTION__[digits - 1] && __PRETTY_FUNCTION__[digits - 1] <= '9') --digits;
  return __PRETTY_FUNCTION__[digits - 1] != ')';
#else
  return false;
#endif
}
/// Is there a term for each enumerator, and an enumerator for the last term? A generated vocabulary
/// declares none, not even for the first term. A gap breaks one of the two conditions.
template <class Enum>
consteval bool has_all_terms() noexcept {
  constexpr std::size_t size = enum_size<Enum>;
  constexpr auto past = static_cast<Enum>(size);
  constexpr bool is_complete =
      size == 0 ||
      (static_cast<std::uint64_t>(static_cast<Enum>(size - 1)) == size - 1 &&
       (static_cast<std::uint64_t>(past) != size || !atlas_detail::is_declared<past>()) &&
       atlas_detail::is_declared<static_cast<Enum>(size - 1)>() ==
           atlas_detail::is_declared<Enum{}>());
  static_assert(is_complete,
                "trendatlas: the enumerators of this enum do not match its terms; they count up "
                "from zero without gaps, one for each term, or the enum declares none, in a type "
                "that has room for all");
  return is_complete;
}

/// A text; empty for a null pointer.
template <class Text>
  requires std::is_convertible_v<const Text&, std::string_view>
constexpr std::string_view text_of(const Text& text) noexcept {
  if constexpr (std::is_convertible_v<Text, const char*>)
    return text == nullptr ? std::string_view{} : std::string_view{text};
  else
    return text;
}

/// Returns the entry of the vocabulary: a `term`, or a user's own type with some of its members.
template <class Enum>
constexpr const auto& term_of(Enum enumerator) noexcept {
  using term_type = std::remove_cvref_t<decltype(vocabulary(enumerator)[0])>;
  if constexpr (atlas_detail::has_all_terms<Enum>())
    if (const std::size_t position = atlas_detail::position_of(enumerator);
        position < enum_size<Enum>)
      return vocabulary(enumerator)[position];
  return no_term<term_type>;
}

}  // namespace atlas_detail

/// Returns the name of an enumerator; an empty text for one from a bad cast.
template <vocabulary_enum Enum>
constexpr std::string_view name(Enum enumerator) noexcept {
  return atlas_detail::text_of(atlas_detail::term_of(enumerator).name);
}
/// Returns the label of an enumerator; an empty text for one from a bad cast.
template <vocabulary_enum Enum>
constexpr std::string_view label(Enum enumerator) noexcept {
  return atlas_detail::text_of(atlas_detail::term_of(enumerator).label);
}
/// Returns the definition of an enumerator; an empty text for one from a bad cast.
template <vocabulary_enum Enum>
constexpr std::string_view definition(Enum enumerator) noexcept {
  return atlas_detail::text_of(atlas_detail::term_of(enumerator).definition);
}
/// Returns the further exact names of an enumerator; none for one from a bad cast.
template <vocabulary_enum Enum>
constexpr alias_list aliases(Enum enumerator) noexcept {
  return atlas_detail::term_of(enumerator).aliases;
}

/// Returns the name of a row's id.
template <class Row>
  requires vocabulary_enum<std::remove_cvref_t<decltype(Row::id)>>
constexpr std::string_view name(const Row& row) noexcept {
  return trendatlas::name(row.id);
}
/// Returns the label of a row's id.
template <class Row>
  requires vocabulary_enum<std::remove_cvref_t<decltype(Row::id)>>
constexpr std::string_view label(const Row& row) noexcept {
  return trendatlas::label(row.id);
}
/// Returns the definition of a row's id.
template <class Row>
  requires vocabulary_enum<std::remove_cvref_t<decltype(Row::id)>>
constexpr std::string_view definition(const Row& row) noexcept {
  return trendatlas::definition(row.id);
}
namespace atlas_detail {

/// Takes what has no words: a row without an id, several enumerators or none, an enum without a
/// vocabulary; each is one error that says what to write. It converts, so a user's functions with
/// these names are preferred.
struct without_words {
  template <class Type>
    requires(std::is_enum_v<Type> || requires { typename Type::facets; } ||
             vocabulary_enum<typename Type::value_type>)
  constexpr without_words(const Type&) noexcept {
    static_assert(
        !requires { typename Type::value_type; },
        "trendatlas: an enumerator has a name, label and definition; go through a set, "
        "and of an optional where it has a value write label(*optional)");
    static_assert(!std::is_enum_v<Type>,
                  "trendatlas: this enum has no vocabulary; write vocabulary(enum) in the "
                  "namespace of the enum, returning a reference to an array of terms");
    static_assert(
        !requires { typename Type::facets; },
        "trendatlas: the name, label and definition of a row are those of its id, and "
        "this row has none; take those of a key that it holds, as in label(c.trend), or "
        "a member, as in c.statement");
  }
};

template <class Never>
constexpr std::string_view refuse_words() noexcept {
  static_assert(
      sizeof(Never*) == 0,
      "trendatlas: an enumerator or a row with an id has a name, label and definition; "
      "parse a word first, as in label(*parse<theme>(word)), go through an answer, and of "
      "what find() or first() gives write label(*found)");
  return {};
}

}  // namespace atlas_detail

/// A row without an id, for one, has no name; this is one error that says what to write.
constexpr std::string_view name(atlas_detail::without_words) noexcept { return {}; }
/// A row without an id, for one, has no label; this is one error that says what to write.
constexpr std::string_view label(atlas_detail::without_words) noexcept { return {}; }
/// A row without an id, for one, has no definition; this is one error that says what to write.
constexpr std::string_view definition(atlas_detail::without_words) noexcept { return {}; }

/// A word, for one, has no name, label or definition; this is one error that says what to write.
/// Your own functions are preferred.
template <class Never = void>
constexpr std::string_view name(...) noexcept {
  return atlas_detail::refuse_words<Never>();
}
template <class Never = void>
constexpr std::string_view label(...) noexcept {
  return atlas_detail::refuse_words<Never>();
}
template <class Never = void>
constexpr std::string_view definition(...) noexcept {
  return atlas_detail::refuse_words<Never>();
}

/// Every enumerator of an enum, in order.
template <vocabulary_enum Enum>
inline constexpr auto values = [] {
  std::array<Enum, enum_size<Enum>> all{};
  for (std::size_t index = 0; index != all.size(); ++index) all[index] = static_cast<Enum>(index);
  return all;
}();

}  // namespace trendatlas::inline v0_1

#endif
