// SPDX-License-Identifier: BSL-1.0
#ifndef TRENDATLAS_TRENDATLAS_HPP
#define TRENDATLAS_TRENDATLAS_HPP

// Everything a query needs, and nothing that prints or allocates.

#include "catalog.hpp"
#include "enum_set.hpp"
#include "model.hpp"
#include "table.hpp"
#include "version.hpp"
#include "vocabulary.hpp"

#endif
