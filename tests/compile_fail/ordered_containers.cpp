// SPDX-License-Identifier: BSL-1.0
// The ordered containers of the standard library take neither rows nor sets as keys.
#include <map>
#include <set>
#include <trendatlas/trendatlas.hpp>
#include <unordered_map>

using namespace trendatlas;

// clang-format off
void count() {
  std::map<trend_id, int> right_map;
  ++right_map[trends.first()->id];
  std::unordered_map<answer<trends>, int> right_sets;
  ++right_sets[trends(theme::ai)];
  std::map<trend, int> wrong_map;
  ++wrong_map[*trends.first()];  // offending: trendatlas: rows have no order; as keys of a map use their ids, as in std::map<trend_id, int>
  std::set<answer<trends>> wrong_set;
  wrong_set.insert(trends(theme::ai));  // offending: trendatlas: sets have no order; a <= b asks whether a is part of b, and as keys they go into std::unordered_map
}
