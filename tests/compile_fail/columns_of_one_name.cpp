// SPDX-License-Identifier: BSL-1.0
// The columns of a part stand in the row itself; two parts of a type would clash.
// message: trendatlas: two columns of this row have one name
#include <trendatlas/engine.hpp>
#include <trendatlas/export.hpp>

struct point {
  int x = 0;
  using facets = trendatlas::facets<>;
  using columns = trendatlas::columns<facets, &point::x>;
};
struct line {
  point from{};
  point to{};
  using facets = trendatlas::facets<>;
  using columns = trendatlas::columns<facets, &line::from, &line::to>;
};
constexpr line rows[] = {{{1}, {2}}};
constexpr trendatlas::table<rows> lines;
char buffer[100];

void write() {
  trendatlas::write_json(buffer, lines);  // offending
}
