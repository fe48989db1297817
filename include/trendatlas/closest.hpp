// SPDX-License-Identifier: BSL-1.0
// For programs that read names: suggestions for one that is none, and lists of names. With the
// engine alone, and with tables of your own, too.
#ifndef TRENDATLAS_CLOSEST_HPP
#define TRENDATLAS_CLOSEST_HPP

#include "engine/closest.hpp"

#endif
