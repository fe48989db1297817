// SPDX-License-Identifier: BSL-1.0
// The list of facets is public.
// message: trendatlas: neither the rows of this table.* list a member of this type in a public `facets`
#include <trendatlas/trendatlas.hpp>

using namespace trendatlas;
class row {
 public:
  theme about{};

 private:
  using facets = trendatlas::facets<&row::about>;
};
constexpr row rows[] = {{theme::ai}};
constexpr table<rows> all;
const auto right = all();
const auto wrong = all(theme::ai);  // offending
