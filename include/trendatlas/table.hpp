// SPDX-License-Identifier: BSL-1.0
#ifndef TRENDATLAS_TABLE_HPP
#define TRENDATLAS_TABLE_HPP

#include "detail/index.hpp"
#include "detail/names.hpp"
#include "enum_set.hpp"

namespace trendatlas::inline v1 {

template <const auto& Rows>
class row_set;
template <const auto& Rows>
class table;

namespace detail {

// What a table can be wrong in: one error each, that names the table and the row, counted from 0.

enum class mistake { duplicate_id, misplaced_id, duplicate_name, unknown_key, missing_row };

template <const auto& Rows, mistake Mistake, std::size_t Row>
constexpr bool is_right() noexcept {
  constexpr bool right = Row == row_count<Rows>;
  static_assert(right || Mistake != mistake::duplicate_id, "trendatlas: this row has the id of a row before it");
  static_assert(right || Mistake != mistake::misplaced_id, "trendatlas: this row is out of place: the i-th row has the i-th id");
  static_assert(right || Mistake != mistake::duplicate_name, "trendatlas: this row has the name of a row before it");
  static_assert(right || Mistake != mistake::unknown_key, "trendatlas: this row names an enumerator that is not in its vocabulary");
  static_assert(right || Mistake != mistake::missing_row, "trendatlas: this row refers to a row of the other table that does not exist");
  return right;
}

template <const auto& Rows>
inline constexpr std::size_t misplaced_row = [] {
  if constexpr (!std::is_same_v<id_type<row_type<Rows>>, no_id>)
    for (std::size_t i = 0; i != row_count<Rows>; ++i)
      if (static_cast<std::size_t>(std::data(Rows)[i].id) != i) return i;
  return row_count<Rows>;
}();

template <const auto& Rows>
constexpr bool is_sound() noexcept {
  constexpr bool askable = are_askable(facets_of<row_type<Rows>>());
  static_assert(askable, "trendatlas: a facet is a member that is an enumerator or an enum_set, of an enum with a vocabulary");
  constexpr std::size_t row = misplaced_row<Rows>;
  if constexpr (row == row_count<Rows>)
    return askable;
  else
    return is_right < Rows, position_of(Rows[row].id) < row ? mistake::duplicate_id : mistake::misplaced_id, row > ();
}

template <const auto& Rows, class Key>
constexpr bool has_known_keys() noexcept {
  return is_right<Rows, mistake::unknown_key, first_row_naming<Rows, Key>(key_count<Rows, Key>)>();
}

/// What a call with no row to give gives: every member at its default, and the id that is farthest from those of rows.
template <class Row>
inline constexpr Row no_row{};
template <class Row>
requires(!std::is_same_v<id_type<Row>, no_id>) inline constexpr Row no_row<Row>{
    .id = static_cast<id_type<Row>>(static_cast<std::underlying_type_t<id_type<Row>>>(-1))};

// Not constexpr: where `at` comes here the compiler stops, and its message shows the call with the name that no row has.
inline void no_row_has_this_name(std::string_view) noexcept {}

}  // namespace detail

/// A set of rows of the table `Rows`: the answer to a query, and itself a key to another. Rows come in table order, as `const row&`.
/// It is one bit per row; `size()`, the algebra and each query take one step per 64 rows. Nothing allocates and nothing throws.
template <const auto& Rows>
class row_set : public detail::bit_set<row_set<Rows>, detail::row_count<Rows>, detail::word_count<Rows>> {
 public:
  using value_type = detail::row_type<Rows>;

  constexpr row_set() noexcept = default;

  /// Sets of two tables do not mix: wherever they meet, this is one readable error.
  template <const auto& Others>
  constexpr row_set(const row_set<Others>&) noexcept {
    static_assert(std::is_same_v<row_set, row_set<Others>>,
                  "trendatlas: these sets hold rows of two different tables; to get from one table to another, "
                  "call the one with the set of the other");
  }
  template <const auto& Others>
  friend constexpr bool operator==(const row_set& a, const row_set<Others>& b) noexcept {
    return a == row_set{b};
  }

  /// Is the row with this id in the set? An id that no row has is in no set.
  template <class Id>
  [[nodiscard]] constexpr bool contains(Id id) const noexcept {
    static_assert(detail::identified_by<value_type, Id>, "trendatlas: contains() takes the id of a row of this very table");
    if constexpr (detail::identified_by<value_type, Id>)
      return detail::position_of(id) < detail::row_count<Rows> && this->has(detail::position_of(id));
    return false;
  }

  /// The first row; of an empty set, a row with every member at its default.
  [[nodiscard]] constexpr const value_type& front() const noexcept { return this->empty() ? detail::no_row<value_type> : *this->begin(); }

 private:
  friend class table<Rows>;
  friend class detail::set_iterator<row_set>;

  using row_set::bit_set::bit_set;
  static constexpr const value_type& element(std::size_t position) noexcept { return std::data(Rows)[position]; }
};

namespace detail {

template <class T>
inline constexpr bool is_row_set = false;
template <const auto& Rows>
inline constexpr bool is_row_set<row_set<Rows>> = true;

}  // namespace detail

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
  /// One pass over the words. A join adds a pass over the index of the reference.
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
      if (detail::position_of(id) < size()) return begin()[detail::position_of(id)];
    }
    return detail::no_row<value_type>;
  }

  /// The row with this name, to the letter; nullptr on a miss. The name of a row is its member `slug`, or else the name of its id, or else
  /// its member `name`; the last may repeat, and then finds the first row. The cost does not grow with the rows.
