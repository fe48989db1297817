// SPDX-License-Identifier: BSL-1.0
// More queries, drawn from the same pool and of the same kind, to be kept out of tuning: they tell
// whether the search answers what nobody has tuned it for.
#ifndef TRENDATLAS_TESTS_SEARCH_CASES_APART_HPP
#define TRENDATLAS_TESTS_SEARCH_CASES_APART_HPP

#include "search_cases.hpp"

inline constexpr search_case search_cases_apart[] = {
    {"micro influencers", trendatlas::trend_id::micro_influencers, trendatlas::language::english},
    {"are computer-generated influencers replacing real people",
     trendatlas::trend_id::virtual_influencers, trendatlas::language::english},
    {"what makes our brand different from competitors",
     trendatlas::trend_id::distinctive_brand_identity, trendatlas::language::english},
    {"how can I jump on trends before everybody else", trendatlas::trend_id::early_trend_adoption,
     trendatlas::language::english},
    {"should we stop sending the same message to everyone",
     trendatlas::trend_id::personal_over_mass_messaging, trendatlas::language::english},
    {"organic posts vs ads", trendatlas::trend_id::paid_organic_balance,
     trendatlas::language::english},
    {"metaverse meetings", trendatlas::trend_id::metaverse, trendatlas::language::english},
    {"NFT", trendatlas::trend_id::nfts_and_social_currency, trendatlas::language::english},
    {"Mikrocommunitys", trendatlas::trend_id::micro_communities, trendatlas::language::german},
    {"Ist TikTok die neue Suchmaschine?", trendatlas::trend_id::social_search,
     trendatlas::language::german},
    {"kostenpflichtige Mitgliedschaft", trendatlas::trend_id::paid_exclusive_communities,
     trendatlas::language::german},
    {"Unternehmenswerte", trendatlas::trend_id::values_driven_communication,
     trendatlas::language::german},
    {"Warum z\303\244hlt das Thema mehr als die Person?",
     trendatlas::trend_id::substance_over_persona, trendatlas::language::german},
    {"Metaversum", trendatlas::trend_id::metaverse, trendatlas::language::german},
    {"Falschmeldugen erkennen", trendatlas::trend_id::synthetic_media_and_trust_erosion,
     trendatlas::language::german},
    {"Live\303\274bertragung", trendatlas::trend_id::live_and_real_time_content,
     trendatlas::language::german},
    {"smaa interessegrupper", trendatlas::trend_id::micro_communities,
     trendatlas::language::norwegian},
    {"Hvorfor forandrer sosiale medier seg s\303\245 fort?",
     trendatlas::trend_id::rapid_change_and_complexity, trendatlas::language::norwegian},
    {"senke tempoet", trendatlas::trend_id::slow_and_considered_social,
     trendatlas::language::norwegian},
    {"aktivister", trendatlas::trend_id::social_activism, trendatlas::language::norwegian},
    {"lukkede chatgrupper", trendatlas::trend_id::private_and_closed_spaces,
     trendatlas::language::norwegian},
    {"Hvordan forteller vi hva bedriften st\303\245r for?",
     trendatlas::trend_id::values_driven_communication, trendatlas::language::norwegian},
    {"oppdage nye trender tidlig", trendatlas::trend_id::early_trend_adoption,
     trendatlas::language::norwegian},
    {"skreddersydde anbefalinger med KI", trendatlas::trend_id::ai_personalization,
     trendatlas::language::norwegian},
};

#endif
