// SPDX-License-Identifier: BSL-1.0
// Random questions and set algebra about the tables of random_tables.hpp, each compared with the
// model of set_model.hpp. The property tests and the fuzzer choose what is asked. Whatever does not
// depend on a type is no template, as there are many tables and thousands of questions.
#ifndef TRENDATLAS_TESTS_RANDOM_QUESTIONS_HPP
#define TRENDATLAS_TESTS_RANDOM_QUESTIONS_HPP

#include <array>
#include <random>
#include <string_view>
#include <utility>
#include <vector>

#include "model_keys.hpp"
#include "random_tables.hpp"

namespace random_questions {

using random_tables::desks;
using random_tables::items;
using random_tables::notes;
using random_tables::people;
using random_tables::reports;
using set_model::numbers;
using trendatlas::by;
using trendatlas::enum_set;
using trendatlas::maybe;

/// The first thing that does not hold, if any does not.
struct findings {
  std::string_view first{};
  std::size_t questions = 0;

  constexpr void expect(bool holds, std::string_view what_holds) {
    if (!holds && first.empty()) first = what_holds;
  }
};

/// Where the choices come from.
class chooser {
 public:
  chooser() = default;
  chooser(const chooser&) = delete;
  chooser& operator=(const chooser&) = delete;
  virtual ~chooser() = default;
  /// A number below this limit.
  virtual std::size_t next(std::size_t limit) = 0;

  // Once in a while, a key out of a bad cast, or the last one.
  std::size_t key(std::size_t size) {
    const std::size_t choice = next(16);
    return choice == 0   ? size  // the first that is none
           : choice == 1 ? size + next(70)
           : choice == 2 ? 65535 - next(2)
                         : known_key(size);
  }
  std::size_t known_key(std::size_t size) { return next(8) == 0 ? size - 1 : next(size); }
};
class random_choices : public chooser {
 public:
  explicit random_choices(std::uint32_t seed) : random_{seed} {}
  std::size_t next(std::size_t limit) override { return random_() % limit; }

