// SPDX-License-Identifier: BSL-1.0
// Every table of the catalog against the reference, and against the README.
#include <doctest/doctest.h>

#include <array>
#include <fstream>
#include <map>
#include <optional>
#include <random>
#include <span>
#include <string>
#include <trendatlas/trendatlas.hpp>
#include <unordered_map>
#include <vector>

#include "../catalog_parts.hpp"
#include "../model_keys.hpp"
#include "text.hpp"

using namespace trendatlas;
using catalog_parts::for_each_table;
using catalog_parts::is_related;
using catalog_parts::list;
using catalog_parts::reaching;

namespace {

// --- What each row holds: its own members, read off by hand ---

using set_model::elements;
using set_model::member;
using set_model::numbers;
using set_model::type;
using set_model::what;

template <class Enum>
what type_of(Enum) {
  return type<Enum>;
}
template <class Enum>
what type_of(const enum_set<Enum>&) {
  return type<Enum>;
}
using words = std::map<what, numbers>;
template <class... Members>
words holding(const Members&... members) {
  words result;
  (result[type_of(members)].merge(elements(members)), ...);
  return result;
}

words held_by(const source& s) { return holding(s.id, s.language); }
words held_by(const platform_profile& p) {
  words result = holding(p.id, p.kind);
  numbers& counterpart = result[member<&platform_profile::counterpart>];
  if (p.counterpart) counterpart = elements(*p.counterpart);
  return result;
}
words held_by(const trend& t) { return holding(t.id, t.themes, t.momentum); }
words held_by(const claim& c) {
  return holding(c.where.source, c.trend, c.stance, c.momentum, c.certainty, c.platforms,
                 c.audiences);
}
words held_by(const recommendation& r) {
  return holding(r.where.source, r.trends, r.platforms, r.audiences, r.strength);
}
words held_by(const feature& f) { return holding(f.where.source, f.platforms, f.trends); }
words held_by(const figure& f) { return holding(f.where.source, f.trend); }
words held_by(const entity& e) { return holding(e.where.source, e.kind, e.trends); }
words held_by(const faq& f) { return holding(f.where.source, f.trend); }
words held_by(const tension& t) {
  words result = holding(t.first, t.second, t.basis, t.where[0].source, t.where[1].source);
  result[member<&tension::first>] = elements(t.first);
  result[member<&tension::second>] = elements(t.second);
  return result;
}

// --- The tables, with what they declare ---

struct reference_catalog {
  set_model::table sources{type<source_id>}, platforms{type<platform>}, trends{type<trend_id>};
  set_model::table claims, recommendations, features, figures, entities, faqs, tensions;
  std::unordered_map<const void*, std::size_t> position_of;  // of every row, by its address

  template <class... Arrays>
  void read(set_model::table& table, const Arrays&... arrays) {
    const auto read_one = [&](const auto& rows) {
      for (const auto& row : rows) {
        position_of[&row] = table.size();
        table.add(held_by(row));
      }
    };
    (read_one(arrays), ...);
  }

  reference_catalog() {
    namespace a = catalog_2024::key_trends_2024;
    namespace b = catalog_2024::expected_trends_2024;
    namespace c = catalog_2024::hidden_side;
    namespace d = catalog_2024::schmitz_forecast_2024;
    namespace e = catalog_2024::valen_utvik_priorities_2024;
    read(sources, a::about<source>, b::about<source>, c::about<source>, d::about<source>,
         e::about<source>);
    read(platforms, catalog_2024::platform_list<platform_profile>);
    read(trends, catalog_2024::trend_list<trend>);
    read(claims, a::claims<claim>, b::claims<claim>, c::claims<claim>, d::claims<claim>,
         e::claims<claim>);
    read(recommendations, a::recommendations<recommendation>, b::recommendations<recommendation>,
         c::recommendations<recommendation>, d::recommendations<recommendation>,
         e::recommendations<recommendation>);
    read(features, a::features<feature>, b::features<feature>, c::features<feature>,
         d::features<feature>, e::features<feature>);
    read(figures, a::figures<figure>, b::figures<figure>, c::figures<figure>, e::figures<figure>);
    read(entities, c::entities<entity>, d::entities<entity>, e::entities<entity>);
    read(faqs, a::faqs<faq>);
    read(tensions, catalog_2024::tension_list<tension>);

    for (set_model::table* witnessed : {&sources, &platforms, &trends})
      witnessed->witnesses = &claims;
    for (set_model::table* citing : {&claims, &recommendations, &features})
      citing->referred = {&trends, &sources, &platforms};
    for (set_model::table* citing : {&figures, &entities, &faqs, &tensions})
      citing->referred = {&trends, &sources};
  }

