// SPDX-License-Identifier: BSL-1.0
// Fifteen countries, their borders and their rivers: a table whose rows name rows of the same
// table, and a second table.
#include <array>
#include <iostream>
#include <trendatlas/engine.hpp>
#include <trendatlas/engine/ostream.hpp>
using namespace trendatlas;

// The ids of the countries. A term is a name, a label, a definition (none here), and aliases.
enum class country_id : std::uint8_t { at, be, ch, cz, de, dk, fr, hu, it, li, lu, nl, pl, si, sk };
constexpr std::string_view swiss_aliases[] = {"CH", "CHE", "Schweiz", "Suisse", "Svizzera"};
constexpr std::string_view german_aliases[] = {"DE", "DEU", "Deutschland"};
constexpr std::string_view dutch_aliases[] = {"NL", "NLD", "Holland", "The Netherlands"};
constexpr term country_terms[] = {{"austria", "Austria"},
                                  {"belgium", "Belgium"},
                                  {"switzerland", "Switzerland", "", swiss_aliases},
                                  {"czechia", "Czechia"},
                                  {"germany", "Germany", "", german_aliases},
                                  {"denmark", "Denmark"},
                                  {"france", "France"},
                                  {"hungary", "Hungary"},
                                  {"italy", "Italy"},
                                  {"liechtenstein", "Liechtenstein"},
                                  {"luxembourg", "Luxembourg"},
                                  {"netherlands", "Netherlands", "", dutch_aliases},
                                  {"poland", "Poland"},
                                  {"slovenia", "Slovenia"},
                                  {"slovakia", "Slovakia"}};
constexpr const auto& vocabulary(country_id) { return country_terms; }

// The 183 languages of ISO 639-1. Code makes their terms, so the enum needs no enumerators.
enum class language : std::uint8_t {};
constexpr std::string_view codes =
    "aa ab ae af ak am an ar as av ay az ba be bg bi bm bn bo br bs ca ce ch co cr cs cu cv cy da "
    "de dv dz ee el en eo es et eu fa ff fi fj fo fr fy ga gd gl gn gu gv ha he hi ho hr ht hu hy "
    "hz ia id ie ig ii ik io is it iu ja jv ka kg ki kj kk kl km kn ko kr ks ku kv kw ky la lb lg "
    "li ln lo lt lu lv mg mh mi mk ml mn mr ms mt my na nb nd ne ng nl nn no nr nv ny oc oj om or "
    "os pa pi pl ps pt qu rm rn ro ru rw sa sc sd se sg si sk sl sm sn so sq sr ss st su sv sw ta "
    "te tg th ti tk tl tn to tr ts tt tw ty ug uk ur uz ve vi vo wa wo xh yi yo za zh zu ";
constexpr auto language_terms = [] {
  std::array<term, codes.size() / 3> terms{};
  for (std::size_t i = 0; i != terms.size(); ++i) terms[i].name = codes.substr(3 * i, 2);
  return terms;
}();
constexpr const auto& vocabulary(language) { return language_terms; }
consteval language iso(std::string_view code) { return parse<language>(code).value(); }
constexpr language german = iso("de"), french = iso("fr"), italian = iso("it"), dutch = iso("nl");

struct country {
  country_id id{};
  int area{};  // in square kilometers, rounded; of France, what lies in Europe
  bool in_eu{};
  bool has_euro{};
  enum_set<language> official{};     // in the whole country
  enum_set<country_id> neighbors{};  // among these fifteen

