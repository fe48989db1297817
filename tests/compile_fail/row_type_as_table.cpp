// SPDX-License-Identifier: BSL-1.0
// The type of a row where a table or an array of rows belongs. A template cannot take both, so
// these are the words of the compilers.
// message: (type/value mismatch at argument 1|template argument for non-type template parameter must be an expression)
#include <trendatlas/trendatlas.hpp>

using namespace trendatlas;
struct note {
  theme about{};
  using facets = trendatlas::facets<&note::about>;
};
constexpr note notes[] = {{theme::ai}};
std::size_t right(answer<trends> picks) { return picks.size(); }
std::size_t wrong(answer<trend>);  // offending
const std::size_t right_size = table<notes>::size();
const std::size_t wrong_size = table<note>::size();  // offending
