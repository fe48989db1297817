// SPDX-License-Identifier: BSL-1.0
// The index of sets that hold nearly all of many keys: a bit per row and key.
#include "../word_sets.hpp"

constexpr trendatlas::table<word_sets::texts<true>> table;

std::size_t count_with(word_sets::word key) { return table.count(key); }
bool any_of(const trendatlas::enum_set<word_sets::word>& keys) { return table.any(keys); }
