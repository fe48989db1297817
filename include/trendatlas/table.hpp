// SPDX-License-Identifier: BSL-1.0
#ifndef TRENDATLAS_TABLE_HPP
#define TRENDATLAS_TABLE_HPP

#include <string_view>

#include "enum_set.hpp"

namespace trendatlas::inline v1 {

/// Lists the members of a row type that can be asked about; each is an enumerator or an enum_set. A row type names it once:
///     using facets = trendatlas::facets<&row::kind, &row::platforms>;
/// The member `id`, where a row type has one, is a facet without being listed.
template <auto... Members>
struct facets {};

template <const auto& Rows>
class row_set;
template <const auto& Rows>
class table;

namespace detail {

template <class T>
struct key_of {  // an enumerator, or a set of them, is asked about by an enumerator
  using type = T;
};
template <class E>
struct key_of<enum_set<E>> {
  using type = E;
};

template <class Row, class Member>
constexpr Member type_of_member(Member Row::*);

template <auto Member>
using key_of_member = typename key_of<decltype(type_of_member(Member))>::type;

template <class Key, auto Member>
inline constexpr bool holds = std::is_same_v<key_of_member<Member>, Key>;

template <class Key, auto... Members>
constexpr bool any_holds(facets<Members...>) noexcept {
  return (holds<Key, Members> || ...);
}

template <class Row, class Key, auto... Members>
constexpr enum_set<Key> keys_in(const Row& row, facets<Members...>) noexcept {
  enum_set<Key> keys;
  const auto gather = [&]<auto Member>(std::integral_constant<decltype(Member), Member>) {
    if constexpr (holds<Key, Member>) keys |= row.*Member;
  };
  (gather(std::integral_constant<decltype(Members), Members>{}), ...);
  return keys;
}

// What a row type leaves out: it may have no facet listed, and no id that is an enumerator.
struct no_id {};
template <class Row>
constexpr auto id_type_of() noexcept {
  if constexpr (requires { requires std::is_enum_v<decltype(Row::id)>; })
    return std::type_identity<decltype(Row::id)>{};
  else
    return std::type_identity<no_id>{};
}
template <class Row>
using id_type = typename decltype(id_type_of<Row>())::type;

template <class Row>
constexpr auto facets_of() noexcept {
  if constexpr (requires { typename Row::facets; })
    return typename Row::facets{};
  else
    return facets<>{};
}

template <auto... Members>
constexpr bool are_askable(facets<Members...>) noexcept {
  return (vocabulary_enum<key_of_member<Members>> && ...);
}

// Variables and not concepts: compilers then say `has_facet<Row, Key>` in an error, and stop there.

/// Is Key the type of the row's id?
template <class Row, class Key>
inline constexpr bool identified_by = std::is_enum_v<Key>&& std::is_same_v<id_type<Row>, Key>;

/// Does the row name keys of this type in a listed facet?
template <class Row, class Key>
inline constexpr bool refers_to = std::is_enum_v<Key>&& any_holds<Key>(facets_of<Row>());

template <class Row, class Key>
inline constexpr bool has_facet = identified_by<Row, Key> || refers_to<Row, Key>;

/// Does one of the two row types name the other's id? Then a set of the one is a key to the other.
template <class Row, class Other>
inline constexpr bool related = has_facet<Row, id_type<Other>> || has_facet<Other, id_type<Row>>;

template <const auto& Rows>
using row_type = std::remove_cvref_t<decltype(Rows[0])>;

template <const auto& Rows>
inline constexpr std::size_t word_count = row_set<Rows>::word_count;

/// The inverted index of at most 64 rows: for every enumerator, the rows that name it. Each is a constant evaluation of its own: a long
/// table stays within the compilers' limits as long as joining the words of all blocks does.
template <const auto& Rows, class Key, std::size_t Block>
inline constexpr auto index_block = [] {
  std::array<word, enum_size<Key>> rows_with{};
  const std::size_t first = Block * word_bits;
  const std::size_t last = std::size(Rows) < first + word_bits ? std::size(Rows) : first + word_bits;
  for (std::size_t row = first; row != last; ++row)
    for (const Key key : keys_in<row_type<Rows>, Key>(Rows[row], facets_of<row_type<Rows>>())) rows_with[position_of(key)] |= bit(row);
  return rows_with;
}();

/// The words of the rows that name each enumerator. Behind the last enumerator stands a line of zeros for those that do not exist.
template <const auto& Rows, class Key>
struct inverted_index {
  word words[enum_size<Key> + 1][word_count<Rows>];

