// SPDX-License-Identifier: BSL-1.0
#ifndef TRENDATLAS_TRENDATLAS_HPP
#define TRENDATLAS_TRENDATLAS_HPP

// Everything a question needs, and nothing that prints or allocates.

#include "version.hpp"

#if TRENDATLAS_LANGUAGE >= 202002L  // else version.hpp has said what is wrong
#include "catalog.hpp"
#include "engine.hpp"
#include "model.hpp"
#endif

#endif
