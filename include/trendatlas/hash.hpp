// SPDX-License-Identifier: BSL-1.0
// std::hash for enum_set and row_set; not part of the umbrella header. Of an enumerator std::hash
// needs no help.
#ifndef TRENDATLAS_HASH_HPP
#define TRENDATLAS_HASH_HPP

#include "engine/hash.hpp"

#endif
