// SPDX-License-Identifier: BSL-1.0
// The columns of a part stand in the row itself; two parts of a type would clash. In CSV and
// Markdown those of an optional part and of an array do so, too.
// message: trendatlas: two columns of this row have one name, .*; give one of the members another name, or put several parts of a type into an array
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

struct way {
  point from{};
  std::optional<point> to{};
  using facets = trendatlas::facets<>;
  using columns = trendatlas::columns<facets, &way::from, &way::to>;
};
constexpr way way_rows[] = {{{1}, point{2}}};
constexpr trendatlas::table<way_rows> ways;

struct net {
  point more[2]{};
  std::array<point, 2> less{};
  using facets = trendatlas::facets<>;
  using columns = trendatlas::columns<facets, &net::more, &net::less>;
};
constexpr net net_rows[] = {{}};
constexpr trendatlas::table<net_rows> nets;

struct many {
  int x[70]{};
  int x_70 = 0;
  using facets = trendatlas::facets<>;
  using columns = trendatlas::columns<facets, &many::x, &many::x_70>;
};
constexpr many many_rows[] = {{}};
constexpr trendatlas::table<many_rows> manies;
char buffer[1000];

// clang-format off
void write() {
  trendatlas::write_json(buffer, lines);  // offending
  trendatlas::write_json_lines(buffer, lines);  // offending
  trendatlas::write_json_schema(buffer, lines);  // offending
  trendatlas::write_json_row(buffer, rows[0]);  // offending
  trendatlas::write_csv(buffer, lines);  // offending
  trendatlas::write_markdown(buffer, lines);  // offending
  trendatlas::write_json(buffer, ways);
  trendatlas::write_json_schema(buffer, ways);
  trendatlas::write_csv(buffer, ways);  // offending
  trendatlas::write_json(buffer, nets);
  trendatlas::write_csv(buffer, nets);  // offending
  trendatlas::write_markdown(buffer, nets);  // offending
  trendatlas::write_json(buffer, manies);
  trendatlas::write_csv(buffer, manies);  // offending
}