 private:
  std::mt19937 random_;
};

// --- What a set holds ---

template <class Enum>
std::size_t number_of(Enum key) {
  return static_cast<std::size_t>(key);
}
template <class Enum>
numbers numbers_of(const enum_set<Enum>& set) {
  numbers result;
  for (std::size_t i = 0; i != trendatlas::enum_size<Enum>; ++i)
    if (set.contains(static_cast<Enum>(i))) result.insert(result.end(), i);
  return result;
}
template <class Enum>
numbers numbers_of(const maybe<Enum>& key) {
  return key.has_value() ? numbers{number_of(*key)} : numbers{};
}
template <class Row>
std::size_t position_of(const Row& row) {
  if constexpr (requires { row.number; })
    return row.number;
  else
    return static_cast<std::size_t>(row.id);
}

/// Walks through a set in each way there is.
using walk = std::vector<std::size_t>;
template <class Enum>
walk walked(const enum_set<Enum>& set, findings& found) {
  walk result;
  for (const Enum key : set) result.push_back(number_of(key));
  const numbers held = numbers_of(set);
  found.expect(result == walk(held.begin(), held.end()), "keys come in order, each once");
  found.expect(set.size() == result.size() && set.empty() == result.empty(), "size is count");
  return result;
}
template <const auto& Rows, class... Relations>
walk walked(const trendatlas::row_set<Rows, Relations...>& set, findings& found) {
  walk result;
  const auto* first = static_cast<const trendatlas::atlas_detail::row_of<Rows>*>(nullptr);
  for (const auto& row : set) {
    if (first == nullptr) first = &row;
    result.push_back(position_of(row));
  }
  found.expect(set.size() == result.size() && set.empty() == result.empty(), "size is count");
  found.expect(result.empty() || &set.front() == first, "front() is the first");
  std::size_t place = 0;
  set.for_each([&](const auto& row) {
    found.expect(place < result.size() && result[place] == position_of(row), "for_each()");
    ++place;
  });
  found.expect(place == result.size(), "for_each() is all");
  // Each row of a short table, some of a long one: a row without an id is looked for in each array.
  place = 0;
  const std::size_t step = 1 + std::size(Rows) / 64;
  for (std::size_t position = 0; position < std::size(Rows); position += step) {
    while (place != result.size() && result[place] < position) ++place;
    found.expect(
        set.contains(Rows[position]) == (place != result.size() && result[place] == position),
        "contains()");
  }
  return result;
}
// --- Set algebra ---

/// What it says itself.
template <class Set>
constexpr void check_laws(const Set& a, const Set& b, const Set& c, findings& found) {
  const Set none{}, every = ~none;
  found.expect((a & b) == (b & a) && (a | b) == (b | a) && (a ^ b) == (b ^ a), "commutes");
  found.expect(((a & b) & c) == (a & (b & c)) && ((a | b) | c) == (a | (b | c)) &&
                   ((a ^ b) ^ c) == (a ^ (b ^ c)),
               "associates");
  found.expect((a & (b | c)) == ((a & b) | (a & c)) && (a | (b & c)) == ((a | b) & (a | c)) &&
                   (a & (b ^ c)) == ((a & b) ^ (a & c)),
               "distributes");
  found.expect(~(a & b) == (~a | ~b) && ~(a | b) == (~a & ~b), "De Morgan");
  found.expect((a & ~a) == none && (a | ~a) == every && ~~a == a && (a ^ a) == none &&
                   (a ^ every) == ~a && a.size() + (~a).size() == every.size(),
               "complement");
  found.expect((a & a) == a && (a | a) == a && (a | (a & b)) == a && (a & (a | b)) == a, "absorbs");
  found.expect(
      (a - b) == (a & ~b) && (a ^ b) == ((a | b) - (a & b)) && (a - none) == a && (every - a) == ~a,
      "differs");
  found.expect((a & b) <= a && a <= (a | b) && none <= a && a <= every &&
                   (a <= b) == ((a & b) == a) && (a == b) == (a <= b && b <= a) &&
                   (a != b) == !(a == b),
               "is part of");
  found.expect(a.size() + b.size() == (a | b).size() + (a & b).size(), "size of a union");
}
template <class Set>
void combine(Set& left, const Set& right, std::size_t operation) {
  if (operation == 0) left = left & right;
  if (operation == 1) left = left | right;
  if (operation == 2) left = left - right;
  if (operation == 3) left = left ^ right;
  if (operation == 4) left = ~left;
  if (operation == 5) left &= right;
  if (operation == 6) left |= right;
  if (operation == 7) left -= right;
  if (operation == 8) left ^= right;
}
/// An operation, and what std::set says of it.
template <class Set>
void check_operation(Set& left, const Set& right, std::size_t size, chooser& choose,
                     findings& found) {
  const walk before = walked(left, found), other = walked(right, found);
  numbers expected(before.begin(), before.end());
  const numbers rights(other.begin(), other.end());
  const numbers common = set_model::both(expected, rights);
  found.expect(
      (left <= right) == (common.size() == before.size()) && (left == right) == (before == other),
      "<= and ==");
  const std::size_t operation = choose.next(9);
  combine(left, right, operation);
  set_model::combine(expected, rights, operation % set_model::operations, size);
  found.expect(walked(left, found) == walk(expected.begin(), expected.end()), "set algebra");
}

// --- The model of tables ---

using set_model::member;
using set_model::type;

template <class T>
struct model {
  using id_key = typename T::id_key;
  using item = typename T::item;
  using person = typename T::person;
  using report = typename T::report;

  set_model::table desk_table{type<typename T::desk_key>}, report_table{}, item_table{type<id_key>},
      person_table{type<id_key>}, note_table{};

