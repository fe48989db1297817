// SPDX-License-Identifier: BSL-1.0
#include <trendatlas/closest.hpp>
#include <trendatlas/trendatlas.hpp>

using namespace trendatlas;

namespace {

template <class Enum>
constexpr bool suggests(std::string_view typed, std::initializer_list<Enum> expected) {
  const auto guesses = closest<Enum>(typed);
  if (guesses.size() != expected.size()) return false;
  auto at = guesses.begin();
  for (const Enum each : expected)
    if (*at++ != each) return false;
  return true;
}

static_assert(suggests("comerce", {theme::commerce}));
static_assert(suggests("tik tok", {platform::tiktok}));
static_assert(suggests("You-Tbue", {platform::youtube}));
static_assert(suggests("insta", {platform::instagram}));
static_assert(suggests("metavers", {trend_id::metaverse}));
static_assert(suggests("nft", {trend_id::nfts_and_social_currency}));
static_assert(suggests("micro", {trend_id::micro_influencers, trend_id::micro_communities}));
static_assert(suggests<theme>("zzz", {}));
static_assert(suggests<theme>("", {}));

// The exact name is the closest.
static_assert(*closest<theme>("trust").first() == theme::trust);
static_assert(closest<theme>("zzz").first() == nullptr);

// Rows of one's own, by slug or name.
struct note {
  std::string_view slug{};
};
constexpr note rows[] = {{"first-note"}, {"second-note"}, {"third-note"}, {"fourth-note"}};
constexpr table<rows> notes;
static_assert(closest(notes, "frist note").first() == &rows[0]);
static_assert(closest(notes, "note").size() == 3);  // of four that share the word
static_assert(closest(notes, "note").first() == &rows[0]);
static_assert(closest(notes, "memo").empty());

static_assert(*parse_list<theme>("ai,video") == enum_set{theme::ai, theme::video});
static_assert(parse_list<theme>("ai,vid,trust").unknown() == "vid");
static_assert(parse_list<theme>(" , ").has_value() && parse_list<theme>(" , ")->empty());

}  // namespace
