// SPDX-License-Identifier: BSL-1.0
// An array of parts is an array of objects in JSON, whose members need names of their own, too.
// message: trendatlas: two columns of this row have one name
// lines: 50, of the way from the row to the part
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
struct drawing {
  line lines[2]{};
  using facets = trendatlas::facets<>;
  using columns = trendatlas::columns<facets, &drawing::lines>;
};
constexpr drawing rows[] = {{}};
constexpr trendatlas::table<rows> drawings;
char buffer[100];

void write() {
  trendatlas::write_json(buffer, drawings);         // offending
  trendatlas::write_json_schema(buffer, drawings);  // offending
}