  model() {
    item_table.witnesses = &report_table;
    report_table.referred = {&item_table, &desk_table};
    note_table.referred = {&item_table, &person_table};
    if (T::people_refer_to_people) person_table.referred = {&person_table};

    item_table.hold({type<id_key>, type<typename T::one_key>, type<typename T::set_key>,
                     type<typename T::may_key>, type<typename T::part_key>, member<&item::first>,
                     member<&item::others>, member<&item::inner>, member<&item::is_good>});
    for (const item& row : items<T>) {
      const numbers of_two{number_of(row.others[0]), number_of(row.others[1])};
      numbers of_three = of_two;
      if (row.first.has_value()) of_three.insert(number_of(*row.first));
      item_table.add({{type<id_key>, {item_table.size()}},
                      {type<typename T::one_key>, {number_of(row.one)}},
                      {type<typename T::set_key>, numbers_of(row.several)},
                      {type<typename T::may_key>, of_three},
                      {type<typename T::part_key>, {number_of(row.inner.about)}},
                      {member<&item::first>, numbers_of(row.first)},
                      {member<&item::others>, of_two},
                      {member<&item::inner>, {number_of(row.inner.about)}},
                      {member<&item::is_good>, {row.is_good ? 1U : 0U}}});
    }
    person_table.hold({type<id_key>, type<typename T::home_key>, member<&person::id>,
                       member<&person::parents>, member<&person::friends>});
    for (const person& row : people<T>) {
      const std::size_t id = person_table.size();
      numbers parents = numbers_of(row.parents[0]);
      parents.merge(numbers_of(row.parents[1]));
      numbers all = numbers_of(row.friends);
      all.insert(parents.begin(), parents.end());
      all.insert(id);
      person_table.add({{type<id_key>, all},
                        {type<typename T::home_key>, {number_of(row.home)}},
                        {member<&person::id>, {id}},
                        {member<&person::parents>, parents},
                        {member<&person::friends>, numbers_of(row.friends)}});
    }
    desk_table.hold({type<typename T::desk_key>, type<typename T::city_key>});
    for (const auto& row : desks<T>)
      desk_table.add({{type<typename T::desk_key>, {desk_table.size()}},
                      {type<typename T::city_key>, {number_of(row.city)}}});
    report_table.hold({type<id_key>, type<typename T::desk_key>, type<typename T::mood_key>,
                       type<typename T::tag_key>, member<&report::from>, member<&report::tags>});
    for (const report& row : reports<T>)
      report_table.add({{type<id_key>, row.names.all()},
                        {type<typename T::desk_key>, {number_of(row.from)}},
                        {type<typename T::mood_key>, {number_of(row.mood)}},
                        {type<typename T::tag_key>, numbers_of(row.tags)},
                        {member<&report::from>, {number_of(row.from)}},
                        {member<&report::tags>, numbers_of(row.tags)}});
    note_table.hold({type<id_key>});
    for (const auto& row : notes<T>) note_table.add({{type<id_key>, numbers_of(row.of)}});
  }

  const set_model::table& of(decltype(desks<T>)) const { return desk_table; }
  const set_model::table& of(decltype(reports<T>)) const { return report_table; }
  const set_model::table& of(decltype(items<T>)) const { return item_table; }
  const set_model::table& of(decltype(people<T>)) const { return person_table; }
  const set_model::table& of(decltype(notes<T>)) const { return note_table; }
};

// --- Asking both ---

/// What a question gave.
struct outcome {
  walk rows{};
  std::size_t count = 0;
  bool any = false;
  std::size_t first = 0;  // the number of rows, where there is none
};
inline void compare(const set_model::table& table, std::span<const set_model::key> keys,
                    const outcome& got, findings& found) {
  ++found.questions;
  const walk expected = table.ask(keys);
  found.expect(got.rows == expected, "an answer holds the rows that match, in table order");
  found.expect(got.count == expected.size(), "count() is size()");
  found.expect(got.any == !expected.empty(), "any() is whether there is one");
  found.expect(got.first == (expected.empty() ? table.size() : expected[0]),
               "first() is the first");
}

/// Questions about tables of one kind, one after the other: an answer is kept, becomes another one
/// by the algebra, and is a key to others. With `Laws`, each question is asked in several ways that
/// are to give the same.
template <class T, bool Laws>
class session {
 public:
  session(const model<T>& all, chooser& choose, findings& found)
      : model_{all}, choose_{choose}, found_{found} {}

