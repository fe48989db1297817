// SPDX-License-Identifier: BSL-1.0
// Tables of one's own that refer to each other, to themselves, to the catalog; and their witnesses.
#include <trendatlas/trendatlas.hpp>

#include "../generated_tables.hpp"

namespace relations {

using namespace trendatlas;

enum class city : std::uint8_t { oslo, bergen, berlin };
constexpr term city_terms[] = {{"oslo"}, {"bergen"}, {"berlin"}};
constexpr const auto& vocabulary(city) noexcept { return city_terms; }
enum class country : std::uint8_t { norway, germany };
constexpr term country_terms[] = {{"norway"}, {"germany"}};
constexpr const auto& vocabulary(country) noexcept { return country_terms; }
enum class person : std::uint8_t { ann, bob, cem, dag };
constexpr term person_terms[] = {{"ann"}, {"bob"}, {"cem"}, {"dag"}};
constexpr const auto& vocabulary(person) noexcept { return person_terms; }

struct country_row {
  country id{};
  city capital{};
  using facets = trendatlas::facets<&country_row::capital>;
};
struct city_row {
  city id{};
  country in{};
  enum_set<theme> known_for{};
  using facets = trendatlas::facets<&city_row::in, &city_row::known_for>;
};
struct person_row {
  person id{};
  city home{};
  maybe<person> parent{};
  using facets = trendatlas::facets<&person_row::home, &person_row::parent>;
};
inline constexpr country_row country_rows[] = {{country::norway, city::oslo},
                                               {country::germany, city::berlin}};
inline constexpr city_row city_rows[] = {
    {city::oslo, country::norway, theme::ai},
    {city::bergen, country::norway, {}},
    {city::berlin, country::germany, {theme::ai, theme::video}}};
inline constexpr person_row person_rows[] = {{person::ann, city::oslo, {}},
                                             {person::bob, city::bergen, person::ann},
                                             {person::cem, city::berlin, person::ann},
                                             {person::dag, city::berlin, person::cem}};

// Two that refer to each other, and one that refers to itself.
constexpr table<country_rows, refers_to<city_rows>> countries;
constexpr table<city_rows, refers_to<country_rows>> cities;
constexpr table<person_rows, refers_to<cities, person_rows>> people;
static_assert(countries.check() && cities.check() && people.check());

static_assert(cities(country::norway).size() == 2);
static_assert(countries(theme::video).size() == 1);   // by its capital
static_assert(people(country::germany).size() == 2);  // by the city
static_assert(people(theme::ai).size() == 3);
static_assert(people(theme::ai, country::norway).size() == 1);
static_assert(people(countries(theme::video)) == people(country::germany));
static_assert(countries(people(person::bob)).size() == 1);  // back, by the city
static_assert(cities(people(person::ann)).contains(city::bergen));

// An own id, and one that a row of the same table has: together and apart.
static_assert(people(person::ann).size() == 3);
static_assert(people(by<&person_row::parent>(person::ann)).size() == 2);
static_assert(people(by<&person_row::parent>(people(theme::video))).contains(person::dag));
static_assert(people(people(country::germany)) == people(country::germany));

// Witnesses of one's own.
struct visit {
  person who{};
  city where{};
  audience as{};
  using facets = trendatlas::facets<&visit::who, &visit::where, &visit::as>;
};
inline constexpr visit visit_rows[] = {{person::ann, city::berlin, audience::users},
                                       {person::bob, city::berlin, audience::brands},
                                       {person::ann, city::bergen, audience::brands}};
constexpr table<visit_rows, refers_to<city_rows>> visits;
constexpr table<city_rows, witnessed_by<visits>> visited;
static_assert(visits.check() && visited.check());
static_assert(visited(person::ann).size() == 2);
static_assert(visited(person::ann, audience::brands).size() == 1);
static_assert(visited(person::ann, audience::brands).contains(city::bergen));
static_assert((visited(person::ann) & visited(audience::brands)).size() == 2);
static_assert(visited(theme::ai, person::ann).contains(city::berlin));
static_assert(visited.count(person::bob, audience::users) == 0);
static_assert(!visited.any(person::bob, audience::users) && visited.first(person::cem) == nullptr);
static_assert(visited.witnesses_have<person> && !visited.has<person> && visited.has<theme>);
static_assert(visited(people(theme::video)) == visited(city::berlin));  // where they live
static_assert(visited(people(theme::video), audience::users).contains(city::berlin));

// So many that their sets have blocks past the last row. No witness names Berlin, so all are looked
// at.
inline constexpr auto diary = [] {
  std::array<visit, 600> rows{};
  for (std::size_t i = 0; i != 600; ++i)
    rows[i] = {person(i % 4), i % 2 == 0 ? city::oslo : city::bergen, audience::users};
  return rows;
}();
constexpr table<diary, refers_to<city_rows>> entries;
constexpr table<city_rows, witnessed_by<entries>> recorded;
static_assert(recorded(person::ann, audience::users).size() == 1);
static_assert(recorded(person::bob, audience::users).contains(city::bergen));
static_assert(recorded(entries()).size() == 2);
static_assert(recorded.first(person::cem, audience::users) == &city_rows[0]);

// Witnesses that others name by an id of their own.
struct letter {
  person to{};
  audience as{};
  using facets = trendatlas::facets<&letter::to, &letter::as>;
};
inline constexpr letter letter_rows[] = {{person::bob, audience::brands},
                                         {person::dag, audience::users}};
constexpr table<letter_rows> letters;
constexpr table<city_rows, witnessed_by<people>> inhabited;
static_assert(!inhabited.has<audience> && !inhabited.witnesses_have<audience>);
static_assert(inhabited(letters(audience::brands)).size() == 1);
static_assert(inhabited(letters(audience::brands)).contains(city::bergen));
static_assert(inhabited(letters(audience::users), person::cem).contains(city::berlin));
static_assert(inhabited(letters(audience::users), person::bob).empty());

// Notes of one's own on the trends of the catalog, and one answer out of both.
struct note {
  country from{};
  trend_id trend{};
  trendatlas::stance stance{};
  using facets = trendatlas::facets<&note::from, &note::trend, &note::stance>;
};
inline constexpr note note_rows[] = {
    {country::norway, trend_id::ai_content_creation, stance::opposes},
    {country::germany, trend_id::gamification, stance::affirms}};
constexpr table<note_rows, refers_to<trends>> notes;
static_assert(notes.check());
static_assert(notes(theme::ai).size() == 1);
static_assert((trends(theme::ai) & trends(notes(stance::opposes))).size() == 1);
static_assert(trends(notes(country::germany)).contains(trend_id::gamification));
static_assert(notes(trends(source_id::hidden_side)).size() == 1);

// The type of an answer, also as a template argument.
template <answer<cities> Chosen>
constexpr std::size_t size_of = Chosen.size();
static_assert(size_of<cities(country::norway)> == 2);
static_assert(std::is_same_v<answer<cities>, decltype(cities())>);

}  // namespace relations

// More than 64 keys: as facets, as ids, and by reference.
namespace generated {

constexpr trendatlas::table<places> all_places;
constexpr trendatlas::table<boxes<200>, trendatlas::refers_to<places>> all_boxes;
static_assert(all_places.check() && all_boxes.check());

static_assert([] {
  trendatlas::enum_set<shelf> found;
  for (const box& row : all_boxes(color{1})) found.insert(row.where);
  return all_places(all_boxes(color{1})) == all_places(trendatlas::by<&place::id>(found));
}());
static_assert([] {
  for (const place& row : all_places)  // by reference: the tag of the shelf, where a box has none
    if (all_boxes.count(trendatlas::by<&place::label>(row.label)) == 0 && all_boxes.any(row.id))
      return false;
  return true;
}());

}  // namespace generated
