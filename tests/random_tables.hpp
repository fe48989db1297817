// SPDX-License-Identifier: BSL-1.0
// Tables of any number of rows and enums of any number of enumerators, with every kind of facet and
// relation, and a model of what a question means. The model is written from the words of the
// README, over std::set and plain loops: it shares no code with the engine. The property tests and
// the fuzzer ask both, and compare.
#ifndef TRENDATLAS_TESTS_RANDOM_TABLES_HPP
#define TRENDATLAS_TESTS_RANDOM_TABLES_HPP

#include <array>
#include <cstdint>
#include <map>
#include <optional>
#include <set>
#include <trendatlas/engine.hpp>
#include <utility>
#include <vector>

namespace random_tables {

using trendatlas::by;
using trendatlas::enum_set;
using trendatlas::maybe;

// --- The tables ---

template <std::size_t Count>
inline constexpr auto letters = [] {
  std::array<char, 3 * Count> result{};
  for (std::size_t i = 0; i != Count; ++i) {
    result[3 * i] = static_cast<char>('a' + i / 676);
    result[3 * i + 1] = static_cast<char>('a' + i / 26 % 26);
    result[3 * i + 2] = static_cast<char>('a' + i % 26);
  }
  return result;
}();
struct spelled {
  std::string_view name;
};
template <std::size_t Count>
inline constexpr auto words = [] {
  std::array<spelled, Count> result{};
  for (std::size_t i = 0; i != Count; ++i) result[i].name = {letters<Count>.data() + 3 * i, 3};
  return result;
}();

// An enum of so many enumerators; the tag makes several of them.
template <std::size_t Count, int Tag>
struct keys {
  enum class key : std::uint16_t {};
  friend constexpr const auto& vocabulary(key) noexcept { return words<Count>; }
};

// A random-looking number from 0 to `limit` - 1, the same everywhere.
struct sequence {
  std::uint64_t state;
  constexpr std::uint64_t next(std::uint64_t limit) noexcept {
    state = state * 6364136223846793005U + 1442695040888963407U;
    return (state >> 33) % limit;
  }
};

// Rows that are made while compiling, 250 in one evaluation.
inline constexpr std::size_t part_rows = 250;
template <class Row, std::size_t First, std::size_t Size>
inline constexpr auto part = [] {
  std::array<Row, Size> rows{};
  for (std::size_t i = 0; i != Size; ++i) rows[i].make(First + i);
  return rows;
}();
template <class Row, std::size_t... Part>
constexpr auto join_parts(std::index_sequence<Part...>) noexcept {
  return trendatlas::joined<part<Row, Part * part_rows, part_rows>...>{};
}
// Long tables are joined, and those of 65 rows of arrays of one row, none and 64.
template <class Row, std::size_t Count>
inline constexpr auto rows = [] {
  if constexpr (Count == 65)
    return trendatlas::joined<part<Row, 0, 1>, part<Row, 1, 0>, part<Row, 1, 64>>{};
  else if constexpr (Count > part_rows)
    return join_parts<Row>(std::make_index_sequence<Count / part_rows>{});
  else
    return part<Row, 0, Count>;
}();

// How a witness names the rows of which it speaks.
enum class naming { one, none_or_two, set };

// Rows, enumerators and witnesses in any number (a multiple of 250 past 250).
template <std::size_t Rows, std::size_t Keys, std::size_t Witnesses, naming Naming>
struct tables {
  static constexpr std::size_t row_count = Rows;
  static constexpr std::size_t report_count = Witnesses;
  static constexpr std::size_t note_count = Rows > part_rows ? 2 * part_rows : 65;

  // There are ids without a row; of 63 and 64 rows not, as these have an index for witnesses.
  using id_key = typename keys<Rows == 63 || Rows == 64 ? Rows : Rows + 3, 0>::key;
  using one_key = typename keys<Keys, 1>::key;
  using set_key = typename keys<Keys, 2>::key;
  using may_key = typename keys<Keys, 3>::key;
  using part_key = typename keys<Keys, 4>::key;
  using mood_key = typename keys<Keys, 5>::key;
  using tag_key = typename keys<Keys, 6>::key;
  using home_key = typename keys<Keys, 7>::key;
  using desk_key = typename keys<5, 8>::key;
  using city_key = typename keys<3, 9>::key;

