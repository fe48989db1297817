// SPDX-License-Identifier: BSL-1.0
// Rows that the catalog has no table for are no part of it: they make a table of their own.
// message: trendatlas: the catalog has no table of rows of this type
#include <trendatlas/trendatlas.hpp>

using namespace trendatlas;
inline constexpr entity names[] = {{.name = "Somebody"sv, .source = source_id::hidden_side}};
inline constexpr place places[] = {{source_id::hidden_side, {1, 2}}};
const auto right = extended<names>::entities(source_id::hidden_side);
const auto wrong = extended<names, places>::entities(source_id::hidden_side);  // offending
