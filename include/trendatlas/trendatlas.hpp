// SPDX-License-Identifier: BSL-1.0
#ifndef TRENDATLAS_TRENDATLAS_HPP
#define TRENDATLAS_TRENDATLAS_HPP

// The catalog, and everything that a query needs. Nothing here prints or allocates. For a table of
// your own with more than 64 keys of a type, include <trendatlas/engine.hpp>, too.

#include "version.hpp"

#if TRENDATLAS_LANGUAGE >= 202002L  // otherwise version.hpp says what is wrong
// What refuses mistakes goes first, because compilers show every include on the way to it.
// clang-format off
#include "engine/misused_sets.hpp"
#include "engine/enum_size.hpp"
#include "engine/joined.hpp"
#include "engine/checks.hpp"
#include "engine/row_elements.hpp"
#include "engine/row_set.hpp"
#include "engine/misuse.hpp"
#include "engine/misused_table.hpp"
#include "engine/misused_operators.hpp"
#include "engine/table.hpp"
#include "engine/unformatted.hpp"
// clang-format on
// Brings the model and parse(), too. Included here as well, by another path, they would be read
// twice.
#include "catalog.hpp"
#include "engine/hash.hpp"
#endif

#endif
