// SPDX-License-Identifier: BSL-1.0
#ifndef TRENDATLAS_ENGINE_HPP
#define TRENDATLAS_ENGINE_HPP

// Tables, sets and vocabularies for a catalog of your own, without the built-in one.

#include "version.hpp"

#if TRENDATLAS_LANGUAGE >= 202002L  // otherwise version.hpp says what is wrong
// What refuses mistakes goes first, as compilers show every include on the way to it.
// clang-format off
#include "engine/joined.hpp"
#include "engine/checks.hpp"
#include "engine/row_set.hpp"
#include "engine/misuse.hpp"
#include "engine/table.hpp"
// clang-format on
#include "engine/enum_set.hpp"
#include "engine/facets.hpp"
#include "engine/key_lists.hpp"
#include "engine/parse.hpp"
#include "engine/relations.hpp"
#include "engine/terms.hpp"
#endif

#endif
