// SPDX-License-Identifier: BSL-1.0
// Each facet is listed once.
// message: trendatlas: `facets` lists a member twice; list each member once
#include <trendatlas/trendatlas.hpp>

using namespace trendatlas;
struct note {
  audience reader{};
  audience writer{};
  bool open{};
  using facets = trendatlas::facets<&note::reader, &note::writer, &note::open>;
};
struct note_twice {
  audience reader{};
  audience writer{};
  bool open{};
  using facets = trendatlas::facets<&note_twice::reader, &note_twice::open, &note_twice::reader>;
};
struct note_with_id {
  audience id{};
  using facets = trendatlas::facets<&note_with_id::id, &note_with_id::id>;
};
inline constexpr note notes[] = {{}};
inline constexpr note_twice notes_twice[] = {{}};
inline constexpr note_with_id notes_with_id[] = {{}};
const auto right = table<notes>{}(audience::users);
static_assert(table<notes>{}.check());
const auto wrong = table<notes_twice>{}(audience::users);    // offending
static_assert(table<notes_twice>{}.check());                 // offending
const bool wrong_any = table<notes_twice>{}.any(theme::ai);  // offending
const auto wrong_id = table<notes_with_id>{}(theme::ai);     // offending
static_assert(table<notes_with_id>{}.check());               // offending
