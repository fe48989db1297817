// SPDX-License-Identifier: BSL-1.0
// In constant expressions; runtime/labels.cpp goes through all labels.
#include <trendatlas/labels.hpp>

namespace {

using namespace trendatlas;

constexpr auto english = language::english;
constexpr auto german = language::german;
constexpr auto norwegian = language::norwegian;

// The i-th translation says that it belongs to the i-th enumerator.
template <class Enum>
constexpr bool translated = [] {
  for (const Enum enumerator : values<Enum>)
    if (atlas_detail::translations(enumerator)[static_cast<std::size_t>(enumerator)].of !=
        enumerator)
      return false;
  return true;
}();

static_assert(translated<theme> && translated<audience> && translated<stance> &&
              translated<momentum> && translated<certainty> && translated<language> &&
              translated<platform_kind> && translated<strength> && translated<entity_kind> &&
              translated<trend_id>);

// The terms of the documents.
static_assert(label(theme::ai, german) == "K\303\274nstliche Intelligenz");
static_assert(label(theme::trust, german) == "Vertrauen");
static_assert(label(theme::privacy, norwegian) == "Personvern");
static_assert(label(trend_id::sustainable_content_production, german) ==
              "Nachhaltige Content-Produktion");
static_assert(label(trend_id::values_driven_communication, norwegian) ==
              "Verdibasert kommunikasjon");
static_assert(label(trend_id::strategic_long_term_approach, norwegian) ==
              "Strategisk forankring og langsiktighet");

// As it is typed: either case, any separator, spaces around.
static_assert(parse<theme>(" k\303\234NSTLICHE_intelligenz  ", german) == theme::ai);
static_assert(parse<trend_id>("b\303\206rekraftig-innholdsproduksjon", norwegian) ==
              trend_id::sustainable_content_production);
static_assert(parse<stance>("g\303\205r imot", norwegian) == stance::opposes);
static_assert(parse<trend_id>("ugc", norwegian) == trend_id::user_generated_content);
static_assert(parse<platform>("x", german) == platform::twitter);

// Nothing is guessed.
static_assert(!parse<theme>("Kunstliche Intelligenz", german));
static_assert(!parse<theme>("Kuenstliche Intelligenz", german));
static_assert(!parse<theme>("Ku\314\210nstliche Intelligenz", german));
static_assert(!parse<theme>("K\374nstliche Intelligenz", german));
static_assert(!parse<theme>("Vertrauen", norwegian));
static_assert(!parse<theme>("Vertrauen", english));
static_assert(!parse<theme>("Artificial intelligence", german));

// Rows, and enums that have no translations.
struct mine {
  trend_id id{};
};
static_assert(label(mine{trend_id::metaverse}, norwegian) == "Metaverset");
static_assert(label(mine{trend_id::metaverse}, english) == label(mine{trend_id::metaverse}));

enum class mood : std::uint8_t { calm, loud, unlabeled };
constexpr term mood_terms[] = {{"calm", "Calm"}, {"loud", "Loud"}, {"unlabeled"}};
constexpr const auto& vocabulary(mood) { return mood_terms; }
static_assert(label(mood::loud, german) == "Loud");
static_assert(parse<mood>("LOUD", norwegian) == mood::loud);
static_assert(label(mood::unlabeled, german).empty());
static_assert(!parse<mood>("", german) && !parse<mood>(" ", german));

// Names of all enumerators go first, exact ones before all, as without a language.
enum class region : std::uint8_t { us, america, polish, capital };
constexpr term region_terms[] = {
    {"us", "America"}, {"america", "The Americas"}, {"polish"}, {"Polish", "The polish"}};
constexpr const auto& vocabulary(region) { return region_terms; }
static_assert(parse<region>("america") == region::america);
static_assert(parse<region>("america", english) == region::america);
static_assert(parse<region>(" America", german) == region::america);
static_assert(parse<region>("Polish", norwegian) == region::capital);
static_assert(parse<region>("POLISH", english) == region::polish);
static_assert(parse<region>("the americas", german) == region::america);

// A user's own type of terms has a name, and no need of more.
struct only_name {
  std::string_view name{};
};
enum class bare : std::uint8_t { one, other };
constexpr only_name bare_terms[] = {{"one"}, {"other"}};
constexpr const auto& vocabulary(bare) { return bare_terms; }
static_assert(parse<bare>("OTHER", german) == bare::other && !parse<bare>("", german));
struct with_aliases {
  std::string_view name{};
  alias_list aliases{};
};
enum class aliased : std::uint8_t { one, other };
constexpr std::string_view other_aliases[] = {"second"};
constexpr with_aliases aliased_terms[] = {{"one"}, {"other", other_aliases}};
constexpr const auto& vocabulary(aliased) { return aliased_terms; }
static_assert(parse<aliased>("Second", english) == aliased::other);

static_assert(noexcept(label(theme::ai, german)));
static_assert(noexcept(parse<theme>(std::string_view{}, german)));

}  // namespace
