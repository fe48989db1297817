// SPDX-License-Identifier: BSL-1.0
// Not in the single header, which is the engine and the catalog.
#include <trendatlas/engine.hpp>

// The engine alone brings no word of the built-in catalog.
using namespace trendatlas;
enum class theme {};
enum class platform {};
enum class language {};
struct trend {};
struct claim {};
struct citation {};
constexpr int trends = 1, claims = 1, sources = 1, platforms = 1;
static_assert(trends + claims + sources + platforms == 4);
static_assert(sizeof(theme) + sizeof(platform) + sizeof(language) + sizeof(trend) + sizeof(claim) +
                  sizeof(citation) !=
              0);