  template <class Key>
  static constexpr Key some(sequence& random) noexcept {
    // The last key often, as what is in the last place goes wrong first.
    const auto count = trendatlas::enum_size<Key>;
    return static_cast<Key>(random.next(8) == 0 ? count - 1 : random.next(count));
  }
  template <class Key>
  static constexpr enum_set<Key> few(sequence& random) noexcept {
    enum_set<Key> result;
    for (auto i = random.next(4); i != 0; --i) result.insert(some<Key>(random));
    return result;
  }
  static constexpr id_key some_row(sequence& random) noexcept {
    return static_cast<id_key>(random.next(8) == 0 ? Rows - 1 : random.next(Rows));
  }

  // A part with facets of its own, and a base class with a facet and the id.
  struct detail {
    part_key about{};
    using facets = trendatlas::facets<&detail::about>;
  };
  struct base {
    id_key id{};
    one_key one{};
  };
  struct item : base {
    enum_set<set_key> several{};
    maybe<may_key> first{};
    std::array<may_key, 2> others{};
    detail inner{};
    bool is_good = false;  // asked by name alone

    constexpr void make(std::size_t i) noexcept {
      sequence random{i * 77 + Rows + Keys};
      this->id = static_cast<id_key>(i);
      this->one = some<one_key>(random);
      several = few<set_key>(random);
      if (random.next(3) != 0) first = some<may_key>(random);
      others = {some<may_key>(random), some<may_key>(random)};
      inner = {some<part_key>(random)};
      is_good = random.next(2) == 0;
    }
    using facets =
        trendatlas::facets<&item::one, &item::several, &item::first, &item::others, &item::inner>;
  };
  // Rows with the same ids, which refer to their own table.
  struct person {
    id_key id{};
    maybe<id_key> parents[2]{};
    enum_set<id_key> friends{};
    home_key home{};

    constexpr void make(std::size_t i) noexcept {
      sequence random{i * 99 + Rows + Keys};
      id = static_cast<id_key>(i);
      for (auto& parent : parents)
        if (random.next(3) != 0) parent = some_row(random);
      for (auto n = random.next(3); n != 0; --n) friends.insert(some_row(random));
      home = some<home_key>(random);
    }
    using facets = trendatlas::facets<&person::parents, &person::friends, &person::home>;
  };

  // Rows to which only the witnesses of items refer. Their facets are those of their base class.
  struct base_of_desk {
    city_key city{};
    using facets = trendatlas::facets<&base_of_desk::city>;
  };
  struct desk : base_of_desk {
    desk_key id{};
    constexpr void make(std::size_t i) noexcept {
      id = static_cast<desk_key>(i);
      this->city = static_cast<city_key>(i % 2);
    }
  };

  // The witnesses of items.
  struct named_one {
    id_key about{};
    constexpr void make(sequence& random) noexcept { about = some_row(random); }
    [[nodiscard]] std::set<std::size_t> all() const { return {static_cast<std::size_t>(about)}; }
    using facets = trendatlas::facets<&named_one::about>;
  };
  struct named_two {
    maybe<id_key> about[2]{};
    constexpr void make(sequence& random) noexcept {
      for (auto& id : about)
        if (Rows != 0 && random.next(3) != 0) id = some_row(random);
    }
    [[nodiscard]] std::set<std::size_t> all() const {
      std::set<std::size_t> result;
      for (const auto& id : about)
        if (id.has_value()) result.insert(static_cast<std::size_t>(*id));
      return result;
    }
    using facets = trendatlas::facets<&named_two::about>;
  };
  struct named_set {
    enum_set<id_key> about{};
    constexpr void make(sequence& random) noexcept {
      for (auto n = random.next(4); Rows != 0 && n != 0; --n) about.insert(some_row(random));
    }
    [[nodiscard]] std::set<std::size_t> all() const {
      std::set<std::size_t> result;
      for (std::size_t i = 0; i != Rows; ++i)
        if (about.contains(static_cast<id_key>(i))) result.insert(i);
      return result;
    }
    using facets = trendatlas::facets<&named_set::about>;
  };
  using named = std::conditional_t<Naming == naming::one, named_one,
                                   std::conditional_t<Naming == naming::set, named_set, named_two>>;
  struct report {
    named names{};
    desk_key from{};
    mood_key mood{};
    enum_set<tag_key> tags{};

