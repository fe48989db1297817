// SPDX-License-Identifier: BSL-1.0
#ifndef TRENDATLAS_CATALOG_SOURCES_HIDDEN_SIDE_HPP
#define TRENDATLAS_CATALOG_SOURCES_HIDDEN_SIDE_HPP

#include "../../model.hpp"

namespace trendatlas::inline v0_1::catalog_2024::hidden_side {

template <class Source>
inline constexpr Source about[] = {{
    .id = source_id::hidden_side,
    .document = "002_1f0a4c3b01f24260.txt"_sv,
    .language = language::english,
    .title = "The Hidden Side of Social Media"_sv,
    .sha256 = "598866eba30b8466c0f38abf8300cf630698ab7df241d72669b2d6684bc09f43"_sv,
    .bytes = 5406,
    .lines = 33,
    .summary = "Less obvious trends: private messaging, decentralized networks, micro-communities, "
               "social commerce, virtual influencers and gamification."_sv,
}};

// The sections that rows cite: lines and heading, as in the document.
inline constexpr section hidden_side{
    source_id::hidden_side, {1, 6}, "The Hidden Side of Social Media"_sv};
inline constexpr section decentralized{
    source_id::hidden_side, {7, 12}, "The Rise of Decentralized Social Media"_sv};
inline constexpr section shopping{
    source_id::hidden_side, {13, 16}, "Social Media as a Shopping Destination"_sv};
inline constexpr section virtual_people{
    source_id::hidden_side, {17, 20}, "The Emergence of AI-Generated Influencers"_sv};
inline constexpr section games{
    source_id::hidden_side, {21, 24}, "The Gamification of Social Media"_sv};
inline constexpr section final_thoughts{source_id::hidden_side, {25, 30}, "Final Thoughts"_sv};

template <class Claim>
inline constexpr Claim claims[] = {
    {.where = hidden_side(3),
     .trend = trend_id::early_trend_adoption,
     .stance = stance::affirms,
     .audiences = {audience::businesses, audience::marketers},
     .statement =
         "Less obvious trends are shaping where digital engagement is heading; businesses and "
         "marketers that spot them early can engage audiences in unique, interactive and "
         "thought-provoking ways."_sv},
    {.where = hidden_side(5),
     .trend = trend_id::rapid_change_and_complexity,
     .stance = stance::affirms,
     .momentum = momentum::growing,
     .audiences = {audience::users},
     .statement = "Digital communication with consumers is changing rapidly."_sv},
    {.where = hidden_side(5),
     .trend = trend_id::private_and_closed_spaces,
     .stance = stance::affirms,
     .momentum = momentum::dominant,
     .platforms = {platform::instagram, platform::whatsapp},
     .statement =
         "Many social media channels, such as Instagram and WhatsApp, are almost wholly about "
         "private messaging."_sv},
    {.where = hidden_side(5),
     .trend = trend_id::private_and_closed_spaces,
     .stance = stance::affirms,
     .momentum = momentum::dominant,
     .statement = "Direct messages are now everywhere in customer engagement, influencer campaigns "
                  "and crisis management."_sv},
    {.where = hidden_side(5),
     .trend = trend_id::privacy_and_data_control,
     .stance = stance::affirms,
     .momentum = momentum::growing,
     .audiences = {audience::users},
     .statement = "Users are increasingly worried about privacy and data retention, and curious "
                  "about what happens to deleted messages."_sv},
    {.where = decentralized(9),
     .trend = trend_id::decentralized_networks,
     .stance = stance::affirms,
     .momentum = momentum::growing,
     .platforms = {platform::mastodon, platform::minds},
     .audiences = {audience::users},
     .statement = "Decentralized platforms are gaining ground, led by Mastodon and Minds, which "
                  "offer alternatives to mainstream platforms."_sv},
    {.where = decentralized(9),
     .trend = trend_id::privacy_and_data_control,
     .stance = stance::affirms,
     .momentum = momentum::growing,
     .audiences = {audience::users},
     .statement = "People increasingly want data privacy, content moderation, more power for users "
                  "and transparency in practice."_sv},
    {.where = decentralized(9),
     .trend = trend_id::blockchain_and_web3,
     .stance = stance::affirms,
     .audiences = {audience::users},
     .statement = "Decentralized networks use web3 technology such as blockchain to give users "
                  "more say over their data and interactions than centralized networks do."_sv},
    {.where = decentralized(9),
     .trend = trend_id::decentralized_networks,
     .stance = stance::qualifies,
     .momentum = momentum::emerging,
     .statement = "Decentralized networks remain relatively niche."_sv},
    {.where = decentralized(11),
     .trend = trend_id::micro_communities,
     .stance = stance::affirms,
     .momentum = momentum::growing,
     .audiences = {audience::brands, audience::users},
     .statement = "Brands once aimed for mass appeal; now they are turning to micro-communities, "
                  "small groups around one subject that rarely have more than fifty members."_sv},
    {.where = decentralized(11),
     .trend = trend_id::micro_communities,
     .stance = stance::affirms,
     .momentum = momentum::growing,
     .certainty = certainty::expected,
     .platforms = {platform::discord, platform::telegram, platform::facebook},
     .audiences = {audience::brands, audience::users},
     .statement = "Communities of knowledge entrepreneurs and micro-communities on Discord, "
                  "Telegram, Facebook Groups and elsewhere will increasingly strengthen "
                  "relationships and loyalty to brands."_sv},
    {.where = decentralized(11),
     .trend = trend_id::genuine_relationships,
     .stance = stance::affirms,
     .momentum = momentum::growing,
     .audiences = {audience::users, audience::brands},
     .statement = "Users increasingly want meaningful engagement with brands."_sv},
    {.where = decentralized(11),
     .trend = trend_id::personal_over_mass_messaging,
     .stance = stance::affirms,
     .momentum = momentum::growing,
     .audiences = {audience::brands},
     .statement = "For brands, making each interaction personal is becoming far more valuable than "
                  "sending everybody the same message."_sv},
    {.where = shopping(15),
     .trend = trend_id::social_commerce,
     .stance = stance::affirms,
     .momentum = momentum::growing,
     .platforms = {platform::instagram, platform::tiktok},
     .statement = "Instagram and TikTok have turned into storefronts, with shoppable posts and "
                  "shopping events streamed live."_sv},
    {.where = shopping(15),
     .trend = trend_id::social_commerce,
     .stance = stance::affirms,
     .platforms = {platform::wechat, platform::douyin},
     .audiences = {audience::users},
     .statement = "Leading apps such as WeChat and Douyin have found the right formula: people can "
                  "buy products without leaving the app."_sv},
    {.where = shopping(15),
     .trend = trend_id::social_commerce,
     .stance = stance::qualifies,
     .momentum = momentum::growing,
     .audiences = {audience::businesses},
     .statement = "In social commerce, Western companies are catching up, though slowly, with "
                  "leading apps that let people buy products inside them."_sv},
    {.where = shopping(15),
     .trend = trend_id::social_commerce,
     .stance = stance::affirms,
     .certainty = certainty::expected,
     .audiences = {audience::brands},
     .statement =
         "Any brand that makes social commerce part of its strategy will benefit considerably."_sv},
    {.where = virtual_people(19),
     .trend = trend_id::virtual_influencers,
     .stance = stance::affirms,
     .momentum = momentum::growing,
     .audiences = {audience::brands, audience::marketers},
     .statement =
         "Virtual influencers already exist and seem here to stay: they give marketers new control "
         "over branding and message, and some have millions of followers and work with major "
         "brands."_sv},
    {.where = virtual_people(19),
     .trend = trend_id::influencer_partnerships,
     .stance = stance::cautions,
     .audiences = {audience::marketers, audience::creators},
     .statement = "Working with human influencers is seen as unpredictable; virtual influencers "
                  "remove that unpredictability."_sv},
    {.where = virtual_people(19),
     .trend = trend_id::virtual_influencers,
     .stance = stance::qualifies,
     .audiences = {audience::users},
     .statement = "Some consumers have doubts about engaging with virtual influencers."_sv},
    {.where = games(23),
     .trend = trend_id::gamification,
     .stance = stance::affirms,
     .momentum = momentum::growing,
     .platforms = {platform::snapchat, platform::twitter, platform::tiktok},
     .audiences = {audience::users, audience::platforms},
     .statement = "Platforms build in more and more game elements to boost engagement: streaks on "
                  "Snapchat, badges on Twitter and challenges on TikTok encourage people to return "
                  "daily."_sv},
    {.where = games(23),
     .trend = trend_id::gamification,
     .stance = stance::affirms,
     .audiences = {audience::brands, audience::users},
     .statement = "Brands reward people for taking part in interactive campaigns; game elements "
                  "appeal to human psychology and make social media more addictive and "
                  "rewarding."_sv},
    {.where = final_thoughts(27),
     .trend = trend_id::decentralized_networks,
     .stance = stance::affirms,
     .momentum = momentum::growing,
     .audiences = {audience::users},
     .statement = "The rise of decentralized platforms is changing how people engage online."_sv},
    {.where = final_thoughts(27),
     .trend = trend_id::micro_communities,
     .stance = stance::affirms,
     .momentum = momentum::growing,
     .audiences = {audience::users},
     .statement =
         "Micro-communities are gaining influence and changing how people engage online."_sv},
    {.where = final_thoughts(27),
     .trend = trend_id::virtual_influencers,
     .stance = stance::affirms,
     .momentum = momentum::growing,
     .audiences = {audience::users},
     .statement =
         "The integration of AI into social media is changing how people engage online."_sv},
    {.where = final_thoughts(27),
     .trend = trend_id::social_commerce,
     .stance = stance::affirms,
     .momentum = momentum::growing,
     .audiences = {audience::users},
     .statement =
         "The integration of e-commerce into social media is changing how people engage online."_sv},
    {.where = final_thoughts(27, 29),
     .trend = trend_id::early_trend_adoption,
     .stance = stance::affirms,
     .certainty = certainty::expected,
     .audiences = {audience::brands, audience::businesses},
     .statement = "The future belongs to those who try new things: brands that see shifts early "
                  "and adapt will stay relevant and thrive, and companies with new ideas will gain "
                  "a big advantage."_sv},
    {.where = final_thoughts(27, 29),
     .trend = trend_id::rapid_change_and_complexity,
     .stance = stance::affirms,
     .momentum = momentum::growing,
     .audiences = {audience::users, audience::brands},
     .statement =
         "The digital landscape is changing rapidly, and people's social media habits keep "
         "changing."_sv},
    {.where = final_thoughts(29),
     .trend = trend_id::genuine_relationships,
     .stance = stance::affirms,
     .certainty = certainty::expected,
     .audiences = {audience::brands, audience::businesses, audience::users},
     .statement = "Success on social media will come from real interaction, strong relationships "
                  "and valuable online experiences, not from follower numbers alone."_sv},
};

template <class Recommendation>
inline constexpr Recommendation recommendations[] = {
    {.where = hidden_side(3),
     .trends = {trend_id::early_trend_adoption},
     .audiences = {audience::businesses, audience::marketers},
     .strength = strength::implied,
     .action = "Spot less obvious trends early and use them to engage your audience in unique, "
               "interactive ways."_sv},
    {.where = hidden_side(5),
     .trends = {trend_id::private_and_closed_spaces, trend_id::privacy_and_data_control},
     .audiences = {audience::users},
     .strength = strength::implied,
     .action = "Consult an online guide if you want to recover deleted private messages."_sv},
    {.where = decentralized(11),
     .trends = {trend_id::micro_communities, trend_id::genuine_relationships},
     .platforms = {platform::discord, platform::telegram, platform::facebook},
     .audiences = {audience::brands},
     .strength = strength::implied,
     .action = "Build small communities, for example on Discord, Telegram or Facebook, to improve "
               "relationships and strengthen loyalty to your brand."_sv},
    {.where = decentralized(11),
     .trends = {trend_id::personal_over_mass_messaging},
     .audiences = {audience::brands},
     .strength = strength::implied,
     .action = "Make each interaction personal instead of sending everybody the same message."_sv},
    {.where = shopping(15),
     .trends = {trend_id::social_commerce},
     .audiences = {audience::brands},
     .strength = strength::implied,
     .action = "Make social commerce part of your strategy."_sv},
    {.where = virtual_people(19),
     .trends = {trend_id::virtual_influencers},
     .audiences = {audience::marketers},
     .strength = strength::implied,
     .action = "Use virtual influencers where you want more control of branding and message."_sv},
    {.where = games(23),
     .trends = {trend_id::gamification},
     .audiences = {audience::brands},
     .strength = strength::implied,
     .action = "Run interactive campaigns that reward people for taking part, with badges, "
               "discounts or exclusive content."_sv},
    {.where = final_thoughts(27),
     .trends = {trend_id::early_trend_adoption, trend_id::rapid_change_and_complexity},
     .audiences = {audience::brands},
     .strength = strength::implied,
     .action = "Recognize shifts in social media early and adapt your strategy to them."_sv},
    {.where = final_thoughts(29),
     .trends = {trend_id::early_trend_adoption},
     .audiences = {audience::businesses},
     .strength = strength::implied,
     .action = "Try new things on social media and adopt new ideas."_sv},
    {.where = final_thoughts(29),
     .trends = {trend_id::micro_communities, trend_id::virtual_influencers,
                trend_id::social_commerce},
     .audiences = {audience::businesses},
     .strength = strength::implied,
     .action = "Consider connecting with small, focused groups, working with AI influencers or "
               "offering exciting ways to buy online."_sv},
    {.where = final_thoughts(29),
     .trends = {trend_id::early_trend_adoption, trend_id::rapid_change_and_complexity},
     .audiences = {audience::brands},
     .strength = strength::stated,
     .action = "Be ready to adapt and to try different strategies as people's social media habits "
               "change."_sv},
    {.where = final_thoughts(29),
     .trends = {trend_id::genuine_relationships},
     .audiences = {audience::brands, audience::businesses},
     .strength = strength::implied,
     .action = "Build real interaction, strong relationships and valuable online experiences, and "
               "do not look at follower numbers alone."_sv},
};

template <class Feature>
inline constexpr Feature features[] = {
    {.where = hidden_side(5),
     .name = "direct messages (DMs)"_sv,
     .trends = {trend_id::private_and_closed_spaces},
     .note = "Private messages that are now everywhere in customer engagement, influencer "
             "campaigns and crisis management."_sv},
    {.where = hidden_side(5),
     .name = "message recovery tools"_sv,
     .trends = {trend_id::privacy_and_data_control, trend_id::private_and_closed_spaces},
     .note = "Tools for recovering messages; discussions of them show that people are curious "
             "about deleted messages."_sv},
    {.where = decentralized(11),
     .name = "Facebook Groups"_sv,
     .platforms = {platform::facebook},
     .trends = {trend_id::micro_communities},
     .note = "Groups on Facebook, mentioned as a place for communities."_sv},
    {.where = shopping(15),
     .name = "shoppable posts"_sv,
     .platforms = {platform::instagram, platform::tiktok},
     .trends = {trend_id::social_commerce},
     .note = "Posts on Instagram and TikTok from which people can buy."_sv},
    {.where = shopping(15),
     .name = "live-stream shopping events"_sv,
     .platforms = {platform::instagram, platform::tiktok},
     .trends = {trend_id::social_commerce},
     .note = "Shopping events that are streamed live on Instagram and TikTok."_sv},
    {.where = games(23),
     .name = "Snapchat Streaks"_sv,
     .platforms = {platform::snapchat},
     .trends = {trend_id::gamification},
     .note = "A game element of Snapchat that encourages users to return every day."_sv},
    {.where = games(23),
     .name = "Twitter Badges"_sv,
     .platforms = {platform::twitter},
     .trends = {trend_id::gamification},
     .note = "A game element of Twitter that encourages users to return every day."_sv},
    {.where = games(23),
     .name = "TikTok challenges"_sv,
     .platforms = {platform::tiktok},
     .trends = {trend_id::gamification},
     .note = "A game element of TikTok that encourages users to return every day."_sv},
};

template <class Figure>
inline constexpr Figure figures[] = {
    {.where = decentralized(11),
     .trend = trend_id::micro_communities,
     .quantity = "Members of a micro-community (rarely more)"_sv,
     .maximum = 50,
     .unit = "people"_sv,
     .wording = "fifty"_sv},
    {.where = virtual_people(19),
     .trend = trend_id::virtual_influencers,
     .quantity = "Followers of virtual influencers such as Lil Miquela and Imma"_sv,
     .unit = "followers"_sv,
     .wording = "millions"_sv},
};

template <class Entity>
inline constexpr Entity entities[] = {
    {.where = virtual_people(19),
     .name = "Lil Miquela"_sv,
     .kind = entity_kind::virtual_influencer,
     .trends = {trend_id::virtual_influencers},
     .role = "An AI-generated personality that has millions of followers and works with major "
             "brands."_sv},
    {.where = virtual_people(19),
     .name = "Imma"_sv,
     .kind = entity_kind::virtual_influencer,
     .trends = {trend_id::virtual_influencers},
     .role = "An AI-generated personality that has millions of followers and works with major "
             "brands."_sv},
};

}  // namespace trendatlas::inline v0_1::catalog_2024::hidden_side

#endif
