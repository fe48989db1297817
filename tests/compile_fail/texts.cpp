// SPDX-License-Identifier: BSL-1.0
// A row type that lists no texts, or what is none, cannot be searched.
#include <trendatlas/engine/search.hpp>

struct note {
  const char* title;
  using texts = trendatlas::texts<&note::title>;
};
struct unlisted {
  const char* title;
};
struct numbered {
  const char* title;
  int year;
  using texts = trendatlas::texts<&numbered::title, &numbered::year>;
};
template <class Row>
constexpr Row rows[] = {{"one"}};
template <class Row>
constexpr trendatlas::table<rows<Row>> of;

// clang-format off
const auto right = trendatlas::search(of<note>, "one");
const auto wrong = trendatlas::search(of<unlisted>, "one");  // offending: trendatlas: search reads the texts that a row type lists; add `using texts = trendatlas::texts<&row::member, ...>;` to it
const auto wrong_number = trendatlas::search(of<numbered>, "one");  // offending: trendatlas: `texts` lists members that are a std::string_view or a const char\*, or parts that list texts themselves
