// SPDX-License-Identifier: BSL-1.0
// Rows in the order of a member, or of what a function returns for them.
#ifndef TRENDATLAS_ENGINE_ORDERING_HPP
#define TRENDATLAS_ENGINE_ORDERING_HPP

#include "ranking.hpp"
#include "table_or_set.hpp"

namespace trendatlas::inline v0_1 {

/// The empty score of a ranking that only compares rows.
struct unscored {
  friend constexpr bool operator==(unscored, unscored) noexcept = default;
};

namespace atlas_detail {

/// Does this compare two scores? If not, one error says what to write.
template <class ComesBefore, class Score>
constexpr bool compares_scores() noexcept {
  constexpr bool compares =
      std::is_invocable_r_v<bool, const ComesBefore&, const Score&, const Score&>;
  static_assert(compares,
                "trendatlas: ordered_by compares what the projection returns, by `<` or by a "
                "function of two, as in ordered_by(sources, &source::lines, std::greater{}); of a "
                "set take a number, as in [](const trend& t) { return t.themes.size(); }, of a "
                "const char* a std::string_view");
  return compares;
}
/// Does this compare two rows? If not, one error says what it could be.
template <class Function, class Row>
constexpr bool is_comparison() noexcept {
  constexpr bool compares = std::is_invocable_r_v<bool, const Function&, const Row&, const Row&>;
  static_assert(compares,
                "trendatlas: ordered_by takes a projection, which is a member of the row or a "
                "function of one row, or a comparison, which is a function of two rows");
  return compares;
}

template <class Number>
constexpr bool is_nan(Number value) noexcept {
  return !(value < Number{}) && !(value >= Number{});
}
struct smaller_first {
  template <class Value>
    requires(
        !std::is_pointer_v<Value> &&          // an address says nothing
        !requires { Value::block_count; } &&  // sets have an operator that refuses
        requires(const Value& one, const Value& other) { one < other; })
  constexpr bool operator()(const Value& one, const Value& other) const noexcept {
    if constexpr (std::is_floating_point_v<Value>)
      return one < other || (atlas_detail::is_nan(other) && !atlas_detail::is_nan(one));
    else
      return one < other;
  }
};

}  // namespace atlas_detail

/// Ranks the rows of a table or an answer by a projection, which is a member of the row or a
/// function of one row. The projection returns the score. The smallest score comes first, or the
/// one that `comes_before(one, other)` puts first; rows of equal score come in table order, and NaN
/// comes last.
///     ordered_by(countries, &country::area, std::greater{}).first(3)
/// Instead of a projection, you can pass a function that compares two rows. For n rows, takes n
/// calls of the projection and about n log n comparisons. Exceptions from these pass through.
template <class TableOrSet, class Projection, class ComesBefore = atlas_detail::smaller_first>
[[nodiscard]] constexpr auto ordered_by(const TableOrSet& rows, const Projection& projection,
                                        const ComesBefore& comes_before = {}) {
  if constexpr (atlas_detail::has_rows<TableOrSet>()) {
    using set = atlas_detail::set_of<TableOrSet>;
    using row = typename set::value_type;
    if constexpr (std::is_invocable_v<const Projection&, const row&>) {
      using score =
          std::remove_cvref_t<decltype(atlas_detail::call(projection, std::declval<row>()))>;
      using ranked = ranking<set, score>;
      using entry = typename ranked::value_type;
      if constexpr (atlas_detail::compares_scores<ComesBefore, score>())
        return ranked{
            atlas_detail::to_set(rows),
            [&](const row& of, std::size_t) { return atlas_detail::call(projection, of); },
            [&](const entry& one, const entry& other) {
              return comes_before(one.score, other.score);
            }};
      else
        return ranked{};
    } else if constexpr (atlas_detail::is_comparison<Projection, row>()) {
      using ranked = ranking<set, unscored>;
      using entry = typename ranked::value_type;
      return ranked{
          atlas_detail::to_set(rows), [](const row&, std::size_t) { return unscored{}; },
          [&](const entry& one, const entry& other) { return projection(one.row, other.row); }};
    } else {
      return ranking<set, unscored>{};
    }
  } else {
    return atlas_detail::refused{};
  }
}
/// Without a projection, there is no order; this is one error that says what to write.
template <atlas_detail::of_the_library... Types>
constexpr auto ordered_by(atlas_detail::any_argument = {}, atlas_detail::any_argument = {},
                          atlas_detail::any_argument = {},
                          atlas_detail::any_argument = {}) noexcept {
  static_assert(atlas_detail::never<Types...>,
                "trendatlas: ordered_by takes a table or an answer, and then a projection, as in "
                "ordered_by(sources, &source::lines)");
  return atlas_detail::refused{};
}

}  // namespace trendatlas::inline v0_1

#endif