    constexpr void make(std::size_t i) noexcept {
      sequence random{i * 55 + Rows + Keys};
      names.make(random);
      from = static_cast<desk_key>(random.next(4));
      mood = some<mood_key>(random);
      tags = few<tag_key>(random);
    }
    using facets = trendatlas::facets<&report::names, &report::from, &report::mood, &report::tags>;
  };

  // Rows without an id that refer to both tables, by one member.
  struct note {
    maybe<id_key> of{};
    constexpr void make(std::size_t i) noexcept {
      sequence random{i * 33 + Rows + Keys};
      if (Rows != 0 && random.next(5) != 0) of = some_row(random);
    }
    using facets = trendatlas::facets<&note::of>;
  };
};

template <class T>
inline constexpr trendatlas::table<rows<typename T::desk, 4>> desks;
template <class T>
inline constexpr trendatlas::table<
    rows<typename T::report, T::report_count>,
    trendatlas::refers_to<rows<typename T::item, T::row_count>, desks<T>>>
    reports;
template <class T>
inline constexpr trendatlas::table<rows<typename T::item, T::row_count>,
                                   trendatlas::witnessed_by<reports<T>>>
    items;
template <class T>
inline constexpr trendatlas::table<rows<typename T::person, T::row_count>> people;
template <class T>
inline constexpr trendatlas::table<rows<typename T::note, T::note_count>,
                                   trendatlas::refers_to<items<T>, people<T>>>
    notes;

// --- The model ---

using numbers = std::set<std::size_t>;
using what = const void*;  // a type of keys, a member, or a table

template <class Key>
inline constexpr char type_tag = 0;
template <auto Member>
inline constexpr char member_tag = 0;
template <class Key>
inline constexpr what type = &type_tag<Key>;
template <auto Member>
inline constexpr what member = &member_tag<Member>;

inline bool meet(const numbers& left, const numbers& right) {
  for (const std::size_t number : left)
    if (right.count(number) != 0) return true;
  return false;
}

struct model_key {
  what of{};
  bool is_answer = false;
  bool restricts = true;
  numbers any_of{};
};

struct model_table {
  what id{};
  std::vector<std::map<what, numbers>> rows{};     // what each row holds
  std::map<const void*, std::size_t> positions{};  // of the rows themselves
  std::set<what> held{};                           // what rows of this type can hold
  std::vector<const model_table*> referred{};
  const model_table* witnesses = nullptr;

  void add(const void* row, const std::map<what, numbers>& keys) {
    positions[row] = rows.size();
    rows.push_back(keys);
  }

  // What a row holds of a type or, where its type holds none, the rows to which it refers.
  numbers of_row(std::size_t row, what of) const {
    if (held.count(of) != 0) return rows[row].at(of);
    numbers result;
    for (const model_table* other : referred)
      if (other->held.count(of) != 0)
        for (const std::size_t at : rows[row].at(other->id))
          if (at < other->rows.size())
            result.insert(other->rows[at].at(of).begin(), other->rows[at].at(of).end());
    return result;
  }
  bool can_have(what of) const {
    bool can = held.count(of) != 0;
    for (const model_table* other : referred) can = can || other->held.count(of) != 0;
    return can;
  }
  static const model_table& of_answer(const model_key& key) {
    return *static_cast<const model_table*>(key.of);
  }
  bool is_own(const model_key& key) const {
    if (!key.is_answer) return can_have(key.of);
    const model_table& other = of_answer(key);
    return &other == this || can_have(other.id) || other.can_have(id);
  }

  numbers all() const {
    numbers result;
    for (std::size_t row = 0; row != rows.size(); ++row) result.insert(row);
    return result;
  }
  // The rows that have a key.
  numbers with(const model_key& key) const {
    if (!key.restricts) return all();
    if (key.is_answer && &of_answer(key) == this) return key.any_of;
    const what of = key.is_answer ? of_answer(key).id : key.of;
    numbers result;
    if (can_have(of))  // of an answer: any of its rows' ids
      for (std::size_t row = 0; row != rows.size(); ++row)
        if (meet(of_row(row, of), key.any_of)) result.insert(row);
    if (key.is_answer && of_answer(key).can_have(id))  // or those rows have this one's id
      for (const std::size_t position : key.any_of)
        for (const std::size_t row : of_answer(key).of_row(position, id))
          if (row < rows.size()) result.insert(row);
    return result;
  }

