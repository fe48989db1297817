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

TEST_CASE("joins with a short table, both ways; several keys of one and the same of many rows") {
  constexpr trendatlas::table<publisher_rows, trendatlas::witnessed_by<observations>> told;
  // Has a publisher a row with these keys?
  const auto heard = [](auto... keys) {
    std::vector<bool> result(24);
    for (const observation& row : rows)
      if ((has(row, keys) && ...)) result[number(row.origin)] = true;
    return [result](const publisher& p) { return result[number(p.id)]; };
  };
  const auto on = [](channel c) {
    return [c](const publisher& p) { return p.channels.contains(c); };
  };
  for (unsigned j = 0; j != 20; ++j) {
    const auto c = static_cast<channel>(j);
    asking(observations, publishers(c)).finds([&](const observation& row) {
      return on(c)(publisher_rows[number(row.origin)]);
    });
    asking(publishers, observations(topic::yoga, c)).finds(heard(topic::yoga, c));
  }
  for (unsigned i = 0; i != 30; ++i) {
    const auto t = static_cast<topic>(i);
    const auto by_topic = heard(t);
    asking(told, t).finds(by_topic);
    for (unsigned j = 0; j != 22; ++j) {
      const auto c = static_cast<channel>(j);
      const auto heard_on = trendatlas::by<&observation::channels>(c);
      const auto by_both = heard(t, c);
      asking(told, t, heard_on).finds(by_both);
      for (const origin o : trendatlas::values<origin>)
        CHECK(told.any(heard_on, o, t) == by_both(publisher_rows[number(o)]));
      // The publishers' own channels are their own, and no witness is asked for them.
      asking(told, c, t).finds([&](const publisher& p) { return on(c)(p) && by_topic(p); });
    }
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