  static constexpr std::size_t kinds = 42;
  void step(std::size_t kind) {
    if (kind < 15)
      items_ = ask_items(kind);
    else if (kind < 22)
      people_ = ask_people(kind - 15);
    else if (kind < 29)
      notes_ = ask_notes(kind - 22);
    else if (kind < 37)
      ask_reports(kind - 29);
    else
      combine_kept(kind - 37);
  }

 private:
  using item = typename T::item;
  using person = typename T::person;
  using report = typename T::report;
  using id = typename T::id_key;
  using one = typename T::one_key;
  using several = typename T::set_key;
  using may = typename T::may_key;
  using inner = typename T::part_key;
  using mood = typename T::mood_key;
  using tag = typename T::tag_key;
  using home = typename T::home_key;
  using desk = typename T::desk_key;
  using city = typename T::city_key;

  template <class Enum>
  Enum key() {
    return static_cast<Enum>(choose_.key(trendatlas::enum_size<Enum>));
  }
  template <class Enum>
  enum_set<Enum> set() {
    enum_set<Enum> result;
    const std::size_t size = trendatlas::enum_size<Enum>;
    for (std::size_t i = choose_.next(5); i != 0; --i)
      result.insert(static_cast<Enum>(choose_.known_key(size)));
    return choose_.next(4) == 0 ? ~result : result;
  }
  template <class Key>
  std::optional<Key> optional(const Key& key) {
    return choose_.next(3) == 0 ? std::nullopt : std::optional{key};
  }

  template <class Table, class... Keys>
  auto ask(const Table& table, const Keys&... keys) {
    const auto answer = table(keys...);
    const auto* const first = table.first(keys...);
    const std::array<set_model::key, sizeof...(Keys)> described{
        set_model::described(model_, keys)...};
    compare(model_.of(table), described,
            {walked(answer, found_), table.count(keys...), table.any(keys...),
             first == nullptr ? table.size() : position_of(*first)},
            found_);
    found_.expect(first == nullptr || first == &answer.front(), "first() is front()");
    return answer;
  }
  // Two keys: together and, with the laws, in both orders and alone.
  template <class Table, class One, class Other>
  auto pair(const Table& table, const One& one_key, const Other& other) {
    const auto answer = ask(table, one_key, other);
    if constexpr (Laws) {
      const auto with_one = table(one_key), with_other = table(other);
      found_.expect(answer == table(other, one_key), "the order of keys does not matter");
      found_.expect(answer <= with_one && answer <= with_other, "a further key never adds a row");
      const set_model::table& rows = model_.of(table);
      if (rows.is_own(set_model::described(model_, one_key)) ||
          rows.is_own(set_model::described(model_, other)))
        found_.expect(answer == (with_one & with_other), "own keys mean and");
      check_laws(answer, with_one, ~with_other, found_);
    }
    return answer;
  }