  template <class Table>
  const set_model::table& of(const Table&) const {
    const set_model::table* const all[] = {
        &sources,  &platforms, &trends,   &claims, &recommendations,
        &features, &figures,   &entities, &faqs,   &tensions};
    std::size_t number = 0, found = 0;
    for_each_table([&]<class Other>(auto, const Other&) {
      if (std::is_same_v<Table, Other>) found = number;
      ++number;
    });
    return *all[found];
  }
};

const reference_catalog& reference_tables() {
  static const reference_catalog tables;
  return tables;
}
template <class Table>
const set_model::table& naive(const Table& table) {
  return reference_tables().of(table);
}

// --- A question to both ---

std::size_t asked_questions = 0;
std::size_t answered_questions = 0;

constexpr auto position_of = [](const auto& row) {
  return reference_tables().position_of.at(&row);
};

using places = std::vector<std::size_t>;
template <class Rows>
places positions(const Rows& rows) {
  places result;
  for (const auto& row : rows) result.push_back(position_of(row));
  return result;
}

template <class Table>
void compare(const Table& table, const typename Table::answer_type& found, std::size_t count,
             bool any, const typename Table::value_type* first,
             std::span<const set_model::key> asked) {
  const places rows = positions(found), expected = naive(table).ask(asked);
  const bool some = !expected.empty();
  REQUIRE_MESSAGE(rows == expected,
                  "the engine: " << in_a_line(rows) << "; expected: " << in_a_line(expected));
  REQUIRE(elements(found) == numbers(expected.begin(), expected.end()));
  REQUIRE((found.size() == expected.size() && count == expected.size()));
  REQUIRE((found.empty() != some && any == some && (first != nullptr) == some));
  if (some) REQUIRE(position_of(*first) == expected.front());
  ++asked_questions;
  if (some) ++answered_questions;
}

// Short, as it is compiled for each combination of keys.
template <class Table, class... Keys>
typename Table::answer_type ask(const Table& table, const Keys&... keys) {
  const auto found = table(keys...);
  const std::array<set_model::key, sizeof...(Keys)> asked{
      set_model::described(reference_tables(), keys)...};
  compare(table, found, table.count(keys...), table.any(keys...), table.first(keys...), asked);
  return found;
}

// --- Keys to go through ---

// Every enumerator, and some that do not exist.
template <class Key>
std::vector<Key> keys_of() {
  std::vector<Key> keys{values<Key>.begin(), values<Key>.end()};
  for (const std::size_t none : {enum_size<Key>, std::size_t{64}, std::size_t{255}})
    keys.push_back(static_cast<Key>(none));
  return keys;
}

// The answers to every enumerator, worked out by the compiler.
template <class Table, class Key>
constexpr auto constant_answers = [] {
  std::array<typename Table::answer_type, enum_size<Key>> answers{};
  for (std::size_t i = 0; i != answers.size(); ++i) answers[i] = Table{}(static_cast<Key>(i));
  return answers;
}();

// Every pair of values of every pair of types, and a type with itself.
template <class Table>
void ask_pairs(const Table&, list<>) {}
template <class Table, class First, class... Rest>
void ask_pairs(const Table& table, list<First, Rest...>) {
  const auto ask_pair = [&]<class Second>(Second) {
    for (const First first : keys_of<First>())
      for (const Second second : keys_of<Second>()) (void)ask(table, second, first);
  };
  ask_pair(First{});
  (ask_pair(Rest{}), ...);
  ask_pairs(table, list<Rest...>{});
}

// --- Random questions ---

class picker {
 public:
  explicit picker(unsigned seed) : random_{seed} {}

  std::size_t below(std::size_t limit) { return random_() % limit; }
  bool one_in(std::size_t count) { return below(count) == 0; }
  template <class Type>
  const Type& one_of(const std::vector<Type>& all) {
    return all[below(all.size())];
  }

