// SPDX-License-Identifier: BSL-1.0
// Characters that are no text of char, alone or in a list: they would be written as numbers.
// message: trendatlas: a column is a text, a number, a bool, an enumerator with a vocabulary, .*write as_text
#include <trendatlas/engine.hpp>
#include <trendatlas/export.hpp>

template <class Type>
struct note {
  Type value{};
  using facets = trendatlas::facets<>;
  using columns = trendatlas::columns<facets, &note::value>;
};
template <class Type>
constexpr note<Type> rows[] = {{}};
template <class Type>
constexpr trendatlas::table<rows<Type>> notes;
char buffer[100];

// clang-format off
void write() {
  trendatlas::write_json(buffer, notes<char[2]>);
  trendatlas::write_json(buffer, notes<signed char>);
  trendatlas::write_json(buffer, notes<std::array<unsigned char, 2>>);
  trendatlas::write_json(buffer, notes<char>);  // offending
  trendatlas::write_csv(buffer, notes<char>);  // offending
  trendatlas::write_json_schema(buffer, notes<wchar_t>);  // offending
  trendatlas::write_json(buffer, notes<char8_t>);  // offending
  trendatlas::write_json(buffer, notes<char16_t>);  // offending
  trendatlas::write_json(buffer, notes<char32_t>);  // offending
  trendatlas::write_json(buffer, notes<std::array<char, 2>>);  // offending
  trendatlas::write_csv(buffer, notes<std::array<char, 2>>);  // offending
  trendatlas::write_json_schema(buffer, notes<std::u8string_view>);  // offending
  trendatlas::write_json(buffer, notes<std::u16string_view>);  // offending
  trendatlas::write_csv(buffer, notes<std::u32string_view>);  // offending
  trendatlas::write_json(buffer, notes<char32_t[2]>);  // offending
  trendatlas::write_json(buffer, notes<std::wstring_view>);  // offending
}
