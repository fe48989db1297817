// SPDX-License-Identifier: BSL-1.0
// Queries as people type them, and the trend that should come first. Written before the weights
// were tuned.
#ifndef TRENDATLAS_TESTS_SEARCH_CASES_HPP
#define TRENDATLAS_TESTS_SEARCH_CASES_HPP

#include <string_view>
#include <trendatlas/model.hpp>

using trendatlas::trend_id;

struct search_case {
  std::string_view query;  // UTF-8
  trend_id expected;
};

// Some umlauts are spelled out and some words misspelled, on purpose.
inline constexpr search_case search_cases[] = {
    // English
    {"Deepfakes", trend_id::synthetic_media_and_trust_erosion},
    {"how do I sell on TikTok", trend_id::social_commerce},
    {"jokes", trend_id::humor_and_self_irony},
    {"UGC", trend_id::user_generated_content},
    {"how does AI tailor ads to each user", trend_id::ai_personalization},
    {"trying on glasses with my phone camera", trend_id::ar_virtual_try_on},
    {"ChatGPT captions", trend_id::ai_content_creation},
    {"long-form articles", trend_id::long_form_content},
    {"GDPR compliance", trend_id::privacy_and_data_control},
    {"decentralized netwroks", trend_id::decentralized_networks},
    {"gamificaton badges", trend_id::gamification},
    {"repurposing content", trend_id::sustainable_content_production},
    {"why do people search on TikTok instead of Google", trend_id::social_search},
    {"disappearing stories", trend_id::ephemeral_content},
    {"do short clips still work?", trend_id::short_form_video},
    {"behind the scenes footage", trend_id::behind_the_scenes_content},
    {"quality instead of quantity", trend_id::quality_over_quantity},
    {"brand ambassadors", trend_id::influencer_partnerships},
    {"livestreaming", trend_id::live_and_real_time_content},
    {"smart contracts", trend_id::blockchain_and_web3},
    {"why is everything on social media changing so fast", trend_id::rapid_change_and_complexity},
    {"members only subscription", trend_id::paid_exclusive_communities},
    // German
    {"langfristige Strategie", trend_id::strategic_long_term_approach},
    {"Was kann der Mensch besser als die KI?", trend_id::human_craft_over_ai},
    {"Klimaaktivisten", trend_id::social_activism},
    {"Datenschutzbedenken", trend_id::privacy_and_data_control},
    {"Sollen wir weniger posten, daf\303\274r besser?", trend_id::quality_over_quantity},
    {"Direktnachrichten", trend_id::private_and_closed_spaces},
    {"Mastodon", trend_id::decentralized_networks},
    {"nutzergenerierte Inhalte", trend_id::user_generated_content},
    {"Kleidung virtuell anprobieren", trend_id::ar_virtual_try_on},
    {"Wie baue ich echte Beziehungen zu meinen Followern auf?", trend_id::genuine_relationships},
    {"Kurzvideos", trend_id::short_form_video},
    {"virtuelle Influencerinnen", trend_id::virtual_influencers},
    {"Kooperationen mit Influencern", trend_id::influencer_partnerships},
    {"Blick hinter die Kulissen", trend_id::behind_the_scenes_content},
    {"Selbstironie", trend_id::humor_and_self_irony},
    {"Profesionalisierung", trend_id::professionalization},
    {"Entschleunigung", trend_id::slow_and_considered_social},
    {"Wie schreibt man Beitr\303\244ge mit k\303\274nstlicher Intelligenz?",
     trend_id::ai_content_creation},
    {"Algorithmus austricksen", trend_id::genuine_content_over_algorithm_hacks},
    {"Kann man direkt in der App einkaufen?", trend_id::social_commerce},
    {"Authentizitaet", trend_id::authenticity_and_trust},
    {"Wie koennen wir Inhalte mehrfach verwenden?", trend_id::sustainable_content_production},
    // Norwegian
    {"lengre innhold", trend_id::long_form_content},
    {"spillifisering", trend_id::gamification},
    {"mikroinfluensere", trend_id::micro_influencers},
    {"M\303\245 man lure algoritmen for \303\245 bli sett?",
     trend_id::genuine_content_over_algorithm_hacks},
    {"personvernregler", trend_id::privacy_and_data_control},
    {"brukerskapt innhold", trend_id::user_generated_content},
    {"organisk rekkevidde og annonser", trend_id::paid_organic_balance},
    {"profesjonaliserng", trend_id::professionalization},
    {"NFT-er", trend_id::nfts_and_social_currency},
    {"visuell identitet", trend_id::distinctive_brand_identity},
    {"Er nyttige temaer viktigere enn hvem som snakker?", trend_id::substance_over_persona},
    {"blokkjede", trend_id::blockchain_and_web3},
    {"innhold som forsvinner etter 24 timer", trend_id::ephemeral_content},
    {"Hvordan m\303\245ler og tester vi p\303\245 lang sikt?",
     trend_id::strategic_long_term_approach},
    {"virtuelle paavirkere", trend_id::virtual_influencers},
    {"Hvordan selger jeg kl\303\246r p\303\245 Instagram?", trend_id::social_commerce},
    {"direktesendinger", trend_id::live_and_real_time_content},
    {"autentisk", trend_id::authenticity_and_trust},
    {"falske nyheter", trend_id::synthetic_media_and_trust_erosion},
    {"Hvorfor er menneskelig h\303\245ndverk bedre enn AI?", trend_id::human_craft_over_ai},
    {"Hvordan bygger man ekte relasjoner og dialog med f\303\270lgerne?",
     trend_id::genuine_relationships},
    {"Skal jeg skrive personlig til hver kunde i stedet for masseutsendelser?",
     trend_id::personal_over_mass_messaging},
};

// Drawn from the same pool and of the same kind, and kept out of tuning: they tell whether the
// search answers what nobody has tuned it for.
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
