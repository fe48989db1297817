// SPDX-License-Identifier: BSL-1.0
// A row whose id has no term has no name, and no question reaches it: it is a mistake where no
// facet is listed, too.
// message: trendatlas: this row holds an enumerator that is not in its vocabulary
// message: too_many.* 2(UL)?(]|>)
#include <trendatlas/engine.hpp>

enum class shelf : unsigned char { upper, lower };
constexpr trendatlas::term shelf_terms[] = {{"upper"}, {"lower"}};
constexpr const auto& vocabulary(shelf) { return shelf_terms; }
struct board {
  shelf id{};
};
inline constexpr board enough[] = {{shelf::upper}, {shelf::lower}};
inline constexpr board too_many[] = {{shelf::upper}, {shelf::lower}, {shelf{2}}};
static_assert(trendatlas::table<enough>{}.check());
static_assert(trendatlas::table<too_many>{}.check());                   // offending
const auto wrong = trendatlas::table<too_many>{}(shelf::lower);         // offending
const auto* const wrong_name = trendatlas::table<too_many>{}.find("");  // offending
