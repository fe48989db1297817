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

// The lists of the documents are joined in the order of source_id, those that a catalog of your own adds come last, and the derived columns
// are filled, from the claims alone. Each table is one constant evaluation, and none for a table that nobody asks.

/// Rows as somebody wrote them. Those of a document have it as their source; others name theirs themselves.
template <class Row>
struct authored_rows {
  const Row* first = nullptr;
  std::size_t count = 0;
  bool of_document = false;
  source_id document{};

  [[nodiscard]] constexpr source_id source_of(const Row& row) const noexcept { return of_document ? document : row.source; }
};

constexpr auto all_of(const auto& rows, auto... document) noexcept {
  return authored_rows<std::remove_cvref_t<decltype(rows[0])>>{std::data(rows), std::size(rows), sizeof...(document) != 0, document...};
}

template <source_id Source>
inline constexpr bool has_document = requires {
  document<Source>::about;
};

template <class Row, source_id Source>
constexpr authored_rows<Row> in_document() noexcept {
  static_assert(has_document<Source>, "trendatlas: the header of this source_id is not included in catalog.hpp");
  if constexpr (!has_document<Source>)
    return {};
  else if constexpr (std::is_same_v<Row, source>)
    return {&document<Source>::about, 1};
  else if constexpr (std::is_same_v<Row, claim>)
    return all_of(document<Source>::claims, Source);
  else if constexpr (std::is_same_v<Row, recommendation>)
    return all_of(document<Source>::recommendations, Source);
  else if constexpr (std::is_same_v<Row, feature>)
    return all_of(document<Source>::features, Source);
  else if constexpr (std::is_same_v<Row, figure>)
    return all_of(document<Source>::figures, Source);
  else if constexpr (std::is_same_v<Row, entity>)
    return all_of(document<Source>::entities, Source);
  else
    return all_of(document<Source>::faqs, Source);
}

template <class Row>
inline constexpr bool has_table = (std::is_same_v<Row, source> || std::is_same_v<Row, platform_profile> || std::is_same_v<Row, trend> ||
                                   std::is_same_v<Row, claim> || std::is_same_v<Row, recommendation> || std::is_same_v<Row, feature> ||
                                   std::is_same_v<Row, figure> || std::is_same_v<Row, entity> || std::is_same_v<Row, faq> ||
                                   std::is_same_v<Row, tension>);

template <class Row, const auto& Added>
constexpr authored_rows<Row> in_added() noexcept {
  if constexpr (std::is_same_v<detail::row_type<Added>, Row>)
    return all_of(Added);
  else
    return {};
}

template <class Row, const auto&... Added, std::size_t... Source>
constexpr auto lists_of(std::index_sequence<Source...>) noexcept {
  if constexpr (std::is_same_v<Row, trend>)
    return std::array{all_of(trend_list), in_added<Row, Added>()...};
  else if constexpr (std::is_same_v<Row, platform_profile>)
    return std::array{all_of(platform_list), in_added<Row, Added>()...};
  else if constexpr (std::is_same_v<Row, tension>)
    return std::array{all_of(tension_list), in_added<Row, Added>()...};
  else
    return std::array{in_document<Row, static_cast<source_id>(Source)>()..., in_added<Row, Added>()...};
}
template <class Row, const auto&... Added>
inline constexpr auto lists = lists_of<Row, Added...>(std::make_index_sequence<enum_size<source_id>>{});

template <class Row, const auto&... Added>
inline constexpr std::size_t authored_count = [] {
  std::size_t count = 0;
  for (const authored_rows<Row>& list : lists<Row, Added...>) count += list.count;
  return count;
}();

/// The row at a position of all lists together; one with every member at its default, where there are not so many.
template <class Row, const auto&... Added>
constexpr const Row& authored_row(std::size_t position) noexcept {
  if (position >= authored_count<Row, Added...>) return detail::no_row<Row>;
  const authored_rows<Row>* list = lists<Row, Added...>.data();
  for (; position >= list->count; ++list) position -= list->count;
  return list->first[position];
}

template <const auto&... Added>
constexpr enum_set<theme> themes_of(trend_id id) noexcept {
  return authored_row<trend, Added...>(detail::position_of(id)).themes;
}
template <const auto&... Added>
constexpr enum_set<theme> themes_of(const enum_set<trend_id>& ids) noexcept {
  enum_set<theme> themes;
  for (const trend_id id : ids) themes |= themes_of<Added...>(id);
  return themes;
}
template <const auto&... Added>
constexpr language language_of(source_id id) noexcept {
  return authored_row<source, Added...>(detail::position_of(id)).language;
}

/// Calls `visit` with every claim and its source.
template <const auto&... Added>
constexpr void for_each_claim(auto visit) noexcept {
  for (const authored_rows<claim>& list : lists<claim, Added...>)
    for (std::size_t i = 0; i != list.count; ++i) visit(list.first[i], list.source_of(list.first[i]));
}

/// All rows of a type; those with an id stand at its position.
template <class Row, const auto&... Added>
struct row_array {
  Row rows[authored_count<Row, Added...>];
  Row none{};  // takes the facts of an id that has no row; the table of those facts does not compile

  constexpr Row& operator[](auto id) noexcept { return detail::position_of(id) < std::size(rows) ? rows[detail::position_of(id)] : none; }
};

