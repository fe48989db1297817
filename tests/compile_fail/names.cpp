// SPDX-License-Identifier: BSL-1.0
// What rows and enumerators are found by: a name or an id that an earlier one has, or none, or an
// id that is not its row's place.
// message: trendatlas: this row or term has the name of an earlier one; names must be unique
// message: wrong_[a-z]+.* 2(UL)?(]|>)
#include <trendatlas/trendatlas.hpp>

using namespace trendatlas;
enum class shade : std::uint8_t { red, blue, scarlet };
constexpr term wrong_shades[] = {{"red", "Red"}, {"blue"}, {"red", "Scarlet"}};
constexpr const auto& vocabulary(shade) { return wrong_shades; }
enum class level : std::uint8_t { light, medium, strong };
constexpr std::array<term, 3> wrong_levels{{{"light"}, {"medium"}}};
constexpr const auto& vocabulary(level) { return wrong_levels; }
struct paint {
  level of{};
  using facets = trendatlas::facets<&paint::of>;
};
struct page {
  std::string_view slug{};
};
struct note {
  stance id{};
  audience reader{};
  using facets = trendatlas::facets<&note::reader>;
};
constexpr paint paints[] = {{level::light}, {level::medium}};
constexpr page pages[] = {{"one"}, {"two"}, {"three"}};
constexpr page wrong_twice[] = {{"one"}, {"two"}, {"two"}};
constexpr page wrong_empty[] = {{"one"}, {"two"}, {}};
constexpr note notes[] = {{stance::affirms}, {stance::qualifies}, {stance::cautions}};
constexpr note wrong_ids[] = {{stance::affirms}, {stance::qualifies}, {stance::affirms}};
constexpr note wrong_places[] = {{stance::affirms}, {stance::qualifies}, {stance::opposes}};

// clang-format off
const page* const right = table<pages>{}.find("two");
const page* const wrong = table<wrong_twice>{}.find("two");  // offending
const auto right_word = label(shade::red);
const auto wrong_word = parse<shade>("red");  // offending
const page* const wrong_name = table<wrong_empty>{}.find("one");  // offending: trendatlas: this row or term has an empty name; give it one of its own
const auto right_terms = table<paints>{}(level::medium);
const auto wrong_terms = parse<level>("light");  // offending: trendatlas: this row or term has an empty name; give it one of its own
static_assert(table<paints>{}.check());  // offending: trendatlas: this row or term has an empty name; give it one of its own
const auto right_id = table<notes>{}(audience::users);
const auto wrong_id = table<wrong_ids>{}(audience::users);  // offending: trendatlas: this row has the id of an earlier row; give each row its own id
const auto wrong_place = table<wrong_places>{}(audience::users);  // offending: trendatlas: this row is out of place; the i-th row must have the i-th id
