// SPDX-License-Identifier: BSL-1.0
#ifndef TRENDATLAS_CATALOG_SOURCES_HIDDEN_SIDE_HPP
#define TRENDATLAS_CATALOG_SOURCES_HIDDEN_SIDE_HPP

#include "../../model.hpp"

namespace trendatlas::inline v1::catalog::hidden_side {

template <class Source>
inline constexpr Source about[] = {{
    .id = source_id::hidden_side,
    .document = "002_1f0a4c3b01f24260.txt"sv,
    .language = language::english,
    .title = "The Hidden Side of Social Media"sv,
    .sha256 = "598866eba30b8466c0f38abf8300cf630698ab7df241d72669b2d6684bc09f43"sv,
    .bytes = 5406,
    .lines = 33,
    .summary = "Trends behind the obvious ones: private messaging, decentralized networks, "
               "micro-communities, social commerce, virtual influencers and gamification."sv,
}};

// The sections that rows cite: lines and heading, as in the document.
inline constexpr section hidden_side{
    source_id::hidden_side, {1, 6}, "The Hidden Side of Social Media"sv};
inline constexpr section decentralized{
    source_id::hidden_side, {7, 12}, "The Rise of Decentralized Social Media"sv};
inline constexpr section shopping{
    source_id::hidden_side, {13, 16}, "Social Media as a Shopping Destination"sv};
inline constexpr section virtual_people{
    source_id::hidden_side, {17, 20}, "The Emergence of AI-Generated Influencers"sv};
inline constexpr section games{
    source_id::hidden_side, {21, 24}, "The Gamification of Social Media"sv};
inline constexpr section final_thoughts{source_id::hidden_side, {25, 30}, "Final Thoughts"sv};

template <class Claim>
inline constexpr Claim claims[] = {
    {.where = hidden_side(3),
     .trend = trend_id::early_trend_adoption,
     .stance = stance::affirms,
     .audiences = {audience::businesses, audience::marketers},
     .statement = "Behind the obvious tactics, less conventional trends shape the future of "
                  "engagement; who sees them early can innovate on purpose."sv},
    {.where = hidden_side(5),
     .trend = trend_id::rapid_change_and_complexity,
     .stance = stance::affirms,
     .momentum = momentum::growing,
     .statement = "Digital communication with consumers is being transformed quickly."sv},
    {.where = hidden_side(5),
     .trend = trend_id::private_and_closed_spaces,
     .stance = stance::affirms,
     .momentum = momentum::dominant,
     .platforms = {platform::instagram, platform::whatsapp},
     .statement = "Communication on Instagram, WhatsApp and many other channels is private "
                  "messaging for the most part."sv},
    {.where = hidden_side(5),
     .trend = trend_id::private_and_closed_spaces,
     .stance = stance::affirms,
     .momentum = momentum::dominant,
     .statement = "Direct messages are everywhere in customer engagement, influencer campaigns and "
                  "crisis management."sv},
    {.where = hidden_side(5),
     .trend = trend_id::privacy_and_data_control,
     .stance = stance::affirms,
     .momentum = momentum::growing,
     .audiences = {audience::users},
     .statement = "Users worry more about privacy and about what is kept of their data, and are "
                  "curious what becomes of deleted messages."sv},
    {.where = decentralized(9),
     .trend = trend_id::decentralized_networks,
     .stance = stance::affirms,
     .momentum = momentum::growing,
     .platforms = {platform::mastodon, platform::minds},
     .audiences = {audience::users},
     .statement = "Decentralized platforms gain ground, with Mastodon and Minds at the front of "
                  "the alternatives to the mainstream."sv},
    {.where = decentralized(9),
     .trend = trend_id::privacy_and_data_control,
     .stance = stance::affirms,
     .momentum = momentum::growing,
     .audiences = {audience::users},
     .statement = "The wish for data privacy and for moderated content rises, and with it the "
                  "interest in empowered users and in transparency."sv},
    {.where = decentralized(9),
     .trend = trend_id::blockchain_and_web3,
     .stance = stance::affirms,
     .audiences = {audience::users},
     .statement = "Decentralized networks use web3 technology such as blockchain to put data and "
                  "interactions in the hands of users."sv},
    {.where = decentralized(9),
     .trend = trend_id::decentralized_networks,
     .stance = stance::qualifies,
     .momentum = momentum::emerging,
     .statement = "Decentralized social media is still a niche."sv},
    {.where = decentralized(11),
     .trend = trend_id::micro_communities,
     .stance = stance::affirms,
     .momentum = momentum::growing,
     .audiences = {audience::brands},
     .statement = "Brands used to want everybody; now they turn to small groups around one "
                  "subject, seldom of more than fifty people."sv},
    {.where = decentralized(11),
     .trend = trend_id::micro_communities,
     .stance = stance::affirms,
     .momentum = momentum::growing,
     .platforms = {platform::discord, platform::telegram, platform::facebook},
     .audiences = {audience::brands},
     .statement = "Micro-communities on Discord, Telegram, in groups on Facebook and elsewhere "
                  "lead to better relationships and more loyalty to a brand."sv},
    {.where = decentralized(11),
     .trend = trend_id::genuine_relationships,
     .stance = stance::affirms,
     .momentum = momentum::growing,
     .audiences = {audience::users, audience::brands},
     .statement = "More and more users prefer meaningful contact with a brand."sv},
    {.where = decentralized(11),
     .trend = trend_id::personal_over_mass_messaging,
     .stance = stance::affirms,
     .momentum = momentum::growing,
     .audiences = {audience::brands},
     .statement = "The personal touch in each single contact is worth far more than the same "
                  "message for everybody."sv},
    {.where = shopping(15),
     .trend = trend_id::social_commerce,
     .stance = stance::affirms,
     .momentum = momentum::growing,
     .platforms = {platform::instagram, platform::tiktok},
     .statement = "Instagram and TikTok have become store fronts: posts to shop from, and shopping "
                  "events streamed live."sv},
    {.where = shopping(15),
     .trend = trend_id::social_commerce,
     .stance = stance::affirms,
     .momentum = momentum::dominant,
     .platforms = {platform::wechat, platform::douyin},
     .audiences = {audience::users},
     .statement = "WeChat and Douyin get it right: people buy inside the app."sv},
    {.where = shopping(15),
     .trend = trend_id::social_commerce,
     .stance = stance::qualifies,
     .momentum = momentum::growing,
     .audiences = {audience::businesses},
     .statement = "Companies in the West are only slowly catching up."sv},
    {.where = shopping(15),
     .trend = trend_id::social_commerce,
     .stance = stance::affirms,
     .audiences = {audience::brands},
     .statement = "Every brand that makes social commerce part of its strategy gains a lot."sv},
    {.where = virtual_people(19),
     .trend = trend_id::virtual_influencers,
     .stance = stance::affirms,
     .momentum = momentum::growing,
     .audiences = {audience::brands, audience::marketers},
     .statement = "Virtual influencers have arrived and seem here to stay: they have followers by "
                  "the million, work with major brands, and give marketers control that human ones "
                  "do not."sv},
    {.where = virtual_people(19),
     .trend = trend_id::influencer_partnerships,
     .stance = stance::cautions,
     .audiences = {audience::marketers},
     .statement = "Human influencers are unpredictable."sv},
    {.where = virtual_people(19),
     .trend = trend_id::virtual_influencers,
     .stance = stance::qualifies,
     .audiences = {audience::users},
     .statement = "Some consumers have doubts about virtual figures."sv},
    {.where = games(23),
     .trend = trend_id::gamification,
     .stance = stance::affirms,
     .momentum = momentum::growing,
     .platforms = {platform::snapchat, platform::twitter, platform::tiktok},
     .audiences = {audience::users, audience::platforms},
     .statement = "Platforms build in more and more game elements: streaks on Snapchat, badges on "
                  "Twitter, challenges on TikTok bring users back every day."sv},
    {.where = games(23),
     .trend = trend_id::gamification,
     .stance = stance::affirms,
     .momentum = momentum::growing,
     .audiences = {audience::brands, audience::users},
     .statement = "Brands reward taking part in interactive campaigns; game elements appeal to "
                  "human psychology and make interaction more addictive and more rewarding."sv},
    {.where = final_thoughts(27),
     .trend = trend_id::decentralized_networks,
     .stance = stance::affirms,
     .momentum = momentum::growing,
     .statement = "The rise of decentralized platforms changes how people engage online."sv},
    {.where = final_thoughts(27),
     .trend = trend_id::micro_communities,
     .stance = stance::affirms,
     .momentum = momentum::growing,
     .statement = "Micro-communities gain influence."sv},
    {.where = final_thoughts(27),
     .trend = trend_id::social_commerce,
     .stance = stance::affirms,
     .momentum = momentum::growing,
     .statement =
         "AI and e-commerce are built into social media and change how people engage online."sv},
    {.where = final_thoughts(27, 29),
     .trend = trend_id::early_trend_adoption,
     .stance = stance::affirms,
     .audiences = {audience::brands, audience::businesses},
     .statement = "Brands that see the shifts early and adapt stay relevant, and companies that "
                  "take up new ideas get far ahead."sv},
    {.where = final_thoughts(27, 29),
     .trend = trend_id::rapid_change_and_complexity,
     .stance = stance::affirms,
     .momentum = momentum::growing,
     .audiences = {audience::users, audience::brands},
     .statement = "The digital landscape changes rapidly, and so do the habits of people on social "
                  "media."sv},
    {.where = final_thoughts(29),
     .trend = trend_id::genuine_relationships,
     .stance = stance::affirms,
     .audiences = {audience::brands, audience::businesses, audience::users},
     .statement = "Success comes from real interaction and strong relationships, not from the "
                  "number of followers alone."sv},
};

template <class Recommendation>
inline constexpr Recommendation recommendations[] = {
    {.where = hidden_side(3),
     .trends = {trend_id::early_trend_adoption},
     .audiences = {audience::businesses, audience::marketers},
     .strength = strength::implied,
     .action =
         "Find the less obvious movements early and use them to engage people in new ways."sv},
    {.where = hidden_side(5),
     .trends = {trend_id::private_and_closed_spaces, trend_id::privacy_and_data_control},
     .audiences = {audience::users},
     .strength = strength::implied,
     .action = "Consult a guide if you want deleted messages back."sv},
    {.where = decentralized(11),
     .trends = {trend_id::micro_communities, trend_id::genuine_relationships},
     .platforms = {platform::discord, platform::telegram, platform::facebook},
     .audiences = {audience::brands},
     .strength = strength::implied,
     .action = "Gather small communities, on Discord, Telegram or Facebook for instance, instead "
               "of aiming at everybody, to win relationships and loyalty."sv},
    {.where = decentralized(11),
     .trends = {trend_id::personal_over_mass_messaging},
     .audiences = {audience::brands},
     .strength = strength::implied,
     .action = "Make every contact personal instead of sending everybody the same message."sv},
    {.where = shopping(15),
     .trends = {trend_id::social_commerce},
     .audiences = {audience::brands},
     .strength = strength::implied,
     .action = "Make social commerce part of your strategy."sv},
    {.where = virtual_people(19),
     .trends = {trend_id::virtual_influencers},
     .audiences = {audience::marketers},
     .strength = strength::implied,
     .action = "Use virtual influencers where you want control of branding and message."sv},
    {.where = games(23),
     .trends = {trend_id::gamification},
     .audiences = {audience::brands},
     .strength = strength::implied,
     .action = "Run interactive campaigns that reward people who take part: with badges, discounts "
               "or exclusive content."sv},
    {.where = final_thoughts(27),
     .trends = {trend_id::early_trend_adoption, trend_id::rapid_change_and_complexity},
     .audiences = {audience::brands},
     .strength = strength::implied,
     .action = "Recognize shifts early and adapt your strategy to them."sv},
    {.where = final_thoughts(29),
     .trends = {trend_id::early_trend_adoption},
     .audiences = {audience::businesses},
     .strength = strength::implied,
     .action = "Try new things and adopt new ideas."sv},
    {.where = final_thoughts(29),
     .trends = {trend_id::micro_communities, trend_id::virtual_influencers,
                trend_id::social_commerce},
     .audiences = {audience::businesses},
     .strength = strength::implied,
     .action = "Consider smaller groups, AI influencers and new ways of shopping."sv},
    {.where = final_thoughts(29),
     .trends = {trend_id::early_trend_adoption, trend_id::rapid_change_and_complexity},
     .audiences = {audience::brands},
     .strength = strength::stated,
     .action = "Be ready to adapt and to experiment as people's habits change."sv},
    {.where = final_thoughts(29),
     .trends = {trend_id::genuine_relationships},
     .audiences = {audience::brands, audience::businesses},
     .strength = strength::implied,
     .action = "Build real interaction, strong relationships and valuable experiences, and do not "
               "look at follower counts alone."sv},
};

template <class Feature>
inline constexpr Feature features[] = {
    {.where = hidden_side(5),
     .name = "direct messages (DMs)"sv,
     .trends = {trend_id::private_and_closed_spaces},
     .note = "Everywhere in customer engagement, influencer campaigns and crisis management."sv},
    {.where = hidden_side(5),
     .name = "message recovery tools"sv,
     .trends = {trend_id::privacy_and_data_control, trend_id::private_and_closed_spaces},
     .note = "Discussed by people who want deleted messages back."sv},
    {.where = decentralized(11),
     .name = "Facebook Groups"sv,
     .platforms = {platform::facebook},
     .trends = {trend_id::micro_communities},
     .note = "A home of small communities."sv},
    {.where = shopping(15),
     .name = "shoppable posts"sv,
     .platforms = {platform::instagram, platform::tiktok},
     .trends = {trend_id::social_commerce},
     .note = "Posts on Instagram and TikTok from which people buy."sv},
    {.where = shopping(15),
     .name = "live-stream shopping events"sv,
     .platforms = {platform::instagram, platform::tiktok},
     .trends = {trend_id::social_commerce},
     .note = "Buying on Instagram and TikTok while a stream runs."sv},
    {.where = games(23),
     .name = "Snapchat Streaks"sv,
     .platforms = {platform::snapchat},
     .trends = {trend_id::gamification},
     .note = "Encourage users to return every day."sv},
    {.where = games(23),
     .name = "Twitter Badges"sv,
     .platforms = {platform::twitter},
     .trends = {trend_id::gamification},
     .note = "Encourage users to return every day."sv},
    {.where = games(23),
     .name = "TikTok challenges"sv,
     .platforms = {platform::tiktok},
     .trends = {trend_id::gamification},
     .note = "Encourage users to return every day."sv},
};

template <class Figure>
inline constexpr Figure figures[] = {
    {.where = decentralized(11),
     .trend = trend_id::micro_communities,
     .quantity = "Members of a micro-community, as a rule"sv,
     .maximum = 50,
     .unit = "people"sv,
     .wording = "rarely exceeding the number fifty"sv},
    {.where = virtual_people(19),
     .trend = trend_id::virtual_influencers,
     .quantity = "Followers of virtual influencers"sv,
     .unit = "followers"sv,
     .wording = "millions"sv},
};

template <class Entity>
inline constexpr Entity entities[] = {
    {.where = virtual_people(19),
     .name = "Lil Miquela"sv,
     .kind = entity_kind::virtual_influencer,
     .trends = {trend_id::virtual_influencers},
     .role = "An AI-generated personality, named as an example of many followers and work with "
             "major brands."sv},
    {.where = virtual_people(19),
     .name = "Imma"sv,
     .kind = entity_kind::virtual_influencer,
     .trends = {trend_id::virtual_influencers},
     .role = "An AI-generated personality, named beside the first as a second example."sv},
};

}  // namespace trendatlas::inline v1::catalog::hidden_side

#endif
