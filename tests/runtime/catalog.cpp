// SPDX-License-Identifier: BSL-1.0
#include <doctest/doctest.h>

#include <map>
#include <trendatlas/trendatlas.hpp>

#include "reference.hpp"

using namespace trendatlas;
using reference::positions;

namespace {

// The reference reads the rows as they are authored, document by document, and makes of the claims what the derived columns should say.
struct reference_catalog {
  reference::table sources, platforms, trends, claims, recommendations, features, figures, entities, faqs, tensions;

  reference_catalog() {
    for (std::size_t i = 0; i != enum_size<source_id>; ++i) sources.ids.push_back(reference::word_of(static_cast<source_id>(i)));
    for (const platform_profile& p : catalog::platform_list) platforms.ids.push_back(reference::word_of(p.id));
    for (const trend& t : catalog::trend_list) trends.ids.push_back(reference::word_of(t.id));
    for (reference::table* table : {&sources, &platforms, &trends})
      for (const reference::word& id : table->ids) table->rows.push_back({id});
    for (std::size_t i = 0; i != trends.rows.size(); ++i) {
      reference::add(trends.rows[i], catalog::trend_list[i].themes);
      reference::add(trends.rows[i], catalog::trend_list[i].momentum);
    }
    for (std::size_t i = 0; i != platforms.rows.size(); ++i) reference::add(platforms.rows[i], catalog::platform_list[i].kind);

    [&]<std::size_t... Source>(std::index_sequence<Source...>) { (read<static_cast<source_id>(Source)>(), ...); }
    (std::make_index_sequence<enum_size<source_id>>{});

    for (const tension& t : catalog::tension_list) {
      reference::words row = reference::row(t.first, t.second, t.basis, themes_of(t.first), themes_of(t.second));
      for (const place& p : t.where) row.merge(reference::row(p.source, about(p.source).language));
      tensions.rows.push_back(row);
    }
  }

  static const source& about(source_id id) {
    const source* found = nullptr;
    [&]<std::size_t... Source>(std::index_sequence<Source...>) {
      ((static_cast<source_id>(Source) == id ? void(found = &catalog::document<static_cast<source_id>(Source)>::about) : void()), ...);
    }
    (std::make_index_sequence<enum_size<source_id>>{});
    return *found;
  }

  static enum_set<theme> themes_of(trend_id id) { return catalog::trend_list[static_cast<std::size_t>(id)].themes; }

  // Keys, and the themes of all trends among them.
  static reference::words with_themes(reference::words row) {
    for (const reference::word& id : reference::words{row})
      if (id.first == typeid(trend_id).name()) row.merge(reference::row(themes_of(static_cast<trend_id>(id.second))));
    return row;
  }

  template <source_id Source>
  void read() {
    using document = catalog::document<Source>;
    reference::words& source_row = sources.rows[static_cast<std::size_t>(Source)];
    reference::add(source_row, document::about.language);
    for (const claim& c : document::claims) {
      const enum_set<theme> themes = themes_of(c.trend);
      claims.rows.push_back(
          reference::row(c.trend, Source, c.stance, c.momentum, c.platforms, c.audiences, themes, document::about.language));
      const auto add_to = [](reference::words& to, const reference::words& from) { to.insert(from.begin(), from.end()); };
      add_to(source_row, reference::row(c.trend, c.platforms, themes));
      add_to(trends.rows[static_cast<std::size_t>(c.trend)],
             reference::row(Source, c.stance, c.platforms, c.audiences, document::about.language));
      for (std::size_t p = 0; p != platforms.rows.size(); ++p)
        if (reference::row(c.platforms).contains(platforms.ids[p]))
          add_to(platforms.rows[p], reference::row(Source, c.trend, themes, document::about.language));
    }
    constexpr language spoken = document::about.language;
    for (const recommendation& r : document::recommendations)
      recommendations.rows.push_back(with_themes(reference::row(Source, spoken, r.trends, r.platforms, r.audiences, r.strength)));
    for (const feature& f : document::features) features.rows.push_back(with_themes(reference::row(Source, spoken, f.trends, f.platforms)));
    for (const figure& f : document::figures) figures.rows.push_back(with_themes(reference::row(Source, spoken, f.trend)));
    for (const entity& e : document::entities) entities.rows.push_back(with_themes(reference::row(Source, spoken, e.trends, e.kind)));
    for (const faq& f : document::faqs) faqs.rows.push_back(with_themes(reference::row(Source, spoken, f.trend)));
  }
};

const reference_catalog& naive() {
  static const reference_catalog catalog;
  return catalog;
}

// Every enumerator, and two that do not exist.
template <class Key>
std::vector<Key> keys() {
  std::vector<Key> all;
  for (std::size_t i = 0; i != enum_size<Key>; ++i) all.push_back(static_cast<Key>(i));
  all.push_back(static_cast<Key>(enum_size<Key>));
  all.push_back(static_cast<Key>(200));
  return all;
}

// The answers to every enumerator of Key, worked out by the compiler.
template <const auto& Table, class Key>
constexpr auto answers_at_compile_time = [] {
  std::array<decltype(Table()), enum_size<Key>> answers{};
  for (std::size_t i = 0; i != answers.size(); ++i) answers[i] = Table(static_cast<Key>(i));
  return answers;
}();

template <const auto& Table, class Key, class Second>
void check_pair(const reference::table& expected) {
  for (const Key key : keys<Key>())
    for (const Second second : keys<Second>()) REQUIRE(positions(Table, Table(key, second)) == expected(key, second));
}

// Each key alone, in both modes; each pair with every other facet.
template <const auto& Table, class Key, class... Seconds>
void check_facet(const reference::table& expected) {
  for (const Key key : keys<Key>()) REQUIRE(positions(Table, Table(key)) == expected(key));
  for (std::size_t i = 0; i != enum_size<Key>; ++i)
    REQUIRE(positions(Table, answers_at_compile_time<Table, Key>[i]) == expected(static_cast<Key>(i)));
  (check_pair<Table, Key, Seconds>(expected), ...);
}

template <const auto& Table, class... Keys>
void check_table(const reference::table& expected) {
  REQUIRE(Table.size() == expected.rows.size());
  REQUIRE(positions(Table, Table()).size() == expected.rows.size());
  (check_facet<Table, Keys, Keys...>(expected), ...);
}

// A join of every set that one key of the other table selects.
template <const auto& Table, const auto& Other, class... Keys>
void check_join(const reference::table& expected, const reference::table& other) {
  const auto check = [&](auto key) { REQUIRE(positions(Table, Table(Other(key))) == expected.related(other, other(key))); };
  const auto check_all = [&](const auto& all) {
    for (const auto key : all) check(key);
  };
  (check_all(keys<Keys>()), ...);
}

}  // namespace