  numbers ask(const std::vector<model_key>& keys) const {
    numbers result = all();
    std::vector<model_key> witnessed;
    bool restricts = false;
    for (const model_key& key : keys)
      if (is_own(key)) {
        result = both(result, with(key));
      } else {
        witnessed.push_back(key);
        restricts = restricts || key.restricts;
      }
    if (!restricts) return result;
    numbers spoken_of;  // by one witness that has all of these keys
    for (const std::size_t witness : witnesses->ask(witnessed))
      spoken_of.merge(witnesses->of_row(witness, id));
    return both(result, spoken_of);
  }
  static numbers both(const numbers& left, const numbers& right) {
    numbers result;
    for (const std::size_t number : left)
      if (right.count(number) != 0) result.insert(number);
    return result;
  }
};

template <class Enum>
std::size_t number_of(Enum key) {
  return static_cast<std::size_t>(key);
}
template <class Enum>
numbers numbers_of(const enum_set<Enum>& set) {
  numbers result;
  for (std::size_t i = 0; i != trendatlas::enum_size<Enum>; ++i)
    if (set.contains(static_cast<Enum>(i))) result.insert(i);
  return result;
}
template <class Enum>
numbers numbers_of(const maybe<Enum>& key) {
  return key.has_value() ? numbers{number_of(*key)} : numbers{};
}

// The tables of one kind, as the model has them.
template <class T>
struct model {
  model_table desk_table, report_table, item_table, person_table, note_table;

  using id_key = typename T::id_key;

  model() {
    using item = typename T::item;
    using person = typename T::person;
    using report = typename T::report;
    item_table.id = person_table.id = type<id_key>;
    desk_table.id = type<typename T::desk_key>;
    item_table.witnesses = &report_table;
    report_table.referred = {&item_table, &desk_table};
    note_table.referred = {&item_table, &person_table};

    item_table.held = {type<id_key>,
                       type<typename T::one_key>,
                       type<typename T::set_key>,
                       type<typename T::may_key>,
                       type<typename T::part_key>,
                       member<&item::first>,
                       member<&item::others>,
                       member<&item::inner>,
                       member<&item::is_good>};
    for (const item& row : items<T>) {
      numbers of_two{number_of(row.others[0]), number_of(row.others[1])};
      numbers of_three = of_two;
      if (row.first.has_value()) of_three.insert(number_of(*row.first));
      item_table.add(&row, {{type<id_key>, {item_table.rows.size()}},
                            {type<typename T::one_key>, {number_of(row.one)}},
                            {type<typename T::set_key>, numbers_of(row.several)},
                            {type<typename T::may_key>, of_three},
                            {type<typename T::part_key>, {number_of(row.inner.about)}},
                            {member<&item::first>, numbers_of(row.first)},
                            {member<&item::others>, of_two},
                            {member<&item::inner>, {number_of(row.inner.about)}},
                            {member<&item::is_good>, {row.is_good ? 1U : 0U}}});
    }
    person_table.held = {type<id_key>, type<typename T::home_key>, member<&person::id>,
                         member<&person::parents>, member<&person::friends>};
    for (const person& row : people<T>) {
      const std::size_t id = person_table.rows.size();
      numbers parents = numbers_of(row.parents[0]);
      parents.merge(numbers_of(row.parents[1]));
      numbers all = numbers_of(row.friends);
      all.insert(parents.begin(), parents.end());
      all.insert(id);
      person_table.add(&row, {{type<id_key>, all},
                              {type<typename T::home_key>, {number_of(row.home)}},
                              {member<&person::id>, {id}},
                              {member<&person::parents>, parents},
                              {member<&person::friends>, numbers_of(row.friends)}});
    }
    desk_table.held = {type<typename T::desk_key>, type<typename T::city_key>};
    for (const auto& row : desks<T>)
      desk_table.add(&row, {{type<typename T::desk_key>, {desk_table.rows.size()}},
                            {type<typename T::city_key>, {number_of(row.city)}}});
    report_table.held = {type<id_key>, type<typename T::desk_key>, type<typename T::mood_key>,
                         type<typename T::tag_key>};
    for (const report& row : reports<T>) {
      report_table.add(&row, {{type<id_key>, row.names.all()},
                              {type<typename T::desk_key>, {number_of(row.from)}},
                              {type<typename T::mood_key>, {number_of(row.mood)}},
                              {type<typename T::tag_key>, numbers_of(row.tags)}});
    }
    note_table.held = {type<id_key>};
    for (const auto& row : notes<T>) note_table.add(&row, {{type<id_key>, numbers_of(row.of)}});
  }
  model(const model&) = delete;
  model& operator=(const model&) = delete;

