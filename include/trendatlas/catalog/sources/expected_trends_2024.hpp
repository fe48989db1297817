// SPDX-License-Identifier: BSL-1.0
#ifndef TRENDATLAS_CATALOG_SOURCES_EXPECTED_TRENDS_2024_HPP
#define TRENDATLAS_CATALOG_SOURCES_EXPECTED_TRENDS_2024_HPP

#include "../../model.hpp"

namespace trendatlas::inline v1::catalog::expected_trends_2024 {

template <class Source>
inline constexpr Source about[] = {{
    .id = source_id::expected_trends_2024,
    .document = "001_e233ddc29c0d8ede.txt"sv,
    .language = language::english,
    .sha256 = "aa005c84037bde4a4994e712cc191a34ac468341f4b39ecc6742f6ffc30e4cbe"sv,
    .bytes = 7289,
    .lines = 35,
    .summary = "Fourteen trends expected for 2024, from the metaverse, NFTs and blockchain to "
               "privacy, video, influencers and real-time content."sv,
}};

// The sections that rows cite: lines and heading, as in the document.
inline constexpr section opening{source_id::expected_trends_2024, {2, 3}};
inline constexpr section metaverse{source_id::expected_trends_2024,
                                   {5, 6},
                                   "1. Metaverse Integration: Redefining Social Interaction"sv};
inline constexpr section personalization{
    source_id::expected_trends_2024,
    {7, 9},
    "2. AI-driven Personalization: tailoring the social experience"sv};
inline constexpr section nfts{source_id::expected_trends_2024,
                              {10, 11},
                              "3. NFTs and Social Currency: Monetizing Digital Content"sv};
inline constexpr section content{
    source_id::expected_trends_2024, {12, 13}, "4. Content Evolution"sv};
inline constexpr section privacy{source_id::expected_trends_2024,
                                 {14, 15},
                                 "5. Privacy and Ethical Social Media: A Shift in Values"sv};
inline constexpr section commerce{source_id::expected_trends_2024,
                                  {16, 17},
                                  "6. Social Commerce 2.0: Seamless Shopping Experiences"sv};
inline constexpr section communities{
    source_id::expected_trends_2024,
    {18, 19},
    "7. Community-driven content: the power of micro-communities"sv};
inline constexpr section activism{
    source_id::expected_trends_2024, {20, 21}, "8. Social activism and impact"sv};
inline constexpr section blockchain{
    source_id::expected_trends_2024, {22, 23}, "9. Decentralization and Blockchain Integration"sv};
inline constexpr section measures{
    source_id::expected_trends_2024,
    {24, 25},
    "10. Enhanced Data Privacy Measures: User Empowerment and Privacy Advocacy"sv};
inline constexpr section video{
    source_id::expected_trends_2024,
    {26, 27},
    "11. Video will continue to reign supreme: Dominance of short-form and live videos."sv};
inline constexpr section security{source_id::expected_trends_2024,
                                  {28, 29},
                                  "12. Privacy and Data Security will take center stage."sv};
inline constexpr section influencers{
    source_id::expected_trends_2024,
    {30, 31},
    "13. Influencer Marketing will get bigger: from followers to genuine connections"sv};
inline constexpr section real_time{
    source_id::expected_trends_2024, {32, 33}, "14. Real-time content gains momentum."sv};
inline constexpr section conclusion{source_id::expected_trends_2024, {34, 35}, "Conclusion"sv};

template <class Claim>
inline constexpr Claim claims[] = {
    {.where = opening(2),
     .trend = trend_id::rapid_change_and_complexity,
     .stance = stance::affirms,
     .audiences = {audience::users},
     .statement = "What is new in 2024 changes how people connect and share; social media sites "
                  "become different, more personal and more fun."sv},
    {.where = opening(3),
     .trend = trend_id::early_trend_adoption,
     .stance = stance::affirms,
     .audiences = {audience::users, audience::businesses},
     .statement = "Who watches these changes, as a person or as a business, knows what is going on "
                  "in social media."sv},
    {.where = metaverse(6),
     .trend = trend_id::metaverse,
     .stance = stance::affirms,
     .momentum = momentum::emerging,
     .audiences = {audience::users},
     .statement = "The metaverse is to become real on social media: with virtual and augmented "
                  "reality people will meet, talk in real time and attend events in digital "
                  "spaces."sv},
    {.where = personalization(8, 9),
     .trend = trend_id::ai_personalization,
     .stance = stance::affirms,
     .momentum = momentum::growing,
     .audiences = {audience::users, audience::businesses},
     .statement = "AI algorithms get better at reading what people do and like, so that each sees "
                  "content that fits and businesses reach the right people more effectively."sv},
    {.where = nfts(11),
     .trend = trend_id::nfts_and_social_currency,
     .stance = stance::affirms,
     .momentum = momentum::growing,
     .audiences = {audience::creators, audience::users},
     .statement = "NFTs grow in popularity: people create, trade and truly own digital items, "
                  "creators earn in new ways, and such social currency shows who has influence."sv},
    {.where = content(13),
     .trend = trend_id::ephemeral_content,
     .stance = stance::affirms,
     .momentum = momentum::growing,
     .platforms = {platform::instagram, platform::snapchat},
     .statement = "Ephemeral content, which Instagram with its Stories and Snapchat made popular, "
                  "keeps developing."sv},
    {.where = content(13),
     .trend = trend_id::ephemeral_content,
     .stance = stance::affirms,
     .momentum = momentum::growing,
     .audiences = {audience::brands, audience::platforms, audience::users},
     .statement = "Platforms bring temporary content that feels urgent and exclusive; interactive "
                  "and shoppable, it changes how brands meet their audience."sv},
    {.where = content(13),
     .trend = trend_id::social_commerce,
     .stance = stance::affirms,
     .momentum = momentum::growing,
     .audiences = {audience::brands},
     .statement = "Ephemeral content becomes shoppable."sv},
    {.where = privacy(15),
     .trend = trend_id::privacy_and_data_control,
     .stance = stance::affirms,
     .momentum = momentum::growing,
     .audiences = {audience::platforms, audience::users},
     .statement = "Social media sites put more weight on privacy and ethics: strict rules, clear "
                  "words about data use, and new tools that protect information."sv},
    {.where = privacy(15),
     .trend = trend_id::authenticity_and_trust,
     .stance = stance::affirms,
     .momentum = momentum::growing,
     .audiences = {audience::users, audience::platforms},
     .statement = "Sites that protect data and say what they do with it are trusted more."sv},
    {.where = commerce(17),
     .trend = trend_id::social_commerce,
     .stance = stance::affirms,
     .momentum = momentum::growing,
     .audiences = {audience::users, audience::platforms, audience::creators, audience::brands},
     .statement = "Shopping on social media improves: people buy with one click from a post, "
                  "without leaving; influencers and brands sell more."sv},
    {.where = commerce(17),
     .trend = trend_id::ar_virtual_try_on,
     .stance = stance::affirms,
     .audiences = {audience::users},
     .statement = "Augmented reality lets people try things on."sv},
    {.where = communities(19),
     .trend = trend_id::micro_communities,
     .stance = stance::affirms,
     .momentum = momentum::growing,
     .audiences = {audience::users, audience::platforms},
     .statement = "Small groups with one interest in common become more important, and "
                  "platforms help to form them; in them people share special content and build "
                  "stronger ties."sv},
    {.where = activism(21),
     .trend = trend_id::social_activism,
     .stance = stance::affirms,
     .momentum = momentum::growing,
     .audiences = {audience::users, audience::platforms, audience::brands},
     .statement = "Social media drives social change: more users draw attention to social issues, "
                  "platforms make them heard, and users and brands come to feel responsible."sv},
    {.where = blockchain(23),
     .trend = trend_id::blockchain_and_web3,
     .stance = stance::affirms,
     .momentum = momentum::emerging,
     .statement = "Blockchain gives ownership on social media a new meaning, and counters false "
                  "news by verifying content in a transparent, tamper-proof way."sv},
    {.where = blockchain(23),
     .trend = trend_id::decentralized_networks,
     .stance = stance::affirms,
     .momentum = momentum::emerging,
     .audiences = {audience::users},
     .statement = "Decentralized networks come up."sv},
    {.where = blockchain(23),
     .trend = trend_id::privacy_and_data_control,
     .stance = stance::affirms,
     .audiences = {audience::users},
     .statement = "In decentralized networks users have more control of their data and content."sv},
    {.where = measures(25),
     .trend = trend_id::privacy_and_data_control,
     .stance = stance::affirms,
     .momentum = momentum::growing,
     .audiences = {audience::platforms, audience::users},
     .statement = "Because concern about privacy grows, platforms protect information better, "
                  "explain how data is used and give users more control of their settings."sv},
    {.where = video(27),
     .trend = trend_id::short_form_video,
     .stance = stance::affirms,
     .momentum = momentum::dominant,
     .platforms = {platform::tiktok},
     .audiences = {audience::users, audience::businesses},
     .statement = "Video is the main way to communicate on social media; apps like TikTok began it "
                  "and others follow."sv},
    {.where = video(27),
     .trend = trend_id::short_form_video,
     .stance = stance::affirms,
     .momentum = momentum::dominant,
     .audiences = {audience::users, audience::businesses},
     .statement = "Short video is decisive for attention."sv},
    {.where = video(27),
     .trend = trend_id::live_and_real_time_content,
     .stance = stance::affirms,
     .momentum = momentum::dominant,
     .audiences = {audience::platforms, audience::users},
     .statement = "Live streams and interactive video are decisive for attention, and platforms "
                  "encourage content in real time; live video connects personally and in the "
                  "moment."sv},
    {.where = video(27),
     .trend = trend_id::authenticity_and_trust,
     .stance = stance::affirms,
     .audiences = {audience::platforms, audience::users},
     .statement = "Platforms encourage people to share what is authentic."sv},
    {.where = security(29),
     .trend = trend_id::privacy_and_data_control,
     .stance = stance::affirms,
     .momentum = momentum::growing,
     .audiences = {audience::users, audience::platforms, audience::businesses},
     .statement = "People worry more about privacy: sites are watched more closely and need strong "
                  "rules, and businesses must sell in another way."sv},
    {.where = security(29),
     .trend = trend_id::authenticity_and_trust,
     .stance = stance::affirms,
     .audiences = {audience::platforms, audience::users},
     .statement = "Sites keep the trust of their users only with strong rules for data."sv},
    {.where = influencers(31),
     .trend = trend_id::authenticity_and_trust,
     .stance = stance::affirms,
     .momentum = momentum::growing,
     .audiences = {audience::brands, audience::users},
     .statement =
         "Brands and users now look for authenticity more than for a large number of followers."sv},
    {.where = influencers(31),
     .trend = trend_id::micro_influencers,
     .stance = stance::affirms,
     .momentum = momentum::growing,
     .audiences = {audience::creators, audience::users},
     .statement = "Micro- and nano-influencers become more popular because their ties to the "
                  "audience are real."sv},
    {.where = influencers(31),
     .trend = trend_id::influencer_partnerships,
     .stance = stance::affirms,
     .momentum = momentum::growing,
     .audiences = {audience::creators, audience::users},
     .statement = "Social media turns to partnerships that mean something and fit the values of "
                  "influencers and followers."sv},
    {.where = influencers(31),
     .trend = trend_id::genuine_relationships,
     .stance = stance::affirms,
     .momentum = momentum::growing,
     .audiences = {audience::creators, audience::users},
     .statement = "Real ties come to count for more than the size of a following."sv},
    {.where = real_time(33),
     .trend = trend_id::live_and_real_time_content,
     .stance = stance::affirms,
     .momentum = momentum::growing,
     .audiences = {audience::users, audience::brands},
     .statement = "The wish for what is genuine raises the demand for live and instant content; "
                  "brands that manage to be unplanned stand out."sv},
    {.where = real_time(33),
     .trend = trend_id::behind_the_scenes_content,
     .stance = stance::affirms,
     .momentum = momentum::growing,
     .audiences = {audience::users},
     .statement = "Showing what goes on backstage goes down well with audiences."sv},
    {.where = real_time(33),
     .trend = trend_id::authenticity_and_trust,
     .stance = stance::affirms,
     .momentum = momentum::growing,
     .audiences = {audience::users},
     .statement = "More people want what is real."sv},
    {.where = conclusion(35),
     .trend = trend_id::rapid_change_and_complexity,
     .stance = stance::affirms,
     .statement = "The digital world keeps changing, with new technology and new ideas."sv},
    {.where = conclusion(35),
     .trend = trend_id::early_trend_adoption,
     .stance = stance::affirms,
     .audiences = {audience::users, audience::businesses},
     .statement = "Keeping up with the new trends matters for doing well."sv},
};

template <class Recommendation>
inline constexpr Recommendation recommendations[] = {
    {.where = opening(3),
     .trends = {trend_id::early_trend_adoption},
     .audiences = {audience::users, audience::businesses},
     .strength = strength::implied,
     .action = "Watch what changes in social media to know where it is going."sv},
    {.where = opening(3),
     .trends = {trend_id::early_trend_adoption},
     .audiences = {audience::businesses},
     .strength = strength::stated,
     .action =
         "Look into technical solutions that help an online business to make use of the trends."sv},
    {.where = personalization(9),
     .trends = {trend_id::ai_personalization},
     .audiences = {audience::businesses},
     .strength = strength::implied,
     .action = "Reach your target audience through AI-driven personalization."sv},
    {.where = content(13),
     .trends = {trend_id::ephemeral_content, trend_id::social_commerce},
     .audiences = {audience::brands},
     .strength = strength::implied,
     .action = "Connect with your audience through temporary content that people can interact with "
               "and shop from."sv},
    {.where = commerce(17),
     .trends = {trend_id::social_commerce, trend_id::ar_virtual_try_on},
     .audiences = {audience::creators, audience::brands},
     .strength = strength::implied,
     .action = "Sell with virtual try-on and with purchases straight from posts."sv},
    {.where = video(27),
     .trends = {trend_id::short_form_video, trend_id::live_and_real_time_content},
     .audiences = {audience::users, audience::businesses},
     .strength = strength::stated,
     .action = "Use short video, live streams and interactive video to win attention."sv},
    {.where = video(27),
     .trends = {trend_id::live_and_real_time_content},
     .strength = strength::implied,
     .action = "Stream live to reach people personally and in the moment."sv},
    {.where = security(29),
     .trends = {trend_id::privacy_and_data_control},
     .audiences = {audience::businesses},
     .strength = strength::stated,
     .action = "Change how you sell so that it fits people's wish for data protection."sv},
    {.where = security(29),
     .trends = {trend_id::privacy_and_data_control, trend_id::authenticity_and_trust},
     .audiences = {audience::platforms},
     .strength = strength::stated,
     .action = "Set strong rules for data protection to keep the trust of users."sv},
    {.where = influencers(31),
     .trends = {trend_id::micro_influencers, trend_id::authenticity_and_trust,
                trend_id::genuine_relationships, trend_id::influencer_partnerships},
     .audiences = {audience::brands},
     .strength = strength::implied,
     .action =
         "Choose influencers for real ties and shared values, not for the number of followers."sv},
    {.where = real_time(33),
     .trends = {trend_id::live_and_real_time_content, trend_id::behind_the_scenes_content},
     .audiences = {audience::brands},
     .strength = strength::implied,
     .action = "Stream live, post updates at once and show what happens backstage."sv},
    {.where = real_time(33),
     .trends = {trend_id::live_and_real_time_content, trend_id::authenticity_and_trust},
     .audiences = {audience::brands},
     .strength = strength::implied,
     .action = "Publish content that is spontaneous and real."sv},
    {.where = conclusion(35),
     .trends = {trend_id::early_trend_adoption},
     .audiences = {audience::users, audience::businesses},
     .strength = strength::stated,
     .action = "Keep up with the new trends."sv},
};

template <class Feature>
inline constexpr Feature features[] = {
    {.where = metaverse(6),
     .name = "virtual reality"sv,
     .trends = {trend_id::metaverse},
     .note = "With augmented reality, the way into digital spaces."sv},
    {.where = metaverse(6),
     .name = "augmented reality"sv,
     .trends = {trend_id::metaverse},
     .note = "With virtual reality, the way into digital spaces."sv},
    {.where = metaverse(6),
     .name = "virtual events"sv,
     .trends = {trend_id::metaverse},
     .note = "Events to attend in digital spaces."sv},
    {.where = content(13),
     .name = "Instagram Stories"sv,
     .platforms = {platform::instagram},
     .trends = {trend_id::ephemeral_content},
     .note = "Made temporary content popular."sv},
    {.where = content(13),
     .name = "shoppable ephemeral content"sv,
     .trends = {trend_id::ephemeral_content, trend_id::social_commerce},
     .note = "Temporary content to buy from; on the rise."sv},
    {.where = commerce(17),
     .name = "augmented reality"sv,
     .trends = {trend_id::ar_virtual_try_on, trend_id::social_commerce},
     .note = "Lets people try things on."sv},
    {.where = commerce(17),
     .name = "one click"sv,
     .trends = {trend_id::social_commerce},
     .note = "Buying straight from a post."sv},
    {.where = blockchain(23),
     .name = "content verification"sv,
     .trends = {trend_id::blockchain_and_web3},
     .note = "Blockchain as a transparent check against false news."sv},
    {.where = measures(25),
     .name = "privacy settings"sv,
     .trends = {trend_id::privacy_and_data_control},
     .note = "Users get more control of them."sv},
    {.where = video(27),
     .name = "live streams"sv,
     .trends = {trend_id::live_and_real_time_content},
     .note = "Decisive for attention."sv},
    {.where = video(27),
     .name = "interactive video features"sv,
     .trends = {trend_id::live_and_real_time_content, trend_id::short_form_video},
     .note = "Decisive for attention."sv},
    {.where = real_time(33),
     .name = "live streaming"sv,
     .trends = {trend_id::live_and_real_time_content},
     .note = "Goes down well with audiences."sv},
};

template <class Figure>
inline constexpr Figure figures[] = {
    {.where = commerce(17),
     .trend = trend_id::social_commerce,
     .quantity = "Clicks that a purchase from a post takes"sv,
     .minimum = 1,
     .maximum = 1,
     .unit = "clicks"sv,
     .wording = "just one click"sv},
};

}  // namespace trendatlas::inline v1::catalog::expected_trends_2024

#endif
