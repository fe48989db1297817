// SPDX-License-Identifier: BSL-1.0
// An array of parts is an array of objects in JSON, whose members need names of their own, too. A
// list without a size of its own JSON takes; CSV cannot tell how many columns it has.
#include <span>
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
struct note {
  std::span<const int> numbers{};
  using facets = trendatlas::facets<>;
  using columns = trendatlas::columns<facets, &note::numbers>;
};
template <class Row>
constexpr Row rows[] = {{}};
template <class Row>
constexpr trendatlas::table<rows<Row>> of;
char buffer[100];

// clang-format off
void write() {
  trendatlas::write_json(buffer, of<drawing>);  // offending: trendatlas: two columns of this row have one name
  trendatlas::write_json_schema(buffer, of<drawing>);  // offending: trendatlas: two columns of this row have one name
  trendatlas::write_json(buffer, of<note>);
  trendatlas::write_csv(buffer, of<note>);  // offending: trendatlas: a list of any length has no columns in CSV and Markdown; take an array, or write JSON
  trendatlas::write_markdown(buffer, of<note>);  // offending: trendatlas: a list of any length has no columns in CSV and Markdown; take an array, or write JSON
}
