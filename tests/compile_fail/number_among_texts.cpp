// SPDX-License-Identifier: BSL-1.0
// What a row type lists as its texts are texts.
// message: trendatlas: `texts` lists members that are a std::string_view or a const char\*, or parts that list texts themselves
#include <trendatlas/engine/search.hpp>

struct note {
  const char* title;
  int year;
  using texts = trendatlas::texts<&note::title, &note::year>;
};
constexpr note rows[] = {{"one", 2024}};
constexpr trendatlas::table<rows> notes;

const auto right = notes();
const auto wrong = trendatlas::search(notes, "one");  // offending