  // Some row and one of its witnesses: the keys that these have give an answer.
  void choose_row(const set_model::table& table) {
    table_ = &table;
    row_ = below(table.size());
    witnesses_.clear();
    if (table.witnesses == nullptr) return;
    const auto& named = table.witnesses->keys_of(table.id());
    for (std::size_t witness = 0; witness != named.size(); ++witness)
      if (named[witness].count(row_) != 0) witnesses_.push_back(witness);
    if (!witnesses_.empty()) witnesses_ = {one_of(witnesses_)};
  }

  template <class Key>
  Key key() {
    numbers fitting;
    if (table_->can_have(type<Key>))
      fitting = table_->keys_of(type<Key>)[row_];
    else if (!witnesses_.empty())
      fitting = table_->witnesses->keys_of(type<Key>)[witnesses_.front()];
    if (fitting.empty() || one_in(8)) return static_cast<Key>(below(enum_size<Key>));
    return static_cast<Key>(*std::next(fitting.begin(), static_cast<int>(below(fitting.size()))));
  }
  template <class Key>
  enum_set<Key> set() {
    enum_set<Key> result{key<Key>()};
    for (std::size_t more = below(3); more != 0; --more)
      result.insert(static_cast<Key>(below(enum_size<Key>)));
    return one_in(50) ? enum_set<Key>{} : result;
  }

 private:
  std::minstd_rand random_;
  const set_model::table* table_ = nullptr;
  std::size_t row_ = 0;
  std::vector<std::size_t> witnesses_;  // one or none
};

// About three of the key types of a table restrict the answer.
template <class Table, class... Keys, class... Others>
typename Table::answer_type ask_at_random(const Table& table, picker& pick, list<Keys...>,
                                          const Others&... others) {
  pick.choose_row(naive(table));
  const std::size_t odds = 1 + sizeof...(Keys) / (sizeof...(Others) == 0 ? 3 : 2);
  const auto maybe = [&]<class Key>(const Key& key) {
    return pick.one_in(odds) ? std::optional<Key>{key} : std::nullopt;
  };
  // Beside an answer, sets alone, of one key or more: each combination of types is compiled.
  if constexpr (sizeof...(Others) == 0)
    if (pick.one_in(2)) return ask(table, maybe(pick.template key<Keys>())...);
  return ask(table, others..., maybe(pick.template set<Keys>())...);
}

// Answers to ask further with, per table.
template <class Table>
std::vector<typename Table::answer_type> answers;

template <class Table>
void combine(const Table& table, picker& pick) {
  const auto a = pick.one_of(answers<Table>), b = pick.one_of(answers<Table>);
  const std::size_t operation = pick.below(set_model::operations);
  const auto found = operation == 0   ? a & b
                     : operation == 1 ? a | b
                     : operation == 2 ? a - b
                     : operation == 3 ? a ^ b
                                      : ~a;
  numbers expected = elements(a);
  set_model::combine(expected, elements(b), operation, table.size());
  REQUIRE(positions(found) == places(expected.begin(), expected.end()));
  REQUIRE(elements(found) == expected);
  REQUIRE((a <= b) == (a - b).empty());
  REQUIRE((a == b) == (elements(a) == elements(b)));
  answers<Table>.push_back(found);
}

}  // namespace

// Defined in odr.cpp.
const trend* first_trend_elsewhere();
std::size_t count_elsewhere(theme, platform);

TEST_CASE("a table has its rows in the order of the documents") {
  for_each_table([](auto, const auto& table) {
    REQUIRE(table.size() == naive(table).size());
    (void)ask(table);
    std::size_t position = 0;
    for (const auto& row : table) CHECK(position_of(row) == position++);
    CHECK(position == table.size());
  });
}

