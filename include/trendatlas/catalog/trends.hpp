// SPDX-License-Identifier: BSL-1.0
#ifndef TRENDATLAS_CATALOG_TRENDS_HPP
#define TRENDATLAS_CATALOG_TRENDS_HPP

#include "../model.hpp"

namespace trendatlas::inline v1::catalog {

/// The canonical trends, in the order of trend_id. What sources say of them is in the claims; the
/// summaries are our own words.
template <class Trend>
inline constexpr Trend trend_list[] = {
    {.id = trend_id::ai_content_creation,
     .summary = "Three sources see AI making ever more content; two of them add what it costs: "
                "challenges for creators, complexity, and a missing human element."sv,
     .themes = {theme::ai, theme::quality},
     .momentum = momentum::growing},
    {.id = trend_id::ai_personalization,
     .summary = "AI reads behavior and preferences, gives each person fitting content and lets "
                "brands address segments at scale."sv,
     .themes = {theme::ai, theme::personalization},
     .momentum = momentum::growing},
    {.id = trend_id::personal_over_mass_messaging,
     .summary = "For brands, the personal touch in single contacts is worth more than the same "
                "message to all."sv,
     .themes = {theme::personalization, theme::engagement},
     .momentum = momentum::growing},
    {.id = trend_id::virtual_influencers,
     .summary = "Generated personalities reach millions and work with major brands, and "
                "celebrities get AI doubles; some consumers have doubts."sv,
     .themes = {theme::ai, theme::influencers},
     .momentum = momentum::growing},
    {.id = trend_id::synthetic_media_and_trust_erosion,
     .summary = "Deepfakes become popular, it gets hard to see what is real, and trust in certain "
                "posts and news goes down."sv,
     .themes = {theme::ai, theme::trust, theme::authenticity},
     .momentum = momentum::growing},
    {.id = trend_id::human_craft_over_ai,
     .summary = "Thorough work with a human element stands out where AI makes content easy to "
                "produce, as long as AI cannot copy it."sv,
     .themes = {theme::ai, theme::quality, theme::authenticity},
     .momentum = momentum::unstated},
    {.id = trend_id::authenticity_and_trust,
     .summary = "Four sources see people, brands and creators turn to what is genuine and can be "
                "trusted."sv,
     .themes = {theme::authenticity, theme::trust},
     .momentum = momentum::growing},
    {.id = trend_id::micro_influencers,
     .summary = "Influencers with small followings gain on the big ones: closer ties, a targeted "
                "audience, often more conversions."sv,
     .themes = {theme::influencers, theme::authenticity, theme::community},
     .momentum = momentum::growing},
    {.id = trend_id::influencer_partnerships,
     .summary = "Brands and influencers work together; one source wants the values of influencers "
                "and followers to fit, one expects a new kind, one finds human influencers "
                "unpredictable."sv,
     .themes = {theme::influencers, theme::strategy},
     .momentum = momentum::growing},
    {.id = trend_id::genuine_relationships,
     .summary = "Dialogue, real ties and a feeling of community bring success, not the number of "
                "followers alone."sv,
     .themes = {theme::community, theme::engagement, theme::authenticity},
     .momentum = momentum::growing},
    {.id = trend_id::short_form_video,
     .summary = "Two sources call short video dominant; a third finds short content still "
                "important, but not enough."sv,
     .themes = {theme::video, theme::formats},
     .momentum = momentum::dominant},
    {.id = trend_id::live_and_real_time_content,
     .summary = "Live video and instant updates meet the wish for what is real and connect with "
                "people in the moment."sv,
     .themes = {theme::video, theme::formats, theme::authenticity},
     .momentum = momentum::growing},
    {.id = trend_id::long_form_content,
     .summary = "Content gets longer and deeper, on YouTube and perhaps on blogs again, beside the "
                "short."sv,
     .themes = {theme::formats, theme::quality},
     .momentum = momentum::growing},
    {.id = trend_id::ephemeral_content,
     .summary = "Temporary content develops further, becomes interactive and shoppable, and feels "
                "urgent and exclusive."sv,
     .themes = {theme::formats, theme::engagement},
     .momentum = momentum::growing},
    {.id = trend_id::behind_the_scenes_content,
     .summary = "A look behind the scenes goes down well: in short video, beside live and instant "
                "content, and in broadcast channels."sv,
     .themes = {theme::authenticity, theme::formats},
     .momentum = momentum::growing},
    {.id = trend_id::user_generated_content,
     .summary = "Brands like content made by users because it is authentic."sv,
     .themes = {theme::authenticity, theme::formats, theme::community},
     .momentum = momentum::growing},
    {.id = trend_id::substance_over_persona,
     .summary = "Followers want useful topics; the person behind them recedes."sv,
     .themes = {theme::quality, theme::authenticity},
     .momentum = momentum::growing},
    {.id = trend_id::humor_and_self_irony,
     .summary = "Humor and self-irony are welcome in influencer marketing."sv,
     .themes = {theme::authenticity, theme::influencers},
     .momentum = momentum::unstated},
    {.id = trend_id::social_commerce,
     .summary = "Four sources see social media turn into a place to shop; companies in the West "
                "are said to catch up only slowly."sv,
     .themes = {theme::commerce},
     .momentum = momentum::growing},
    {.id = trend_id::ar_virtual_try_on,
     .summary = "Augmented reality lets people try products on before they buy."sv,
     .themes = {theme::commerce, theme::immersive},
     .momentum = momentum::unstated},
    {.id = trend_id::social_search,
     .summary = "To a large extent, social media turns into a search engine."sv,
     .themes = {theme::reach},
     .momentum = momentum::growing},
    {.id = trend_id::nfts_and_social_currency,
     .summary =
         "NFTs let people own and trade digital items, give creators income, and show influence."sv,
     .themes = {theme::monetization},
     .momentum = momentum::growing},
    {.id = trend_id::metaverse,
     .summary = "One source expects the metaverse to become real on social media, with virtual and "
                "augmented reality."sv,
     .themes = {theme::immersive},
     .momentum = momentum::emerging},
    {.id = trend_id::blockchain_and_web3,
     .summary = "Blockchain is to give ownership a new meaning, to verify content and to put data "
                "in the hands of users."sv,
     .themes = {theme::decentralization, theme::trust},
     .momentum = momentum::emerging},
    {.id = trend_id::decentralized_networks,
     .summary = "Three sources see decentralized networks emerge or gain ground; two of them add "
                "that they are early or a niche."sv,
     .themes = {theme::decentralization, theme::privacy},
     .momentum = momentum::growing},
    {.id = trend_id::privacy_and_data_control,
     .summary = "Three sources see concern about data rise and platforms and networks respond to "
                "it; a fourth names limits that privacy and the law set to advertising."sv,
     .themes = {theme::privacy, theme::trust},
     .momentum = momentum::growing},
    {.id = trend_id::private_and_closed_spaces,
     .summary = "Communication moves to direct messages and closed rooms; some of these rooms are "
                "public all the same."sv,
     .themes = {theme::messaging, theme::community, theme::privacy},
     .momentum = momentum::growing},
    {.id = trend_id::paid_exclusive_communities,
     .summary = "An expert supposes that people might even pay for closed rooms and exclusivity."sv,
     .themes = {theme::community, theme::monetization},
     .momentum = momentum::emerging},
    {.id = trend_id::micro_communities,
     .summary = "Two sources see small groups around one interest gain importance for users and "
                "brands; a third names themed groups in a messenger."sv,
     .themes = {theme::community},
     .momentum = momentum::growing},
    {.id = trend_id::social_activism,
     .summary = "Users draw attention to social issues, and platforms are moved to support them."sv,
     .themes = {theme::social_impact},
     .momentum = momentum::growing},
    {.id = trend_id::gamification,
     .summary = "Platforms and brands build in game elements that reward taking part and bring "
                "people back."sv,
     .themes = {theme::engagement},
     .momentum = momentum::growing},
    {.id = trend_id::professionalization,
     .summary = "Social media becomes more and more professional."sv,
     .themes = {theme::strategy, theme::quality},
     .momentum = momentum::growing},
    {.id = trend_id::rapid_change_and_complexity,
     .summary = "All five sources say that the field keeps changing, four of them that it does so "
                "fast; one adds that it grows ever more complex."sv,
     .themes = {theme::strategy},
     .momentum = momentum::growing},
    {.id = trend_id::early_trend_adoption,
     .summary = "Three sources advise keeping up with the trends, one of them early; a fourth "
                "speaks against running after them."sv,
     .themes = {theme::strategy},
     .momentum = momentum::unstated},
    {.id = trend_id::slow_and_considered_social,
     .summary = "One source asks for less speed and more reflection, and admits that this may look "
                "at first like a brake on production."sv,
     .themes = {theme::strategy, theme::quality},
     .momentum = momentum::growing},
    {.id = trend_id::strategic_long_term_approach,
     .summary = "A strategy rooted in goals and values is called essential; long-term thinking, "
                "tests and measurements, a key to success."sv,
     .themes = {theme::strategy},
     .momentum = momentum::unstated},
    {.id = trend_id::values_driven_communication,
     .summary = "A business is advised to say what it stands for instead of following trends."sv,
     .themes = {theme::brand_identity, theme::authenticity},
     .momentum = momentum::unstated},
    {.id = trend_id::quality_over_quantity,
     .summary = "The more content there is, the more quality matters; quality means time, plan and "
                "goals, not necessarily a large budget."sv,
     .themes = {theme::quality, theme::strategy},
     .momentum = momentum::growing},
    {.id = trend_id::sustainable_content_production,
     .summary = "Well-planned production serves many formats, platforms and departments at once."sv,
     .themes = {theme::strategy, theme::quality, theme::formats},
     .momentum = momentum::unstated},
    {.id = trend_id::genuine_content_over_algorithm_hacks,
     .summary =
         "Good content finds its audience without tricks, if it is done well and given time."sv,
     .themes = {theme::authenticity, theme::reach, theme::quality},
     .momentum = momentum::unstated},
    {.id = trend_id::paid_organic_balance,
     .summary =
         "Organic reach still matters, but growth takes a balance of paid and organic reach."sv,
     .themes = {theme::reach, theme::strategy},
     .momentum = momentum::growing},
    {.id = trend_id::distinctive_brand_identity,
     .summary = "With so much content alike, it matters more than ever to show what is unique, the "
                "people first of all; a deliberate look strengthens it."sv,
     .themes = {theme::brand_identity},
     .momentum = momentum::growing},
};

}  // namespace trendatlas::inline v1::catalog

#endif
