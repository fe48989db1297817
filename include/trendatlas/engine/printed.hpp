// SPDX-License-Identifier: BSL-1.0
// What `<<`, std::format and fmt write for a set, an answer or aliases, piece by piece.
#ifndef TRENDATLAS_ENGINE_PRINTED_HPP
#define TRENDATLAS_ENGINE_PRINTED_HPP

#include "table.hpp"
#include "terms.hpp"

namespace trendatlas::inline v0_1 {

namespace atlas_detail {

/// Visits the digits of a whole number. Printing it to a stream would depend on the stream's flags
/// and locale.
template <class Number, class Visit>
constexpr void visit_number(Number value, const Visit& visit) {
  char digits[3 * sizeof value + 1]{};
  char* const end = std::end(digits);
  char* begin = end;
  const bool is_negative = value < 0;
  do {
    const int digit = static_cast<int>(value % 10);
    *--begin = static_cast<char>('0' + (digit < 0 ? -digit : digit));
    value = static_cast<Number>(value / 10);
  } while (value != 0);
  if (is_negative) *--begin = '-';
  visit(std::string_view{begin, static_cast<std::size_t>(end - begin)});
}

template <class Elements, class NameOf, class Visit>
constexpr void visit_names(const Elements& elements, const NameOf& name_of, const Visit& visit) {
  std::string_view separator;
  for (const auto& element : elements) {
    visit(separator);
    visit(name_of(element));
    separator = ", ";
  }
}

template <class Enum, class Visit>
constexpr void visit_printed(const enum_set<Enum>& set, const Visit& visit) {
  atlas_detail::visit_names(set, [](Enum element) { return trendatlas::name(element); }, visit);
}
template <class Visit>
constexpr void visit_printed(const alias_list& aliases, const Visit& visit) {
  atlas_detail::visit_names(aliases, [](std::string_view alias) { return alias; }, visit);
}
template <const auto& Rows, class... Relations, class Visit>
constexpr void visit_printed(const row_set<Rows, Relations...>& set, const Visit& visit) {
  if constexpr (!has_name<row_of<Rows>>) {
    atlas_detail::visit_number(set.size(), visit);
    visit(std::string_view{set.size() == 1 ? " row" : " rows"});
  } else if (set.empty()) {
    visit(std::string_view{"none"});
  } else {
    atlas_detail::visit_names(
        set, [](const auto& row) { return atlas_detail::name_of(row); }, visit);
  }
}

}  // namespace atlas_detail

}  // namespace trendatlas::inline v0_1

#endif