TEST_CASE("every key alone, at run time and at compile time; keys that do not exist") {
  const auto check = []<class Table, class... Keys>(const Table& table, list<Keys...>) {
    const auto check_one = [&]<class Key>(Key) {
      for (const Key key : keys_of<Key>()) {
        const auto found = ask(table, key);
        (void)ask(table, std::optional{key});
        (void)ask(table, enum_set<Key>{key});
        (void)ask(table, ~enum_set<Key>{key});
        if (static_cast<std::size_t>(key) < enum_size<Key>)
          CHECK(found == constant_answers<Table, Key>[static_cast<std::size_t>(key)]);
        else
          CHECK(found.empty());
      }
      (void)ask(table, enum_set<Key>{});
      (void)ask(table, std::optional<Key>{});
    };
    (check_one(Keys{}), ...);
  };
  for_each_table([&]<class Table>(auto, const Table& table) { check(table, reaching<Table>{}); });
}

#if !defined(TRENDATLAS_FEWER_QUESTIONS)
TEST_CASE("every pair of keys, of all pairs of key types") {
  for_each_table(
      []<class Table>(auto, const Table& table) { ask_pairs(table, reaching<Table>{}); });
}

TEST_CASE("random questions: sets, optionals, algebra, and answers any number of hops away") {
  picker pick{2024};
  asked_questions = answered_questions = 0;
  for (int round = 0; round != 40; ++round) {
    for_each_table([&]<class Table>(auto, const Table& table) {
      for (int i = 0; i != 20; ++i)
        answers<Table>.push_back(ask_at_random(table, pick, reaching<Table>{}));
      for (int i = 0; i != 20; ++i) combine(table, pick);
    });
    for_each_table([&]<class Table>(auto, const Table& table) {
      for_each_table([&]<class Other>(auto, const Other&) {
        if constexpr (is_related<Table, Other>) {
          for (int i = 0; i != 5; ++i) {
            answers<Table>.push_back(ask(table, pick.one_of(answers<Other>)));
            answers<Table>.push_back(
                ask_at_random(table, pick, reaching<Table>{}, pick.one_of(answers<Other>)));
            if constexpr (is_related<Table, std::remove_cvref_t<decltype(trends)>>)
              (void)ask(table, pick.one_of(answers<Other>),
                        pick.one_of(answers<std::remove_cvref_t<decltype(trends)>>));
            if constexpr (is_related<Table, std::remove_cvref_t<decltype(platforms)>>)
              (void)ask(table, pick.one_of(answers<std::remove_cvref_t<decltype(platforms)>>),
                        pick.one_of(answers<Other>));
          }
        }
      });
    });
  }
  MESSAGE(asked_questions << " random questions, of which " << answered_questions
                          << " have an answer");
  CHECK(asked_questions > 20000);
  CHECK(answered_questions > asked_questions / 3);
}
#endif

TEST_CASE("optionals without a value restrict no witnesses") {
  constexpr std::optional<stance> any_stance;
  constexpr std::optional<audience> any_audience;
  for (const theme t : values<theme>) {
    (void)ask(trends, t, any_stance, any_audience);
    (void)ask(trends, enum_set{t}, any_stance, any_audience);
  }
}

TEST_CASE("one member alone, with enumerators, sets and answers") {
  for (const trend_id id : keys_of<trend_id>()) {
    (void)ask(tensions, by<&tension::first>(id));
    (void)ask(tensions, by<&tension::second>(id));
    (void)ask(tensions, by<&tension::first>(enum_set{id, trend_id::virtual_influencers}),
              strength::implied);
  }
  for (const theme t : values<theme>) {
    (void)ask(tensions, by<&tension::first>(ask(trends, t)));
    (void)ask(tensions, by<&tension::second>(ask(trends, t)), theme::privacy);
  }
  // The counterpart of a platform is asked of the platforms, of what refers to them, and of what is
  // witnessed by these.
  for (const platform p : keys_of<platform>()) {
    const auto key = by<&platform_profile::counterpart>(p);
    (void)ask(platforms, key);
    (void)ask(claims, key);
    (void)ask(recommendations, key, audience::brands);
    (void)ask(features, key);
    (void)ask(trends, key);
    for (const stance s : values<stance>) {
      (void)ask(trends, key, s);
      (void)ask(sources, s, key);
    }
  }
  CHECK(!claims(by<&platform_profile::counterpart>(platform::douyin)).empty());
}

TEST_CASE("find and [] agree") {
  for (const trend_id id : values<trend_id>) {
    CHECK(trends.find(name(id)) == &trends[id]);
    CHECK(trends[id].id == id);
  }
  for (const platform id : values<platform>) CHECK(platforms.find(name(id)) == &platforms[id]);
  for (const source_id id : values<source_id>) CHECK(sources.find(name(id)) == &sources[id]);
}

