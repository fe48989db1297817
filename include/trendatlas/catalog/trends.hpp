// SPDX-License-Identifier: BSL-1.0
#ifndef TRENDATLAS_CATALOG_TRENDS_HPP
#define TRENDATLAS_CATALOG_TRENDS_HPP

#include "../model.hpp"

namespace trendatlas::inline v0_1::catalog_2024 {

/// The canonical trends, in the order of trend_id. The claims have what the sources say of them;
/// the summaries are our own words.
template <class Trend>
inline constexpr Trend trend_list[] = {
    {.id = trend_id::ai_content_creation,
     .summary = "AI makes content easier to produce, and more AI-generated content is expected; "
                "two sources mention challenges, complexity and the lack, so far, of a human "
                "element."_sv,
     .themes = {theme::ai, theme::quality},
     .momentum = momentum::growing},
    {.id = trend_id::ai_personalization,
     .summary = "AI analyzes people's behavior, lets brands tailor messages to audience segments "
                "on a large scale and is expected to show each person content that suits them."_sv,
     .themes = {theme::ai, theme::personalization},
     .momentum = momentum::growing},
    {.id = trend_id::personal_over_mass_messaging,
     .summary = "For brands, making each interaction personal is becoming far more valuable than "
                "sending everybody the same message."_sv,
     .themes = {theme::personalization, theme::engagement},
     .momentum = momentum::growing},
    {.id = trend_id::virtual_influencers,
     .summary = "Some AI-generated personalities have millions of followers and work with major "
                "brands; celebrities get AI doubles; some consumers have doubts about virtual "
                "influencers."_sv,
     .themes = {theme::ai, theme::influencers},
     .momentum = momentum::growing},
    {.id = trend_id::synthetic_media_and_trust_erosion,
     .summary = "Deepfakes are becoming ever more popular, it is hard to tell what is real, and "
                "trust in some posts and news has declined."_sv,
     .themes = {theme::ai, theme::trust, theme::authenticity},
     .momentum = momentum::growing},
    {.id = trend_id::human_craft_over_ai,
     .summary = "Now that AI makes content easy to produce, thorough work with a human element "
                "will stand out, at least while AI cannot copy that element."_sv,
     .themes = {theme::ai, theme::quality, theme::authenticity},
     .momentum = momentum::unstated},
    {.id = trend_id::authenticity_and_trust,
     .summary = "Four sources stress the importance of authenticity or trust: for users, for "
                "brands, for creators and for platforms."_sv,
     .themes = {theme::authenticity, theme::trust},
     .momentum = momentum::growing},
    {.id = trend_id::micro_influencers,
     .summary = "Influencers with small followings are gaining on mega-influencers: they offer "
                "genuine ties to their followers, a more targeted audience and often more "
                "conversions."_sv,
     .themes = {theme::influencers, theme::authenticity, theme::community},
     .momentum = momentum::growing},
    {.id = trend_id::influencer_partnerships,
     .summary = "Brands work with influencers; one source expects partnerships that fit "
                "influencers' and followers' values, one expects innovation, one finds human "
                "influencers less predictable than virtual ones."_sv,
     .themes = {theme::influencers, theme::strategy},
     .momentum = momentum::growing},
    {.id = trend_id::genuine_relationships,
     .summary = "On social media, dialogue, real relationships and a feeling of community matter, "
                "not follower numbers alone."_sv,
     .themes = {theme::community, theme::engagement, theme::authenticity},
     .momentum = momentum::growing},
    {.id = trend_id::short_form_video,
     .summary = "Two sources call short video dominant; a third finds short content still "
                "important, but sees a trend toward longer content."_sv,
     .themes = {theme::video, theme::formats},
     .momentum = momentum::dominant},
    {.id = trend_id::live_and_real_time_content,
     .summary = "Live video and instant updates will meet the demand for genuine content and "
                "connect with people in the moment."_sv,
     .themes = {theme::video, theme::formats, theme::authenticity},
     .momentum = momentum::growing},
    {.id = trend_id::long_form_content,
     .summary = "Content is becoming longer and deeper, on YouTube and perhaps on blogs again, in "
                "addition to short content."_sv,
     .themes = {theme::formats, theme::quality},
     .momentum = momentum::growing},
    {.id = trend_id::ephemeral_content,
     .summary =
         "Temporary content will develop further: it will be interactive and shoppable, and will "
         "feel urgent and exclusive."_sv,
     .themes = {theme::formats, theme::engagement},
     .momentum = momentum::growing},
    {.id = trend_id::behind_the_scenes_content,
     .summary = "Brands show what happens behind the scenes in short videos, and creators do so in "
                "broadcast channels; one source expects audiences to respond well to it."_sv,
     .themes = {theme::authenticity, theme::formats},
     .momentum = momentum::growing},
    {.id = trend_id::user_generated_content,
     .summary = "Content made by users is becoming more popular, with brands in particular, "
                "because it is authentic."_sv,
     .themes = {theme::authenticity, theme::formats, theme::community},
     .momentum = momentum::growing},
    {.id = trend_id::substance_over_persona,
     .summary = "Followers want topics that are useful to them; the person who presents them "
                "matters less and less."_sv,
     .themes = {theme::quality, theme::authenticity},
     .momentum = momentum::growing},
    {.id = trend_id::humor_and_self_irony,
     .summary = "Humor and self-deprecation are in demand in influencer marketing."_sv,
     .themes = {theme::authenticity, theme::influencers},
     .momentum = momentum::unstated},
    {.id = trend_id::social_commerce,
     .summary = "Four sources see social media turning into a place to shop; Western companies are "
                "said to be catching up slowly with leading apps such as WeChat and Douyin."_sv,
     .themes = {theme::commerce},
     .momentum = momentum::growing},
    {.id = trend_id::ar_virtual_try_on,
     .summary = "Augmented reality lets people try products virtually before they buy."_sv,
     .themes = {theme::commerce, theme::immersive},
     .momentum = momentum::unstated},
    {.id = trend_id::social_search,
     .summary = "Social media is in large part turning into a search engine."_sv,
     .themes = {theme::reach},
     .momentum = momentum::growing},
    {.id = trend_id::nfts_and_social_currency,
     .summary = "NFTs are growing more popular; they are expected to let people own and trade "
                "digital items, earn creators money and show how much influence a person has "
                "online."_sv,
     .themes = {theme::monetization},
     .momentum = momentum::growing},
    {.id = trend_id::metaverse,
     .summary = "One source expects social media to make the metaverse real in 2024, using virtual "
                "and augmented reality."_sv,
     .themes = {theme::immersive},
     .momentum = momentum::emerging},
    {.id = trend_id::blockchain_and_web3,
     .summary = "Blockchain is expected to redefine ownership on social media and to verify "
                "content; decentralized networks use it to give users more say over their data."_sv,
     .themes = {theme::decentralization, theme::trust},
     .momentum = momentum::emerging},
    {.id = trend_id::decentralized_networks,
     .summary = "Three sources see decentralized networks emerge or gain ground; two of them add "
                "that these networks are still young or relatively niche."_sv,
     .themes = {theme::decentralization, theme::privacy},
     .momentum = momentum::growing},
    {.id = trend_id::privacy_and_data_control,
     .summary = "Three sources see growing concern about data privacy, with platforms or networks "
                "responding; a fourth says that data protection and a law restrict advertising."_sv,
     .themes = {theme::privacy, theme::trust},
     .momentum = momentum::growing},
    {.id = trend_id::private_and_closed_spaces,
     .summary = "Communication is moving to direct messages and closed spaces; the broadcast "
                "channels with which Instagram responded to this trend are public."_sv,
     .themes = {theme::messaging, theme::community, theme::privacy},
     .momentum = momentum::growing},
    {.id = trend_id::paid_exclusive_communities,
     .summary = "An expert suspects that people might even be willing to pay for closed spaces and "
                "exclusivity on social media."_sv,
     .themes = {theme::community, theme::monetization},
     .momentum = momentum::emerging},
    {.id = trend_id::micro_communities,
     .summary = "Two sources see small groups around a shared interest become more important, one "
                "for users, the other for brands."_sv,
     .themes = {theme::community},
     .momentum = momentum::growing},
    {.id = trend_id::social_activism,
     .summary = "Users will increasingly raise social issues, and platforms are expected to "
                "support and amplify their voices."_sv,
     .themes = {theme::social_impact},
     .momentum = momentum::growing},
    {.id = trend_id::gamification,
     .summary = "Platforms and brands use game elements that reward people for taking part and "
                "encourage them to return."_sv,
     .themes = {theme::engagement},
     .momentum = momentum::growing},
    {.id = trend_id::professionalization,
     .summary = "Social media is becoming more and more professional."_sv,
     .themes = {theme::strategy, theme::quality},
     .momentum = momentum::growing},
    {.id = trend_id::rapid_change_and_complexity,
     .summary = "All five sources say that social media, or the world around it, keeps changing; "
                "four call the change fast, and one adds that social media is growing more "
                "complex."_sv,
     .themes = {theme::strategy},
     .momentum = momentum::growing},
    {.id = trend_id::early_trend_adoption,
     .summary = "Three sources advise keeping up with trends, and one of the three advises "
                "spotting them early; a fourth advises against chasing trends."_sv,
     .themes = {theme::strategy},
     .momentum = momentum::unstated},
    {.id = trend_id::slow_and_considered_social,
     .summary = "One source asks businesses to slow down, pause and reflect so that work on social "
                "media is done properly, and expects slowing down to matter more and more."_sv,
     .themes = {theme::strategy, theme::quality},
     .momentum = momentum::growing},
    {.id = trend_id::strategic_long_term_approach,
     .summary = "One source calls a clear strategic foundation essential for success on social "
                "media, and long-term thinking, testing and measuring important for it."_sv,
     .themes = {theme::strategy},
     .momentum = momentum::unstated},
    {.id = trend_id::values_driven_communication,
     .summary = "Businesses are advised to say what they stand for instead of following trends; "
                "doing so may at first seem to slow content production, but will pay off in the "
                "long run."_sv,
     .themes = {theme::brand_identity, theme::authenticity},
     .momentum = momentum::unstated},
    {.id = trend_id::quality_over_quantity,
     .summary =
         "Now that content is abundant, choosing quality over quantity is increasingly "
         "important; quality takes time, a plan and goals, not necessarily a huge budget."_sv,
     .themes = {theme::quality, theme::strategy},
     .momentum = momentum::growing},
    {.id = trend_id::sustainable_content_production,
     .summary = "Well-planned content production lets content and resources serve several formats, "
                "platforms and departments."_sv,
     .themes = {theme::strategy, theme::quality, theme::formats},
     .momentum = momentum::unstated},
    {.id = trend_id::genuine_content_over_algorithm_hacks,
     .summary = "Good content will find the right audience without tricks if businesses do their "
                "work well and give the content enough time."_sv,
     .themes = {theme::authenticity, theme::reach, theme::quality},
     .momentum = momentum::unstated},
    {.id = trend_id::paid_organic_balance,
     .summary = "Organic reach is still seen as important, but organic content alone will allow "
                "limited growth; a balance of paid and organic reach is expected to become more "
                "important for growth."_sv,
     .themes = {theme::reach, theme::strategy},
     .momentum = momentum::growing},
    {.id = trend_id::distinctive_brand_identity,
     .summary = "So much content is alike that showing what makes a business and its people unique "
                "matters more than ever; a deliberate visual style strengthens its identity."_sv,
     .themes = {theme::brand_identity},
     .momentum = momentum::growing},
};

}  // namespace trendatlas::inline v0_1::catalog_2024

#endif
