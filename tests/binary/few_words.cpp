// SPDX-License-Identifier: BSL-1.0
// The index of sets that hold few of many keys: lists of them.
#include "../word_sets.hpp"

constexpr trendatlas::table<word_sets::texts<false>> table;

std::size_t count_with(word_sets::word key) { return table.count(key); }
bool any_of(const trendatlas::enum_set<word_sets::word>& keys) { return table.any(keys); }
