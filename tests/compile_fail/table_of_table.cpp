// SPDX-License-Identifier: BSL-1.0
// A table made of a table.
#include <trendatlas/trendatlas.hpp>

using namespace trendatlas;
struct note {
  trend_id about{};
  using facets = trendatlas::facets<&note::about>;
};
constexpr note note_rows[] = {{trend_id::metaverse}};
constexpr table<note_rows> notes;

// clang-format off
constexpr table<table_rows<trends>, witnessed_by<notes>> right;
constexpr table<trends, witnessed_by<notes>> wrong;  // offending: trendatlas: a table takes rows; for another table of the same rows write table<table_rows<trends>, witnessed_by<notes>>
