// SPDX-License-Identifier: BSL-1.0
// More queries, drawn from the same pool and of the same kind, to be kept out of tuning: they tell
// whether the search answers what nobody has tuned it for.
#ifndef TRENDATLAS_TESTS_SEARCH_CASES_APART_HPP
#define TRENDATLAS_TESTS_SEARCH_CASES_APART_HPP

#include "search_cases.hpp"

inline constexpr search_case search_cases_apart[] = {
    // English
    {"micro influencers", trend_id::micro_influencers},
    {"are computer-generated influencers replacing real people", trend_id::virtual_influencers},
    {"what makes our brand different from competitors", trend_id::distinctive_brand_identity},
    {"how can I jump on trends before everybody else", trend_id::early_trend_adoption},
    {"should we stop sending the same message to everyone", trend_id::personal_over_mass_messaging},
    {"organic posts vs ads", trend_id::paid_organic_balance},
    {"metaverse meetings", trend_id::metaverse},
    {"NFT", trend_id::nfts_and_social_currency},
    // German
    {"Mikrocommunitys", trend_id::micro_communities},
    {"Ist TikTok die neue Suchmaschine?", trend_id::social_search},
    {"kostenpflichtige Mitgliedschaft", trend_id::paid_exclusive_communities},
    {"Unternehmenswerte", trend_id::values_driven_communication},
    {"Warum z\303\244hlt das Thema mehr als die Person?", trend_id::substance_over_persona},
    {"Metaversum", trend_id::metaverse},
    {"Falschmeldugen erkennen", trend_id::synthetic_media_and_trust_erosion},
    {"Live\303\274bertragung", trend_id::live_and_real_time_content},
    // Norwegian
    {"smaa interessegrupper", trend_id::micro_communities},
    {"Hvorfor forandrer sosiale medier seg s\303\245 fort?", trend_id::rapid_change_and_complexity},
    {"senke tempoet", trend_id::slow_and_considered_social},
    {"aktivister", trend_id::social_activism},
    {"lukkede chatgrupper", trend_id::private_and_closed_spaces},
    {"Hvordan forteller vi hva bedriften st\303\245r for?", trend_id::values_driven_communication},
    {"oppdage nye trender tidlig", trend_id::early_trend_adoption},
    {"skreddersydde anbefalinger med KI", trend_id::ai_personalization},
};

#endif
