// SPDX-License-Identifier: BSL-1.0
// Visits the columns of a row by name. Not part of the umbrella.
#ifndef TRENDATLAS_COLUMNS_HPP
#define TRENDATLAS_COLUMNS_HPP

#include "engine/columns.hpp"

#endif
