// SPDX-License-Identifier: BSL-1.0
#ifndef TRENDATLAS_CATALOG_SOURCES_EXPECTED_TRENDS_2024_HPP
#define TRENDATLAS_CATALOG_SOURCES_EXPECTED_TRENDS_2024_HPP

#include "../../model.hpp"

namespace trendatlas::inline v0_1::catalog_2024::expected_trends_2024 {

template <class Source>
inline constexpr Source about[] = {{
    .id = source_id::expected_trends_2024,
    .document = "001_e233ddc29c0d8ede.txt"_sv,
    .language = language::english,
    .sha256 = "aa005c84037bde4a4994e712cc191a34ac468341f4b39ecc6742f6ffc30e4cbe"_sv,
    .bytes = 7289,
    .lines = 35,
    .summary = "Fourteen trends expected for 2024, from the metaverse, NFTs and blockchain to "
               "privacy, video, influencers and real-time content."_sv,
}};

// The sections that rows cite: lines and heading, as in the document.
inline constexpr section opening{source_id::expected_trends_2024, {2, 3}};
inline constexpr section metaverse{source_id::expected_trends_2024,
                                   {5, 6},
                                   "1. Metaverse Integration: Redefining Social Interaction"_sv};
inline constexpr section personalization{
    source_id::expected_trends_2024,
    {7, 9},
    "2. AI-driven Personalization: tailoring the social experience"_sv};
inline constexpr section nfts{source_id::expected_trends_2024,
                              {10, 11},
                              "3. NFTs and Social Currency: Monetizing Digital Content"_sv};
inline constexpr section content{
    source_id::expected_trends_2024, {12, 13}, "4. Content Evolution"_sv};
inline constexpr section privacy{source_id::expected_trends_2024,
                                 {14, 15},
                                 "5. Privacy and Ethical Social Media: A Shift in Values"_sv};
inline constexpr section commerce{source_id::expected_trends_2024,
                                  {16, 17},
                                  "6. Social Commerce 2.0: Seamless Shopping Experiences"_sv};
inline constexpr section communities{
    source_id::expected_trends_2024,
    {18, 19},
    "7. Community-driven content: the power of micro-communities"_sv};
inline constexpr section activism{
    source_id::expected_trends_2024, {20, 21}, "8. Social activism and impact"_sv};
inline constexpr section blockchain{
    source_id::expected_trends_2024, {22, 23}, "9. Decentralization and Blockchain Integration"_sv};
inline constexpr section measures{
    source_id::expected_trends_2024,
    {24, 25},
    "10. Enhanced Data Privacy Measures: User Empowerment and Privacy Advocacy"_sv};
inline constexpr section video{
    source_id::expected_trends_2024,
    {26, 27},
    "11. Video will continue to reign supreme: Dominance of short-form and live videos."_sv};
inline constexpr section security{source_id::expected_trends_2024,
                                  {28, 29},
                                  "12. Privacy and Data Security will take center stage."_sv};
inline constexpr section influencers{
    source_id::expected_trends_2024,
    {30, 31},
    "13. Influencer Marketing will get bigger: from followers to genuine connections"_sv};
inline constexpr section real_time{
    source_id::expected_trends_2024, {32, 33}, "14. Real-time content gains momentum."_sv};
inline constexpr section conclusion{source_id::expected_trends_2024, {34, 35}, "Conclusion"_sv};

template <class Claim>
inline constexpr Claim claims[] = {
    {.where = opening(2),
     .trend = trend_id::rapid_change_and_complexity,
     .stance = stance::affirms,
     .certainty = certainty::expected,
     .audiences = {audience::users},
     .statement = "New developments online will change how people connect and share in 2024; "
                  "social media sites are becoming more personal and more fun."_sv},
    {.where = opening(3),
     .trend = trend_id::early_trend_adoption,
     .stance = stance::affirms,
     .audiences = {audience::users, audience::businesses},
     .statement = "Following changes in social media helps people and businesses understand what "
                  "is going on there."_sv},
    {.where = metaverse(6),
     .trend = trend_id::metaverse,
     .stance = stance::affirms,
     .momentum = momentum::emerging,
     .certainty = certainty::expected,
     .audiences = {audience::platforms, audience::users},
     .statement = "Social media platforms plan to make the metaverse real in 2024: using virtual "
                  "and augmented reality, people will meet, chat and attend events in digital "
                  "spaces."_sv},
    {.where = personalization(8),
     .trend = trend_id::rapid_change_and_complexity,
     .stance = stance::affirms,
     .certainty = certainty::expected,
     .statement =
         "Technology is expected to change social media significantly in the near future."_sv},
    {.where = personalization(8, 9),
     .trend = trend_id::ai_personalization,
     .stance = stance::affirms,
     .momentum = momentum::growing,
     .certainty = certainty::expected,
     .audiences = {audience::users, audience::businesses},
     .statement = "AI will get better at analyzing what people do and like; content suited to each "
                  "person will make users happier and help businesses reach their target "
                  "audiences."_sv},
    {.where = nfts(11),
     .trend = trend_id::nfts_and_social_currency,
     .stance = stance::affirms,
     .momentum = momentum::growing,
     .certainty = certainty::expected,
     .audiences = {audience::creators, audience::users},
     .statement = "NFTs, digital items traded on social media, are growing more popular; they will "
                  "earn creators money, let users truly own digital items and be a social currency "
                  "that shows a person's influence."_sv},
    {.where = content(13),
     .trend = trend_id::ephemeral_content,
     .stance = stance::affirms,
     .momentum = momentum::growing,
     .certainty = certainty::expected,
     .platforms = {platform::instagram, platform::snapchat},
     .statement = "Ephemeral content, made popular by Snapchat and by features such as Instagram "
                  "Stories, will develop further in 2024."_sv},
    {.where = content(13),
     .trend = trend_id::ephemeral_content,
     .stance = stance::affirms,
     .momentum = momentum::growing,
     .certainty = certainty::expected,
     .audiences = {audience::brands, audience::platforms, audience::users},
     .statement = "Platforms will offer new ways to engage people with temporary content that "
                  "feels urgent and exclusive; interactive, shoppable forms will change how brands "
                  "reach audiences."_sv},
    {.where = content(13),
     .trend = trend_id::social_commerce,
     .stance = stance::affirms,
     .momentum = momentum::growing,
     .certainty = certainty::expected,
     .audiences = {audience::brands},
     .statement = "Ephemeral content from which people can buy is on the rise and will change how "
                  "brands reach their audience."_sv},
    {.where = privacy(15),
     .trend = trend_id::privacy_and_data_control,
     .stance = stance::affirms,
     .momentum = momentum::growing,
     .certainty = certainty::expected,
     .audiences = {audience::platforms, audience::users},
     .statement = "Social media sites will give privacy and ethics more weight in 2024, with "
                  "strict rules, clear explanations of data use and new tools that keep users' "
                  "information safe."_sv},
    {.where = privacy(15),
     .trend = trend_id::authenticity_and_trust,
     .stance = stance::affirms,
     .momentum = momentum::growing,
     .certainty = certainty::expected,
     .audiences = {audience::users, audience::platforms},
     .statement = "Strict privacy rules and clear explanations of data use will make users trust "
                  "social media sites more."_sv},
    {.where = commerce(17),
     .trend = trend_id::social_commerce,
     .stance = stance::affirms,
     .momentum = momentum::growing,
     .certainty = certainty::expected,
     .audiences = {audience::users, audience::platforms, audience::creators, audience::brands},
     .statement = "In 2024 platforms will let people buy from a post with one click, without "
                  "leaving the site; this will help influencers and brands sell more and endear "
                  "their brands to people."_sv},
    {.where = commerce(17),
     .trend = trend_id::ar_virtual_try_on,
     .stance = stance::affirms,
     .certainty = certainty::expected,
     .audiences = {audience::users},
     .statement = "People will be able to try products on in augmented reality while shopping on "
                  "social media."_sv},
    {.where = communities(19),
     .trend = trend_id::micro_communities,
     .stance = stance::affirms,
     .momentum = momentum::growing,
     .certainty = certainty::expected,
     .audiences = {audience::users, audience::platforms},
     .statement = "Small groups around a shared interest will become more important in 2024; "
                  "platforms will help people form them to share content and build stronger "
                  "ties."_sv},
    {.where = activism(21),
     .trend = trend_id::social_activism,
     .stance = stance::affirms,
     .momentum = momentum::growing,
     .certainty = certainty::expected,
     .audiences = {audience::users, audience::platforms, audience::brands},
     .statement = "Social media will drive social change: users will raise more social issues, "
                  "platforms will support and amplify their voices, and users' and brands' sense "
                  "of responsibility will grow."_sv},
    {.where = blockchain(23),
     .trend = trend_id::blockchain_and_web3,
     .stance = stance::affirms,
     .momentum = momentum::emerging,
     .certainty = certainty::expected,
     .statement = "Blockchain will redefine ownership on social media and counter false news by "
                  "verifying content in a transparent, tamper-proof way."_sv},
    {.where = blockchain(23),
     .trend = trend_id::decentralized_networks,
     .stance = stance::affirms,
     .momentum = momentum::emerging,
     .certainty = certainty::expected,
     .audiences = {audience::users},
     .statement = "Decentralized social networks will emerge and put users in greater control of "
                  "their data and content."_sv},
    {.where = blockchain(23),
     .trend = trend_id::privacy_and_data_control,
     .stance = stance::affirms,
     .certainty = certainty::expected,
     .audiences = {audience::users},
     .statement = "In decentralized social networks, users will have more control of their data "
                  "and content."_sv},
    {.where = measures(25),
     .trend = trend_id::privacy_and_data_control,
     .stance = stance::affirms,
     .momentum = momentum::growing,
     .certainty = certainty::expected,
     .audiences = {audience::platforms, audience::users},
     .statement = "As worry about data privacy grows and people want their data used responsibly, "
                  "platforms will protect it better, explain its use more clearly and give users "
                  "more control of privacy settings."_sv},
    {.where = video(27),
     .trend = trend_id::short_form_video,
     .stance = stance::affirms,
     .momentum = momentum::dominant,
     .certainty = certainty::expected,
     .platforms = {platform::tiktok},
     .audiences = {audience::users, audience::businesses},
     .statement = "Video will be the main form of communication on social media in 2024, for "
                  "individuals and businesses alike; apps such as TikTok started the trend, and "
                  "others will follow."_sv},
    {.where = video(27),
     .trend = trend_id::short_form_video,
     .stance = stance::affirms,
     .momentum = momentum::dominant,
     .certainty = certainty::expected,
     .audiences = {audience::users, audience::businesses},
     .statement =
         "Short video will be crucial for getting people's attention on social media in 2024."_sv},
    {.where = video(27),
     .trend = trend_id::live_and_real_time_content,
     .stance = stance::affirms,
     .momentum = momentum::dominant,
     .certainty = certainty::expected,
     .audiences = {audience::platforms, audience::users, audience::businesses},
     .statement = "Platforms will emphasize video; live and interactive video will be crucial for "
                  "getting people's attention, and live video will connect with audiences "
                  "personally and in the moment."_sv},
    {.where = video(27),
     .trend = trend_id::authenticity_and_trust,
     .stance = stance::affirms,
     .certainty = certainty::expected,
     .audiences = {audience::platforms, audience::users},
     .statement = "Social media platforms will encourage users to share authentic content."_sv},
    {.where = security(29),
     .trend = trend_id::privacy_and_data_control,
     .stance = stance::affirms,
     .momentum = momentum::growing,
     .certainty = certainty::expected,
     .audiences = {audience::users, audience::platforms, audience::businesses},
     .statement = "As privacy worries grow, users will want to understand and control the use of "
                  "their data, sites' data protection will be watched more closely, and businesses "
                  "will need to adapt how they sell."_sv},
    {.where = security(29),
     .trend = trend_id::authenticity_and_trust,
     .stance = stance::affirms,
     .certainty = certainty::expected,
     .audiences = {audience::platforms, audience::users},
     .statement =
         "Social media sites will need strong rules on data to keep the trust of their users."_sv},
    {.where = influencers(30, 31),
     .trend = trend_id::influencer_partnerships,
     .stance = stance::affirms,
     .momentum = momentum::growing,
     .certainty = certainty::expected,
     .audiences = {audience::creators, audience::users},
     .statement = "Influencer marketing will grow and shift in 2024 toward meaningful partnerships "
                  "that match the values of influencers and their followers."_sv},
    {.where = influencers(30, 31),
     .trend = trend_id::genuine_relationships,
     .stance = stance::affirms,
     .momentum = momentum::growing,
     .audiences = {audience::creators, audience::users},
     .statement =
         "Influencer marketing is shifting from follower numbers to genuine connections."_sv},
    {.where = influencers(31),
     .trend = trend_id::authenticity_and_trust,
     .stance = stance::affirms,
     .momentum = momentum::growing,
     .audiences = {audience::brands, audience::users},
     .statement = "In influencer marketing, brands and users no longer look at follower numbers "
                  "alone; they want authenticity."_sv},
    {.where = influencers(31),
     .trend = trend_id::micro_influencers,
     .stance = stance::affirms,
     .momentum = momentum::growing,
     .certainty = certainty::expected,
     .audiences = {audience::creators, audience::users},
     .statement = "Micro- and nano-influencers will gain popularity thanks to genuine ties with "
                  "their audiences."_sv},
    {.where = real_time(33),
     .trend = trend_id::live_and_real_time_content,
     .stance = stance::affirms,
     .momentum = momentum::growing,
     .certainty = certainty::expected,
     .audiences = {audience::users, audience::brands},
     .statement = "As more people want genuine content, demand for live, instant content will "
                  "rise, and brands that post spontaneously will stand out."_sv},
    {.where = real_time(33),
     .trend = trend_id::behind_the_scenes_content,
     .stance = stance::affirms,
     .momentum = momentum::growing,
     .certainty = certainty::expected,
     .audiences = {audience::users},
     .statement = "Audiences will respond well to behind-the-scenes content."_sv},
    {.where = real_time(33),
     .trend = trend_id::authenticity_and_trust,
     .stance = stance::affirms,
     .momentum = momentum::growing,
     .audiences = {audience::users},
     .statement = "A growing number of people want genuine content on social media."_sv},
    {.where = conclusion(35),
     .trend = trend_id::rapid_change_and_complexity,
     .stance = stance::affirms,
     .audiences = {audience::users},
     .statement = "The digital world keeps changing, with new technology and new ideas for social "
                  "media users."_sv},
    {.where = conclusion(35),
     .trend = trend_id::early_trend_adoption,
     .stance = stance::affirms,
     .audiences = {audience::users, audience::businesses},
     .statement = "Keeping up with new trends matters to people and businesses that want to do "
                  "well in a changing digital world."_sv},
};

template <class Recommendation>
inline constexpr Recommendation recommendations[] = {
    {.where = opening(3),
     .trends = {trend_id::early_trend_adoption},
     .audiences = {audience::users, audience::businesses},
     .strength = strength::implied,
     .action = "Follow changes in social media to see what is coming."_sv},
    {.where = opening(3),
     .trends = {trend_id::early_trend_adoption},
     .audiences = {audience::businesses},
     .strength = strength::stated,
     .action = "Learn about technology with which online businesses can make use of social media "
               "trends."_sv},
    {.where = personalization(9),
     .trends = {trend_id::ai_personalization},
     .audiences = {audience::businesses},
     .strength = strength::implied,
     .action = "Use AI-driven personalization to reach your target audience more effectively."_sv},
    {.where = content(13),
     .trends = {trend_id::ephemeral_content, trend_id::social_commerce},
     .audiences = {audience::brands},
     .strength = strength::implied,
     .action = "Connect with your audience through temporary content that people can interact with "
               "and shop from."_sv},
    {.where = commerce(17),
     .trends = {trend_id::social_commerce, trend_id::ar_virtual_try_on},
     .audiences = {audience::creators, audience::brands},
     .strength = strength::implied,
     .action = "Sell through virtual try-on and one-click buying in social media posts."_sv},
    {.where = video(27),
     .trends = {trend_id::short_form_video, trend_id::live_and_real_time_content},
     .audiences = {audience::users, audience::businesses},
     .strength = strength::stated,
     .action = "Use short video, live streams and interactive video to get people's attention."_sv},
    {.where = video(27),
     .trends = {trend_id::live_and_real_time_content},
     .audiences = {audience::users, audience::businesses},
     .strength = strength::implied,
     .action =
         "Stream live video to connect with audiences personally and engage them in the moment."_sv},
    {.where = security(29),
     .trends = {trend_id::privacy_and_data_control},
     .audiences = {audience::businesses},
     .strength = strength::stated,
     .action =
         "Adapt how you sell to people's wish for privacy and control of their information."_sv},
    {.where = security(29),
     .trends = {trend_id::privacy_and_data_control, trend_id::authenticity_and_trust},
     .audiences = {audience::platforms},
     .strength = strength::stated,
     .action = "Set strong data protection rules to keep the trust of your users."_sv},
    {.where = influencers(31),
     .trends = {trend_id::micro_influencers, trend_id::authenticity_and_trust,
                trend_id::genuine_relationships, trend_id::influencer_partnerships},
     .audiences = {audience::brands},
     .strength = strength::implied,
     .action = "Choose influencers for genuine connections and shared values, not for follower "
               "numbers alone."_sv},
    {.where = real_time(33),
     .trends = {trend_id::live_and_real_time_content, trend_id::behind_the_scenes_content},
     .audiences = {audience::brands},
     .strength = strength::implied,
     .action =
         "Stream live, post updates as things happen and let audiences look behind the scenes."_sv},
    {.where = real_time(33),
     .trends = {trend_id::live_and_real_time_content, trend_id::authenticity_and_trust},
     .audiences = {audience::brands},
     .strength = strength::implied,
     .action = "Publish spontaneous, genuine content to stand out on social media."_sv},
    {.where = conclusion(35),
     .trends = {trend_id::early_trend_adoption},
     .audiences = {audience::users, audience::businesses},
     .strength = strength::stated,
     .action = "Keep up with new social media trends in order to do well."_sv},
};

template <class Feature>
inline constexpr Feature features[] = {
    {.where = metaverse(6),
     .name = "virtual reality"_sv,
     .trends = {trend_id::metaverse},
     .note = "A technology that will let people meet in the digital spaces of the metaverse."_sv},
    {.where = metaverse(6),
     .name = "augmented reality"_sv,
     .trends = {trend_id::metaverse},
     .note = "A technology that, like virtual reality, will let people meet in the digital spaces "
             "of the metaverse."_sv},
    {.where = metaverse(6),
     .name = "virtual events"_sv,
     .trends = {trend_id::metaverse},
     .note = "Events that people will be able to attend in the metaverse."_sv},
    {.where = content(13),
     .name = "Instagram Stories"_sv,
     .platforms = {platform::instagram},
     .trends = {trend_id::ephemeral_content},
     .note = "A feature of Instagram that helped make temporary content popular."_sv},
    {.where = content(13),
     .name = "interactive and shoppable ephemeral content"_sv,
     .trends = {trend_id::ephemeral_content, trend_id::social_commerce},
     .note = "Temporary content that people can interact with and buy from; it is on the rise."_sv},
    {.where = commerce(17),
     .name = "augmented reality"_sv,
     .trends = {trend_id::ar_virtual_try_on, trend_id::social_commerce},
     .note = "Will let people try products on while shopping on social media."_sv},
    {.where = commerce(17),
     .name = "one click"_sv,
     .trends = {trend_id::social_commerce},
     .note = "One click will be all it takes to buy straight from a social media post."_sv},
    {.where = blockchain(23),
     .name = "content verification"_sv,
     .trends = {trend_id::blockchain_and_web3},
     .note = "A transparent, tamper-proof check by blockchain that will counter false news."_sv},
    {.where = measures(25),
     .name = "privacy settings"_sv,
     .trends = {trend_id::privacy_and_data_control},
     .note = "Privacy settings on social media platforms, over which users will be given more "
             "control."_sv},
    {.where = video(27),
     .name = "live streams"_sv,
     .trends = {trend_id::live_and_real_time_content},
     .note = "Expected to be crucial for getting people's attention."_sv},
    {.where = video(27),
     .name = "interactive video features"_sv,
     .trends = {trend_id::live_and_real_time_content, trend_id::short_form_video},
     .note = "Expected to be crucial for getting people's attention."_sv},
    {.where = real_time(33),
     .name = "live streaming"_sv,
     .trends = {trend_id::live_and_real_time_content},
     .note = "Expected to connect well with audiences that want genuine content."_sv},
};

template <class Figure>
inline constexpr Figure figures[] = {
    {.where = commerce(17),
     .trend = trend_id::social_commerce,
     .quantity = "Clicks needed to buy from a social media post"_sv,
     .minimum = 1,
     .maximum = 1,
     .unit = "clicks"_sv,
     .wording = "just one click"_sv},
};

}  // namespace trendatlas::inline v0_1::catalog_2024::expected_trends_2024

#endif
