// SPDX-License-Identifier: BSL-1.0
// A row type that lists its facets alone does not say what else it has.
// message: trendatlas: this row type does not say its columns; write
#include <trendatlas/engine.hpp>
#include <trendatlas/export.hpp>

struct note {
  trendatlas::theme about{};
  std::string_view text{};
  using facets = trendatlas::facets<&note::about>;
};
constexpr note rows[] = {{trendatlas::theme::ai, "text"}};
constexpr trendatlas::table<rows> notes;
char buffer[100];

void write() {
  trendatlas::write_json(buffer, notes);  // offending
}
