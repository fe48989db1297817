// SPDX-License-Identifier: BSL-1.0
// A member is listed once, in a part as in a row.
// message: trendatlas: these facets list a member twice; list each member once
#include <trendatlas/trendatlas.hpp>

using namespace trendatlas;
struct note {
  audience reader{};
  audience writer{};
  using facets = trendatlas::facets<&note::reader, &note::writer>;
};
struct other_note {
  audience reader{};
  audience writer{};
  using facets = trendatlas::facets<&other_note::reader, &other_note::writer, &other_note::reader>;
};
struct letter {
  other_note body{};
  using facets = trendatlas::facets<&letter::body>;
};
inline constexpr note notes[] = {{audience::brands, audience::users}};
inline constexpr other_note other_notes[] = {{audience::brands, audience::users}};
inline constexpr letter letters[] = {{{audience::brands, audience::users}}};
const auto right = table<notes>{}(audience::users);
const auto wrong = table<other_notes>{}(audience::users);   // offending
const auto wrong_part = table<letters>{}(audience::users);  // offending
static_assert(table<other_notes>{}.check());                // offending