  const model_table& of(decltype(desks<T>)) const { return desk_table; }
  const model_table& of(decltype(reports<T>)) const { return report_table; }
  const model_table& of(decltype(items<T>)) const { return item_table; }
  const model_table& of(decltype(people<T>)) const { return person_table; }
  const model_table& of(decltype(notes<T>)) const { return note_table; }

  template <class Enum>
  static model_key describe(Enum key) {
    return {type<Enum>, false, true, {number_of(key)}};
  }
  template <class Enum>
  static model_key describe(const enum_set<Enum>& set) {
    return {type<Enum>, false, true, numbers_of(set)};
  }
  template <const auto& Rows, class... Relations>
  model_key describe(const trendatlas::row_set<Rows, Relations...>& set) const {
    return {&of(trendatlas::table<Rows, Relations...>{}), true, true, positions(set)};
  }
  template <class Key>
  model_key describe(const std::optional<Key>& key) const {
    model_key result = key ? describe(*key) : describe(Key{});
    result.restricts = key.has_value();
    return result;
  }
  template <auto Member, class Key>
  model_key describe(const trendatlas::member_key<Member, Key>& key) const {
    model_key result = describe(key.key);
    result.of = member<Member>;
    result.is_answer = false;
    return result;
  }

  // The rows of an answer, by walking through it.
  template <const auto& Rows, class... Relations>
  numbers positions(const trendatlas::row_set<Rows, Relations...>& set) const {
    const model_table& table = of(trendatlas::table<Rows, Relations...>{});
    numbers result;
    for (const auto& row : set) result.insert(table.positions.at(&row));
    return result;
  }
};

// --- Asking both ---

/// The first thing that does not hold, if any does not.
struct findings {
  std::string_view first{};
  std::size_t questions = 0;

  constexpr void expect(bool holds, std::string_view what_holds) {
    if (!holds && first.empty()) first = what_holds;
  }
};

/// The algebra of sets: what it says itself, and what std::set says of it.
template <class Set>
constexpr void check_algebra(const Set& a, const Set& b, const Set& c, findings& found) {
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
  Set changed = a;
  found.expect((changed &= b) == (a & b) && (changed |= c) == ((a & b) | c) &&
                   (changed ^= a) == (((a & b) | c) ^ a) &&
                   (changed -= b) == ((((a & b) | c) ^ a) - b),
               "assigns");
}
template <class Set, class Positions>
void check_against_std_set(const Set& a, const Set& b, const Positions& positions, std::size_t size,
                           findings& found) {
  const numbers left = positions(a), right = positions(b);
  numbers both = left, either = left, one, rest, others;
  either.insert(right.begin(), right.end());
  for (std::size_t i = 0; i != size; ++i) {
    const bool in_left = left.count(i) != 0, in_right = right.count(i) != 0;
    if (!(in_left && in_right)) both.erase(i);
    if (in_left != in_right) one.insert(i);
    if (in_left && !in_right) rest.insert(i);
    if (!in_left) others.insert(i);
  }
  found.expect(a.size() == left.size() && a.empty() == left.empty(), "size is count");
  found.expect(positions(a & b) == both, "& is intersection");
  found.expect(positions(a | b) == either, "| is union");
  found.expect(positions(a ^ b) == one, "^ is symmetric difference");
  found.expect(positions(a - b) == rest, "- is difference");
  found.expect(positions(~a) == others, "~ is complement");
  found.expect((a <= b) == rest.empty() && (a == b) == (left == right), "<= and ==");
}
template <class Enum>
void check_enum_sets(const enum_set<Enum>& a, const enum_set<Enum>& b, const enum_set<Enum>& c,
                     findings& found) {
  check_algebra(a, b, c, found);
  const auto positions = [&](const enum_set<Enum>& set) {
    numbers result;
    for (const Enum key : set) {
      found.expect(result.empty() || *result.rbegin() < number_of(key), "keys come in order");
      result.insert(number_of(key));
    }
    found.expect(result == numbers_of(set), "contains() is being walked through");
    return result;
  };
  check_against_std_set(a, b, positions, trendatlas::enum_size<Enum>, found);
}

/// Asks the tables of one kind and their model.
template <class T>
class examiner {
 public:
  explicit examiner(findings& found) : found_{found} {}

