// SPDX-License-Identifier: BSL-1.0
#ifndef TRENDATLAS_TRENDATLAS_HPP
#define TRENDATLAS_TRENDATLAS_HPP

// Everything a question to the catalog needs, and nothing that prints or allocates. For a table of
// your own with more than 64 keys of a type include engine.hpp, too.

#include "version.hpp"

#if TRENDATLAS_LANGUAGE >= 202002L  // else version.hpp has said what is wrong
#include "catalog.hpp"
#include "engine/parse.hpp"
#include "model.hpp"
#endif

#endif
