// SPDX-License-Identifier: BSL-1.0
// Hashes sets and answers with std::hash, as the umbrella does. The standard library hashes
// enumerators.
#ifndef TRENDATLAS_HASH_HPP
#define TRENDATLAS_HASH_HPP

#include "engine/hash.hpp"

#endif
