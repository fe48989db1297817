// SPDX-License-Identifier: BSL-1.0
// The columns of a row, by name; not part of the umbrella header.
#ifndef TRENDATLAS_COLUMNS_HPP
#define TRENDATLAS_COLUMNS_HPP

#include "engine/columns.hpp"

#endif