  constexpr const word* operator[](Key key) const noexcept {
    return words[position_of(key) < enum_size<Key> ? position_of(key) : enum_size<Key>];
  }
};

template <const auto& Rows, class Key>
inline constexpr auto index = []<std::size_t... Block>(std::index_sequence<Block...>) {
  inverted_index<Rows, Key> result{};
  const std::array<word, enum_size<Key>>* blocks[] = {&index_block<Rows, Key, Block>..., nullptr};
  for (std::size_t block = 0; blocks[block] != nullptr; ++block)
    for (std::size_t key = 0; key != enum_size<Key>; ++key) result.words[key][block] = (*blocks[block])[key];
  return result;
}
(std::make_index_sequence<word_count<Rows>>{});

/// A row stands at the position of its id, so an id needs no index: this gives, word by word, its one bit.
struct single_row {
  std::size_t position;
  constexpr word operator[](std::size_t i) const noexcept { return position / word_bits == i ? bit(position) : 0; }
};

template <const auto& Rows>
inline constexpr bool ids_in_place = [] {
  if constexpr (!std::is_same_v<id_type<row_type<Rows>>, no_id>)
    for (std::size_t i = 0; i != std::size(Rows); ++i)
      if (position_of(Rows[i].id) != i) return false;
  return true;
}();

/// What a table can be wrong in is one error for the table, wherever it is asked.
template <const auto& Rows>
constexpr bool is_sound() noexcept {
  constexpr bool askable = are_askable(facets_of<row_type<Rows>>());
  static_assert(ids_in_place<Rows>, "trendatlas: the rows of a table stand in the order of their ids, the i-th row with the i-th id");
  static_assert(askable, "trendatlas: a facet is a member that is an enumerator or an enum_set, of an enum with a vocabulary");
  return ids_in_place<Rows> && askable;
}

/// What a call with no row to give gives: every member at its default, and the id that is farthest from those of rows.
template <class Row>
inline constexpr Row no_row = [] {
  Row row{};
  if constexpr (!std::is_same_v<id_type<Row>, no_id>)
    row.id = static_cast<id_type<Row>>(static_cast<std::underlying_type_t<id_type<Row>>>(-1));
  return row;
}();

template <class Row>
constexpr std::string_view name_of(const Row& row) noexcept {
  if constexpr (!std::is_same_v<id_type<Row>, no_id>)
    return position_of(row.id) < enum_size<id_type<Row>> ? vocabulary(row.id)[position_of(row.id)].name : std::string_view{};
  else if constexpr (requires { row.slug; })
    return row.slug;
  else if constexpr (requires { row.name; })
    return row.name;
  else
    static_assert(
        requires { row.name; }, "trendatlas: the rows of this table have neither an id nor a name to be found by");
  return {};
}

// Not constexpr: where `at` comes here the compiler stops, and its message shows the call with the name that no row has.
inline void no_row_has_this_name(std::string_view) noexcept {}

}  // namespace detail

/// A set of rows of the table `Rows`: the answer to a query, and itself a key to another. Rows come in table order, as `const row&`.
/// It is one bit per row; `size()`, the algebra and each query take one step per 64 rows. Nothing allocates and nothing throws.
template <const auto& Rows>
class row_set : public detail::bit_set<row_set<Rows>, std::size(Rows)> {
 public:
  using value_type = detail::row_type<Rows>;

  constexpr row_set() noexcept = default;

  /// Is the row with this id in the set? An id that no row has is in no set.
  template <class Id>
  [[nodiscard]] constexpr bool contains(Id id) const noexcept {
    static_assert(detail::identified_by<value_type, Id>, "trendatlas: contains() takes the id of a row of this very table");
    if constexpr (detail::identified_by<value_type, Id>) return this->has(detail::position_of(id));
    return false;
  }

  /// The first row; of an empty set, a row with every member at its default.
  [[nodiscard]] constexpr const value_type& front() const noexcept { return this->empty() ? detail::no_row<value_type> : *this->begin(); }