  // Keys that rows hold in facets of every kind, and keys that only witnesses have.
  auto ask_items(std::size_t kind) {
    constexpr const auto& all = items<T>;
    if (kind == 0) return ask(all, key<one>());
    if (kind == 1) return pair(all, key<several>(), key<may>());
    if (kind == 2) return pair(all, set<one>(), optional(key<several>()));
    if (kind == 3)
      return pair(all, by<&item::first>(key<may>()), by<&item::is_good>(choose_.next(2) == 0));
    if (kind == 4) return pair(all, by<&item::others>(set<may>()), optional(set<inner>()));
    if (kind == 5) return pair(all, by<&item::inner>(key<inner>()), set<id>());
    if (kind == 6) return ask(all, set<may>(), key<id>(), set<several>());
    if (kind == 7) return pair(all, notes_, people_);
    if (kind == 8) return pair(all, key<mood>(), key<tag>());
    if (kind == 9) return pair(all, set<mood>(), set<several>());
    if (kind == 10) return pair(all, optional(set<mood>()), optional(key<desk>()));
    if (kind == 11) return pair(all, desks_, set<tag>());
    if (kind == 12) return pair(all, reports_, key<city>());
    if (kind == 13) return pair(all, by<&report::from>(key<desk>()), by<&report::tags>(set<tag>()));
    return ask_one_witness();
  }
  auto ask_one_witness() {
    const auto of_one = key<one>();
    const auto tags = set<tag>();
    const auto where = key<city>();
    const auto how = optional(key<mood>());
    const auto answer = ask(items<T>, of_one, tags, where, how);
    found_.expect(answer == (items<T>(of_one) & items<T>(reports<T>(tags, where, how))),
                  "the rows of which one witness speaks");
    for (const item& row : answer)
      found_.expect(reports<T>.any(row.id, tags, where, how), "an answer has a witness");
    return answer;
  }
  // Rows that refer to their own table.
  auto ask_people(std::size_t kind) {
    constexpr const auto& all = people<T>;
    if (kind == 0) return choose_.next(2) == 0 ? ask(all, key<id>()) : ask(all, set<id>());
    if (kind == 1) return pair(all, by<&person::parents>(key<id>()), set<home>());
    if (kind == 2) return pair(all, by<&person::friends>(people_), people_);
    if (kind == 3) return pair(all, by<&person::id>(set<id>()), items_);
    if (kind == 4) return ask(all, by<&person::parents>(people_));
    if (kind == 5) return pair(all, set<id>(), key<home>());
    return ask(all, notes_);
  }
  // Keys of the rows to which they refer, and joins both ways.
  auto ask_notes(std::size_t kind) {
    constexpr const auto& all = notes<T>;
    if (kind == 0) return pair(all, key<one>(), set<home>());
    if (kind == 1) return ask(all, set<one>());
    if (kind == 2) return pair(all, items_, people_);
    if (kind == 3) return pair(all, by<&item::first>(key<may>()), key<id>());
    if (kind == 4) return ask(all, by<&person::parents>(set<id>()));
    if (kind == 5) return pair(all, optional(set<several>()), notes_);
    const id row = key<id>();
    const item& found = items<T>[row];
    found_.expect(
        number_of(row) < items<T>.size() ? &found == items<T>.first(row) : !items<T>.any(row),
        "[] is the row with this id");
    return ask(all, items_);
  }
  void ask_reports(std::size_t kind) {
    constexpr const auto& all = reports<T>;
    if (kind == 0) reports_ = pair(all, key<mood>(), set<tag>());
    if (kind == 1) reports_ = pair(all, key<city>(), items_);
    if (kind == 2) reports_ = pair(all, desks_, key<tag>());
    if (kind == 3) reports_ = pair(all, items_, set<mood>());
    if (kind == 4) reports_ = pair(all, key<one>(), set<id>());
    if (kind == 5) desks_ = ask(desks<T>, key<city>());
    if (kind == 6) desks_ = pair(desks<T>, set<desk>(), reports_);
    if (kind == 7) desks_ = ask(desks<T>, key<desk>());
  }
  void combine_kept(std::size_t kind) {
    const auto change = [&](auto& kept, auto& other, const auto& table) {
      check_operation(kept, other, table.size(), choose_, found_);
      if (choose_.next(2) == 0) std::swap(kept, other);
    };
    if (kind == 0) change(items_, other_items_, items<T>);
    if (kind == 1) change(people_, other_people_, people<T>);
    if (kind == 2) change(notes_, other_notes_, notes<T>);
    if (kind == 3) change(reports_, other_reports_, reports<T>);
    if (kind != 4) return;
    enum_set<one> some = set<one>();
    check_operation(some, set<one>(), trendatlas::enum_size<one>, choose_, found_);
    enum_set<id> ids{items_};
    check_operation(ids, set<id>(), trendatlas::enum_size<id>, choose_, found_);
    if constexpr (Laws) {
      check_laws(some, set<one>(), ~set<one>(), found_);
      check_laws(ids, set<id>(), ~set<id>(), found_);
    }
  }

  trendatlas::answer<items<T>> items_{}, other_items_{};
  trendatlas::answer<people<T>> people_{}, other_people_{};
  trendatlas::answer<notes<T>> notes_{}, other_notes_{};
  trendatlas::answer<reports<T>> reports_{}, other_reports_{};
  trendatlas::answer<desks<T>> desks_{};

  const model<T>& model_;
  chooser& choose_;
  findings& found_;
};

}  // namespace random_questions

#endif
