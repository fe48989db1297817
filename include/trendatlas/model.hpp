// SPDX-License-Identifier: BSL-1.0
#ifndef TRENDATLAS_MODEL_HPP
#define TRENDATLAS_MODEL_HPP

// The enums and the row types of the catalog.

#include "model/rows.hpp"
#include "model/vocabulary.hpp"

#endif