 private:
  friend class table<Rows>;
  friend class detail::set_iterator<row_set>;

  static constexpr const value_type& element(std::size_t position) noexcept { return Rows[position]; }
};

namespace detail {

template <class T>
inline constexpr bool is_enum_set = false;
template <class E>
inline constexpr bool is_enum_set<enum_set<E>> = true;

template <class T>
inline constexpr bool is_row_set = false;
template <const auto& Rows>
inline constexpr bool is_row_set<row_set<Rows>> = true;

template <class B, class A>
concept other_rows_than = is_row_set<A> && is_row_set<B> && !std::is_same_v<A, B>;

template <class A, class B>
constexpr A different_tables() noexcept {
  static_assert(std::is_same_v<A, B>,
                "trendatlas: these sets hold rows of two different tables; to get from one table to another, "
                "call the one with the set of the other");
  return {};
}

}  // namespace detail

// Sets of two tables do not mix: each of these is one readable compile error.
template <class A, detail::other_rows_than<A> B>
constexpr A operator&(const A&, const B&) noexcept {
  return detail::different_tables<A, B>();
}
template <class A, detail::other_rows_than<A> B>
constexpr A operator|(const A&, const B&) noexcept {
  return detail::different_tables<A, B>();
}
template <class A, detail::other_rows_than<A> B>
constexpr A operator^(const A&, const B&) noexcept {
  return detail::different_tables<A, B>();
}
template <class A, detail::other_rows_than<A> B>
constexpr A operator-(const A&, const B&) noexcept {
  return detail::different_tables<A, B>();
}
template <class A, detail::other_rows_than<A> B>
constexpr A& operator&=(A& a, const B&) noexcept {
  return a = detail::different_tables<A, B>();
}
template <class A, detail::other_rows_than<A> B>
constexpr A& operator|=(A& a, const B&) noexcept {
  return a = detail::different_tables<A, B>();
}
template <class A, detail::other_rows_than<A> B>
constexpr A& operator^=(A& a, const B&) noexcept {
  return a = detail::different_tables<A, B>();
}
template <class A, detail::other_rows_than<A> B>
constexpr A& operator-=(A& a, const B&) noexcept {
  return a = detail::different_tables<A, B>();
}
template <class A, detail::other_rows_than<A> B>
constexpr bool operator==(const A&, const B&) noexcept {
  return detail::different_tables<A, B>().empty();
}
template <class A, detail::other_rows_than<A> B>
constexpr bool operator<=(const A&, const B&) noexcept {
  return detail::different_tables<A, B>().empty();
}

/// A constexpr array of rows that answers questions. The object is empty; what it knows is in its type.
///     inline constexpr trendatlas::table<rows> observations;
/// Where the rows have an `id`, the i-th row has the i-th id.
template <const auto& Rows>
class table {
 public:
  using value_type = detail::row_type<Rows>;

  /// The rows that match every key; with no key, all rows. A key is
  ///   - an enumerator: the rows that name it in any facet of its type; one that does not exist (a bad cast) selects nothing;
  ///   - an enum_set: the rows that name any of its enumerators;
  ///   - a row_set of this table: its rows;
  ///   - a row_set of another table: the rows related to any of its rows, whichever of the two row types holds the other's id.
  /// One pass over the words. A join adds a step per row of the other set, times the words where the reference is on this side.
  template <class... Keys>
  [[nodiscard]] constexpr row_set<Rows> operator()(const Keys&... keys) const noexcept {
    if constexpr (detail::is_sound<Rows>()) return match(select(keys)...);
    return {};
  }

  /// The row with this id. An id that no row has gives a row with every member at its default (and an id that no row has, where the enum
  /// leaves room for one).
  template <class Id>
  [[nodiscard]] constexpr const value_type& operator[](Id id) const noexcept {
    static_assert(detail::identified_by<value_type, Id>, "trendatlas: [] takes the id of a row of this very table");
    if constexpr (detail::identified_by<value_type, Id> && detail::is_sound<Rows>()) {
      if (detail::position_of(id) < std::size(Rows)) return Rows[detail::position_of(id)];
    }
    return detail::no_row<value_type>;
  }

