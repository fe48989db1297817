// SPDX-License-Identifier: BSL-1.0
// What an export can write, and the text of each value.
#ifndef TRENDATLAS_ENGINE_EXPORT_VALUES_HPP
#define TRENDATLAS_ENGINE_EXPORT_VALUES_HPP

#include <charconv>
#include <limits>
#include <utility>

#include "columns.hpp"
#include "printed.hpp"

namespace trendatlas::inline v0_1 {
namespace atlas_detail {

// A string can be assigned a char, too, but its address is not an output iterator. An iterator of
// wider characters takes one of 16 bits without narrowing, and would mistake each byte of UTF-8 for
// a character.
template <class Out>
concept takes_characters = requires(Out& out) {
  *out = 'x';
  ++out;
  requires !std::is_pointer_v<Out> || !std::is_class_v<std::remove_pointer_t<Out>>;
  requires !requires(char16_t wide) { *out = {wide}; };
};

template <class Type, class... Types>
inline constexpr bool is_one_of = (std::is_same_v<Type, Types> || ...);
/// Is it a character? A character is not a number, and a list of characters is a text or nothing.
template <class Type>
inline constexpr bool is_character = is_one_of<Type, char, wchar_t, char8_t, char16_t, char32_t>;

/// Says what an export takes. The check is in a noexcept, which a compiler reads first: before the
/// error that an export returns no text.
template <class Out>
constexpr bool refuse_export() noexcept {
  constexpr bool is_iterator = takes_characters<std::decay_t<const Out&>>;
  static_assert(is_iterator,
                "trendatlas: this writes to an output iterator of char; to a stream, "
                "write_json(std::ostreambuf_iterator<char>{out}, rows), into a string, "
                "write_json(std::back_inserter(text), rows)");
  static_assert(!is_iterator,
                "trendatlas: this writes one table or answer, as in "
                "write_json(out, trends(theme::ai)), and takes no further argument but "
                "with_reached_keys");
  return true;
}
/// The result of such a call. Of what a string is assigned, it converts only to a string, so that
/// no operator is ambiguous.
struct refused_export {
  template <class Type>
    requires(requires { typename Type::allocator_type; } ||
             (!std::is_convertible_v<Type, std::string_view> && !std::is_null_pointer_v<Type> &&
              !is_character<Type> && !requires(const Type& list) { std::begin(list); }))
  constexpr operator Type() const noexcept {
    return Type{};
  }
};
/// Takes a stream, a string or rows instead of an output iterator.
struct no_output_iterator {
  template <class Out>
  constexpr no_output_iterator(const Out&) noexcept(atlas_detail::refuse_export<Out>()) {}
};

/// Writes characters to an output iterator.
template <class Out>
struct sink {
  Out out;

  constexpr void put(char letter) {
    if constexpr (requires(char8_t unit) { *out = {unit}; })  // ill-formed where char8_t narrows
      *out = static_cast<char8_t>(letter);
    else
      *out = letter;
    ++out;
  }
  constexpr void put(std::string_view text) {
    for (const char letter : text) put(letter);
  }
};

template <class Type>
concept is_optional = requires(const Type& value) {
  value.has_value();
  *value;
};
template <class Type>
concept is_list = !is_text<Type> && !is_enum_set<Type> && requires(const Type& value) {
  std::size(value);
  requires !is_character<std::remove_cvref_t<decltype(value[0])>>;
};
/// Is it a number or a bool, which JSON writes without quotes?
template <class Type>
inline constexpr bool is_bare = std::is_arithmetic_v<Type> && !is_character<Type>;
template <class Type>
using value_in = std::remove_cvref_t<decltype(*std::declval<const Type&>())>;
template <class Type>
using element_in = std::remove_cvref_t<decltype(std::declval<const Type&>()[0])>;
/// Does a format without structure write a value of this type as one text?
template <class Type>
concept is_simple = has_text_form<Type> || is_text<Type> || is_enum_set<Type> ||
                    vocabulary_enum<Type> || is_bare<Type>;
template <class Type>
inline constexpr std::size_t fixed_size = std::tuple_size_v<Type>;
template <class Type, std::size_t Size>
inline constexpr std::size_t fixed_size<Type[Size]> = Size;

template <class Type>
constexpr bool can_be_written() noexcept {
  constexpr bool can_be = is_simple<Type> || is_optional<Type> || is_list<Type> || is_part<Type>;
  static_assert(
      can_be,
      "trendatlas: a column is a text, a number, a bool, an enumerator with a vocabulary, "
      "a set, an optional or an array of these, or a part with `columns`; of another "
      "type, write as_text(const type&) beside it, returning a text");
  return can_be;
}

/// Does a list always have the same number of elements, each of which is a column of CSV? If not,
/// one error says so.
template <class Type>
constexpr bool has_fixed_size() noexcept {
  constexpr bool has = std::is_array_v<Type> || requires { std::tuple_size<Type>::value; };
  static_assert(has,
                "trendatlas: a list of any length has no columns in CSV and Markdown; take an "
                "array, or write JSON");
  return has;
}

/// Visits the text of a value, or each name of a set.
template <class Type, class Visit>
constexpr void visit_texts(const Type& value, const Visit& visit) {
  if constexpr (has_text_form<Type>) {
    const auto text = as_text(value);
    visit(std::string_view{text});
  } else if constexpr (std::is_pointer_v<Type>) {
    visit(value == nullptr ? std::string_view{} : std::string_view{value});
  } else if constexpr (std::is_array_v<Type>) {  // one without a NUL is full
    const std::string_view letters{value, std::size(value)};
    visit(letters.substr(0, letters.find('\0')));
  } else if constexpr (is_text<Type>) {
    visit(std::string_view{value});
  } else if constexpr (is_enum_set<Type>) {
    for (const auto enumerator : value) visit(trendatlas::name(enumerator));
  } else if constexpr (std::is_enum_v<Type>) {
    visit(trendatlas::name(value));
  } else if constexpr (std::is_same_v<Type, bool>) {
    visit(value ? std::string_view{"true"} : std::string_view{"false"});
  } else if constexpr (std::is_integral_v<Type>) {
    atlas_detail::visit_number(value, visit);
  } else {
    // The shortest text that reads back. NaN and infinity have none.
    using limits = std::numeric_limits<Type>;
    if (!(value >= limits::lowest() && value <= (limits::max)())) return visit(std::string_view{});
    char digits[128];
    const auto end = std::to_chars(std::begin(digits), std::end(digits), value).ptr;
    visit(std::string_view{digits, static_cast<std::size_t>(end - digits)});
  }
}

}  // namespace atlas_detail
}  // namespace trendatlas::inline v0_1

#endif
