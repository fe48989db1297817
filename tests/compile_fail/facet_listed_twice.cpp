// SPDX-License-Identifier: BSL-1.0
// A member is listed once, in a part as in a row; and in public.
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
class hidden {
 public:
  theme about{};

 private:
  using facets = trendatlas::facets<&hidden::about>;
};
inline constexpr note notes[] = {{audience::brands, audience::users}};
inline constexpr other_note other_notes[] = {{audience::brands, audience::users}};
inline constexpr letter letters[] = {{{audience::brands, audience::users}}};
inline constexpr hidden hidden_rows[] = {{theme::ai}};

// clang-format off
const auto right = table<notes>{}(audience::users);
const auto wrong = table<other_notes>{}(audience::users);  // offending
const auto wrong_part = table<letters>{}(audience::users);  // offending
static_assert(table<other_notes>{}.check());  // offending
const auto right_rows = table<hidden_rows>{}();
const auto wrong_list = table<hidden_rows>{}(theme::ai);  // offending: trendatlas: neither the rows of this table.* list a member of this type in a public `facets`
