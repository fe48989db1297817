// SPDX-License-Identifier: BSL-1.0
// Tables of any number of rows and enums of any number of enumerators, with every kind of facet,
// relation and array: what the property tests and the fuzzer ask.
#ifndef TRENDATLAS_TESTS_RANDOM_TABLES_HPP
#define TRENDATLAS_TESTS_RANDOM_TABLES_HPP

#include <array>
#include <cstdint>
#include <set>
#include <span>
#include <trendatlas/engine.hpp>
#include <utility>

#include "words.hpp"

namespace random_tables {

using generated::keys;
using trendatlas::enum_set;
using trendatlas::maybe;

// --- The tables ---

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
template <class Row>
constexpr Row made(std::size_t number) noexcept {
  Row row{};
  row.make(number);
  return row;
}
template <class Row, std::size_t First, std::size_t Size>
inline constexpr auto part = [] {
  std::array<Row, Size> rows{};
  for (std::size_t i = 0; i != Size; ++i) rows[i].make(First + i);
  return rows;
}();
template <class Row, std::size_t... Number>
struct in_class {
  static constexpr Row rows[] = {random_tables::made<Row>(Number)...};
};

// The rows stand in arrays of every kind: as many as fit into none of these are joined.
template <class Row, std::size_t Count>
struct storage {
  static constexpr auto rows = []<std::size_t... Part>(std::index_sequence<Part...>) {
    return trendatlas::joined<part<Row, Part * part_rows, part_rows>...>{};
  }(std::make_index_sequence<Count / part_rows>{});
};
template <class Row, std::size_t Count>
  requires(Count <= part_rows)
struct storage<Row, Count> {
  static constexpr const auto& rows = part<Row, 0, Count>;
};
template <class Row>
struct storage<Row, 1> {
  static constexpr const auto& rows = in_class<Row, 0>::rows;
};
template <class Row>
struct storage<Row, 63> {
  static constexpr std::span<const Row> rows{part<Row, 0, 63>};
};
template <class Row>
struct storage<Row, 64> {
  static constexpr const auto& rows =
      []<std::size_t... Number>(std::index_sequence<Number...>) -> const auto& {
    return in_class<Row, Number...>::rows;
  }(std::make_index_sequence<64>{});
};
template <class Row>
struct storage<Row, 65> {
  static constexpr trendatlas::joined<part<Row, 0, 1>, part<Row, 1, 0>, part<Row, 1, 64>> rows{};
};
template <class Row, std::size_t Count>
inline constexpr const auto& rows = storage<Row, Count>::rows;

// How a witness names the rows of which it speaks.
enum class naming { one, none_or_two, set };

// Rows, enumerators and witnesses in any number (a multiple of 250 past 250). Each seed has other
// rows.
template <std::size_t Rows, std::size_t Keys, std::size_t Witnesses, naming Naming,
          std::uint64_t Seed = 0>
struct tables {
  static constexpr std::size_t row_count = Rows;
  static constexpr std::size_t report_count = Witnesses;
  static constexpr std::size_t note_count = Rows > part_rows ? 2 * part_rows : 65;
  static constexpr bool people_refer_to_people = Naming != naming::one;  // or name them only

  // There are ids without a row, a block of them and more; of 63 and 64 rows not, as these have an
  // index for witnesses.
  using id_key = typename keys<Rows == 63 || Rows == 64 ? Rows : Rows + 70, 0>::key;
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
      sequence random{i * 77 + Rows + Keys + Seed};
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
      sequence random{i * 99 + Rows + Keys + Seed};
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
    std::uint16_t number{};
    named names{};
    desk_key from{};
    mood_key mood{};
    enum_set<tag_key> tags{};

    constexpr void make(std::size_t i) noexcept {
      number = static_cast<std::uint16_t>(i);
      sequence random{i * 55 + Rows + Keys + Seed};
      names.make(random);
      from = static_cast<desk_key>(random.next(4));
      mood = some<mood_key>(random);
      tags = few<tag_key>(random);
    }
    using facets = trendatlas::facets<&report::names, &report::from, &report::mood, &report::tags>;
  };

  // Rows without an id that refer to both tables, by one member.
  struct note {
    std::uint16_t number{};
    maybe<id_key> of{};
    constexpr void make(std::size_t i) noexcept {
      number = static_cast<std::uint16_t>(i);
      sequence random{i * 33 + Rows + Keys + Seed};
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
inline constexpr auto people = [] {
  constexpr const auto& all = rows<typename T::person, T::row_count>;
  if constexpr (T::people_refer_to_people)
    return trendatlas::table<all, trendatlas::refers_to<all>>{};
  else
    return trendatlas::table<all>{};
}();
template <class T>
inline constexpr trendatlas::table<rows<typename T::note, T::note_count>,
                                   trendatlas::refers_to<items<T>, people<T>>>
    notes;

}  // namespace random_tables

#endif
