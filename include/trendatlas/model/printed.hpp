// SPDX-License-Identifier: BSL-1.0
// What `<<`, std::format and fmt write for lines and citations.
#ifndef TRENDATLAS_MODEL_PRINTED_HPP
#define TRENDATLAS_MODEL_PRINTED_HPP

#include "../engine/printed.hpp"
#include "rows.hpp"

namespace trendatlas::inline v0_1 {

namespace atlas_detail {

template <class Visit>
constexpr void visit_printed(line_range lines, const Visit& visit) {
  visit(std::string_view{lines.first == lines.last ? "line " : "lines "});
  atlas_detail::visit_number(lines.first, visit);
  if (lines.first == lines.last) return;
  visit(std::string_view{"-"});
  atlas_detail::visit_number(lines.last, visit);
}
template <class Visit>
constexpr void visit_printed(const citation& where, const Visit& visit) {
  visit(trendatlas::label(where.source));
  visit(std::string_view{", "});
  atlas_detail::visit_printed(where.lines, visit);
  if (where.heading.empty()) return;
  visit(std::string_view{", \""});
  visit(where.heading);
  visit(std::string_view{"\""});
}
template <std::size_t Count, class Visit>
constexpr void visit_printed(const citation (&places)[Count], const Visit& visit) {
  std::string_view separator;
  for (const citation& where : places) {
    visit(separator);
    atlas_detail::visit_printed(where, visit);
    separator = "; ";
  }
}

}  // namespace atlas_detail

}  // namespace trendatlas::inline v0_1

#endif
