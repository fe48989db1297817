// SPDX-License-Identifier: BSL-1.0
// What table::check checks in a whole table. Each mistake stops the compiler by itself.
#ifndef TRENDATLAS_ENGINE_TABLE_CHECKS_HPP
#define TRENDATLAS_ENGINE_TABLE_CHECKS_HPP

#include "checks.hpp"
#include "misuse.hpp"

namespace trendatlas::inline v0_1 {

namespace atlas_detail {

template <class Facet>
constexpr bool is_known(const Facet& facet) noexcept;
template <class Row, auto... Members>
constexpr bool are_known(const Row& row, facets<Members...>) noexcept {
  return (atlas_detail::is_known(row.*Members) && ...);
}
/// Are all enumerators in a facet in their vocabularies? A set holds no others.
template <class Facet>
constexpr bool is_known(const Facet& facet) noexcept {
  if constexpr (std::is_enum_v<Facet>) {
    return static_cast<std::uint64_t>(facet) < enum_size<Facet>;
  } else if constexpr (requires { typename Facet::facets; }) {
    return atlas_detail::are_known(facet, typename Facet::facets{});
  } else if constexpr (requires { facet.has_value(); }) {
    return !facet.has_value() || atlas_detail::is_known(*facet);
  } else if constexpr (is_enum_set<Facet> || std::is_same_v<Facet, bool>) {
    return true;
  } else {
    for (const auto& element : facet)
      if (!atlas_detail::is_known(element)) return false;
    return true;
  }
}

template <class Facet>
constexpr bool has_words_of() noexcept;
template <auto... Members>
constexpr bool have_words(facets<Members...>) noexcept {
  return (... && atlas_detail::has_words_of<member_type_of<Members>>());
}
/// Is the vocabulary of each enum valid whose enumerators a facet holds?
template <class Facet>
constexpr bool has_words_of() noexcept {
  using key = typename asked<Facet>::key;  // of a set or an optional, too
  if constexpr (std::is_enum_v<key> && !vocabulary_enum<key>)
    return atlas_detail::has_vocabulary<key>();
  else if constexpr (std::is_enum_v<key>)
    return atlas_detail::has_all_terms<key>() && atlas_detail::has_words<key>();
  else if constexpr (requires { typename Facet::facets; })
    return atlas_detail::have_words(typename Facet::facets{});
  else if constexpr (requires { typename Facet::value_type; })
    return atlas_detail::has_words_of<typename Facet::value_type>();
  else if constexpr (std::is_array_v<Facet>)
    return atlas_detail::has_words_of<std::remove_extent_t<Facet>>();
  else
    return true;
}

// How many rows one evaluation checks: a row with many facets takes hundreds of steps.
inline constexpr std::size_t checked_rows = 256;
template <const auto& Rows, std::size_t Part>
constexpr std::size_t find_unknown_in_part() noexcept {
  for (std::size_t index = Part * checked_rows;
       index != row_count<Rows> && index != (Part + 1) * checked_rows; ++index)
    if (!atlas_detail::are_known(Rows[index], typename row_of<Rows>::facets{})) return index;
  return none;
}
template <const auto& Rows, std::size_t Part>
inline constexpr std::size_t unknown_in_part = atlas_detail::find_unknown_in_part<Rows, Part>();
template <const auto& Rows>
constexpr bool has_no_unknown_key() noexcept {
  if constexpr (!requires { typename row_of<Rows>::facets; }) {
    return true;
  } else {
    constexpr std::size_t first = []<std::size_t... Part>(std::index_sequence<Part...>) {
      return atlas_detail::first_of({unknown_in_part<Rows, Part>...});
    }(std::make_index_sequence<row_count<Rows> / checked_rows + 1>{});
    return atlas_detail::is_right<Rows, mistake::unknown_key, first>();
  }
}

// What table::check checks. Each of these stops the compiler by itself.

template <const auto& Rows, const auto&... Referred>
constexpr bool check_rows_of(row_lists<Referred...>) noexcept {
  // The number of rows first: a compiler shows the way to rows that are no constants.
  return (... && (row_count<Referred> != none && is_sound<Referred> &&
                  atlas_detail::holds_ids_of<Rows, Referred>() &&
                  atlas_detail::referred_rows_exist<Rows, Referred>()));
}
template <const auto& Rows, const auto& Others, class... Relations>
constexpr bool check_references(const table<Others, Relations...>&) noexcept {
  return atlas_detail::referred_rows_exist<Rows, Others>();
}
/// Is each vocabulary valid whose enumerators the rows hold?
template <class Row>
constexpr bool has_words_of_row() noexcept {
  bool passed = true;
  if constexpr (requires { typename Row::facets; })
    passed = atlas_detail::have_words(typename Row::facets{});
  if constexpr (has_id<Row>) passed = passed && atlas_detail::has_words<id_type<Row>>();
  return passed;
}
template <class Selector>
constexpr bool check_all() noexcept {
  bool passed = is_sound<Selector::rows>;
  if constexpr (is_sound<Selector::rows> && atlas_detail::has_right_schema<Selector>()) {
    passed = passed && atlas_detail::has_no_unknown_key<Selector::rows>();
    if constexpr (has_slug<typename Selector::row>)
      passed = passed && atlas_detail::has_unique_names<Selector::rows>();
    passed = passed && atlas_detail::referred_rows_exist<Selector::rows, Selector::rows>();
    passed = passed && atlas_detail::check_rows_of<Selector::rows>(typename Selector::referred{});
    if constexpr (!std::is_same_v<typename Selector::witness, no_selector>)
      passed = passed && atlas_detail::holds_ids_of<Selector::witness::rows, Selector::rows>();
  }
  return passed;
}

}  // namespace atlas_detail

}  // namespace trendatlas::inline v0_1

#endif
