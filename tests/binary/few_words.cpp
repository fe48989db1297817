// SPDX-License-Identifier: BSL-1.0
// The index of sets that hold few of many keys: lists of them.
#include "sets.hpp"

constexpr trendatlas::table<sets::texts<false>> table;

std::size_t count_with(sets::word key) { return table.count(key); }
bool any_of(const trendatlas::enum_set<sets::word>& keys) { return table.any(keys); }
