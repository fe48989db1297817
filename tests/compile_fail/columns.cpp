// SPDX-License-Identifier: BSL-1.0
// What is no column: no format can hold it, or it is characters that are no text of char, alone or
// in a list, which would be written as numbers. And a row type that lists none.
// message: trendatlas: a column is a text, a number, a bool, an enumerator with a vocabulary, .*write as_text
#include <trendatlas/export.hpp>
#include <trendatlas/trendatlas.hpp>

struct date {
  int day = 0;
};
template <class Type>
struct note {
  Type value{};
  using facets = trendatlas::facets<>;
  using columns = trendatlas::columns<facets, &note::value>;
};
struct unlisted {
  trendatlas::theme about{};
  std::string_view text{};
  using facets = trendatlas::facets<&unlisted::about>;
};
template <class Row>
constexpr Row rows[] = {{}};
template <class Row>
constexpr trendatlas::table<rows<Row>> of;
template <class Type>
constexpr const auto& notes = of<note<Type>>;
char buffer[100];

// clang-format off
void write() {
  trendatlas::write_json(buffer, notes<char[2]>);
  trendatlas::write_json(buffer, notes<signed char>);
  trendatlas::write_json(buffer, notes<std::array<unsigned char, 2>>);
  trendatlas::write_json(buffer, notes<date>);  // offending
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
  trendatlas::write_json(buffer, of<unlisted>);  // offending: trendatlas: this row type does not say its columns; write
  trendatlas::for_each_column(*trendatlas::trends.first(), [](auto, auto) {});
  trendatlas::for_each_column(trendatlas::trends, [](auto, auto) {});  // offending: trendatlas: a row has columns; go through the rows
  trendatlas::for_each_column(trendatlas::trends(), [](auto, auto) {});  // offending: trendatlas: a row has columns; go through the rows
}