  /// The first row with this name (the name of its id or, where rows have none, their member `name`), to the letter; nullptr on a miss.
  /// One step per row.
  [[nodiscard]] constexpr const value_type* find(std::string_view name) const noexcept {
    for (const value_type& row : Rows)
      if (detail::name_of(row) == name) return &row;
    return nullptr;
  }

  /// The same at compile time, where a name that no row has does not compile.
  [[nodiscard]] consteval const value_type& at(std::string_view name) const {
    const value_type* const row = find(name);
    if (row == nullptr) detail::no_row_has_this_name(name);
    return *row;
  }

  /// The number of rows, and all of them in table order.
  [[nodiscard]] static constexpr std::size_t size() noexcept { return std::size(Rows); }
  [[nodiscard]] static constexpr const value_type* begin() noexcept { return std::data(Rows); }
  [[nodiscard]] static constexpr const value_type* end() noexcept { return std::data(Rows) + std::size(Rows); }

 private:
  using set = row_set<Rows>;
  using own_id = detail::id_type<value_type>;

  static constexpr set match() noexcept { return set::all(); }

  // One loop over the words, no set in between.
  template <class... Selections>
  static constexpr set match(const Selections&... selections) noexcept {
    set result;
    for (std::size_t i = 0; i != set::word_count; ++i) result.words_[i] = (... & selections[i]);
    return result;
  }

  // What a key selects: something whose [i] is the i-th word of a set of rows.
  template <class Key>
  static constexpr auto select(const Key& key) noexcept {
    if constexpr (detail::is_row_set<Key>)
      return select_related(key);
    else if constexpr (detail::is_enum_set<Key>)
      return select_any(key);
    else
      return select_named(key);
  }

  template <class Key>
  static constexpr auto select_named(Key key) noexcept {
    static_assert(detail::has_facet<value_type, Key>, "trendatlas: the rows of this table have no facet of this key's type");
    if constexpr (!detail::has_facet<value_type, Key>)
      return detail::single_row{};
    else if constexpr (!detail::identified_by<value_type, Key>)
      return detail::index<Rows, Key>[key];
    else if constexpr (detail::refers_to<value_type, Key>)
      return select_any(enum_set<Key>{key});
    else
      return detail::single_row{detail::position_of(key) < std::size(Rows) ? detail::position_of(key) : ~std::size_t{0}};
  }

  template <class Key>
  static constexpr auto select_any(const enum_set<Key>& keys) noexcept {
    static_assert(detail::has_facet<value_type, Key>, "trendatlas: the rows of this table have no facet of this key's type");
    selection result;
    if constexpr (detail::has_facet<value_type, Key>)
      for (const Key key : keys) result.add_rows_of(key);
    return result;
  }

  static constexpr const detail::word* select_related(const set& rows) noexcept { return rows.words(); }

  template <const auto& Others>
  static constexpr auto select_related(const row_set<Others>& others) noexcept {
    using other = detail::row_type<Others>;
    static_assert(detail::related<value_type, other>,
                  "trendatlas: these two tables are not related: neither row type has a facet of the other's id type");
    selection result;
    if constexpr (detail::has_facet<value_type, detail::id_type<other>>)
      for (const other& row : others) result.add_rows_of(row.id);
    if constexpr (detail::refers_to<other, own_id>)
      for (const other& row : others)
        for (const own_id id : detail::keys_in<other, own_id>(row, detail::facets_of<other>())) result.add_row(id);
    return result;
  }

  // A set of rows in the making.
  struct selection {
    set rows;

    constexpr detail::word operator[](std::size_t i) const noexcept { return rows.words_[i]; }
    constexpr void add_row(own_id id) noexcept { rows.add(detail::position_of(id)); }

    template <class Key>
    constexpr void add_rows_of(Key key) noexcept {
      if constexpr (detail::identified_by<value_type, Key>) rows.add(detail::position_of(key));
      if constexpr (detail::refers_to<value_type, Key>) {
        const detail::word* const named = detail::index<Rows, Key>[key];
        for (std::size_t i = 0; i != set::word_count; ++i) rows.words_[i] |= named[i];
      }
    }
  };
};

}  // namespace trendatlas::inline v1

#endif
