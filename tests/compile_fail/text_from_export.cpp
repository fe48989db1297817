// SPDX-License-Identifier: BSL-1.0
// An export returns no text.
// message: trendatlas: this writes to an output iterator of char; .* into a string, write_json\(std::back_inserter\(text\), rows\)
#include <string>
#include <trendatlas/export.hpp>
#include <trendatlas/trendatlas.hpp>

using namespace trendatlas;
std::string text;

void write() {
  text = write_json(trends);                                // offending
  const std::string other = write_json(trends(theme::ai));  // offending
  text += write_json(trends);                               // offending
}