// The derived columns: of the rows that stand in a document, and of the others.
template <class Row, const auto&... Added>
constexpr void derive(row_array<Row, Added...>& all) noexcept {
  Row* row = all.rows;
  for (const authored_rows<Row>& list : lists<Row, Added...>)
    for (const Row* const end = row + list.count; row != end; ++row) {
      row->source = list.source_of(*row);
      row->language = language_of<Added...>(row->source);
      if constexpr (requires { row->trends; })
        row->themes = themes_of<Added...>(row->trends);
      else
        row->themes = themes_of<Added...>(row->trend);
    }
}

template <const auto&... Added>
constexpr void derive(row_array<source, Added...>& all) noexcept {
  for_each_claim<Added...>([&](const claim& c, source_id id) {
    source& row = all[id];
    row.themes |= themes_of<Added...>(c.trend);
    row.platforms |= c.platforms;
    row.trends.insert(c.trend);
  });
}

template <const auto&... Added>
constexpr void derive(row_array<platform_profile, Added...>& all) noexcept {
  for_each_claim<Added...>([&](const claim& c, source_id id) {
    for (const platform p : c.platforms) {
      platform_profile& row = all[p];
      row.sources.insert(id);
      row.trends.insert(c.trend);
      row.languages.insert(language_of<Added...>(id));
      row.themes |= themes_of<Added...>(c.trend);
    }
  });
}

template <const auto&... Added>
constexpr void derive(row_array<trend, Added...>& all) noexcept {
  for_each_claim<Added...>([&](const claim& c, source_id id) {
    trend& row = all[c.trend];
    row.platforms |= c.platforms;
    row.audiences |= c.audiences;
    row.stances.insert(c.stance);
    row.languages.insert(language_of<Added...>(id));
    (c.stance == stance::affirms ? row.supported_by : row.challenged_by).insert(id);
  });
}

template <const auto&... Added>
constexpr void derive(row_array<tension, Added...>& all) noexcept {
  for (tension& row : all.rows) {
    row.themes = themes_of<Added...>(row.first) | themes_of<Added...>(row.second);
    for (const place& p : row.where) {
      row.sources.insert(p.source);
      row.languages.insert(language_of<Added...>(p.source));
    }
  }
}

template <class Row, const auto&... Added>
constexpr row_array<Row, Added...> complete() noexcept {
  row_array<Row, Added...> all{};
  Row* next = all.rows;
  for (const authored_rows<Row>& list : lists<Row, Added...>)
    for (std::size_t i = 0; i != list.count; ++i) *next++ = list.first[i];
  derive(all);
  return all;
}
template <class Row, const auto&... Added>
inline constexpr row_array<Row, Added...> completed = complete<Row, Added...>();

/// The rows of a table. An array would be computed as soon as a table names it; this is, where a row or an index is asked for.
template <class Row, const auto&... Added>
struct row_list {
  static constexpr std::size_t size() noexcept { return authored_count<Row, Added...>; }
  static constexpr const Row* data() noexcept { return completed<Row, Added...>.rows; }
  constexpr const Row& operator[](std::size_t position) const noexcept { return data()[position]; }

  /// The enumerators, and the ids of added rows.
  template <class Key>
  static constexpr std::size_t key_count = (enum_size<Key> + ... +
                                            (std::is_same_v<detail::id_type<detail::row_type<Added>>, Key> ? std::size(Added) : 0));
};

template <class Row, const auto&... Added>
inline constexpr row_list<Row, Added...> rows;

}  // namespace catalog

/// The catalog with rows of your own behind those of the built-in one, and every derived column computed from all of them:
///     using mine = trendatlas::extended<my_sources, my_trends, my_claims>;
///     mine::claims(mine::trends(theme::ai), my_source)
/// Each argument is a constexpr array of rows of one of the row types, with their sources named. The ids of new sources, platforms and
/// trends are `added_id`s, and their names the slugs of their rows. The built-in tables stay as they are.
template <const auto&... Added>
struct extended {
  static constexpr table<catalog::rows<source, Added...>> sources{};
  static constexpr table<catalog::rows<platform_profile, Added...>> platforms{};
  static constexpr table<catalog::rows<trend, Added...>> trends{};
  static constexpr table<catalog::rows<claim, Added...>> claims{};
  static constexpr table<catalog::rows<recommendation, Added...>> recommendations{};
  static constexpr table<catalog::rows<feature, Added...>> features{};
  static constexpr table<catalog::rows<figure, Added...>> figures{};
  static constexpr table<catalog::rows<entity, Added...>> entities{};
  static constexpr table<catalog::rows<faq, Added...>> faqs{};
  static constexpr table<catalog::rows<tension, Added...>> tensions{};

  static_assert((catalog::has_table<detail::row_type<Added>> && ...), "trendatlas: the catalog has no table of rows of this type");
  static_assert(sources.size() < enum_set<source_id>::room && platforms.size() < enum_set<platform>::room &&
                    trends.size() < enum_set<trend_id>::room,
                "trendatlas: an extended catalog has room for 63 sources, 63 platforms and 63 trends");
};

/// The id of the i-th row that you add: of a source, a platform or a trend. There is room for `enum_set<E>::room - 1` ids in all.
template <class E>
constexpr E added_id(std::size_t i) noexcept {
  return static_cast<E>(enum_size<E> + i);
}

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
