// SPDX-License-Identifier: BSL-1.0
// Which member?
// message: trendatlas: a bool alone is no key; say which member, as in by<&row::member>\(true\)
#include <trendatlas/trendatlas.hpp>

using namespace trendatlas;
struct note {
  bool is_new = false;
  using facets = trendatlas::facets<&note::is_new>;
};
inline constexpr note rows[] = {{true}, {false}};
const auto right = table<rows>{}(by<&note::is_new>(true));
const auto wrong = table<rows>{}(true);  // offending
