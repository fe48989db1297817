// SPDX-License-Identifier: BSL-1.0
// The index of sets that hold nearly all of many keys: a bit per row and key.
#include "sets.hpp"

constexpr trendatlas::table<sets::texts<true>> table;

std::size_t count_with(sets::word key) { return table.count(key); }
bool any_of(const trendatlas::enum_set<sets::word>& keys) { return table.any(keys); }