TEST_CASE("a bad cast names nothing and reads nothing") {
  for (int i = 20; i != 256; ++i) {
    CHECK(trends(static_cast<theme>(i)).empty());
    CHECK(!recommendations.any(static_cast<theme>(i), audience::brands));
    CHECK(enum_set<theme>{static_cast<theme>(i)}.empty());
    CHECK(name(static_cast<theme>(i)).empty());
  }
  for (int i = 42; i != 256; ++i) {
    CHECK(trends(static_cast<trend_id>(i)).empty());
    CHECK(claims.first(static_cast<trend_id>(i)) == nullptr);
    CHECK(!trends().contains(static_cast<trend_id>(i)));
    CHECK(trends[static_cast<trend_id>(i)].summary.empty());
  }
}

TEST_CASE("two units see the same tables") {
  CHECK(first_trend_elsewhere() == trends.first());
  CHECK(count_elsewhere(theme::commerce, platform::instagram) ==
        trends(theme::commerce, platform::instagram).size());
}

#ifdef TRENDATLAS_README  // not where no file can be read

// --- What can be asked, by the README: | `table` | its rows | `keys` | `keys of witnesses` | ---

namespace {

std::set<std::string> quoted_words(const std::string& cell) {
  std::set<std::string> result;
  for (std::size_t start = cell.find('`'); start != std::string::npos;) {
    const std::size_t end = cell.find('`', start + 1);
    REQUIRE(end != std::string::npos);
    CHECK(result.insert(cell.substr(start + 1, end - start - 1)).second);
    start = cell.find('`', end + 1);
  }
  return result;
}

struct askable {
  std::set<std::string> own;
  std::set<std::string> witnessed;
};

// The lines under the head "| table | its rows | ...".
std::map<std::string, askable> read_readme() {
  std::ifstream readme{TRENDATLAS_README};
  std::map<std::string, askable> tables;
  bool in_table = false;
  for (std::string line; std::getline(readme, line);) {
    if (line.rfind("| table | its rows |", 0) == 0) in_table = true;
    if (line.empty() || line.front() != '|') in_table = false;
    if (!in_table || line.rfind("| `", 0) != 0) continue;
    std::vector<std::string> cells;
    for (std::size_t start = 1; start < line.size();) {
      const std::size_t end = line.find('|', start);
      cells.push_back(line.substr(start, end - start));
      start = end == std::string::npos ? end : end + 1;
    }
    REQUIRE(cells.size() == 4);
    const std::set<std::string> names = quoted_words(cells[0]);
    REQUIRE(names.size() == 1);
    const bool is_new =
        tables.insert({*names.begin(), {quoted_words(cells[2]), quoted_words(cells[3])}}).second;
    CHECK(is_new);
  }
  return tables;
}

template <class Table>
askable what_can_be_asked(const Table& table) {
  askable result;
  catalog_parts::for_each_vocabulary([&]<class Key>(const char* name, Key) {
    const set_model::table& expected = naive(table);
    const bool has = Table::template has<Key>, witnesses_have = Table::template witnesses_have<Key>;
    CHECK(has == expected.can_have(type<Key>));
    CHECK(witnesses_have ==
          (!has && expected.witnesses && expected.witnesses->can_have(type<Key>)));
    if (has) result.own.insert(name);
    if (witnesses_have) result.witnessed.insert(name);
  });
  return result;
}

}  // namespace

TEST_CASE("the README says what can be asked of each table") {
  const std::map<std::string, askable> readme = read_readme();
  std::size_t count = 0;
  for_each_table([&](const std::string name, const auto& table) {
    ++count;
    CAPTURE(name);
    const auto documented = readme.find(name);
    const bool is_documented = documented != readme.end();
    REQUIRE(is_documented);
    const askable actual = what_can_be_asked(table);
    CHECK(in_a_line(documented->second.own) == in_a_line(actual.own));
    CHECK(in_a_line(documented->second.witnessed) == in_a_line(actual.witnessed));
  });
  CHECK(readme.size() == count);
}

#endif
