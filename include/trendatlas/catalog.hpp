// SPDX-License-Identifier: BSL-1.0
#ifndef TRENDATLAS_CATALOG_HPP
#define TRENDATLAS_CATALOG_HPP

// The schema of the catalog: which arrays make a table, which tables refer to which, and which
// table witnesses which.

#include "catalog/platforms.hpp"
#include "catalog/sources/expected_trends_2024.hpp"
#include "catalog/sources/hidden_side.hpp"
#include "catalog/sources/key_trends_2024.hpp"
#include "catalog/sources/schmitz_forecast_2024.hpp"
#include "catalog/sources/valen_utvik_priorities_2024.hpp"
#include "catalog/tensions.hpp"
#include "catalog/trends.hpp"
#include "engine/joined.hpp"
#include "engine/table.hpp"

namespace trendatlas::inline v0_1 {

namespace catalog_2024 {

// Each list names the documents in the order of source_id and leaves out those without such rows.
// The arrays are templates, so that a program pays only for the tables that it queries.

template <class Source>
using source_lists = joined<key_trends_2024::about<Source>, expected_trends_2024::about<Source>,
                            hidden_side::about<Source>, schmitz_forecast_2024::about<Source>,
                            valen_utvik_priorities_2024::about<Source>>;
inline constexpr deferred<source_lists, source> source_rows;

template <class Claim>
using claim_lists = joined<key_trends_2024::claims<Claim>, expected_trends_2024::claims<Claim>,
                           hidden_side::claims<Claim>, schmitz_forecast_2024::claims<Claim>,
                           valen_utvik_priorities_2024::claims<Claim>>;
inline constexpr deferred<claim_lists, claim> claim_rows;

template <class Recommendation>
using recommendation_lists = joined<key_trends_2024::recommendations<Recommendation>,
                                    expected_trends_2024::recommendations<Recommendation>,
                                    hidden_side::recommendations<Recommendation>,
                                    schmitz_forecast_2024::recommendations<Recommendation>,
                                    valen_utvik_priorities_2024::recommendations<Recommendation>>;
inline constexpr deferred<recommendation_lists, recommendation> recommendation_rows;

template <class Feature>
using feature_lists =
    joined<key_trends_2024::features<Feature>, expected_trends_2024::features<Feature>,
           hidden_side::features<Feature>, schmitz_forecast_2024::features<Feature>,
           valen_utvik_priorities_2024::features<Feature>>;
inline constexpr deferred<feature_lists, feature> feature_rows;

template <class Figure>
using figure_lists =
    joined<key_trends_2024::figures<Figure>, expected_trends_2024::figures<Figure>,
           hidden_side::figures<Figure>, valen_utvik_priorities_2024::figures<Figure>>;
inline constexpr deferred<figure_lists, figure> figure_rows;

template <class Entity>
using entity_lists = joined<hidden_side::entities<Entity>, schmitz_forecast_2024::entities<Entity>,
                            valen_utvik_priorities_2024::entities<Entity>>;
inline constexpr deferred<entity_lists, entity> entity_rows;

template <class Faq>
using faq_lists = joined<key_trends_2024::faqs<Faq>>;
inline constexpr deferred<faq_lists, faq> faq_rows;

template <class Trend>
using trend_lists = joined<trend_list<Trend>>;
inline constexpr deferred<trend_lists, trend> trend_rows;

template <class Platform>
using platform_lists = joined<platform_list<Platform>>;
inline constexpr deferred<platform_lists, platform_profile> platform_rows;

template <class Tension>
using tension_lists = joined<tension_list<Tension>>;
inline constexpr deferred<tension_lists, tension> tension_rows;

using cites = refers_to<trend_rows, source_rows>;
using cites_on_platforms = refers_to<trend_rows, source_rows, platform_rows>;

}  // namespace catalog_2024

/// What the sources say about the trends: one claim per row.
inline constexpr table<catalog_2024::claim_rows, catalog_2024::cites_on_platforms> claims;
/// The canonical trends. Claims are their witnesses.
inline constexpr table<catalog_2024::trend_rows, witnessed_by<claims>> trends;
/// The platforms that the sources name. Claims are their witnesses.
inline constexpr table<catalog_2024::platform_rows, witnessed_by<claims>> platforms;
/// The source documents. Claims are their witnesses.
inline constexpr table<catalog_2024::source_rows, witnessed_by<claims>> sources;
/// What the sources advise: one recommendation per row.
inline constexpr table<catalog_2024::recommendation_rows, catalog_2024::cites_on_platforms>
    recommendations;
/// The product features that the sources name.
inline constexpr table<catalog_2024::feature_rows, catalog_2024::cites_on_platforms> features;
/// The quantities that the sources give.
inline constexpr table<catalog_2024::figure_rows, catalog_2024::cites> figures;
/// The people, virtual influencers and brands that the sources name.
inline constexpr table<catalog_2024::entity_rows, catalog_2024::cites> entities;
/// The questions that the sources answer.
inline constexpr table<catalog_2024::faq_rows, catalog_2024::cites> faqs;
/// The pairs of trends that pull against each other.
inline constexpr table<catalog_2024::tension_rows, catalog_2024::cites> tensions;

}  // namespace trendatlas::inline v0_1

#endif
