// SPDX-License-Identifier: BSL-1.0
#ifndef TRENDATLAS_CATALOG_SOURCES_KEY_TRENDS_2024_HPP
#define TRENDATLAS_CATALOG_SOURCES_KEY_TRENDS_2024_HPP

#include "../../model.hpp"

namespace trendatlas::inline v0_1::catalog_2024::key_trends_2024 {

template <class Source>
inline constexpr Source about[] = {{
    .id = source_id::key_trends_2024,
    .document = "000_8c2b9ec189e4f493.txt"_sv,
    .language = language::english,
    .sha256 = "70d7f5a6ffb13aa1e3d8731f8cb5d988061ca07fb526b02080053fa02cfbcbea"_sv,
    .bytes = 5397,
    .lines = 31,
    .summary = "Five key trends for businesses and creators: AI-driven content, micro-influencers, "
               "short-form video, social commerce and decentralized networks, with four questions "
               "and answers."_sv,
}};

// The sections that rows cite: lines and heading, as in the document.
inline constexpr section introduction{source_id::key_trends_2024, {2, 3}, "Introduction"_sv};
inline constexpr section ai_content{
    source_id::key_trends_2024, {5, 7}, "2.1 The Growth of AI-Driven ..."_sv};
inline constexpr section micro{
    source_id::key_trends_2024, {8, 10}, "2.2 Micro-Influencers Taking Center Stage"_sv};
inline constexpr section short_video{
    source_id::key_trends_2024, {11, 13}, "2.3 The Dominance of Short-Form Video"_sv};
inline constexpr section commerce{
    source_id::key_trends_2024, {14, 16}, "2.4 Social Commerce Evolution"_sv};
inline constexpr section decentralized{
    source_id::key_trends_2024, {17, 19}, "2.5 The Rise of Decentralized Social Networks"_sv};
inline constexpr section question_1{
    source_id::key_trends_2024,
    {21, 22},
    "Q1: What is the most important social media trend in 2024?"_sv};
inline constexpr section question_2{source_id::key_trends_2024,
                                    {23, 24},
                                    "Q2: How can businesses benefit from micro-influencers?"_sv};
inline constexpr section question_3{
    source_id::key_trends_2024, {25, 26}, "Q3: Why is short-form video so popular?"_sv};
inline constexpr section question_4{
    source_id::key_trends_2024, {27, 28}, "Q4: What are decentralized social networks?"_sv};
inline constexpr section conclusion{source_id::key_trends_2024, {29, 31}, "Conclusion"_sv};

template <class Claim>
inline constexpr Claim claims[] = {
    {.where = introduction(3),
     .trend = trend_id::rapid_change_and_complexity,
     .stance = stance::affirms,
     .momentum = momentum::growing,
     .audiences = {audience::businesses, audience::creators},
     .statement = "Social media is changing faster than ever, and the trends expected to "
                  "dominate 2024 offer businesses and creators new opportunities to reach "
                  "their audiences."_sv},
    {.where = ai_content(6),
     .trend = trend_id::ai_content_creation,
     .stance = stance::affirms,
     .momentum = momentum::growing,
     .audiences = {audience::users},
     .statement = "AI for creating and distributing content is among the most significant trends "
                  "in 2024; AI tools can write high-quality posts and captions that increase "
                  "engagement."_sv},
    {.where = ai_content(6, 7),
     .trend = trend_id::ai_personalization,
     .stance = stance::affirms,
     .audiences = {audience::brands, audience::users},
     .statement = "AI analyzes what users do and prefer, and lets brands tailor messages to each "
                  "audience segment at scale, which makes campaigns more effective."_sv},
    {.where = ai_content(7),
     .trend = trend_id::ai_content_creation,
     .stance = stance::affirms,
     .momentum = momentum::growing,
     .certainty = certainty::expected,
     .audiences = {audience::brands},
     .statement =
         "As AI advances, more AI-generated content is expected on social media platforms."_sv},
    {.where = micro(9, 10),
     .trend = trend_id::micro_influencers,
     .stance = stance::affirms,
     .momentum = momentum::growing,
     .audiences = {audience::brands, audience::creators},
     .statement = "After years of mega-influencers, 2024 belongs to micro-influencers: their niche "
                  "content is more authentic, better targeted and often brings more "
                  "conversions."_sv},
    {.where = micro(9),
     .trend = trend_id::influencer_partnerships,
     .stance = stance::affirms,
     .momentum = momentum::growing,
     .audiences = {audience::brands, audience::creators},
     .statement = "Brands increasingly work with micro-influencers because these engage people "
                  "more than mega-influencers do and have earned the trust of their "
                  "communities."_sv},
    {.where = micro(10),
     .trend = trend_id::micro_influencers,
     .stance = stance::affirms,
     .momentum = momentum::growing,
     .certainty = certainty::expected,
     .audiences = {audience::creators},
     .statement = "The micro-influencer trend is expected to keep growing as authenticity matters "
                  "more in social media marketing."_sv},
    {.where = micro(10),
     .trend = trend_id::authenticity_and_trust,
     .stance = stance::affirms,
     .momentum = momentum::growing,
     .statement = "Authenticity is becoming more important in social media marketing."_sv},
    {.where = short_video(12),
     .trend = trend_id::short_form_video,
     .stance = stance::affirms,
     .momentum = momentum::dominant,
     .platforms = {platform::tiktok, platform::instagram},
     .audiences = {audience::users},
     .statement = "Short video, for example on TikTok and in Instagram Reels, remains dominant: "
                  "typically 15 to 60 seconds long, engaging, easy to share and quick to watch on "
                  "the go."_sv},
    {.where = short_video(13),
     .trend = trend_id::short_form_video,
     .stance = stance::affirms,
     .momentum = momentum::growing,
     .audiences = {audience::brands},
     .statement = "Brands increasingly use short video to present products and to connect with "
                  "their audience more personally."_sv},
    {.where = short_video(13),
     .trend = trend_id::behind_the_scenes_content,
     .stance = stance::affirms,
     .momentum = momentum::growing,
     .audiences = {audience::brands},
     .statement =
         "Brands increasingly use short videos to show what happens behind the scenes."_sv},
    {.where = commerce(15),
     .trend = trend_id::social_commerce,
     .stance = stance::affirms,
     .momentum = momentum::growing,
     .platforms = {platform::instagram, platform::facebook, platform::tiktok},
     .audiences = {audience::users, audience::platforms},
     .statement = "Social commerce keeps evolving: platforms such as Instagram, Facebook and "
                  "TikTok are improving their shopping features so that people can buy more easily "
                  "inside the app."_sv},
    {.where = commerce(16),
     .trend = trend_id::social_commerce,
     .stance = stance::affirms,
     .audiences = {audience::businesses},
     .statement = "Social commerce lets businesses turn engagement on social media into sales "
                  "seamlessly."_sv},
    {.where = commerce(16),
     .trend = trend_id::ar_virtual_try_on,
     .stance = stance::affirms,
     .audiences = {audience::users},
     .statement = "With AI and augmented reality, customers can try products virtually before they "
                  "buy, which improves the shopping experience."_sv},
    {.where = decentralized(18),
     .trend = trend_id::decentralized_networks,
     .stance = stance::affirms,
     .momentum = momentum::growing,
     .platforms = {platform::mastodon, platform::diaspora},
     .audiences = {audience::users},
     .statement = "Interest is growing in decentralized networks such as Mastodon and Diaspora: "
                  "they run on open-source protocols, have no single owner and give users more "
                  "autonomy than traditional networks."_sv},
    {.where = decentralized(18),
     .trend = trend_id::privacy_and_data_control,
     .stance = stance::affirms,
     .momentum = momentum::growing,
     .platforms = {platform::mastodon, platform::diaspora},
     .audiences = {audience::users},
     .statement = "As concern about privacy grows, networks such as Mastodon and Diaspora give "
                  "people more control over their personal data than traditional networks do."_sv},
    {.where = decentralized(19),
     .trend = trend_id::decentralized_networks,
     .stance = stance::qualifies,
     .momentum = momentum::emerging,
     .certainty = certainty::possible,
     .statement = "Decentralized networks are still young; they may grow strongly in 2024 as "
                  "awareness of digital rights rises."_sv},
    {.where = decentralized(19),
     .trend = trend_id::decentralized_networks,
     .stance = stance::affirms,
     .momentum = momentum::growing,
     .audiences = {audience::users},
     .statement =
         "Decentralized networks are winning users who worry about data privacy and censorship."_sv},
    {.where = question_1(21, 22),
     .trend = trend_id::ai_content_creation,
     .stance = stance::affirms,
     .momentum = momentum::growing,
     .statement = "The most important trend of 2024 is AI-driven content; AI is changing the way "
                  "content is made and distributed."_sv},
    {.where = question_1(22),
     .trend = trend_id::ai_personalization,
     .stance = stance::affirms,
     .statement = "AI-driven content on social media offers people personalized experiences on a "
                  "large scale."_sv},
    {.where = question_2(24),
     .trend = trend_id::micro_influencers,
     .stance = stance::affirms,
     .audiences = {audience::businesses, audience::creators},
     .statement = "Through authentic, engaging content, micro-influencers help businesses reach a "
                  "more targeted audience, often with more conversions."_sv},
    {.where = question_3(26),
     .trend = trend_id::short_form_video,
     .stance = stance::affirms,
     .audiences = {audience::users},
     .statement = "Short video is popular because it is engaging and easy to share and suits an "
                  "audience that prefers quick content."_sv},
    {.where = question_4(28),
     .trend = trend_id::decentralized_networks,
     .stance = stance::affirms,
     .audiences = {audience::users},
     .statement = "Decentralized social networks run on open-source protocols."_sv},
    {.where = question_4(28),
     .trend = trend_id::privacy_and_data_control,
     .stance = stance::affirms,
     .audiences = {audience::users},
     .statement = "Compared with traditional social networks, decentralized ones give users more "
                  "privacy and more control over their data."_sv},
    {.where = conclusion(30),
     .trend = trend_id::early_trend_adoption,
     .stance = stance::affirms,
     .audiences = {audience::businesses, audience::creators},
     .statement = "Keeping up with social media trends is crucial if businesses and creators are "
                  "to keep a competitive edge."_sv},
    {.where = conclusion(30),
     .trend = trend_id::rapid_change_and_complexity,
     .stance = stance::affirms,
     .audiences = {audience::businesses, audience::creators},
     .statement = "The digital landscape keeps changing; by adapting to social media trends, "
                  "businesses and creators can keep their social media strategy effective and "
                  "relevant."_sv},
    {.where = conclusion(31),
     .trend = trend_id::early_trend_adoption,
     .stance = stance::affirms,
     .certainty = certainty::expected,
     .audiences = {audience::brands, audience::creators},
     .statement = "In 2024, understanding and using social media trends will be key to the success "
                  "of brands and influencers."_sv},
};

template <class Recommendation>
inline constexpr Recommendation recommendations[] = {
    {.where = ai_content(7),
     .trends = {trend_id::ai_personalization, trend_id::ai_content_creation},
     .audiences = {audience::brands},
     .strength = strength::implied,
     .action = "Use AI to tailor your messages to different audience segments."_sv},
    {.where = micro(9, 10),
     .trends = {trend_id::micro_influencers, trend_id::influencer_partnerships},
     .audiences = {audience::brands},
     .strength = strength::implied,
     .action = "Work with micro-influencers to reach a more targeted audience and often win more "
               "conversions."_sv},
    {.where = short_video(13),
     .trends = {trend_id::short_form_video},
     .audiences = {audience::brands, audience::creators},
     .strength = strength::stated,
     .action = "Include short videos in your strategy if you want a stronger presence on social "
               "media."_sv},
    {.where = short_video(13),
     .trends = {trend_id::short_form_video, trend_id::behind_the_scenes_content},
     .audiences = {audience::brands},
     .strength = strength::implied,
     .action = "Use short videos to present products, show what happens behind the scenes and "
               "connect with your audience more personally."_sv},
    {.where = commerce(16),
     .trends = {trend_id::social_commerce},
     .audiences = {audience::businesses},
     .strength = strength::implied,
     .action = "Use social commerce to turn engagement on social media into sales."_sv},
    {.where = commerce(16),
     .trends = {trend_id::ar_virtual_try_on, trend_id::social_commerce},
     .audiences = {audience::businesses},
     .strength = strength::implied,
     .action =
         "Let customers try products virtually, with AI and augmented reality, before they buy."_sv},
    {.where = question_2(24),
     .trends = {trend_id::micro_influencers},
     .audiences = {audience::businesses},
     .strength = strength::implied,
     .action = "Reach a targeted audience through micro-influencers with content that is authentic "
               "and engaging."_sv},
    {.where = conclusion(30),
     .trends = {trend_id::early_trend_adoption},
     .audiences = {audience::businesses, audience::creators},
     .strength = strength::stated,
     .action = "Stay up to date with social media trends to keep your competitive edge."_sv},
    {.where = conclusion(30),
     .trends = {trend_id::early_trend_adoption, trend_id::rapid_change_and_complexity},
     .audiences = {audience::businesses, audience::creators},
     .strength = strength::implied,
     .action =
         "Adapt your strategy to social media trends so that it stays effective and relevant."_sv},
    {.where = conclusion(31),
     .trends = {trend_id::early_trend_adoption},
     .audiences = {audience::brands, audience::creators},
     .strength = strength::stated,
     .action =
         "Understand social media trends and put them to use in order to succeed in 2024."_sv},
};

template <class Feature>
inline constexpr Feature features[] = {
    {.where = short_video(12),
     .name = "Instagram Reels"_sv,
     .platforms = {platform::instagram},
     .trends = {trend_id::short_form_video},
     .note = "Short videos on Instagram, mentioned as an example of short-form video."_sv},
    {.where = short_video(12),
     .name = "TikTok videos"_sv,
     .platforms = {platform::tiktok},
     .trends = {trend_id::short_form_video},
     .note = "Short videos on TikTok, mentioned as an example of short-form video."_sv},
    {.where = commerce(15),
     .name = "shoppable posts"_sv,
     .trends = {trend_id::social_commerce},
     .note = "Social media posts from which people can buy; they are becoming more common."_sv},
    {.where = commerce(15),
     .name = "in-app checkout"_sv,
     .trends = {trend_id::social_commerce},
     .note =
         "Lets people pay without leaving the social media app; it is becoming more common."_sv},
    {.where = commerce(15),
     .name = "live-stream shopping"_sv,
     .trends = {trend_id::social_commerce},
     .note = "Lets people buy during a live stream; it is becoming more common."_sv},
    {.where = commerce(16),
     .name = "augmented reality (AR)"_sv,
     .trends = {trend_id::ar_virtual_try_on, trend_id::social_commerce},
     .note = "Together with AI, lets customers try products virtually before they buy."_sv},
};

template <class Figure>
inline constexpr Figure figures[] = {
    {.where = micro(9),
     .trend = trend_id::micro_influencers,
     .quantity = "Followers of a micro-influencer (typical)"_sv,
     .minimum = 10000,
     .maximum = 100000,
     .unit = "followers"_sv,
     .wording = "10,000 to 100,000"_sv},
    {.where = micro(9),
     .trend = trend_id::micro_influencers,
     .quantity = "Followers of a mega-influencer"_sv,
     .unit = "followers"_sv,
     .wording = "millions"_sv},
    {.where = short_video(12),
     .trend = trend_id::short_form_video,
     .quantity = "Length of a short video (typical)"_sv,
     .minimum = 15,
     .maximum = 60,
     .unit = "seconds"_sv,
     .wording = "15 seconds to a minute"_sv},
};

template <class Faq>
inline constexpr Faq faqs[] = {
    {.where = question_1(21, 22),
     .trend = trend_id::ai_content_creation,
     .question = "Which social media trend matters most in 2024?"_sv,
     .answer = "AI-driven content: AI is changing the way content is made and distributed, and "
               "makes personalized experiences possible on a large scale."_sv},
    {.where = question_2(23, 24),
     .trend = trend_id::micro_influencers,
     .question = "What do businesses gain from micro-influencers?"_sv,
     .answer = "A more targeted audience, reached with authentic, engaging content, and often "
               "higher conversion rates."_sv},
    {.where = question_3(25, 26),
     .trend = trend_id::short_form_video,
     .question = "What makes short video so popular?"_sv,
     .answer = "Short video engages people, is easy to share and suits their preference for quick "
               "content."_sv},
    {.where = question_4(27, 28),
     .trend = trend_id::decentralized_networks,
     .question = "What is a decentralized social network?"_sv,
     .answer = "A platform that runs on open-source protocols and offers its users more privacy "
               "and more say over their data than a traditional network."_sv},
};

}  // namespace trendatlas::inline v0_1::catalog_2024::key_trends_2024

#endif
