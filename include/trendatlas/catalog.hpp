// SPDX-License-Identifier: BSL-1.0
#ifndef TRENDATLAS_CATALOG_HPP
#define TRENDATLAS_CATALOG_HPP

// The schema of the catalog: which arrays make a table, what refers to what, who witnesses whom.

#include "catalog/platforms.hpp"
#include "catalog/sources/expected_trends_2024.hpp"
#include "catalog/sources/hidden_side.hpp"
#include "catalog/sources/key_trends_2024.hpp"
#include "catalog/sources/schmitz_forecast_2024.hpp"
#include "catalog/sources/valen_utvik_priorities_2024.hpp"
#include "catalog/tensions.hpp"
#include "catalog/trends.hpp"
#include "engine.hpp"

namespace trendatlas::inline v1 {

namespace catalog {

// The documents in the order of source_id. A document that has no row of a kind is not in its list.
inline constexpr joined<key_trends_2024::about, expected_trends_2024::about, hidden_side::about,
                        schmitz_forecast_2024::about, valen_utvik_priorities_2024::about>
    source_rows;
inline constexpr joined<key_trends_2024::claims, expected_trends_2024::claims, hidden_side::claims,
                        schmitz_forecast_2024::claims, valen_utvik_priorities_2024::claims>
    claim_rows;
inline constexpr joined<key_trends_2024::recommendations, expected_trends_2024::recommendations,
                        hidden_side::recommendations, schmitz_forecast_2024::recommendations,
                        valen_utvik_priorities_2024::recommendations>
    recommendation_rows;
inline constexpr joined<key_trends_2024::features, expected_trends_2024::features,
                        hidden_side::features, schmitz_forecast_2024::features,
                        valen_utvik_priorities_2024::features>
    feature_rows;
inline constexpr joined<key_trends_2024::figures, expected_trends_2024::figures,
                        hidden_side::figures, valen_utvik_priorities_2024::figures>
    figure_rows;
inline constexpr joined<hidden_side::entities, schmitz_forecast_2024::entities,
                        valen_utvik_priorities_2024::entities>
    entity_rows;
inline constexpr joined<key_trends_2024::faqs> faq_rows;

using cites = refers_to<trend_rows, source_rows>;
using cites_on_platforms = refers_to<trend_rows, source_rows, platform_rows>;

}  // namespace catalog

/// What the sources say of the trends.
inline constexpr table<catalog::claim_rows, catalog::cites_on_platforms> claims;
/// The canonical trends.
inline constexpr table<catalog::trend_rows, witnessed_by<claims>> trends;
/// The platforms that the sources name.
inline constexpr table<catalog::platform_rows, witnessed_by<claims>> platforms;
/// The source documents.
inline constexpr table<catalog::source_rows, witnessed_by<claims>> sources;
/// What the sources advise.
inline constexpr table<catalog::recommendation_rows, catalog::cites_on_platforms> recommendations;
/// The functions of products that the sources name.
inline constexpr table<catalog::feature_rows, catalog::cites_on_platforms> features;
/// The quantities that the sources give.
inline constexpr table<catalog::figure_rows, catalog::cites> figures;
/// Who and what the sources name.
inline constexpr table<catalog::entity_rows, catalog::cites> entities;
/// The questions that the sources answer.
inline constexpr table<catalog::faq_rows, catalog::cites> faqs;
/// The trends that pull against each other.
inline constexpr table<catalog::tension_rows, catalog::cites> tensions;

}  // namespace trendatlas::inline v1

#endif
