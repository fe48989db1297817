// SPDX-License-Identifier: BSL-1.0
// A row that refers to a row which is not there: of a table that is asked for or declared, of its
// own, of the one whose witness it is, and of one two hops away; of more than 64 keys, too.
// message: trendatlas: this row refers to a row that does not exist; add that row to the other table
// message: wrong_[a-z_]+.* 1(UL)?(]|>)
#include <trendatlas/engine.hpp>
#include <trendatlas/trendatlas.hpp>

using namespace trendatlas;
struct reader {
  audience id{};
  theme likes{};
  using facets = trendatlas::facets<&reader::likes>;
};
struct note {
  audience by{};
  certainty told{};
  using facets = trendatlas::facets<&note::by, &note::told>;
};
constexpr reader readers[] = {{audience::brands, theme::ai}, {audience::businesses, theme::video}};
constexpr note notes[] = {{audience::brands}, {audience::businesses}};
constexpr note wrong_notes[] = {{audience::brands}, {audience::users}, {audience::businesses}};
constexpr note wrong_cast[] = {{audience::brands}, {static_cast<audience>(200)}};
template <const auto& Notes>
constexpr table<Notes> asked;
template <const auto& Notes>
constexpr table<Notes, refers_to<readers>> referring;
template <const auto& Notes>
constexpr table<readers, witnessed_by<asked<Notes>>> witnessed;

struct relative {
  audience id{};
  maybe<audience> parent{};
  using facets = trendatlas::facets<&relative::parent>;
};
constexpr relative family[] = {{audience::brands, {}}, {audience::businesses, audience::brands}};
constexpr relative wrong_family[] = {{audience::brands, {}},
                                     {audience::businesses, audience::users}};

struct city {
  stance id{};
};
struct person {
  audience id{};
  stance home{};
  using facets = trendatlas::facets<&person::home>;
};
constexpr city city_rows[] = {{stance::affirms}, {stance::qualifies}};
constexpr person people[] = {{audience::brands, stance::affirms},
                             {audience::businesses, stance::qualifies}};
constexpr person wrong_people[] = {{audience::brands, stance::affirms},
                                   {audience::businesses, stance::opposes}};
constexpr table<city_rows> cities;
constexpr table<notes, refers_to<people>> letters;
constexpr table<notes, refers_to<wrong_people>> lost_letters;

enum class number : std::uint8_t {};
constexpr std::array<term, 100> words{};
constexpr const auto& vocabulary(number) { return words; }
struct target {
  number id{};
};
constexpr target targets[] = {{number{0}}, {number{1}}, {number{2}}};
constexpr table<targets> few;
struct row {
  number one{};
  enum_set<number> several{};
  using facets = trendatlas::facets<&row::one, &row::several>;
};
constexpr row rows[] = {{number{2}, {number{2}, number{0}}}, {number{1}}};
constexpr row wrong_rows[] = {{number{2}}, {number{3}}};
constexpr row wrong_rows_in_set[] = {{number{2}}, {number{0}, {number{0}, number{3}}}};
template <const auto& Rows>
constexpr table<Rows, refers_to<few>> wide;

// clang-format off
const auto right = asked<notes>(table<readers>{}());
const auto wrong_asked = asked<wrong_notes>(table<readers>{}());  // offending
const auto wrong_asked_cast = asked<wrong_cast>(table<readers>{}());  // offending
const auto right_reference = referring<notes>(theme::ai);
const auto wrong_reference = referring<wrong_notes>(theme::ai);  // offending
const auto right_witness = witnessed<notes>(certainty::observed);
const auto wrong_witness = witnessed<wrong_notes>(certainty::observed);  // offending
const auto wrong_witness_cast = witnessed<wrong_cast>(certainty::observed);  // offending
static_assert(table<family>{}.check());
static_assert(table<wrong_family>{}.check());  // offending
const auto right_hops = cities(letters());
const auto wrong_hops = cities(lost_letters());  // offending
const bool right_any = cities.any(letters());
const bool wrong_any = cities.any(lost_letters());  // offending
const auto right_wide = wide<rows>(few(number{2}));
const auto wrong_wide = wide<wrong_rows>(few(number{2}));  // offending
const auto wrong_wide_set = wide<wrong_rows_in_set>(few(number{2}));  // offending
