// SPDX-License-Identifier: BSL-1.0
#ifndef TRENDATLAS_TRENDATLAS_HPP
#define TRENDATLAS_TRENDATLAS_HPP

// Everything a query needs, and nothing that prints or allocates.

#include "version.hpp"

#if TRENDATLAS_LANGUAGE >= 202002L  // else version.hpp has said what is wrong, and more errors would only hide it
#include "catalog.hpp"
#include "enum_set.hpp"
#include "model.hpp"
#include "table.hpp"
#include "vocabulary.hpp"
#endif

#endif
