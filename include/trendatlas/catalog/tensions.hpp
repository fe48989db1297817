// SPDX-License-Identifier: BSL-1.0
#ifndef TRENDATLAS_CATALOG_TENSIONS_HPP
#define TRENDATLAS_CATALOG_TENSIONS_HPP

#include "../model.hpp"
#include "sources/expected_trends_2024.hpp"
#include "sources/hidden_side.hpp"
#include "sources/key_trends_2024.hpp"
#include "sources/schmitz_forecast_2024.hpp"
#include "sources/valen_utvik_priorities_2024.hpp"

namespace trendatlas::inline v0_1::catalog_2024 {

/// Pairs of trends that pull against each other, in our own words. Where the basis is stated, a
/// source sets the two against each other; where it is implied, we do.
template <class Tension>
inline constexpr Tension tension_list[] = {
    {.first = trend_id::short_form_video,
     .second = trend_id::long_form_content,
     .basis = strength::stated,
     .where = {valen_utvik_priorities_2024::longer(24), valen_utvik_priorities_2024::longer(24)},
     .note = "One source sees a trend toward longer and deeper content, but says that short "
             "content stays important."_sv},
    {.first = trend_id::early_trend_adoption,
     .second = trend_id::slow_and_considered_social,
     .basis = strength::implied,
     .where = {key_trends_2024::conclusion(30), valen_utvik_priorities_2024::calm(10)},
     .note =
         "One source advises keeping up with the latest trends; another advises slowing down."_sv},
    {.first = trend_id::early_trend_adoption,
     .second = trend_id::values_driven_communication,
     .basis = strength::stated,
     .where = {valen_utvik_priorities_2024::values(21), valen_utvik_priorities_2024::values(21)},
     .note = "One source advises businesses to focus on their own message rather than adapt to one "
             "shifting trend after another."_sv},
    {.first = trend_id::rapid_change_and_complexity,
     .second = trend_id::slow_and_considered_social,
     .basis = strength::stated,
     .where = {valen_utvik_priorities_2024::calm(10), valen_utvik_priorities_2024::calm(10)},
     .note = "One source believes that social media moves so fast that keeping up is almost "
             "impossible, and therefore advises slowing down."_sv},
    {.first = trend_id::ai_content_creation,
     .second = trend_id::human_craft_over_ai,
     .basis = strength::stated,
     .where = {valen_utvik_priorities_2024::genuine(35), valen_utvik_priorities_2024::genuine(35)},
     .note = "AI makes content easier than ever to create; content will stand out through a "
             "human element that AI cannot copy so far."_sv},
    {.first = trend_id::ai_content_creation,
     .second = trend_id::authenticity_and_trust,
     .basis = strength::stated,
     .where = {schmitz_forecast_2024::lessons(11), schmitz_forecast_2024::lessons(11)},
     .note = "The line between human and AI-generated works is blurring, and the authenticity of "
             "works comes to the fore."_sv},
    {.first = trend_id::synthetic_media_and_trust_erosion,
     .second = trend_id::authenticity_and_trust,
     .basis = strength::stated,
     .where = {schmitz_forecast_2024::coming(15), schmitz_forecast_2024::coming(15)},
     .note = "Deepfakes and false reports are why users focus more and more on trust and "
             "authenticity."_sv},
    {.first = trend_id::virtual_influencers,
     .second = trend_id::authenticity_and_trust,
     .basis = strength::implied,
     .where = {hidden_side::virtual_people(19), schmitz_forecast_2024::coming(15)},
     .note = "AI-generated personalities are already a reality, while users focus more and more on "
             "authenticity."_sv},
    {.first = trend_id::virtual_influencers,
     .second = trend_id::influencer_partnerships,
     .basis = strength::stated,
     .where = {hidden_side::virtual_people(19), hidden_side::virtual_people(19)},
     .note =
         "Virtual influencers are said to spare marketers the unpredictability of human ones."_sv},
    {.first = trend_id::ai_personalization,
     .second = trend_id::privacy_and_data_control,
     .basis = strength::implied,
     .where = {expected_trends_2024::personalization(8, 9), expected_trends_2024::security(29)},
     .note = "AI will tailor content to people by analyzing what they do, while people will want "
             "to know and decide what happens to their information."_sv},
    {.first = trend_id::social_commerce,
     .second = trend_id::privacy_and_data_control,
     .basis = strength::implied,
     .where = {expected_trends_2024::commerce(17), expected_trends_2024::security(29)},
     .note = "Shopping inside social media will get easier, while concern about privacy will make "
             "businesses adapt how they sell."_sv},
    {.first = trend_id::paid_organic_balance,
     .second = trend_id::privacy_and_data_control,
     .basis = strength::stated,
     .where = {valen_utvik_priorities_2024::community(43),
               valen_utvik_priorities_2024::community(43)},
     .note = "Paid advertising on social media will still bring good results, though data "
             "protection and a law against behavior-based advertising restrict it."_sv},
    {.first = trend_id::substance_over_persona,
     .second = trend_id::distinctive_brand_identity,
     .basis = strength::implied,
     .where = {schmitz_forecast_2024::coming(17), valen_utvik_priorities_2024::unique(48)},
     .note = "One source says that useful topics matter more and the people behind posts less and "
             "less; another advises businesses to put their people forward."_sv},
    {.first = trend_id::blockchain_and_web3,
     .second = trend_id::decentralized_networks,
     .basis = strength::implied,
     .where = {hidden_side::decentralized(9), key_trends_2024::decentralized(18)},
     .note = "Two accounts of what decentralized networks build on: web3 technology such as "
             "blockchain, or open-source protocols."_sv},
    {.first = trend_id::genuine_content_over_algorithm_hacks,
     .second = trend_id::paid_organic_balance,
     .basis = strength::implied,
     .where = {valen_utvik_priorities_2024::genuine(33), valen_utvik_priorities_2024::balance(40)},
     .note = "Good content is expected to attract the right audience by itself, yet organic "
             "content alone will allow limited growth."_sv},
};

}  // namespace trendatlas::inline v0_1::catalog_2024

#endif
