// SPDX-License-Identifier: BSL-1.0
#include <trendatlas/search.hpp>
#include <trendatlas/trendatlas.hpp>

using namespace trendatlas;

namespace {

// --- Words ---

using atlas_detail::word;
constexpr word word_of(std::string_view text) {
  word result;
  atlas_detail::for_each_word(text,
                              [&](const atlas_detail::read_word& read) { result = read.plain; });
  return result;
}
constexpr bool same_stem(std::string_view left, std::string_view right) {
  return atlas_detail::stem_of(word_of(left)) == atlas_detail::stem_of(word_of(right));
}

static_assert(word_of("Sto\303\237") == word_of("STOSS"));
static_assert(word_of("\303\205\303\206\303\230") == word_of("aao"));

static_assert(same_stem("stories", "story"));
static_assert(same_stem("selling", "sells"));
static_assert(same_stem("shopping", "shop"));
static_assert(same_stem("shared", "sharing"));
static_assert(same_stem("businesses", "business"));
static_assert(!same_stem("bus", "bu") && !same_stem("status", "stat") && !same_stem("this", "thi"));
static_assert(!same_stem("by", "bi") && same_stem("fly", "fli"));
static_assert(same_stem("influencere", "influencers"));
static_assert(same_stem("merkevarene", "merkevare"));
static_assert(same_stem("Marken", "Marke"));
static_assert(same_stem("ads", "ad"));
static_assert(!same_stem("media", "medium"));
static_assert(!same_stem("story", "store"));

// --- Searching while compiling ---

constexpr auto found = search(trends, "shopping");
static_assert(found.front().row.id == trend_id::social_commerce);
static_assert((found.as_set() & trends(platform::tiktok)).contains(trend_id::social_commerce));
static_assert(found.first(2).size() == 2);
static_assert(search(trends, "").empty());
static_assert(search(trends, "und oder og the").empty());
static_assert(search(trends(theme::video), "shopping").size() < found.size());
static_assert(!search(claims, "deepfakes").empty());
static_assert(!search(recommendations, "test your channels").empty());
static_assert(!search(features, "Reels").empty());
static_assert(!search(entities, "Lil Miquela").empty());
static_assert(!search(faqs, "short videos").empty());
static_assert(search(platforms, "TikTok").front().row.id == platform::tiktok);
static_assert(!search(sources, "hidden").empty());
static_assert(!search(tensions, "algorithm").empty() || !search(tensions, "trust").empty());
static_assert(!search(figures, "seconds").empty());

// --- How words match, in a table of one's own ---

struct note {
  std::string_view title{};
  std::string_view body{};

  using texts = trendatlas::texts<&note::title, &note::body>;
};
template <const auto& Rows>
constexpr table<Rows> notes{};
template <const auto& Rows>
constexpr std::size_t place_of(std::string_view query, std::size_t row) {
  const auto ranking = search(notes<Rows>, query);
  for (std::size_t place = 0; place != ranking.size(); ++place)
    if (&ranking[place].row == &Rows[row]) return place;
  return 100;
}

// Whole, then as a beginning, then in another form, then with a typo; then nothing.
constexpr note by_match[] = {{"tradign"}, {"tradings"}, {"trades"}, {"trading"}, {"tradition"}};
static_assert(search(notes<by_match>, "trading").size() == 4);
static_assert(place_of<by_match>("trading", 3) == 0);
static_assert(place_of<by_match>("trading", 1) == 1);
static_assert(place_of<by_match>("trading", 2) == 2);
static_assert(place_of<by_match>("trading", 0) == 3);

// A compound is found by its beginning, where it is not found itself.
constexpr note by_compound[] = {{"Datenschutz"}, {"Daten"}, {"Datenschutzregeln"}};
static_assert(search(notes<by_compound>, "Datenschutzbedenken").size() == 1);
static_assert(place_of<by_compound>("Datenschutzbedenken", 0) == 0);
static_assert(search(notes<by_compound>, "Datenschutzregeln").size() == 1);
static_assert(search(notes<by_compound>, "Datenxyz").size() == 1);
static_assert(search(notes<by_compound>, "Datexyz").empty());

// A typo in a title stays below a word at the end of a long text.
constexpr note by_typo[] = {
    {"instagran instagran instagran", "instagran"},
    {"shop shop shop shop",
     "many other words stand before the one that counts, and other words "
     "behind it: pictures, filters, music, instagram, dances, clips, news"}};
static_assert(place_of<by_typo>("instagram", 1) == 0 && place_of<by_typo>("instagram", 0) == 1);
static_assert(search(notes<by_typo>, "shp").empty() && search(notes<by_typo>, "sohp").empty());

// The first text weighs more than the second, and a rare word more than a common one.
constexpr note by_weight[] = {{"apple", "pear"}, {"pear", "apple"}, {"pear", "pear"}};
static_assert(place_of<by_weight>("apple", 0) == 0 && place_of<by_weight>("apple", 1) == 1);
constexpr note by_rarity[] = {{"common"}, {"common"}, {"rare"}, {"common"}};
static_assert(place_of<by_rarity>("common rare", 2) == 0);

// Equal scores stand in table order.
static_assert(place_of<by_rarity>("common rare", 0) == 1);
static_assert(place_of<by_rarity>("common rare", 1) == 2);

// Accents, typed either way.
constexpr note by_accent[] = {{"Authentizit\303\244t"}, {"bl\303\245 skj\303\270nnhet"},
                              {"uber grosse"},          {"L\303\246rer"},
                              {"\305\222IL"},           {"v\305\223u"}};
static_assert(place_of<by_accent>("AUTHENTIZITAET", 0) == 0);
static_assert(place_of<by_accent>("authentizitat", 0) == 0);
static_assert(place_of<by_accent>("blaa", 1) == 0 && place_of<by_accent>("bla", 1) == 0);
static_assert(place_of<by_accent>("skjoennhet", 1) == 0);
static_assert(place_of<by_accent>("laerer", 3) == 0 && place_of<by_accent>("larer", 3) == 0);
static_assert(place_of<by_accent>("oeil", 4) == 0 && place_of<by_accent>("oil", 4) == 0);
static_assert(place_of<by_accent>("voeu", 5) == 0 && place_of<by_accent>("vou", 5) == 0);
static_assert(place_of<by_accent>("gr\303\266\303\237e", 2) == 0);

// Rows with an id are found by its label, and a part by the texts that it lists.
struct remark {
  platform id{};
  note about{};

  using texts = trendatlas::texts<&remark::about>;
};
constexpr remark remarks[] = {{platform::instagram, {"pictures", "filters"}},
                              {platform::tiktok, {"clips", "dances"}}};
static_assert(search(notes<remarks>, "tiktok").front().row.id == platform::tiktok);
static_assert(search(notes<remarks>, "filter").front().row.id == platform::instagram);

// A table without a row, and rows without a text.
constexpr std::array<note, 0> no_notes{};
static_assert(search(notes<no_notes>, "video").empty());
constexpr note empty_notes[] = {{}, {}, {}};  // g++ 12 cannot read the elements of `[3] = {}`
static_assert(search(notes<empty_notes>, "video").empty());

}  // namespace
