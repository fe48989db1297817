// SPDX-License-Identifier: BSL-1.0
// Relations that lead nowhere, and one too many.
#include <trendatlas/engine.hpp>
#include <trendatlas/insight.hpp>

using namespace trendatlas;
enum class city : unsigned char { oslo, bergen };
constexpr term city_terms[] = {{"oslo"}, {"bergen"}};
constexpr const auto& vocabulary(city) { return city_terms; }
enum class mood : unsigned char { calm, loud };
constexpr term mood_terms[] = {{"calm"}, {"loud"}};
constexpr const auto& vocabulary(mood) { return mood_terms; }
struct town {
  city id{};
};
struct visit {
  city where{};
  mood found{};
  using facets = trendatlas::facets<&visit::where, &visit::found>;
};
struct feeling {
  mood felt{};
  using facets = trendatlas::facets<&feeling::felt>;
};
inline constexpr town towns[] = {{city::oslo}, {city::bergen}};
inline constexpr visit visit_rows[] = {{city::oslo, mood::calm}};
inline constexpr feeling feeling_rows[] = {{mood::loud}};
constexpr table<visit_rows> visits;
constexpr table<feeling_rows> feelings;
constexpr table<feeling_rows, refers_to<towns>> nowhere;
constexpr table<visit_rows, refers_to<feeling_rows>> without_id;
constexpr table<towns, witnessed_by<feelings>> unseen;

// clang-format off
const auto right = table<towns, witnessed_by<visits>>{}(mood::calm);
const auto wrong_key = nowhere(city::oslo);  // offending: trendatlas: a relation is declared to rows whose ids are not held
static_assert(nowhere.check());  // offending: trendatlas: a relation is declared to rows whose ids are not held
static_assert(without_id.check());  // offending: trendatlas: a relation is declared to rows whose ids are not held
const auto wrong_witness = unseen(mood::calm);  // offending: trendatlas: a relation is declared to rows whose ids are not held
const auto wrong_count = counts<mood>(unseen);  // offending: trendatlas: a relation is declared to rows whose ids are not held
static_assert(unseen.check());  // offending: trendatlas: a relation is declared to rows whose ids are not held
const auto wrong_rows = table<towns, witnessed_by<visit_rows>>{}(mood::calm);  // offending: trendatlas: table<rows, ...> takes refers_to<...> and one witnessed_by<...>, which takes one table; for several arrays of witnesses make one table of joined<...>
static_assert(table<towns, witnessed_by<visits>, witnessed_by<feelings>>{}.check());  // offending: trendatlas: table<rows, ...> takes refers_to<...> and one witnessed_by<...>
const auto wrong_relation = table<visit_rows, town>{}(mood::calm);  // offending: trendatlas: table<rows, ...> takes refers_to<...> and one witnessed_by<...>
static_assert(table<visit_rows, town>{}.check());  // offending: trendatlas: table<rows, ...> takes refers_to<...> and one witnessed_by<...>
