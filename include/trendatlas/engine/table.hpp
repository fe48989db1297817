// SPDX-License-Identifier: BSL-1.0
// Tables: constexpr rows that answer questions.
#ifndef TRENDATLAS_ENGINE_TABLE_HPP
#define TRENDATLAS_ENGINE_TABLE_HPP

#include "misused_table.hpp"
#include "selection.hpp"
#include "table_checks.hpp"

namespace trendatlas::inline v0_1 {

namespace atlas_detail {

/// If rows have names of their own: are they unique? If not, one error says so.
template <const auto& Rows>
constexpr bool has_right_names() noexcept {
  if constexpr (has_unique_name<row_of<Rows>>)
    return atlas_detail::has_unique_names<named<Rows>>();
  else
    return true;
}

// Not constexpr: the compiler stops where `at` gets here, and shows the name that no row has.
inline void no_row_has_this_name(std::string_view) noexcept {}

/// Calls a member, a member function, or anything that takes a row.
template <class Function, class Row>
constexpr decltype(auto) call(Function& function, const Row& row) {
  if constexpr (std::is_member_object_pointer_v<Function>)
    return (row.*function);
  else if constexpr (std::is_member_pointer_v<Function>)
    return (row.*function)();
  else
    return function(row);
}

}  // namespace atlas_detail

/// A constexpr array of rows that answers queries. The object is empty: its type names the rows,
/// the rows to which they refer, and the table that speaks of them.
///     inline constexpr trendatlas::table<rows> observations;
/// If the rows have an `id`, the i-th row must have the i-th id.
///
/// Call a table with keys to get the rows that match all of them. A key is an enumerator, an
/// enum_set (any of them), an optional of either (nullopt does not restrict), an answer, or
/// `by<&row::member>(key)`.
/// - A row has a key if one of its facets holds it. If the row type has no facet of that type, a
///   row has the keys of the rows to which it refers.
/// - Keys that only witnesses have are looked up there. One and the same witness must have all such
///   keys of a call: `trends(platform::blog, stance::opposes)` gives the trends that a claim about
///   blogs opposes. A trend can be in both `trends(platform::blog)` and `trends(stance::opposes)`
///   because of two different claims.
/// - An answer of another table selects the rows that name any of its rows by their ids, and those
///   that its rows name. If only the witnesses are related to that table, the answer is one more
///   key for them.
/// - A key that neither rows nor witnesses can have does not compile.
///
/// An enumerator from a bad cast selects no row; in a constant expression it does not compile. An
/// empty enum_set selects no row.
///
/// A query costs one AND per key for every 64 rows. Two or more keys that only witnesses have cost
/// an AND over the witnesses, and a pass over the ids that these name.
template <const auto& Rows, class... Relations>
class table : public atlas_detail::misused_table {
  using selector = atlas_detail::selector<Rows, Relations...>;

 public:
  /// The type of the rows.
  using value_type = atlas_detail::row_of<Rows>;
  /// The type of an answer: a set of rows. In a signature, write `answer<trends>`.
  using answer_type = row_set<Rows, Relations...>;

  /// Do the rows have keys of this type, in their own facets or in rows to which they refer?
  template <class Key>
  static constexpr bool has = selector::template has<Key>;
  /// Do only the witnesses have keys of this type?
  template <class Key>
  static constexpr bool witnesses_have = selector::template is_witnessed<Key>;

  /// Returns the rows that match every key; with no key, all rows.
  template <class... Keys>
  [[nodiscard]] constexpr answer_type operator()(const Keys&... keys) const noexcept {
    if constexpr (sizeof...(Keys) == 0)
      return answer_type::all();
    else if constexpr ((atlas_detail::is_key<selector, Keys>() && ...))
      return atlas_detail::ask<atlas_detail::use::rows, selector>(keys...);
    else
      return {};
  }
  using atlas_detail::misused_table::operator();

  /// Returns whether any row matches every key. Stops at the first.
  template <class... Keys>
  [[nodiscard]] constexpr bool any(const Keys&... keys) const noexcept {
    if constexpr (sizeof...(Keys) == 0)
      return size() != 0;
    else if constexpr ((atlas_detail::is_key<selector, Keys>() && ...))
      return atlas_detail::ask<atlas_detail::use::any, selector>(keys...) < size();
    else
      return false;
  }

  /// Returns how many rows match every key.
  template <class... Keys>
  [[nodiscard]] constexpr std::size_t count(const Keys&... keys) const noexcept {
    if constexpr (sizeof...(Keys) == 0)
      return size();
    else if constexpr ((atlas_detail::is_key<selector, Keys>() && ...))
      return atlas_detail::ask<atlas_detail::use::count, selector>(keys...);
    else
      return 0;
  }

  /// Returns the first row that matches every key, or nullptr if none does. Stops at that row.
  template <class... Keys>
  [[nodiscard]] constexpr const value_type* first(const Keys&... keys) const noexcept {
    std::size_t position = 0;
    if constexpr (sizeof...(Keys) != 0) {
      if constexpr ((atlas_detail::is_key<selector, Keys>() && ...))
        position = atlas_detail::ask<atlas_detail::use::first, selector>(keys...);
    }
    return position < size() ? &Rows[position] : nullptr;
  }

