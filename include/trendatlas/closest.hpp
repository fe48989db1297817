// SPDX-License-Identifier: BSL-1.0
// For programs that read names: suggestions for unknown names, and lists of names. Works with the
// engine alone, and with tables of your own.
#ifndef TRENDATLAS_CLOSEST_HPP
#define TRENDATLAS_CLOSEST_HPP

#include "engine/closest.hpp"
#include "engine/parse_list.hpp"

#endif