// Defined in odr.cpp.
const trend* first_trend_elsewhere();
std::size_t count_elsewhere(theme, platform);

TEST_CASE("every facet of sources, alone and in pairs") {
  check_table<sources, source_id, language, theme, platform, trend_id>(naive().sources);
}
TEST_CASE("every facet of platforms, alone and in pairs") {
  check_table<platforms, platform, platform_kind, source_id, trend_id, theme, language>(naive().platforms);
}
TEST_CASE("every facet of trends, alone and in pairs") {
  check_table<trends, trend_id, theme, momentum, platform, audience, source_id, stance, language>(naive().trends);
}
TEST_CASE("every facet of claims, alone and in pairs") {
  check_table<claims, trend_id, source_id, stance, momentum, platform, audience, theme, language>(naive().claims);
}
TEST_CASE("every facet of recommendations, alone and in pairs") {
  check_table<recommendations, source_id, trend_id, platform, audience, strength, theme, language>(naive().recommendations);
}

TEST_CASE("every facet of features, figures, entities, faqs and tensions, alone and in pairs") {
  check_table<features, platform, trend_id, source_id, theme, language>(naive().features);
  check_table<figures, trend_id, source_id, theme, language>(naive().figures);
  check_table<entities, entity_kind, trend_id, source_id, theme, language>(naive().entities);
  check_table<faqs, trend_id, source_id, theme, language>(naive().faqs);
  check_table<tensions, trend_id, strength, source_id, theme, language>(naive().tensions);
}

TEST_CASE("each theme with each platform, source and audience") {
  for (const theme t : values<theme>)
    for (const platform p : values<platform>)
      for (const source_id s : values<source_id>)
        for (const audience a : values<audience>) {
          REQUIRE(positions(trends, trends(t, p, s, a)) == naive().trends(t, p, s, a));
          REQUIRE(positions(claims, claims(t, p, s, a)) == naive().claims(t, p, s, a));
          REQUIRE(positions(recommendations, recommendations(t, p, s, a)) == naive().recommendations(t, p, s, a));
        }
}

