// SPDX-License-Identifier: BSL-1.0
// A column that no format can hold.
// message: trendatlas: a column is a text, a number, a bool, an enumerator with a vocabulary, .*write as_text
#include <trendatlas/engine.hpp>
#include <trendatlas/export.hpp>

struct date {
  int day = 0;
};
struct note {
  trendatlas::theme about{};
  date written{};
  using facets = trendatlas::facets<&note::about>;
  using columns = trendatlas::columns<facets, &note::written>;
};
constexpr note rows[] = {{trendatlas::theme::ai, {}}};
constexpr trendatlas::table<rows> notes;
char buffer[100];

void write() {
  trendatlas::write_json(buffer, notes);  // offending
}
