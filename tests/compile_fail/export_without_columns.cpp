// SPDX-License-Identifier: BSL-1.0
// A row type that lists its facets alone does not say what else it has.
// message: trendatlas: this row type does not say its columns; write
#include <trendatlas/columns.hpp>
#include <trendatlas/engine.hpp>
#include <trendatlas/export.hpp>
#include <trendatlas/trendatlas.hpp>

struct note {
  trendatlas::theme about{};
  std::string_view text{};
  using facets = trendatlas::facets<&note::about>;
};
constexpr note rows[] = {{trendatlas::theme::ai, "text"}};
constexpr trendatlas::table<rows> notes;
char buffer[100];

// clang-format off
void write() {
  trendatlas::write_json(buffer, notes);  // offending
  trendatlas::for_each_column(*trendatlas::trends.first(), [](auto, auto) {});
  trendatlas::for_each_column(notes, [](auto, auto) {});    // offending: trendatlas: a row has columns; go through the rows
  trendatlas::for_each_column(notes(), [](auto, auto) {});  // offending: trendatlas: a row has columns; go through the rows
}
