// SPDX-License-Identifier: BSL-1.0
#ifndef TRENDATLAS_CATALOG_TENSIONS_HPP
#define TRENDATLAS_CATALOG_TENSIONS_HPP

#include "../model.hpp"
#include "sources/expected_trends_2024.hpp"
#include "sources/hidden_side.hpp"
#include "sources/key_trends_2024.hpp"
#include "sources/schmitz_forecast_2024.hpp"
#include "sources/valen_utvik_priorities_2024.hpp"

namespace trendatlas::inline v1::catalog {

/// Pairs of trends that pull against each other, in our own words. Stated: a source sets the two
/// against each other; implied: we do.
template <class Tension>
inline constexpr Tension tension_list[] = {
    {.first = trend_id::short_form_video,
     .second = trend_id::long_form_content,
     .basis = strength::stated,
     .where = {valen_utvik_priorities_2024::longer(24), valen_utvik_priorities_2024::longer(24)},
     .note = "One source sets the move toward longer content against the short, and wants the one "
             "beside the other."sv},
    {.first = trend_id::early_trend_adoption,
     .second = trend_id::slow_and_considered_social,
     .basis = strength::implied,
     .where = {key_trends_2024::conclusion(30), valen_utvik_priorities_2024::calm(10)},
     .note = "One source says to keep up with the latest trends, another to slow down."sv},
    {.first = trend_id::early_trend_adoption,
     .second = trend_id::values_driven_communication,
     .basis = strength::stated,
     .where = {valen_utvik_priorities_2024::values(21), valen_utvik_priorities_2024::values(21)},
     .note = "Say what you stand for instead of following one shifting trend after another."sv},
    {.first = trend_id::rapid_change_and_complexity,
     .second = trend_id::slow_and_considered_social,
     .basis = strength::stated,
     .where = {valen_utvik_priorities_2024::calm(10), valen_utvik_priorities_2024::calm(10)},
     .note = "The pace can hardly be followed, so the brake has to be pressed."sv},
    {.first = trend_id::ai_content_creation,
     .second = trend_id::human_craft_over_ai,
     .basis = strength::stated,
     .where = {valen_utvik_priorities_2024::genuine(35), valen_utvik_priorities_2024::genuine(35)},
     .note =
         "AI makes content easy to produce; what stands out is the human element that AI lacks."sv},
    {.first = trend_id::ai_content_creation,
     .second = trend_id::authenticity_and_trust,
     .basis = strength::stated,
     .where = {schmitz_forecast_2024::lessons(11), schmitz_forecast_2024::lessons(11)},
     .note = "Generated works blur the line to human ones, and authenticity moves to the front."sv},
    {.first = trend_id::synthetic_media_and_trust_erosion,
     .second = trend_id::authenticity_and_trust,
     .basis = strength::stated,
     .where = {schmitz_forecast_2024::coming(15), schmitz_forecast_2024::coming(15)},
     .note = "Deepfakes and false news are why users turn to trust and authenticity."sv},
    {.first = trend_id::virtual_influencers,
     .second = trend_id::authenticity_and_trust,
     .basis = strength::implied,
     .where = {hidden_side::virtual_people(19), schmitz_forecast_2024::coming(15)},
     .note = "Generated personalities gain ground, while users look for what is genuine."sv},
    {.first = trend_id::virtual_influencers,
     .second = trend_id::influencer_partnerships,
     .basis = strength::stated,
     .where = {hidden_side::virtual_people(19), hidden_side::virtual_people(19)},
     .note = "Generated figures are said to offer the control that human influencers do not."sv},
    {.first = trend_id::ai_personalization,
     .second = trend_id::privacy_and_data_control,
     .basis = strength::implied,
     .where = {expected_trends_2024::personalization(8, 9), expected_trends_2024::security(29)},
     .note = "To fit content to people takes data on them, over which they want more control."sv},
    {.first = trend_id::social_commerce,
     .second = trend_id::privacy_and_data_control,
     .basis = strength::implied,
     .where = {expected_trends_2024::commerce(17), expected_trends_2024::security(29)},
     .note = "Shopping moves into social media, while data protection changes how one may sell."sv},
    {.first = trend_id::paid_organic_balance,
     .second = trend_id::privacy_and_data_control,
     .basis = strength::stated,
     .where = {valen_utvik_priorities_2024::community(43),
               valen_utvik_priorities_2024::community(43)},
     .note = "Paid reach still works, though privacy and the law limit it."sv},
    {.first = trend_id::substance_over_persona,
     .second = trend_id::distinctive_brand_identity,
     .basis = strength::implied,
     .where = {schmitz_forecast_2024::coming(17), valen_utvik_priorities_2024::unique(48)},
     .note = "One source sees persons recede behind useful topics, another wants the people of a "
             "business to be seen."sv},
    {.first = trend_id::blockchain_and_web3,
     .second = trend_id::decentralized_networks,
     .basis = strength::implied,
     .where = {hidden_side::decentralized(9), key_trends_2024::decentralized(18)},
     .note = "Two accounts of what carries decentralized networks: web3 technology such as "
             "blockchain, or open-source protocols."sv},
    {.first = trend_id::private_and_closed_spaces,
     .second = trend_id::paid_exclusive_communities,
     .basis = strength::implied,
     .where = {schmitz_forecast_2024::coming(19), schmitz_forecast_2024::coming(19)},
     .note = "Closed rooms are valued as exclusive, and yet the channels that serve as such are "
             "public."sv},
    {.first = trend_id::genuine_content_over_algorithm_hacks,
     .second = trend_id::paid_organic_balance,
     .basis = strength::implied,
     .where = {valen_utvik_priorities_2024::genuine(33), valen_utvik_priorities_2024::balance(40)},
     .note = "Good content is said to find its audience, and yet organic reach alone brings little "
             "growth."sv},
};

}  // namespace trendatlas::inline v1::catalog

#endif