TEST_CASE("joins, from every table to every related one") {
  const reference_catalog& n = naive();
  check_join<trends, claims, source_id, stance, momentum, platform, audience>(n.trends, n.claims);
  check_join<trends, recommendations, source_id, strength, platform, audience>(n.trends, n.recommendations);
  check_join<trends, sources, source_id, language, platform>(n.trends, n.sources);
  check_join<trends, platforms, platform, platform_kind>(n.trends, n.platforms);
  check_join<claims, trends, trend_id, theme, platform, stance>(n.claims, n.trends);
  check_join<claims, sources, source_id, language>(n.claims, n.sources);
  check_join<claims, platforms, platform, platform_kind>(n.claims, n.platforms);
  check_join<recommendations, trends, trend_id, theme, platform, stance>(n.recommendations, n.trends);
  check_join<recommendations, sources, source_id, language>(n.recommendations, n.sources);
  check_join<recommendations, platforms, platform, platform_kind>(n.recommendations, n.platforms);
  check_join<sources, trends, trend_id, theme, platform>(n.sources, n.trends);
  check_join<sources, claims, trend_id, stance, platform>(n.sources, n.claims);
  check_join<sources, recommendations, trend_id, strength, platform>(n.sources, n.recommendations);
  check_join<sources, platforms, platform, platform_kind>(n.sources, n.platforms);
  check_join<platforms, trends, trend_id, theme>(n.platforms, n.trends);
  check_join<platforms, claims, trend_id, stance, source_id>(n.platforms, n.claims);
  check_join<platforms, recommendations, trend_id, strength, source_id>(n.platforms, n.recommendations);
  check_join<platforms, sources, source_id, language>(n.platforms, n.sources);
  check_join<features, trends, trend_id, theme>(n.features, n.trends);
  check_join<features, platforms, platform, platform_kind>(n.features, n.platforms);
  check_join<features, sources, source_id, language>(n.features, n.sources);
  check_join<trends, features, platform, source_id>(n.trends, n.features);
  check_join<platforms, features, trend_id, source_id>(n.platforms, n.features);
  check_join<sources, features, trend_id, platform>(n.sources, n.features);
  check_join<figures, trends, trend_id, theme>(n.figures, n.trends);
  check_join<figures, sources, source_id, language>(n.figures, n.sources);
  check_join<sources, figures, trend_id>(n.sources, n.figures);
  check_join<sources, entities, entity_kind, trend_id>(n.sources, n.entities);
  check_join<sources, faqs, trend_id>(n.sources, n.faqs);
  check_join<faqs, sources, source_id, language>(n.faqs, n.sources);
  check_join<trends, figures, source_id>(n.trends, n.figures);
  check_join<entities, trends, trend_id, theme>(n.entities, n.trends);
  check_join<entities, sources, source_id, language>(n.entities, n.sources);
  check_join<trends, entities, entity_kind>(n.trends, n.entities);
  check_join<faqs, trends, trend_id, theme>(n.faqs, n.trends);
  check_join<trends, faqs, source_id>(n.trends, n.faqs);
  check_join<tensions, trends, trend_id, theme>(n.tensions, n.trends);
  check_join<tensions, sources, source_id, language>(n.tensions, n.sources);
  check_join<trends, tensions, strength, source_id>(n.trends, n.tensions);
  check_join<sources, tensions, strength, trend_id>(n.sources, n.tensions);
}

TEST_CASE("a set of the same table is a key that stands for itself") {
  for (const theme t : values<theme>)
    for (const platform p : values<platform>) CHECK(trends(trends(t), p) == trends(t, p));
  CHECK(claims(claims(stance::opposes)) == claims(stance::opposes));
}

TEST_CASE("support and challenge come from the claims alone") {
  for (const trend& t : trends) {
    enum_set<source_id> supporting;
    enum_set<source_id> challenging;
    for (const claim& c : claims) {
      if (c.trend != t.id) continue;
      if (c.stance == stance::affirms)
        supporting.insert(c.source);
      else
        challenging.insert(c.source);
    }
    CHECK(t.supported_by == supporting);
    CHECK(t.challenged_by == challenging);
    CHECK(t.title == label(t.id));
  }
}

TEST_CASE("find, at and [] agree") {
  for (const trend_id id : values<trend_id>) {
    CHECK(trends.find(name(id)) == &trends[id]);
    CHECK(trends[id].id == id);
  }
  for (const platform id : values<platform>) CHECK(platforms.find(name(id)) == &platforms[id]);
  for (const source_id id : values<source_id>) CHECK(sources.find(name(id)) == &sources[id]);
  CHECK(trends.find("metavers") == nullptr);
  CHECK(trends.find("Metaverse") == nullptr);
  CHECK(&trends.at("metaverse") == &trends[trend_id::metaverse]);
}

TEST_CASE("a bad cast selects nothing and reads nothing") {
  for (int i = 20; i != 256; ++i) {
    CHECK(trends(static_cast<theme>(i)).empty());
    CHECK(recommendations(static_cast<theme>(i), audience::brands).empty());
    CHECK((enum_set<theme>{static_cast<theme>(i)} & enum_set<theme>::all()).empty());
    CHECK(name(static_cast<theme>(i)).empty());
    CHECK(trends(enum_set<theme>{static_cast<theme>(i)}).empty());
  }
  for (int i = 42; i != 256; ++i) {
    CHECK(trends(static_cast<trend_id>(i)).empty());
    CHECK(claims(static_cast<trend_id>(i)).empty());
    CHECK(!trends().contains(static_cast<trend_id>(i)));
    CHECK(trends[static_cast<trend_id>(i)].summary.empty());
  }
}

TEST_CASE("two units see the same tables") {
  CHECK(first_trend_elsewhere() == trends.begin());
  CHECK(count_elsewhere(theme::commerce, platform::instagram) == trends(theme::commerce, platform::instagram).size());
}
