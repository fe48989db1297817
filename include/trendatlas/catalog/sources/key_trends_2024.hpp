// SPDX-License-Identifier: BSL-1.0
#ifndef TRENDATLAS_CATALOG_SOURCES_KEY_TRENDS_2024_HPP
#define TRENDATLAS_CATALOG_SOURCES_KEY_TRENDS_2024_HPP

#include "../../model.hpp"

namespace trendatlas::inline v1::catalog::key_trends_2024 {

template <class Source>
inline constexpr Source about[] = {{
    .id = source_id::key_trends_2024,
    .document = "000_8c2b9ec189e4f493.txt"sv,
    .language = language::english,
    .sha256 = "70d7f5a6ffb13aa1e3d8731f8cb5d988061ca07fb526b02080053fa02cfbcbea"sv,
    .bytes = 5397,
    .lines = 31,
    .summary = "Five key trends for businesses and creators: AI-driven content, micro-influencers, "
               "short video, social commerce and decentralized networks, with four questions and "
               "answers."sv,
}};

// The sections that rows cite: lines and heading, as in the document.
inline constexpr section introduction{source_id::key_trends_2024, {2, 3}, "Introduction"sv};
inline constexpr section ai_content{
    source_id::key_trends_2024, {5, 7}, "2.1 The Growth of AI-Driven Content"sv};
inline constexpr section micro{
    source_id::key_trends_2024, {8, 10}, "2.2 Micro-Influencers Taking Center Stage"sv};
inline constexpr section short_video{
    source_id::key_trends_2024, {11, 13}, "2.3 The Dominance of Short-Form Video"sv};
inline constexpr section commerce{
    source_id::key_trends_2024, {14, 16}, "2.4 Social Commerce Evolution"sv};
inline constexpr section decentralized{
    source_id::key_trends_2024, {17, 19}, "2.5 The Rise of Decentralized Social Networks"sv};
inline constexpr section question_1{source_id::key_trends_2024,
                                    {21, 22},
                                    "Q1: What is the most important social media trend in 2024?"sv};
inline constexpr section question_2{source_id::key_trends_2024,
                                    {23, 24},
                                    "Q2: How can businesses benefit from micro-influencers?"sv};
inline constexpr section question_3{
    source_id::key_trends_2024, {25, 26}, "Q3: Why is short-form video so popular?"sv};
inline constexpr section question_4{
    source_id::key_trends_2024, {27, 28}, "Q4: What are decentralized social networks?"sv};
inline constexpr section conclusion{source_id::key_trends_2024, {29, 31}, "Conclusion"sv};

template <class Claim>
inline constexpr Claim claims[] = {
    {.where = introduction(3),
     .trend = trend_id::rapid_change_and_complexity,
     .stance = stance::affirms,
     .momentum = momentum::growing,
     .audiences = {audience::businesses, audience::creators},
     .statement = "Social media develops faster than ever, and the new trends of 2024 open chances "
                  "to reach an audience."sv},
    {.where = ai_content(6, 7),
     .trend = trend_id::ai_content_creation,
     .stance = stance::affirms,
     .momentum = momentum::growing,
     .statement = "AI in making and distributing content is among the most significant trends of "
                  "the year: tools write posts and captions of high quality, and more of what "
                  "platforms show will be generated."sv},
    {.where = ai_content(6, 7),
     .trend = trend_id::ai_personalization,
     .stance = stance::affirms,
     .audiences = {audience::brands, audience::users},
     .statement = "AI studies how people behave and what they prefer, and lets brands fit messages "
                  "to each segment of an audience at scale."sv},
    {.where = micro(9, 10),
     .trend = trend_id::micro_influencers,
     .stance = stance::affirms,
     .momentum = momentum::growing,
     .audiences = {audience::brands},
     .statement = "After years of mega-influencers, 2024 belongs to smaller ones: more authentic "
                  "niche content, a more targeted audience, often more conversions; the trend goes "
                  "on."sv},
    {.where = micro(9),
     .trend = trend_id::influencer_partnerships,
     .stance = stance::affirms,
     .momentum = momentum::growing,
     .audiences = {audience::brands},
     .statement = "Brands team up with micro-influencers more and more, for their engagement rates "
                  "and the trust of their communities."sv},
    {.where = micro(10),
     .trend = trend_id::authenticity_and_trust,
     .stance = stance::affirms,
     .momentum = momentum::growing,
     .statement = "Authenticity becomes more decisive in social media marketing."sv},
    {.where = short_video(12),
     .trend = trend_id::short_form_video,
     .stance = stance::affirms,
     .momentum = momentum::dominant,
     .platforms = {platform::tiktok, platform::instagram},
     .audiences = {audience::users},
     .statement = "Short video such as on TikTok and in Instagram Reels keeps its dominant place: "
                  "seconds to a minute long, engaging, easy to share, and made for quick viewing "
                  "on the move."sv},
    {.where = short_video(13),
     .trend = trend_id::short_form_video,
     .stance = stance::affirms,
     .momentum = momentum::growing,
     .audiences = {audience::brands},
     .statement = "Brands use short video more and more, to show products and to meet their "
                  "audience on a personal level."sv},
    {.where = short_video(13),
     .trend = trend_id::behind_the_scenes_content,
     .stance = stance::affirms,
     .momentum = momentum::growing,
     .audiences = {audience::brands},
     .statement =
         "A look behind the scenes is one of the things that brands share in short video."sv},
    {.where = commerce(15),
     .trend = trend_id::social_commerce,
     .stance = stance::affirms,
     .momentum = momentum::growing,
     .platforms = {platform::instagram, platform::facebook, platform::tiktok},
     .audiences = {audience::users, audience::platforms},
     .statement = "Selling on social media goes on developing: Instagram, Facebook and TikTok "
                  "extend their shop functions so that people buy inside the app, and such "
                  "functions are spreading."sv},
    {.where = commerce(16),
     .trend = trend_id::social_commerce,
     .stance = stance::affirms,
     .audiences = {audience::businesses},
     .statement = "Social commerce turns engagement into sales without a break in between."sv},
    {.where = commerce(16),
     .trend = trend_id::ar_virtual_try_on,
     .stance = stance::affirms,
     .audiences = {audience::users},
     .statement = "With AI and augmented reality, customers try a product virtually before they "
                  "pay, which makes shopping better."sv},
    {.where = decentralized(18),
     .trend = trend_id::decentralized_networks,
     .stance = stance::affirms,
     .momentum = momentum::growing,
     .platforms = {platform::mastodon, platform::diaspora},
     .audiences = {audience::users},
     .statement = "Interest is rising in decentralized networks such as Mastodon and Diaspora, "
                  "which run on open-source protocols, belong to no single owner and leave users "
                  "more autonomy."sv},
    {.where = decentralized(18),
     .trend = trend_id::privacy_and_data_control,
     .stance = stance::affirms,
     .momentum = momentum::growing,
     .platforms = {platform::mastodon, platform::diaspora},
     .audiences = {audience::users},
     .statement = "Concern about privacy grows; Mastodon, Diaspora and their like leave people "
                  "more control of their personal data."sv},
    {.where = decentralized(19),
     .trend = trend_id::decentralized_networks,
     .stance = stance::qualifies,
     .momentum = momentum::emerging,
     .statement = "Decentralized networks are still at an early stage, and their growth is a "
                  "possibility."sv},
    {.where = decentralized(19),
     .trend = trend_id::decentralized_networks,
     .stance = stance::affirms,
     .momentum = momentum::growing,
     .audiences = {audience::users},
     .statement = "Decentralized networks win users who worry about data privacy and censorship; "
                  "awareness of digital rights may help them to grow."sv},
    {.where = question_1(21, 22),
     .trend = trend_id::ai_content_creation,
     .stance = stance::affirms,
     .momentum = momentum::growing,
     .statement = "Asked for the most important trend, the source names AI-driven content: it "
                  "changes how content is made and spread."sv},
    {.where = question_1(22),
     .trend = trend_id::ai_personalization,
     .stance = stance::affirms,
     .statement = "AI offers personalized experiences to many at once."sv},
    {.where = question_2(24),
     .trend = trend_id::micro_influencers,
     .stance = stance::affirms,
     .audiences = {audience::businesses},
     .statement = "Micro-influencers help businesses reach a targeted audience with authentic, "
                  "engaging content, and often bring more conversions."sv},
    {.where = question_3(26),
     .trend = trend_id::short_form_video,
     .stance = stance::affirms,
     .audiences = {audience::users},
     .statement =
         "Short video is popular since it engages, spreads easily and is quickly taken in."sv},
    {.where = question_4(28),
     .trend = trend_id::decentralized_networks,
     .stance = stance::affirms,
     .audiences = {audience::users},
     .statement = "Decentralized networks are built on open-source protocols."sv},
    {.where = question_4(28),
     .trend = trend_id::privacy_and_data_control,
     .stance = stance::affirms,
     .audiences = {audience::users},
     .statement = "Next to traditional networks, decentralized ones give their users more privacy "
                  "and more say over data."sv},
    {.where = conclusion(30),
     .trend = trend_id::early_trend_adoption,
     .stance = stance::affirms,
     .audiences = {audience::businesses, audience::creators},
     .statement = "Knowing the latest trends is decisive for a competitive edge."sv},
    {.where = conclusion(30),
     .trend = trend_id::rapid_change_and_complexity,
     .stance = stance::affirms,
     .statement =
         "The digital landscape never stops changing; a strategy that adapts stays effective."sv},
    {.where = conclusion(31),
     .trend = trend_id::early_trend_adoption,
     .stance = stance::affirms,
     .audiences = {audience::brands, audience::creators},
     .statement =
         "Understanding the trends and making use of them is what success in 2024 depends on."sv},
};

template <class Recommendation>
inline constexpr Recommendation recommendations[] = {
    {.where = ai_content(7),
     .trends = {trend_id::ai_personalization, trend_id::ai_content_creation},
     .audiences = {audience::brands},
     .strength = strength::implied,
     .action = "Use AI to tailor messages to each segment of your audience."sv},
    {.where = micro(9, 10),
     .trends = {trend_id::micro_influencers, trend_id::influencer_partnerships},
     .audiences = {audience::brands},
     .strength = strength::implied,
     .action = "Work with micro-influencers to reach a more targeted audience and often to convert "
               "more of it."sv},
    {.where = short_video(13),
     .trends = {trend_id::short_form_video},
     .audiences = {audience::brands, audience::creators},
     .strength = strength::stated,
     .action =
         "Make short videos part of your strategy if you want more presence on social media."sv},
    {.where = short_video(13),
     .trends = {trend_id::short_form_video, trend_id::behind_the_scenes_content},
     .audiences = {audience::brands},
     .strength = strength::implied,
     .action = "Use short video to show products, to let people look behind the scenes and to get "
               "closer to them."sv},
    {.where = commerce(16),
     .trends = {trend_id::social_commerce},
     .audiences = {audience::businesses},
     .strength = strength::implied,
     .action = "Turn engagement into sales with social commerce."sv},
    {.where = commerce(16),
     .trends = {trend_id::ar_virtual_try_on, trend_id::social_commerce},
     .audiences = {audience::businesses},
     .strength = strength::implied,
     .action =
         "Let customers try products virtually, with AI and augmented reality, before they buy."sv},
    {.where = question_2(24),
     .trends = {trend_id::micro_influencers},
     .audiences = {audience::businesses},
     .strength = strength::implied,
     .action = "Reach a targeted audience through micro-influencers with content that is authentic "
               "and engaging."sv},
    {.where = conclusion(30),
     .trends = {trend_id::early_trend_adoption},
     .audiences = {audience::businesses, audience::creators},
     .strength = strength::stated,
     .action = "Stay up to date with social media trends to keep your edge over competitors."sv},
    {.where = conclusion(30),
     .trends = {trend_id::early_trend_adoption, trend_id::rapid_change_and_complexity},
     .audiences = {audience::businesses, audience::creators},
     .strength = strength::implied,
     .action = "Adapt your strategy to the trends so that it stays effective."sv},
    {.where = conclusion(31),
     .trends = {trend_id::early_trend_adoption},
     .audiences = {audience::brands, audience::creators},
     .strength = strength::stated,
     .action = "Learn what the trends mean and put them to use."sv},
};

template <class Feature>
inline constexpr Feature features[] = {
    {.where = short_video(12),
     .name = "Instagram Reels"sv,
     .platforms = {platform::instagram},
     .trends = {trend_id::short_form_video},
     .note = "Short videos on Instagram, named as an example."sv},
    {.where = short_video(12),
     .name = "TikTok videos"sv,
     .platforms = {platform::tiktok},
     .trends = {trend_id::short_form_video},
     .note = "Short videos on TikTok, named as an example."sv},
    {.where = commerce(15),
     .name = "shoppable posts"sv,
     .trends = {trend_id::social_commerce},
     .note = "Posts from which people buy; becoming more common."sv},
    {.where = commerce(15),
     .name = "in-app checkout"sv,
     .trends = {trend_id::social_commerce},
     .note = "Paying without leaving the app; becoming more common."sv},
    {.where = commerce(15),
     .name = "live-stream shopping"sv,
     .trends = {trend_id::social_commerce},
     .note = "Buying while a stream runs; becoming more common."sv},
    {.where = commerce(16),
     .name = "augmented reality (AR)"sv,
     .trends = {trend_id::ar_virtual_try_on, trend_id::social_commerce},
     .note = "Lets customers try a product virtually before they buy."sv},
};

template <class Figure>
inline constexpr Figure figures[] = {
    {.where = micro(9),
     .trend = trend_id::micro_influencers,
     .quantity = "Followers of a micro-influencer, as a rule"sv,
     .minimum = 10000,
     .maximum = 100000,
     .unit = "followers"sv,
     .wording = "10,000 to 100,000"sv},
    {.where = micro(9),
     .trend = trend_id::micro_influencers,
     .quantity = "Followers of a mega-influencer, by contrast"sv,
     .unit = "followers"sv,
     .wording = "millions"sv},
    {.where = short_video(12),
     .trend = trend_id::short_form_video,
     .quantity = "Length of a short video, as a rule"sv,
     .minimum = 15,
     .maximum = 60,
     .unit = "seconds"sv,
     .wording = "15 seconds to a minute"sv},
};

template <class Faq>
inline constexpr Faq faqs[] = {
    {.where = question_1(21, 22),
     .trend = trend_id::ai_content_creation,
     .question = "Which trend of 2024 matters most?"sv,
     .answer = "AI-driven content: it changes how content is made and spread, and makes it "
               "personal for many."sv},
    {.where = question_2(23, 24),
     .trend = trend_id::micro_influencers,
     .question = "What do businesses gain from micro-influencers?"sv,
     .answer = "A more targeted audience, reached with authentic and engaging content, and often "
               "more conversions."sv},
    {.where = question_3(25, 26),
     .trend = trend_id::short_form_video,
     .question = "What makes short video so popular?"sv,
     .answer = "It engages, is easily shared and suits a taste for what is quickly taken in."sv},
    {.where = question_4(27, 28),
     .trend = trend_id::decentralized_networks,
     .question = "What is a decentralized social network?"sv,
     .answer = "A platform on open-source protocols that gives its users more control of data and "
               "more privacy than a traditional one."sv},
};

}  // namespace trendatlas::inline v1::catalog::key_trends_2024

#endif
