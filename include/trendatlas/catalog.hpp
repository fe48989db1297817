// SPDX-License-Identifier: BSL-1.0
#ifndef TRENDATLAS_CATALOG_HPP
#define TRENDATLAS_CATALOG_HPP

#include "catalog/platforms.hpp"
#include "catalog/tensions.hpp"
#include "catalog/trends.hpp"
#include "model.hpp"
#include "table.hpp"

// The sources: one line each. A source_id without its header does not compile.
#include "catalog/expected_trends_2024.hpp"
#include "catalog/hidden_side.hpp"
#include "catalog/key_trends_2024.hpp"
#include "catalog/schmitz_forecast_2024.hpp"
#include "catalog/valen_utvik_priorities_2024.hpp"

namespace trendatlas::inline v1 {

namespace catalog {

// The documents are joined in the order of source_id, and the derived columns filled, from the claims alone. Each table is one constant
// evaluation.

template <source_id Source>
inline constexpr bool has_document = requires {
  document<Source>::about;
};

template <class Row, source_id Source>
constexpr std::span<const Row> authored() noexcept {
  static_assert(has_document<Source>, "trendatlas: the header of this source_id is not included in catalog.hpp");
  if constexpr (!has_document<Source>)
    return {};
  else if constexpr (std::is_same_v<Row, source>)
    return {&document<Source>::about, 1};
  else if constexpr (std::is_same_v<Row, claim>)
    return document<Source>::claims;
  else if constexpr (std::is_same_v<Row, recommendation>)
    return document<Source>::recommendations;
  else if constexpr (std::is_same_v<Row, feature>)
    return document<Source>::features;
  else if constexpr (std::is_same_v<Row, figure>)
    return document<Source>::figures;
  else if constexpr (std::is_same_v<Row, entity>)
    return document<Source>::entities;
  else
    return document<Source>::faqs;
}

template <class Row>
inline constexpr auto authored_by_source = []<std::size_t... Source>(std::index_sequence<Source...>) {
  return std::array{authored<Row, static_cast<source_id>(Source)>()...};
}
(std::make_index_sequence<enum_size<source_id>>{});

template <class Row>
inline constexpr std::size_t authored_count = [] {
  std::size_t count = 0;
  for (const std::span<const Row> rows : authored_by_source<Row>) count += rows.size();
  return count;
}();
template <>
inline constexpr std::size_t authored_count<trend> = std::size(trend_list);
template <>
inline constexpr std::size_t authored_count<platform_profile> = std::size(platform_list);
template <>
inline constexpr std::size_t authored_count<tension> = std::size(tension_list);

/// The rows of a table, complete with their derived columns.
template <class Row>
using row_array = std::array<Row, authored_count<Row>>;

constexpr enum_set<theme> themes_of(enum_set<trend_id> trends) noexcept {
  enum_set<theme> themes;
  for (const trend_id id : trends) themes |= trend_list[detail::position_of(id)].themes;
  return themes;
}

constexpr language language_of(source_id id) noexcept { return authored_by_source<source>[detail::position_of(id)][0].language; }

/// Rows that stand in a document: joined, each with its source and what follows from that and from its trends.
template <class Row>
constexpr row_array<Row> complete() noexcept {
  row_array<Row> all{};
  std::size_t next = 0;
  for (const source_id id : values<source_id>)
    for (const Row& authored_row : authored_by_source<Row>[detail::position_of(id)]) {
      Row& row = all[next++];
      row = authored_row;
      row.source = id;
      row.language = language_of(id);
      if constexpr (requires { row.trends; })
        row.themes = themes_of(row.trends);
      else
        row.themes = themes_of(row.trend);
    }
  return all;
}

template <class Row>
inline constexpr row_array<Row> rows = complete<Row>();

template <>
constexpr row_array<source> complete() noexcept {
  row_array<source> all{};
  for (const source_id id : values<source_id>) all[detail::position_of(id)] = authored_by_source<source>[detail::position_of(id)][0];
  for (const claim& c : rows<claim>) {
    source& row = all[detail::position_of(c.source)];
    row.themes |= c.themes;
    row.platforms |= c.platforms;
    row.trends.insert(c.trend);
  }
  return all;
}

template <>
constexpr row_array<platform_profile> complete() noexcept {
  row_array<platform_profile> all = std::to_array(platform_list);
  for (const claim& c : rows<claim>)
    for (const platform p : c.platforms) {
      platform_profile& row = all[detail::position_of(p)];
      row.sources.insert(c.source);
      row.trends.insert(c.trend);
      row.languages.insert(c.language);
      row.themes |= c.themes;
    }
  return all;
}

template <>
constexpr row_array<trend> complete() noexcept {
  row_array<trend> all = std::to_array(trend_list);
  for (trend& row : all) row.title = label(row.id);
  for (const claim& c : rows<claim>) {
    trend& row = all[detail::position_of(c.trend)];
    row.platforms |= c.platforms;
    row.audiences |= c.audiences;
    row.stances.insert(c.stance);
    row.languages.insert(c.language);
    (c.stance == stance::affirms ? row.supported_by : row.challenged_by).insert(c.source);
  }
  return all;
}

template <>
constexpr row_array<tension> complete() noexcept {
  row_array<tension> all = std::to_array(tension_list);
  for (tension& row : all) {
    row.themes = themes_of({row.first, row.second});
    for (const place& p : row.where) {
      row.sources.insert(p.source);
      row.languages.insert(language_of(p.source));
    }
  }
  return all;
}

}  // namespace catalog

/// The source documents.
inline constexpr table<catalog::rows<source>> sources;
/// The platforms that the sources name.
inline constexpr table<catalog::rows<platform_profile>> platforms;
/// The canonical trends.
inline constexpr table<catalog::rows<trend>> trends;
/// What the sources say of the trends.
inline constexpr table<catalog::rows<claim>> claims;
/// What the sources advise.
inline constexpr table<catalog::rows<recommendation>> recommendations;
/// The functions of products that the sources name.
inline constexpr table<catalog::rows<feature>> features;
/// The quantities that the sources give.
inline constexpr table<catalog::rows<figure>> figures;
/// Who and what the sources name.
inline constexpr table<catalog::rows<entity>> entities;
/// The questions that the sources answer.
inline constexpr table<catalog::rows<faq>> faqs;
/// The trends that pull against each other.
inline constexpr table<catalog::rows<tension>> tensions;

}  // namespace trendatlas::inline v1

#endif
