// SPDX-License-Identifier: BSL-1.0
// Writes rows as JSON, JSON Lines, CSV and Markdown through an output iterator. Not part of the
// umbrella.
#ifndef TRENDATLAS_EXPORT_HPP
#define TRENDATLAS_EXPORT_HPP

#include "engine/export.hpp"
#include "model.hpp"

namespace trendatlas::inline v0_1 {

namespace atlas_detail {

/// A short text that owns its letters.
struct lines_text {
  char letters[12]{};
  std::size_t size = 0;

  constexpr operator std::string_view() const noexcept { return {letters, size}; }
};

}  // namespace atlas_detail

/// Returns lines as the exports write them: "13-16", or "15-15" for a single line.
constexpr atlas_detail::lines_text as_text(line_range lines) noexcept {
  atlas_detail::lines_text result;
  const auto append = [&](std::string_view text) {
    for (const char letter : text) result.letters[result.size++] = letter;
  };
  atlas_detail::visit_texts(lines.first, append);
  append("-");
  atlas_detail::visit_texts(lines.last, append);
  return result;
}

}  // namespace trendatlas::inline v0_1

#endif
