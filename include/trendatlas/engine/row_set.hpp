// SPDX-License-Identifier: BSL-1.0
// Answers: sets of rows of one table.
#ifndef TRENDATLAS_ENGINE_ROW_SET_HPP
#define TRENDATLAS_ENGINE_ROW_SET_HPP

#include "bit_set.hpp"
#include "facets.hpp"
#include "joined.hpp"

namespace trendatlas::inline v1 {

template <const auto& Rows, class... Relations>
class table;

namespace detail {

template <const auto& Rows, class... Relations>
struct selector;

template <class Type>
inline constexpr bool is_table = false;
template <const auto& Rows, class... Relations>
inline constexpr bool is_table<table<Rows, Relations...>> = true;

/// Stands in for a row that does not exist: every member at its default, and an id outside of the
/// vocabulary where the enum has room for one.
template <class Row>
inline constexpr Row no_row = [] {
  Row row{};
  if constexpr (has_id<Row> && requires { row.id = {}; })
    row.id = static_cast<id_type<Row>>(
        static_cast<std::underlying_type_t<id_type<Row>>>(~std::uint64_t{0}));
  return row;
}();

}  // namespace detail

/// A set of rows of a table: the answer to a question, and itself a key to another. One bit for
/// each row: size(), the algebra and each question take one step per 64 rows. Rows come in table
/// order, as `const row&`. Write its type `answer<trends>`.
///
/// `&` of two answers holds the rows that are in both, each for a reason of its own, where one call
/// with two keys wants one witness for both: see `table`.
template <const auto& Rows, class... Relations>
class row_set : public detail::bit_set<row_set<Rows, Relations...>, detail::row_count<Rows>,
                                       detail::row_blocks<Rows>> {
  static_assert(!detail::is_table<std::remove_cvref_t<decltype(Rows)>>,
                "trendatlas: row_set takes the rows of a table; for the answers of a table write "
                "answer<...>, as in answer<trends>");

 public:
  using value_type = detail::row_of<Rows>;
  using selector = detail::selector<Rows, Relations...>;

  constexpr row_set() noexcept = default;

  /// Sets of two tables do not mix: wherever they meet, this is one readable error.
  template <const auto& Others, class... OtherRelations>
  constexpr row_set(const row_set<Others, OtherRelations...>&) noexcept {
    static_assert(std::is_same_v<row_set, row_set<Others, OtherRelations...>>,
                  "trendatlas: these sets hold rows of two different tables; to get from one table "
                  "to another, call the one with the set of the other");
  }
  template <const auto& Others, class... OtherRelations>
  friend constexpr bool operator==(const row_set& left,
                                   const row_set<Others, OtherRelations...>& right) noexcept {
    return left == row_set{right};
  }

  /// Is the row with this id in the set? No set contains an id that no row has.
  template <class Id>
  [[nodiscard]] constexpr bool contains(Id id) const noexcept {
    static_assert(detail::identified_by<value_type, Id>,
                  "trendatlas: contains() takes the id of a row of this very table");
    if constexpr (detail::identified_by<value_type, Id>) {
      const std::size_t position = detail::position_of(id);
      return position < detail::row_count<Rows> && this->has_bit(position);
    }
    return false;
  }

  /// Returns the first row; of an empty set, a row with every member at its default.
  [[nodiscard]] constexpr const value_type& front() const noexcept {
    return this->empty() ? detail::no_row<value_type> : *this->begin();
  }

 private:
  friend selector;
  friend class detail::set_iterator<row_set>;

  static constexpr const value_type& element(std::size_t position) noexcept {
    return Rows[position];
  }
};

namespace detail {

template <class Type>
inline constexpr bool is_row_set = false;
template <const auto& Rows, class... Relations>
inline constexpr bool is_row_set<row_set<Rows, Relations...>> = true;

}  // namespace detail

}  // namespace trendatlas::inline v1

#endif
