// SPDX-License-Identifier: BSL-1.0
// A generated table of any length against a walk through all rows for each question.
#include <doctest/doctest.h>

#include <random>
#include <string>
#include <unordered_map>
#include <vector>

#include "../plain_loop.hpp"
#include TABLE_HEADER

using namespace scale;
using plain_loop::asking;
using TABLE_NAMESPACE::observations;
using TABLE_NAMESPACE::rows;
using trendatlas::enum_set;

namespace {

constexpr std::size_t row_count = std::size(rows);

// At compile time: the constant answers that the tests below compare with those at run time.
constexpr auto constant_answer = observations(topic::music, channel::radio);
constexpr auto constant_algebra =
    ((observations(topic::music) | observations(origin::panel)) - ~observations(channel::radio)) ^
    (observations(topic::yoga) & observations(channel::app));
constexpr const observation& middle = rows[row_count / 2];
static_assert(observations.size() == row_count);
static_assert(observations().size() == row_count);
static_assert(constant_answer <= (constant_algebra | observations(topic::yoga)));
static_assert(observations.find(rows[0].slug) == &rows[0]);
static_assert(observations.find(middle.slug) == &middle);
static_assert(&observations.at(rows[row_count - 1].slug) == &rows[row_count - 1]);
static_assert(observations.find(middle.slug.substr(1)) == nullptr);
static_assert(observations.find("") == nullptr);

std::size_t number(origin key) { return static_cast<std::size_t>(key); }
bool has(const observation& row, topic key) { return row.topic == key; }
bool has(const observation& row, origin key) { return row.origin == key; }
bool has(const observation& row, channel key) { return row.channels.contains(key); }
template <class Enum>
bool has(const observation& row, const enum_set<Enum>& any) {
  for (const Enum key : any)
    if (has(row, key)) return true;
  return false;
}

// The same rows, in the same order?
template <class Answer, class Predicate>
void check(const Answer& answer, Predicate expected) {
  CHECK(plain_loop::addresses(answer) == plain_loop::matching(observations, expected));
}

template <class... Keys>
void check_query(Keys... keys) {
  asking(observations, keys...).finds([&](const observation& row) {
    return (has(row, keys) && ...);
  });
}

class picker {
 public:
  template <class E>
  E key(unsigned count) {
    return static_cast<E>(random_() % count);
  }
  topic some_topic() { return key<topic>(24); }
  channel some_channel() { return key<channel>(20); }
  origin some_origin() { return key<origin>(24); }
  const observation& some_row() { return rows[random_() % row_count]; }

 private:
  std::minstd_rand random_{row_count};
};

}  // namespace

TEST_CASE("constant answers are those at run time") {
  CHECK(constant_answer == observations(topic::music, channel::radio));
  check(constant_answer,
        [](const observation& row) { return has(row, topic::music) && has(row, channel::radio); });
  check(constant_algebra, [](const observation& row) {
    const bool on_radio =
        (has(row, topic::music) || has(row, origin::panel)) && has(row, channel::radio);
    return on_radio != (has(row, topic::yoga) && has(row, channel::app));
  });
}

TEST_CASE("no key, and every single one; also those that do not exist") {
  check_query();
  for (unsigned i = 0; i != 30; ++i) {
    check_query(static_cast<topic>(i));
    check_query(static_cast<channel>(i));
    check_query(static_cast<origin>(i));
  }
  check_query(topic{255}, channel{64}, origin{128});
}

TEST_CASE("two, three and four keys") {
  picker pick;
  for (int round = 0; round != 30; ++round) {
    const topic t = pick.some_topic();
    const origin o = pick.some_origin();
    const channel c = pick.some_channel();
    const channel d = pick.some_channel();
    check_query(t, o);
    check_query(c, d);
    check_query(t, c, o);
    check_query(c, t, o, d);
    check_query(t, pick.some_topic());
    // Of a row that there is.
    const observation& row = pick.some_row();
    check_query(row.topic, c, row.origin);
  }
}