  // Not the neighbors: with them, countries(nl) would be the Netherlands and all who border them.
  using facets = trendatlas::facets<&country::in_eu, &country::has_euro, &country::official>;
};
using enum country_id;
constexpr country country_rows[] = {
    {at, 84'000, true, true, german, {ch, cz, de, hu, it, li, si, sk}},
    {be, 31'000, true, true, {dutch, french, german}, {de, fr, lu, nl}},
    {ch, 41'000, false, false, {german, french, italian, iso("rm")}, {at, de, fr, it, li}},
    {cz, 79'000, true, false, iso("cs"), {at, de, pl, sk}},
    {de, 358'000, true, true, german, {at, be, ch, cz, dk, fr, lu, nl, pl}},
    {dk, 43'000, true, false, iso("da"), de},
    {fr, 544'000, true, true, french, {be, ch, de, it, lu}},
    {hu, 93'000, true, false, iso("hu"), {at, si, sk}},
    {it, 302'000, true, true, italian, {at, ch, fr, si}},
    {li, 160, false, false, german, {at, ch}},
    {lu, 2'600, true, true, {iso("lb"), french, german}, {be, de, fr}},
    {nl, 42'000, true, true, dutch, {be, de}},
    {pl, 313'000, true, false, iso("pl"), {cz, de, sk}},
    {si, 20'000, true, true, iso("sl"), {at, hu, it}},
    {sk, 49'000, true, true, iso("sk"), {at, cz, hu, pl}},
};
constexpr table<country_rows> countries;
static_assert(countries.check());

// A second table. Its rows have no id; they name countries, whose keys are theirs, too.
struct river {
  std::string_view name{};
  enum_set<country_id> banks{};  // among these fifteen
  using facets = trendatlas::facets<&river::banks>;
};
constexpr river river_rows[] = {{"Danube", {de, at, sk, hu}},
                                {"Elbe", {cz, de}},
                                {"Inn", {ch, at, de}},
                                {"Meuse", {fr, be, nl}},
                                {"Oder", {cz, pl, de}},
                                {"Po", it},
                                {"Rhine", {ch, li, at, de, fr, nl}},
                                {"Rhone", {ch, fr}}};
constexpr table<river_rows, refers_to<countries>> rivers;
static_assert(rivers.check());

// The countries that have one of these as a neighbor: a country, a set, or an answer.
constexpr auto neighbors_of = [](const auto& some) {
  return countries(by<&country::neighbors>(some));
};
static_assert(countries.matching([](const country& c) {  // each border has two sides
  return neighbors_of(c.id) == answer<countries>{c.neighbors};
}) == countries());

int main() {
  const auto members = countries(by<&country::in_eu>(true));
  std::cout << "EU members beside a non-member: " << (members & neighbors_of(~members)) << '\n';
  std::cout << "EU members without the euro: "
            << countries(by<&country::in_eu>(true), by<&country::has_euro>(false)) << '\n';

  // A number has no vocabulary; a predicate asks for it.
  const auto large = countries.matching([](const country& c) { return c.area > 200'000; });
  std::cout << "Large, with German or French: " << (large & countries(enum_set{german, french}))
            << '\n';

  auto two_away = neighbors_of(neighbors_of(pl)) - neighbors_of(pl);
  two_away.erase(pl);
  std::cout << "Two borders from Poland: " << two_away << '\n';

  // One question per row.
  const auto understood = countries.matching(
      [](const country& c) { return countries.any(by<&country::neighbors>(c.id), c.official); });
  std::cout << "No language in common with a neighbor: " << ~understood << '\n';

  // An answer becomes a set of ids, and a set of ids an answer.
  const enum_set<country_id> with_french{countries(french)};
  for (const country& c : answer<countries>{with_french & countries[de].neighbors})
    std::cout << label(c) << " speaks French and borders on Germany: " << c.area << " km2\n";

  // An answer made by hand.
  const answer<countries> benelux{enum_set{be, nl, lu}};
  enum_set<language> spoken;
  for (const country& c : benelux) spoken |= c.official;
  std::cout << "Languages of " << benelux << ": " << spoken << '\n';

  // From one table to the other, either way.
  std::cout << "Rivers with a bank outside the EU: " << rivers(~members) << '\n';
  std::cout << "On a river with the Netherlands: " << countries(rivers(nl)) << '\n';

  // What somebody typed.
  for (const std::string_view typed : {"Holland", " nld ", "Hollande"})
    if (const auto id = parse<country_id>(typed))
      std::cout << '"' << typed << "\" is the country " << *id << '\n';
    else
      std::cout << '"' << typed << "\" is no country\n";
}
