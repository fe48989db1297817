// SPDX-License-Identifier: BSL-1.0
// Answers: sets of rows of one table.
#ifndef TRENDATLAS_ENGINE_ROW_SET_HPP
#define TRENDATLAS_ENGINE_ROW_SET_HPP

#include <initializer_list>

#include "algebra.hpp"
#include "row_elements.hpp"

namespace trendatlas::inline v0_1 {

template <const auto& Rows, class... Relations>
class table;

template <class Set, class Score>
class ranking;

namespace atlas_detail {

template <const auto& Rows, class... Relations>
struct selector;

template <class Type>
inline constexpr bool is_table = false;
template <const auto& Rows, class... Relations>
inline constexpr bool is_table<table<Rows, Relations...>> = true;

}  // namespace atlas_detail

/// A set of rows of a table: the answer to a query, and a key for other queries. It iterates over
/// its rows in table order, as `const row&`. It has one bit per row, so size() and the algebra take
/// one step per 64 rows. In a signature, write its type as `answer<trends>`.
///
/// There is no `<`, because `<=` ("is part of") does not order sets totally. For unordered
/// containers, std::hash hashes sets.
///
/// A row may be in `a & b` because of two different witnesses, one for each answer. One call with
/// both keys requires one witness for both: see table.
template <const auto& Rows, class... Relations>
class TRENDATLAS_MAY_ALIAS row_set
    : public atlas_detail::bit_set<row_set<Rows, Relations...>, atlas_detail::row_count<Rows>,
                                   atlas_detail::row_blocks<Rows>> {
  using base = typename row_set::bit_set;
  static_assert(!atlas_detail::is_table<std::remove_cvref_t<decltype(Rows)>>,
                "trendatlas: row_set takes the rows of a table; for the answers of a table write "
                "answer<...>, as in answer<trends>");

 public:
  /// The type of the rows.
  using value_type = atlas_detail::row_of<Rows>;
  /// Internal: answers the questions of the table.
  using selector = atlas_detail::selector<Rows, Relations...>;

  /// No row.
  constexpr row_set() noexcept = default;
  /// Internal: a set that is not zeroed, because a loop fills it.
  TRENDATLAS_ALWAYS_INLINE explicit constexpr row_set(atlas_detail::unset bits) noexcept
      : base{bits} {}
  /// The rows with these ids: `answer<trends>{trend_id::metaverse, trend_id::gamification}`.
  explicit constexpr row_set(
      std::initializer_list<atlas_detail::id_type<value_type>> ids) noexcept {
    for (const auto* id = ids.begin(); id != ids.end(); ++id) insert(*id);
  }
  /// The rows in a range of ids or rows of this very table. A copy of a row without an id is not a
  /// row of the table, and is left out.
  template <class Range>
    requires atlas_detail::range_of_rows<Range, Rows>
  explicit constexpr row_set(const Range& range) noexcept {
    for (const auto& element : range) insert(element);
  }

  /// An answer is not made of keys; this is one error that says what to write.
  template <class Key>
    requires atlas_detail::is_no_element<Key, Rows>
  explicit constexpr row_set(const Key&) noexcept {
    static_assert(sizeof(Key) == 0,
                  "trendatlas: an answer is made of rows or their ids; by a key ask the table, as "
                  "in trends(theme::ai), and a name find(): trends.find(name)->id");
  }

  /// Sets of two tables do not mix: this does not compile, and the error says what to write.
  template <const auto& Others, class... OtherRelations>
  // clang-format off
  constexpr row_set(const row_set<Others, OtherRelations...>&) = delete;  // trendatlas: these sets hold rows of two different tables; to get from one table to another, call the one with the set of the other
  // clang-format on
  /// Nor do those of two tables of the same rows.
  template <class... OtherRelations>
  // clang-format off
  constexpr row_set(const row_set<Rows, OtherRelations...>&) = delete;  // trendatlas: these sets are answers of two tables of the same rows; in a type name the table, as in answer<trends>
  // clang-format on
  /// A table is not an answer: this does not compile, and the error says what to write.
  template <const auto& Others, class... OtherRelations>
  // clang-format off
  constexpr row_set(const table<Others, OtherRelations...>&) = delete;  // trendatlas: a table is no answer; call it for its rows, as in answer<trends> all = trends()
  // clang-format on
  /// Is this row, or the row with this id, in the set? False for an id that no row has. Rows
  /// without an id are identified by their address, so no set contains a copy; looking one up costs
  /// a step per array of rows, or a step per row in a constant expression.
  template <class Element>
  [[nodiscard]] constexpr bool contains(const Element& element) const noexcept {
    const std::size_t position = position_of(element);
    return position < atlas_detail::row_count<Rows> && this->has_bit(position);
  }
  /// Adds a row, or the row with an id. Does nothing for one that the table does not have, such as
  /// a copy of a row without an id.
  template <class Element>
  constexpr void insert(const Element& element) noexcept {
    const std::size_t position = position_of(element);
    if (position < atlas_detail::row_count<Rows>)
      this->blocks[position / atlas_detail::block_bits] |= atlas_detail::bit_at(position);
  }
  /// Removes a row, or the row with an id. Does nothing for one that is not in the set.
  template <class Element>
  constexpr void erase(const Element& element) noexcept {
    const std::size_t position = position_of(element);
    if (position < atlas_detail::row_count<Rows>)
      this->blocks[position / atlas_detail::block_bits] &= ~atlas_detail::bit_at(position);
  }

  /// An answer is not a table; this is one error that says what to write.
  template <class... Keys>
  constexpr row_set operator()(const Keys&...) const noexcept {
    static_assert(sizeof...(Keys) > 99,
                  "trendatlas: an answer is no table; ask the table with it and further keys, as "
                  "in trends(answer, theme::ai)");
    return *this;
  }
  /// Copies the rows into a container, as in `std::vector<trend> rows = trends(theme::ai)`.
  template <class Container>
    requires atlas_detail::container_of_rows<Container, row_set>
  constexpr operator Container() const {
    return Container(this->begin(), this->end());
  }
  /// An answer is not a row; this is one error that says what to write.
  // Not constexpr: compilers would read its body even if a program only asks whether it can
  // convert.
  template <class Row>
    requires std::is_same_v<Row, value_type>
  operator Row() const noexcept {
    static_assert(sizeof(Row) == 0,
                  "trendatlas: an answer is a set of rows; for the row with an id write "
                  "trends[id], for the first of an answer answer.front()");
    return Row{};
  }
  /// Returns the first row; for an empty set, a row with every member at its default.
  [[nodiscard]] constexpr const value_type& front() const noexcept {
    return this->empty() ? atlas_detail::missing_row<value_type>() : *this->begin();
  }

 private:
  template <class Element>
  static constexpr std::size_t position_of(const Element& element) noexcept {
    constexpr bool is_element = atlas_detail::element_of<Element, Rows>;
    static_assert(is_element,
                  "trendatlas: an element of this set is a row of this very table, or its id; of a "
                  "key ask !(answer & trends(theme::ai)).empty()");
    if constexpr (is_element)
      return atlas_detail::position_in<Rows>(element);
    else
      return atlas_detail::none;
  }

  friend class atlas_detail::set_iterator<row_set>;
  friend base;
  template <class Set, class Score>
  friend class ranking;

  static constexpr const value_type& element(std::size_t position) noexcept {
    return Rows[position];
  }
};

namespace atlas_detail {

template <class Type>
inline constexpr bool is_row_set = false;
template <const auto& Rows, class... Relations>
inline constexpr bool is_row_set<row_set<Rows, Relations...>> = true;

}  // namespace atlas_detail

/// The ids of an answer: enum_set{trends(theme::ai)}.
template <const auto& Rows, class... Relations>
enum_set(const row_set<Rows, Relations...>&)
    -> enum_set<atlas_detail::id_type<atlas_detail::row_of<Rows>>>;

}  // namespace trendatlas::inline v0_1

#endif