TEST_CASE("a set of keys matches any of them") {
  picker pick;
  check_query(enum_set<channel>{});
  for (int round = 0; round != 20; ++round) {
    const enum_set topics{pick.some_topic(), pick.some_topic(), pick.some_topic()};
    const enum_set channels{pick.some_channel(), pick.some_channel()};
    const origin o = pick.some_origin();
    check_query(topics);
    check_query(topics, channels);
    check_query(o, channels);
    check(observations(observations(topics) | observations(channels), o),
          [&](const observation& row) {
            return (has(row, topics) || has(row, channels)) && has(row, o);
          });
  }
}

TEST_CASE("joins with a short table, both ways") {
  for (unsigned i = 0; i != 20; ++i) {
    const channel c{static_cast<channel>(i)};
    std::vector<bool> publishes(24);
    for (unsigned j = 0; j != 24; ++j) publishes[j] = j % 20 == i || j * 7 % 20 == i;
    check(observations(publishers(c)),
          [&](const observation& row) { return publishes[number(row.origin)]; });

    std::vector<bool> heard(24);
    for (const observation& row : rows)
      if (has(row, topic::yoga) && has(row, c)) heard[number(row.origin)] = true;
    for (unsigned j = 0; j != 24; ++j)
      CHECK(publishers(observations(topic::yoga, c)).contains(static_cast<origin>(j)) == heard[j]);
  }
}

TEST_CASE("what many rows tell of a few: several keys of one and the same row") {
  constexpr trendatlas::table<publisher_rows, trendatlas::witnessed_by<observations>> told;
  for (unsigned i = 0; i != 30; ++i)
    for (unsigned j = 0; j != 22; ++j) {
      const topic t{static_cast<topic>(i)};
      const channel c{static_cast<channel>(j)};
      std::vector<bool> by_topic(24);
      std::vector<bool> by_both(24);
      for (const observation& row : rows)
        if (has(row, t)) {
          by_topic[number(row.origin)] = true;
          if (has(row, c)) by_both[number(row.origin)] = true;
        }
      const auto heard_on = trendatlas::by<&observation::channels>(c);
      std::size_t count = 0;
      for (unsigned k = 0; k != 24; ++k) {
        const origin o{static_cast<origin>(k)};
        if (by_both[k]) ++count;
        CHECK(told(t).contains(o) == by_topic[k]);
        CHECK(told(t, heard_on).contains(o) == by_both[k]);
        CHECK(told.any(heard_on, o, t) == by_both[k]);
        // The publishers' own channels are their own, and no witness is asked for them.
        CHECK(told(c, t).contains(o) == (by_topic[k] && (k % 20 == j || k * 7 % 20 == j)));
      }
      CHECK(told.count(t, heard_on) == count);
    }
}

TEST_CASE("every slug is found, and no damaged one") {
  std::unordered_map<std::string, const observation*> slugs;
  for (std::size_t i = 0; i != row_count; ++i) slugs[std::string{rows[i].slug}] = &rows[i];
  REQUIRE(slugs.size() == row_count);

  std::size_t hits = 0;
  std::size_t misses = 0;
  std::size_t mistakes = 0;
  const auto look_up = [&](const std::string& text) {  // a damaged slug may be that of another row
    const auto place = slugs.find(text);
    const observation* const expected = place == slugs.end() ? nullptr : place->second;
    ++(expected == nullptr ? misses : hits);
    if (observations.find(text) != expected) ++mistakes;
  };
  const auto with = [](std::string text, std::size_t position, char c) {
    text[position] = c;
    return text;
  };
  for (const auto& [slug, row] : slugs) {
    look_up(slug);
    look_up(with(slug, slug.size() - 1, '_'));
    look_up(with(slug, slug.size() / 2, '_'));
    look_up(with(slug, slug.size() / 2, slug[slug.size() / 2] == '1' ? '2' : '1'));
    look_up(with(slug, 0, slug[0] == 'n' ? 's' : 'n'));
    look_up(slug.substr(0, slug.size() - 1));
    look_up(slug.substr(1));
    look_up(slug + '1');
    look_up(slug + '\0');
    look_up(slug + slug);
  }
  for (std::size_t length = 0; length != 300; ++length) look_up(std::string(length, 'a'));
  CHECK(mistakes == 0);
  CHECK(hits >= row_count);
  CHECK(misses >= 6 * row_count);
  CHECK(observations.find(std::string_view{}) == nullptr);
}
