// SPDX-License-Identifier: BSL-1.0
#include <trendatlas/version.hpp>

static_assert(trendatlas::version.major == TRENDATLAS_VERSION_MAJOR);
static_assert(trendatlas::version.minor == TRENDATLAS_VERSION_MINOR);
static_assert(trendatlas::version.patch == TRENDATLAS_VERSION_PATCH);
static_assert(trendatlas::edition == 2024);