  template <class Table, class... Keys>
  auto ask(const Table& table, const Keys&... keys) const {
    ++found_.questions;
    const auto answer = table(keys...);
    const model_table& rows = model_.of(table);
    const numbers expected = rows.ask({model_.describe(keys)...});
    std::vector<std::size_t> walked;
    for (const auto& row : answer) walked.push_back(rows.positions.at(&row));
    found_.expect(walked == std::vector<std::size_t>(expected.begin(), expected.end()),
                  "an answer holds the rows that match, in table order");
    found_.expect(answer.size() == expected.size() && answer.empty() == expected.empty(),
                  "size is count");
    found_.expect(table.count(keys...) == expected.size(), "count() is size()");
    found_.expect(table.any(keys...) == !expected.empty(), "any() is whether there is one");
    const auto* const first = table.first(keys...);
    found_.expect(expected.empty()
                      ? first == nullptr
                      : first != nullptr && rows.positions.at(first) == *expected.begin(),
                  "first() is the first");
    std::size_t position = 0;
    for (const auto& row : table)
      found_.expect(answer.contains(row) == (expected.count(position++) != 0), "contains()");
    found_.expect(position == table.size(), "a table has size() rows");
    return answer;
  }
  /// Two keys: alone, together, in both orders.
  template <class Table, class One, class Other>
  auto pair(const Table& table, const One& one, const Other& other) const {
    const auto answer = ask(table, one, other);
    const auto with_one = ask(table, one), with_other = ask(table, other);
    found_.expect(answer == table(other, one) && table.count(other, one) == answer.size() &&
                      table.first(other, one) == table.first(one, other),
                  "the order of keys does not matter");
    found_.expect(answer <= with_one && answer <= with_other, "a further key never adds a row");
    const model_table& rows = model_.of(table);
    if (rows.is_own(model_.describe(one)) || rows.is_own(model_.describe(other)))
      found_.expect(answer == (with_one & with_other), "own keys mean and");
    return answer;
  }
  template <class Set>
  void algebra(const Set& a, const Set& b, const Set& c, std::size_t size) const {
    check_algebra(a, b, c, found_);
    check_against_std_set(
        a, b, [&](const Set& set) { return model_.positions(set); }, size, found_);
  }

  /// Asks questions of one kind, with keys that `next(limit)` chooses.
  template <class Next>
  void examine(const Next& next, std::size_t kind) const;
  static constexpr std::size_t kinds = 5;

