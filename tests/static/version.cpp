// SPDX-License-Identifier: BSL-1.0
#include <trendatlas/version.hpp>

// As CMake read it from the header.
static_assert(trendatlas::version.major == PROJECT_MAJOR);
static_assert(trendatlas::version.minor == PROJECT_MINOR);
static_assert(trendatlas::version.patch == PROJECT_PATCH);
static_assert(trendatlas::edition == 2024);