#if defined(__GNUC__)
  [[gnu::always_inline]]  // clang would not, and a constant name would not give a constant
#endif
  [[nodiscard]] constexpr const value_type*
  find(std::string_view name) const noexcept {
    constexpr bool has_name = detail::has_unique_name<value_type> || requires(value_type row) { row.name; };
    static_assert(has_name, "trendatlas: the rows of this table have neither a slug nor an id nor a name to be found by");
    if constexpr (!has_name) {
      return nullptr;
    } else if constexpr (detail::is_sound<Rows>() && has_no_repeated_name()) {
      const auto& names = detail::names<Rows>;
      const std::size_t bucket = detail::hash_of(name) >> names.shift;
      for (std::size_t i = names.first[bucket]; i != names.first[bucket + 1]; ++i)
        if (detail::same_name(detail::name_of(begin()[names.rows[i]]), name)) return begin() + names.rows[i];
    }
    return nullptr;
  }

  /// The same at compile time, where a name that no row has does not compile.
  [[nodiscard]] consteval const value_type& at(std::string_view name) const {
    const value_type* const row = find(name);
    if (row == nullptr) detail::no_row_has_this_name(name);
    return *row;
  }

  /// Checks everything at once, and that the rows of the other tables to which this one refers exist: what is wrong does not compile.
  ///     static_assert(observations.check(trends));
  /// Without it, each query checks what it uses.
  template <const auto&... Others>
  [[nodiscard]] static consteval bool check(const table<Others>&...) noexcept {
    // Each of these stops the compiler by itself.
    (void)detail::is_sound<Rows>();
    []<auto... Members>(facets<Members...>) { (void)(detail::has_known_keys<Rows, detail::key_of_member<Members>>() && ...); }
    (detail::facets_of<value_type>());
    if constexpr (detail::has_unique_name<value_type>) (void)has_no_repeated_name();
    (void)(refers_to_rows_of<Others>() && ...);
    return true;
  }

  /// The number of rows, and all of them in table order.
  [[nodiscard]] static constexpr std::size_t size() noexcept { return detail::row_count<Rows>; }
  [[nodiscard]] static constexpr const value_type* begin() noexcept { return std::data(Rows); }
  [[nodiscard]] static constexpr const value_type* end() noexcept { return begin() + size(); }

 private:
  template <const auto& Others>
  friend class table;

  using set = row_set<Rows>;
  using own_id = detail::id_type<value_type>;

  static constexpr set match() noexcept { return set::all(); }

  // One loop over the words, no set in between.
  template <class... Selections>
  static constexpr set match(const Selections&... selections) noexcept {
    set result{detail::unwritten{}};
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
      return rows_naming(key);
    else if constexpr (detail::refers_to<value_type, Key>)
      return select_any(enum_set<Key>{key});
    else
      return detail::single_row{detail::position_of(key) < size() ? detail::position_of(key) : ~std::size_t{0}};
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

  // No row is read: the indexes know.
  template <const auto& Others>
  static constexpr auto select_related(const row_set<Others>& others) noexcept {
    using other = detail::row_type<Others>;
    using other_id = detail::id_type<other>;
    static_assert(detail::related<value_type, other>,
                  "trendatlas: these two tables are not related: neither row type has a facet of the other's id type");
    selection result;
    if constexpr (detail::has_facet<value_type, other_id> && refers_to_rows_of<Others>())
      for (std::size_t i = 0; i != others.word_count; ++i)
        for (detail::word rest = others.words()[i]; rest != 0; rest &= rest - 1)
          result.add_rows_of(static_cast<other_id>(i * detail::word_bits + detail::first_bit(rest)));
    if constexpr (detail::refers_to<other, own_id> && table<Others>::template refers_to_rows_of<Rows>())
      for (std::size_t position = 0; position != size(); ++position) {
        const detail::word* const naming = table<Others>::rows_naming(static_cast<own_id>(position));
        std::size_t i = 0;
        while (i != others.word_count && (naming[i] & others.words()[i]) == 0) ++i;
        if (i != others.word_count) result.rows.add(position);
      }
    return result;
  }

  template <class Key>
  static constexpr const detail::word* rows_naming(Key key) noexcept {
    if constexpr (detail::has_known_keys<Rows, Key>()) return detail::index<Rows, Key>[key];
    return nullptr;
  }

  static constexpr bool has_no_repeated_name() noexcept {
    return detail::is_right<Rows, detail::mistake::duplicate_name, detail::repeated_name<Rows>>();
  }

  template <const auto& Others>
  static constexpr bool refers_to_rows_of() noexcept {
    using key = detail::id_type<detail::row_type<Others>>;
    if constexpr (!detail::refers_to<value_type, key>)
      return true;
    else
      return detail::is_right<Rows, detail::mistake::missing_row, detail::first_row_naming<Rows, key>(detail::row_count<Others>)>();
  }

  // A set of rows in the making.
  struct selection {
    set rows;

    constexpr detail::word operator[](std::size_t i) const noexcept { return rows.words_[i]; }

    template <class Key>
    constexpr void add_rows_of(Key key) noexcept {
      if constexpr (detail::identified_by<value_type, Key>)
        if (detail::position_of(key) < size()) rows.add(detail::position_of(key));
      if constexpr (detail::refers_to<value_type, Key>) {
        const detail::word* const naming = rows_naming(key);
        for (std::size_t i = 0; i != set::word_count; ++i) rows.words_[i] |= naming[i];
      }
    }
  };
};

}  // namespace trendatlas::inline v1

#endif