 private:
  model<T> model_{};
  findings& found_;
};

template <class T>
template <class Next>
void examiner<T>::examine(const Next& next, std::size_t kind) const {
  // Once in a while, keys out of a bad cast and the key past the last one.
  const auto key = [&]<class Enum>(std::type_identity<Enum>) {
    const std::size_t size = trendatlas::enum_size<Enum>;
    const std::size_t choice = next(16);
    return static_cast<Enum>(choice == 0   ? size + next(70)
                             : choice == 1 ? 65535 - next(2)
                             : choice == 2 ? size - 1
                                           : next(size));
  };
  const auto set = [&]<class Enum>(std::type_identity<Enum>) {
    enum_set<Enum> result;
    const std::size_t size = trendatlas::enum_size<Enum>;
    for (std::size_t i = next(5); i != 0; --i) result.insert(static_cast<Enum>(next(size)));
    return next(4) == 0 ? ~result : result;
  };
  const auto optional = [&](const auto& value) {
    return next(3) == 0 ? std::nullopt : std::optional{value};
  };
  constexpr std::type_identity<typename T::id_key> id;
  constexpr std::type_identity<typename T::one_key> one;
  constexpr std::type_identity<typename T::set_key> several;
  constexpr std::type_identity<typename T::may_key> may;
  constexpr std::type_identity<typename T::part_key> part_of_it;
  constexpr std::type_identity<typename T::mood_key> mood;
  constexpr std::type_identity<typename T::tag_key> tag;
  constexpr std::type_identity<typename T::home_key> home;
  constexpr std::type_identity<typename T::desk_key> desk;
  constexpr std::type_identity<typename T::city_key> city;
  constexpr auto& the_items = items<T>;
  constexpr auto& the_people = people<T>;
  constexpr auto& the_reports = reports<T>;
  constexpr auto& the_notes = notes<T>;
  constexpr auto& the_desks = desks<T>;
  using item = typename T::item;
  using person = typename T::person;

  if (kind == 0) {  // keys that rows hold, in facets of every kind
    auto some = ask(the_items, key(one));
    some |= ask(the_items, set(several));
    auto others = pair(the_items, key(several), key(may));
    pair(the_items, set(one), optional(key(several)));
    pair(the_items, by<&item::first>(key(may)), by<&item::is_good>(next(2) == 0));
    pair(the_items, by<&item::others>(set(may)), optional(set(part_of_it)));
    pair(the_items, by<&item::inner>(key(part_of_it)), set(id));
    others ^= ask(the_items, set(may));
    ask(the_items, key(one), key(several), set(part_of_it));
    algebra(some, others, ask(the_items, key(id)), the_items.size());
  } else if (kind == 1) {  // rows that refer to their own table
    const auto some = ask(the_people, key(home)) | ask(the_people, key(id));
    pair(the_people, by<&person::parents>(key(id)), set(home));
    pair(the_people, by<&person::friends>(some), some);
    pair(the_people, by<&person::id>(set(id)), the_items(set(several)));
    ask(the_people, by<&person::parents>(some));
    algebra(some, pair(the_people, set(id), key(home)), the_people(set(home)), the_people.size());
  } else if (kind == 2) {  // references, and joins both ways
    const auto some_items = the_items(set(several));
    const auto some_people = the_people(set(home));
    const auto some_notes = pair(the_notes, key(one), set(home)) | ask(the_notes, set(one));
    pair(the_notes, some_items, some_people);
    pair(the_notes, by<&item::first>(key(may)), key(id));
    ask(the_notes, by<&person::parents>(set(id)));
    pair(the_items, some_notes, some_people);
    ask(the_people, some_notes);
    pair(the_reports, some_items, set(mood));
    pair(the_reports, key(one), set(id));
    algebra(some_notes, ~the_notes(some_items), the_notes(some_people), the_notes.size());
  } else if (kind == 3) {  // witnessed questions: all such keys of one witness
    const auto some_reports = pair(the_reports, key(mood), set(tag)) | ask(the_reports, key(city));
    const auto some_desks = ask(the_desks, key(city)) | ask(the_desks, key(desk));
    pair(the_reports, some_desks, key(tag));
    pair(the_items, key(mood), key(tag));
    pair(the_items, key(mood), set(several));
    pair(the_items, optional(set(mood)), key(desk));
    pair(the_items, some_desks, set(tag));
    pair(the_items, some_reports, key(city));
    const auto of_one = key(one);
    const auto tags = set(tag);
    const auto where = key(city);
    const auto how = optional(key(mood));
    const auto both = ask(the_items, of_one, tags, where, how);
    found_.expect(both == (the_items(of_one) & the_items(the_reports(tags, where, how))),
                  "the rows of which one witness speaks");
    for (const item& row : both)
      found_.expect(the_reports.any(row.id, tags, where, how), "an answer has a witness");
    algebra(both, the_items(set(mood)), the_items(some_desks), the_items.size());
  } else {
    check_enum_sets(set(one), set(one), set(one), found_);
    check_enum_sets(set(id), set(id), enum_set<typename T::id_key>{the_items(set(several))},
                    found_);
  }
}

}  // namespace random_tables

#endif