  /// Returns the rows for which a predicate is true. Use it for numbers, dates and texts, which are
  /// not facets; the answer combines with others. A predicate is a function of a row, or a member
  /// of it. One call per row. Exceptions from the predicate pass through.
  ///     countries.matching([](const country& c) { return c.area > 1'000'000; })
  template <class Predicate>
  [[nodiscard]] constexpr answer_type matching(Predicate predicate) const
      noexcept(std::is_nothrow_invocable_v<Predicate&, const value_type&>) {
    constexpr bool is_right = atlas_detail::is_predicate<Predicate, value_type>;
    static_assert(is_right,
                  "trendatlas: matching() takes a function of a row that returns a bool, or a "
                  "member that is one; of a key ask trends(theme::ai)");
    answer_type result;
    if constexpr (is_right) {
      std::size_t position = 0;
      for (const value_type& row : *this) {
        if (static_cast<bool>(atlas_detail::call(predicate, row)))
          result.blocks[position / atlas_detail::block_bits] |= atlas_detail::bit_at(position);
        ++position;
      }
    }
    return result;
  }

  /// Returns the row with this id. For an id that no row has, returns a row with every member at
  /// its default, and with an id outside the vocabulary if the enum has room for one.
  template <class Id>
  [[nodiscard]] constexpr const value_type& operator[](Id id) const noexcept {
    static_assert(atlas_detail::has_id<value_type>,
                  "trendatlas: the rows of this table have no id; go through them, or take the "
                  "first with a key: claims.first(theme::ai)");
    static_assert(!atlas_detail::has_id<value_type> || atlas_detail::identified_by<value_type, Id>,
                  "trendatlas: [] takes the id of a row of this very table; of a name write "
                  "trends.find(name), of an optional id trends[*id]");
    if constexpr (atlas_detail::identified_by<value_type, Id> && atlas_detail::is_sound<Rows>) {
      const std::size_t position = atlas_detail::position_of(id);
      if (position < size()) return Rows[position];
    }
    return atlas_detail::missing_row<value_type>();
  }

  /// Returns the row with exactly this name, or nullptr on a miss. The name of a row is its member
  /// `slug`, or else the name of its id, or else its member `name`; if rows share a `name`, finds
  /// the first. The cost does not grow with the number of rows, only with how many share the name.
  /// For what somebody typed, parse() is more forgiving: `trends[*parse<trend_id>(text)]`.
  // Inlined, because otherwise clang does not turn a constant name into a constant.
  [[nodiscard]] TRENDATLAS_ALWAYS_INLINE constexpr const value_type* find(
      std::string_view name) const noexcept {
    constexpr bool has_name = atlas_detail::has_name<value_type>;
    static_assert(has_name,
                  "trendatlas: the rows of this table have neither a slug nor an id nor a name; "
                  "add a member `slug` to find them by");
    if constexpr (!has_name) {
      return nullptr;
    } else if constexpr (atlas_detail::is_sound<Rows> && atlas_detail::has_right_names<Rows>()) {
      constexpr const auto& named = atlas_detail::named<Rows>;
      const auto& names = atlas_detail::names<named>;
      const auto bucket = static_cast<std::size_t>(atlas_detail::hash_of(name) >> names.shift);
      for (std::size_t index = names.first[bucket]; index != names.first[bucket + 1]; ++index) {
        const std::size_t position = names.rows[index];
        if (atlas_detail::same_name(atlas_detail::name_of(named[position]), name))
          return position < size() ? &Rows[position] : nullptr;
      }
    }
    return nullptr;
  }
  using atlas_detail::misused_table::find;

  /// Returns the row with exactly this name, at compile time. A name that no row has does not
  /// compile, and the message shows it.
  [[nodiscard]] consteval const value_type& at(std::string_view name) const {
    const value_type* const row = find(name);
    if (row == nullptr) atlas_detail::no_row_has_this_name(name);
    return *row;
  }
  using atlas_detail::misused_table::at;

  /// Checks the whole table. A mistake does not compile, and the message names the row. Without
  /// this check, each query checks only what it uses.
  ///     static_assert(observations.check());
  /// Also checks that every row to which these rows refer exists, in the tables that `refers_to`
  /// declares and in the tables given here.
  // The parentheses keep a macro of that name from expanding.
  template <class... Tables>
  [[nodiscard]] static consteval bool(check)(const Tables&... tables) noexcept {
    // Without its words, an enum would cause an error in each of the other checks.
    if constexpr (atlas_detail::has_words_of_row<value_type>()) {
      (void)atlas_detail::check_all<selector>();
      (void)(atlas_detail::check_references<Rows>(tables) && ...);
    }
    return true;
  }

  /// Returns how many rows the table has.
  [[nodiscard]] static constexpr std::size_t size() noexcept {
    return atlas_detail::row_count<Rows>;
  }
  [[nodiscard]] static constexpr auto begin() noexcept {
    return atlas_detail::row_iterator<Rows>{0};
  }
  [[nodiscard]] static constexpr auto end() noexcept {
    return atlas_detail::row_iterator<Rows>{size()};
  }
};

namespace atlas_detail {

template <class Table>
struct answer_of_table {
  static_assert(
      is_table<Table>,
      "trendatlas: answer<...> takes a table, as in answer<trends>; make a table of rows");
  using type = int;
};
template <const auto& Rows, class... Relations>
struct answer_of_table<table<Rows, Relations...>> {
  using type = row_set<Rows, Relations...>;
};

}  // namespace atlas_detail

/// The type of a table's answers, for a signature: `void print(answer<trends> picks);`
template <const auto& Table>
using answer = typename atlas_detail::answer_of_table<std::remove_cvref_t<decltype(Table)>>::type;

}  // namespace trendatlas::inline v0_1

#endif
