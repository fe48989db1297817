// SPDX-License-Identifier: BSL-1.0
// Rows of several arrays as one sequence.
#ifndef TRENDATLAS_ENGINE_JOINED_HPP
#define TRENDATLAS_ENGINE_JOINED_HPP

#include <array>
#include <type_traits>

#include "row_facets.hpp"

namespace trendatlas::inline v0_1 {

/// The rows of several constexpr arrays as one sequence, without a copy. Name the sequence, and
/// make the table of that name:
///     inline constexpr trendatlas::joined<spring::notes, summer::notes> note_rows;
///     inline constexpr trendatlas::table<note_rows> notes;
template <const auto& First, const auto&... Rest>
struct joined {
  /// The type of the rows.
  using value_type = std::remove_cvref_t<decltype(First[0])>;

  static_assert((std::is_same_v<value_type, std::remove_cvref_t<decltype(Rest[0])>> && ...),
                "trendatlas: joined<...> takes arrays of one row type; make a table for each type");

  /// How many arrays there are.
  static constexpr std::size_t array_count = 1 + sizeof...(Rest);
  /// The first row of each array.
  static constexpr const value_type* arrays[array_count] = {std::data(First), std::data(Rest)...};
  /// How many rows each array has.
  static constexpr std::size_t sizes[array_count] = {std::size(First), std::size(Rest)...};

  /// Returns how many rows all arrays have.
  static constexpr std::size_t size() noexcept {
    return (std::size(First) + ... + std::size(Rest));
  }

  /// Returns the row at a position, which must be below size(). One step per array.
  constexpr const value_type& operator[](std::size_t position) const noexcept {
    std::size_t array = 0;
    // The analyzer considers positions that no row has.
    // NOLINTNEXTLINE(clang-analyzer-core.UndefinedBinaryOperatorResult)
    for (; position >= sizes[array]; ++array) position -= sizes[array];
    return arrays[array][position];
  }
};

/// The rows of several array templates as one sequence. A compiler only parses such arrays until a
/// program uses them.
///     template <class Note>
///     using note_lists = trendatlas::joined<spring::notes<Note>, summer::notes<Note>>;
///     inline constexpr trendatlas::deferred<note_lists, note> note_rows;
template <template <class> class Lists, class Row>
struct deferred {
  /// The type of the rows.
  using value_type = Row;

  /// Returns how many rows all arrays have.
  static constexpr std::size_t size() noexcept { return Lists<Row>::size(); }
  /// Returns the row at a position, which must be below size(). One step per array.
  constexpr const Row& operator[](std::size_t position) const noexcept {
    return Lists<Row>{}[position];
  }
};

namespace atlas_detail {

template <const auto& Rows>
using row_of = std::remove_cvref_t<decltype(Rows[0])>;
template <class Row>
consteval bool read(const Row& row) noexcept;
template <class Row, auto... Members>
  requires(has_member<Row, Members> && ...)
consteval bool read_each(const Row& row, const facets<Members...>*) noexcept {
  return (atlas_detail::read(row.*Members) && ...);
}
template <class Row>
consteval bool read_each(const Row&, const void*) noexcept {  // of what are no facets
  return true;
}
/// Reads the id of a row, or else its facets that are enumerators, sets or parts. Makes no copy of
/// a row: with g++ 12, a copy is not a constant if an array has more elements than initializers.
template <class Row>
consteval bool read(const Row& row) noexcept {
  if constexpr (std::is_scalar_v<Row>) {
    [[maybe_unused]] const Row copy = row;
  } else if constexpr (has_id<Row>) {
    return atlas_detail::read(row.id);
  } else if constexpr (requires { typename Row::facets; }) {
    return atlas_detail::read_each(row, static_cast<typename Row::facets*>(nullptr));
  } else if constexpr (is_enum_set<Row>) {
    return atlas_detail::read(row.blocks[0]);
  }
  return true;
}

/// Counts rows, and reads the first of an array. Rows that are not constants count as none, so that
/// no other error follows.
template <const auto& Rows>
consteval std::size_t count_rows() noexcept {
  if constexpr (!requires { std::data(Rows); }) {
    return std::size(Rows);
  } else {
    constexpr bool are_constant = requires {
      typename std::bool_constant<(std::size(Rows) == 0 || atlas_detail::read(Rows[0]))>;
    };
    static_assert(
        are_constant,
        "trendatlas: table<rows> takes a constexpr array of rows with static storage; write "
        "constexpr row rows[] = {...}, or inline constexpr in a header; what is only const, known "
        "at run time, or in a std::vector, is no constant; where clang stopped at its limit of "
        "steps before, raise -fconstexpr-steps, or split the rows by joined<...>");
    return are_constant ? std::size(Rows) : 0;
  }
}
/// How many rows there are.
template <const auto& Rows>
inline constexpr std::size_t row_count = atlas_detail::count_rows<Rows>();
template <const auto& Rows>
inline constexpr std::size_t row_blocks = atlas_detail::blocks_for(row_count<Rows>);

template <class Row>
inline constexpr std::array<Row, 0> no_row_list{};

/// The arrays of a sequence: a plain array is a sequence of one.
template <const auto& Rows, class Type>
struct arrays {
  using type =
      std::conditional_t<row_count<Rows> == 0, joined<no_row_list<row_of<Rows>>>, joined<Rows>>;
};
template <const auto& Rows, const auto&... Arrays>
struct arrays<Rows, const joined<Arrays...>&> {
  using type = joined<Arrays...>;
};
template <const auto& Rows, template <class> class Lists, class Row>
struct arrays<Rows, const deferred<Lists, Row>&> {
  using type = Lists<Row>;
};
template <const auto& Rows>
using arrays_of = typename arrays<Rows, decltype(Rows)>::type;

/// Iterates over all rows in order. It has no iterator tag, because that needs `<iterator>`.
template <const auto& Rows>
class row_iterator {
 public:
  using value_type = row_of<Rows>;
  using difference_type = std::ptrdiff_t;

  constexpr row_iterator() noexcept = default;
  explicit constexpr row_iterator(std::size_t position) noexcept : position_{position} {}

  constexpr const value_type& operator*() const noexcept { return Rows[position_]; }
  constexpr const value_type* operator->() const noexcept { return &**this; }

  constexpr row_iterator& operator++() noexcept {
    ++position_;
    return *this;
  }
  constexpr row_iterator operator++(int) noexcept { return row_iterator{position_++}; }

  friend constexpr bool operator==(row_iterator, row_iterator) noexcept = default;

 private:
  std::size_t position_ = 0;
};

}  // namespace atlas_detail

}  // namespace trendatlas::inline v0_1

#endif
