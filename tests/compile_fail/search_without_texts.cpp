// SPDX-License-Identifier: BSL-1.0
// A row type that lists no texts cannot be searched.
// message: trendatlas: search reads the texts that a row type lists; add `using texts = trendatlas::texts<&row::member, ...>;` to it
#include <trendatlas/engine/search.hpp>

struct note {
  const char* title;
};
struct found_note {
  const char* title;
  using texts = trendatlas::texts<&found_note::title>;
};
constexpr note rows[] = {{"one"}};
constexpr found_note found_rows[] = {{"one"}};
constexpr trendatlas::table<rows> notes;
constexpr trendatlas::table<found_rows> found_notes;

const auto right = trendatlas::search(found_notes, "one");
const auto wrong = trendatlas::search(notes, "one");  // offending
