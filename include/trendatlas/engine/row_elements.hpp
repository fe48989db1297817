// SPDX-License-Identifier: BSL-1.0
// What an answer is made of: rows of its table, and their ids.
#ifndef TRENDATLAS_ENGINE_ROW_ELEMENTS_HPP
#define TRENDATLAS_ENGINE_ROW_ELEMENTS_HPP

#include <string_view>

#include "bit_set.hpp"
#include "joined.hpp"
#include "row_facets.hpp"

namespace trendatlas::inline v0_1 {

namespace atlas_detail {

/// Returns the position of a row, or of the row with an id, or none if the table has no such row.
template <const auto& Rows, class Element>
constexpr std::size_t position_in(const Element& element) noexcept {
  using row = row_of<Rows>;
  if constexpr (identified_by<row, Element>) {
    return atlas_detail::position_of(element);
  } else if constexpr (has_id<row>) {
    return atlas_detail::position_of(element.id);
  } else {
    using arrays = arrays_of<Rows>;
    std::size_t first = 0;
    for (std::size_t index = 0; index != arrays::array_count;
         first += arrays::sizes[index], ++index) {
      if (std::is_constant_evaluated()) {  // a constant expression cannot order these addresses
        for (std::size_t inner = 0; inner != arrays::sizes[index]; ++inner)
          if (arrays::arrays[index] + inner == &element) return first + inner;
      } else {
        // NOLINTBEGIN(*-reinterpret-cast): addresses of two arrays have no order except as numbers
        const auto distance = reinterpret_cast<std::uintptr_t>(&element) -
                              reinterpret_cast<std::uintptr_t>(arrays::arrays[index]);
        // NOLINTEND(*-reinterpret-cast)
        if (distance / sizeof(row) < arrays::sizes[index]) return first + distance / sizeof(row);
      }
    }
    return none;
  }
}
template <class Element, const auto& Rows>
concept element_of = std::is_same_v<Element, row_of<Rows>> || identified_by<row_of<Rows>, Element>;
/// An enumerator that is not an id of these rows, or a text. A set, of which there are many copies,
/// is not compared with a text, because that would cost.
template <class Key, const auto& Rows>
concept is_no_element =
    (std::is_enum_v<Key> && !identified_by<row_of<Rows>, Key>) || (!requires(const Key& key) {
      key.blocks;
    } && std::is_convertible_v<const Key&, std::string_view>);
template <class Range, const auto& Rows>
concept range_of_rows = requires(const Range& range) {
  requires element_of<std::remove_cvref_t<decltype(*std::begin(range))>, Rows>;
  std::end(range);
};

/// A container that can be made from the rows of an answer.
template <class Container, class Set>
concept container_of_rows =
    std::is_same_v<typename Container::value_type, typename Set::value_type> && !requires {
      Container::block_count;
    } && std::is_constructible_v<Container, set_iterator<Set>, set_iterator<Set>>;

/// Stands in for a row that does not exist. Every member has its default, and the id is outside the
/// vocabulary if the enum has room for that.
template <class Row>
inline constexpr Row no_row = [] {
  Row row{};
  if constexpr (has_id<Row> && requires { row.id = {}; })
    row.id = static_cast<id_type<Row>>(
        static_cast<std::underlying_type_t<id_type<Row>>>(~std::uint64_t{0}));
  return row;
}();

template <class Row>
constexpr const Row& missing_row() noexcept {
  constexpr bool has_default = std::is_default_constructible_v<Row>;
  static_assert(has_default,
                "trendatlas: front() and [] need a row to give where there is none: let the row "
                "type have a default constructor, or use first() and find()");
  if constexpr (has_default)
    return no_row<Row>;
  else
    return *static_cast<const Row*>(nullptr);
}

}  // namespace atlas_detail

}  // namespace trendatlas::inline v0_1

#endif
