// SPDX-License-Identifier: BSL-1.0
#ifndef TRENDATLAS_CATALOG_SOURCES_SCHMITZ_FORECAST_2024_HPP
#define TRENDATLAS_CATALOG_SOURCES_SCHMITZ_FORECAST_2024_HPP

#include "../../model.hpp"

namespace trendatlas::inline v0_1::catalog_2024::schmitz_forecast_2024 {

template <class Source>
inline constexpr Source about[] = {{
    .id = source_id::schmitz_forecast_2024,
    .document = "003_111e69d27889f943.txt"_sv,
    .language = language::german,
    .expert = "Ann-Katrin Schmitz"_sv,
    .sha256 = "f5de03fd4a01d1818110f69d188a20a3cadf7fda5ea1d0ab379ea179297a150c"_sv,
    .bytes = 3537,
    .lines = 21,
    .summary = "What 2023 taught about AI, deepfakes and trust, and a social media marketing "
               "expert's trends for 2024: authenticity, useful topics, closed spaces and humor."_sv,
}};

// The sections that rows cite: lines and heading, as in the document.
inline constexpr section opening{source_id::schmitz_forecast_2024, {1, 2}};
inline constexpr section lessons{
    source_id::schmitz_forecast_2024, {3, 12}, "Was 2023 uns gelehrt hat"_sv};
inline constexpr section coming{
    source_id::schmitz_forecast_2024, {13, 21}, "Entwicklungen und kommende Trends"_sv};

template <class Claim>
inline constexpr Claim claims[] = {
    {.where = lessons(5),
     .trend = trend_id::rapid_change_and_complexity,
     .stance = stance::affirms,
     .momentum = momentum::growing,
     .statement = "The media landscape continues to change rapidly."_sv},
    {.where = lessons(5),
     .trend = trend_id::professionalization,
     .stance = stance::affirms,
     .momentum = momentum::growing,
     .statement = "Social media is becoming more and more professional."_sv},
    {.where = lessons(5),
     .trend = trend_id::social_commerce,
     .stance = stance::affirms,
     .momentum = momentum::growing,
     .statement = "Social media is in large part turning into a digital shopping mall."_sv},
    {.where = lessons(5),
     .trend = trend_id::social_search,
     .stance = stance::affirms,
     .momentum = momentum::growing,
     .statement = "Social media is in large part turning into a search engine."_sv},
    {.where = lessons(7),
     .trend = trend_id::ai_content_creation,
     .stance = stance::affirms,
     .momentum = momentum::growing,
     .audiences = {audience::creators, audience::platforms},
     .statement = "AI plays a growing role in the creative industry, opens up new possibilities "
                  "there and clearly influences social media platforms and influencers."_sv},
    {.where = lessons(7),
     .trend = trend_id::ai_content_creation,
     .stance = stance::qualifies,
     .momentum = momentum::growing,
     .statement = "AI brings new challenges to the creative industry."_sv},
    {.where = lessons(7),
     .trend = trend_id::virtual_influencers,
     .stance = stance::affirms,
     .statement =
         "Accounts with AI doubles give celebrities such as Kendall Jenner a second persona."_sv},
    {.where = lessons(9),
     .trend = trend_id::synthetic_media_and_trust_erosion,
     .stance = stance::affirms,
     .momentum = momentum::growing,
     .platforms = {platform::tiktok, platform::instagram},
     .audiences = {audience::users},
     .statement = "Deepfakes, realistic-looking media made by AI, are becoming ever more popular; "
                  "AI picture trends such as Yearbook made the rounds on TikTok and Instagram."_sv},
    {.where = lessons(9),
     .trend = trend_id::ai_content_creation,
     .stance = stance::affirms,
     .platforms = {platform::tiktok, platform::instagram},
     .audiences = {audience::users},
     .statement = "In Yearbook, a trend on TikTok and Instagram, AI-generated pictures show users "
                  "as if they were in a yearbook from the 1990s or 2000s."_sv},
    {.where = lessons(9),
     .trend = trend_id::synthetic_media_and_trust_erosion,
     .stance = stance::affirms,
     .statement = "AI-generated pictures of well-known people have circulated, for example one of "
                  "Pope Francis in a long white puffer coat by Balenciaga."_sv},
    {.where = lessons(11),
     .trend = trend_id::synthetic_media_and_trust_erosion,
     .stance = stance::affirms,
     .momentum = momentum::growing,
     .audiences = {audience::users},
     .statement = "AI makes it hard for social media users to tell what is real, and trust in some "
                  "posts and news has declined."_sv},
    {.where = lessons(11),
     .trend = trend_id::ai_content_creation,
     .stance = stance::cautions,
     .momentum = momentum::growing,
     .audiences = {audience::creators},
     .statement = "The blurring line between human and AI-generated works is a challenge for "
                  "content creators."_sv},
    {.where = lessons(11),
     .trend = trend_id::authenticity_and_trust,
     .stance = stance::affirms,
     .momentum = momentum::growing,
     .audiences = {audience::creators},
     .statement =
         "For content creators, the authenticity of their works is now coming to the fore."_sv},
    {.where = coming(15),
     .trend = trend_id::authenticity_and_trust,
     .stance = stance::affirms,
     .momentum = momentum::growing,
     .audiences = {audience::users},
     .statement = "Because of the many deepfakes and false reports on social media, users focus "
                  "more and more on trust and authenticity."_sv},
    {.where = coming(15),
     .trend = trend_id::synthetic_media_and_trust_erosion,
     .stance = stance::affirms,
     .audiences = {audience::users},
     .statement = "Social media carries many deepfakes and many false reports."_sv},
    {.where = coming(17),
     .trend = trend_id::substance_over_persona,
     .stance = stance::affirms,
     .momentum = momentum::growing,
     .audiences = {audience::users},
     .statement = "What a post says is becoming more important, while people are less and less in "
                  "the foreground; followers look for topics that are useful to them."_sv},
    {.where = coming(17),
     .trend = trend_id::user_generated_content,
     .stance = stance::affirms,
     .momentum = momentum::growing,
     .audiences = {audience::brands},
     .statement = "User-generated content is becoming more popular, with brands in particular, "
                  "because it creates the desired authenticity."_sv},
    {.where = coming(17),
     .trend = trend_id::authenticity_and_trust,
     .stance = stance::affirms,
     .audiences = {audience::brands},
     .statement = "Brands in particular value content made by users because it creates the desired "
                  "authenticity."_sv},
    {.where = coming(19),
     .trend = trend_id::private_and_closed_spaces,
     .stance = stance::affirms,
     .momentum = momentum::growing,
     .audiences = {audience::creators, audience::users},
     .statement = "Private communities are gaining importance and will probably continue to do so "
                  "in 2024; creators and subscribers increasingly talk in closed spaces, which "
                  "offer a certain exclusivity."_sv},
    {.where = coming(19),
     .trend = trend_id::private_and_closed_spaces,
     .stance = stance::affirms,
     .momentum = momentum::growing,
     .platforms = {platform::instagram},
     .audiences = {audience::creators, audience::users},
     .statement = "Instagram responded to the trend toward private communities with broadcast "
                  "channels, in which creators directly reach their most engaged followers."_sv},
    {.where = coming(19),
     .trend = trend_id::private_and_closed_spaces,
     .stance = stance::qualifies,
     .platforms = {platform::instagram},
     .audiences = {audience::creators, audience::users},
     .statement = "The broadcast channels on Instagram, a response to the trend toward private "
                  "communities, are public."_sv},
    {.where = coming(19),
     .trend = trend_id::behind_the_scenes_content,
     .stance = stance::affirms,
     .platforms = {platform::instagram},
     .audiences = {audience::creators, audience::users},
     .statement = "In broadcast channels on Instagram, creators let the followers who join look "
                  "behind the scenes."_sv},
    {.where = coming(19),
     .trend = trend_id::private_and_closed_spaces,
     .stance = stance::affirms,
     .momentum = momentum::growing,
     .platforms = {platform::whatsapp},
     .audiences = {audience::users},
     .statement = "WhatsApp responded to the trend toward private communities with a new feature, "
                  "Communities, for creating groups around topics, in which members exchange "
                  "views."_sv},
    {.where = coming(19),
     .trend = trend_id::paid_exclusive_communities,
     .stance = stance::affirms,
     .momentum = momentum::emerging,
     .certainty = certainty::possible,
     .audiences = {audience::users},
     .statement = "Ann-Katrin Schmitz, an expert in social media marketing, suspects that people "
                  "might even be willing to pay for closed spaces and exclusivity on social "
                  "media."_sv},
    {.where = coming(21),
     .trend = trend_id::influencer_partnerships,
     .stance = stance::affirms,
     .momentum = momentum::emerging,
     .certainty = certainty::expected,
     .audiences = {audience::creators},
     .statement = "A new, innovative kind of influencer marketing, focused on authenticity, is "
                  "expected to play an interesting role in 2024."_sv},
    {.where = coming(21),
     .trend = trend_id::authenticity_and_trust,
     .stance = stance::affirms,
     .audiences = {audience::creators},
     .statement = "In influencer marketing, the focus is moving to authenticity."_sv},
    {.where = coming(21),
     .trend = trend_id::humor_and_self_irony,
     .stance = stance::affirms,
     .audiences = {audience::creators},
     .statement = "Humor and self-deprecation are in demand in influencer marketing."_sv},
};

template <class Recommendation>
inline constexpr Recommendation recommendations[] = {
    {.where = lessons(11),
     .trends = {trend_id::authenticity_and_trust},
     .audiences = {audience::creators},
     .strength = strength::implied,
     .action = "Put the authenticity of your own works first."_sv},
    {.where = coming(15),
     .trends = {trend_id::authenticity_and_trust, trend_id::synthetic_media_and_trust_erosion},
     .strength = strength::stated,
     .action = "Handle content with care, and news in particular, to earn the trust of your "
               "followers."_sv},
    {.where = coming(17),
     .trends = {trend_id::substance_over_persona},
     .strength = strength::implied,
     .action =
         "Offer followers topics that are useful to them instead of putting a person first."_sv},
    {.where = coming(17),
     .trends = {trend_id::user_generated_content, trend_id::authenticity_and_trust},
     .audiences = {audience::brands},
     .strength = strength::implied,
     .action = "Use content made by users to gain authenticity for your brand."_sv},
    {.where = coming(19),
     .trends = {trend_id::private_and_closed_spaces},
     .audiences = {audience::creators},
     .strength = strength::implied,
     .action = "Offer your subscribers closed spaces with a certain exclusivity."_sv},
    {.where = coming(19),
     .trends = {trend_id::private_and_closed_spaces, trend_id::behind_the_scenes_content},
     .platforms = {platform::instagram},
     .audiences = {audience::creators},
     .strength = strength::implied,
     .action = "Use broadcast channels on Instagram to reach your most engaged followers directly "
               "and let them look behind the scenes."_sv},
    {.where = coming(19),
     .trends = {trend_id::private_and_closed_spaces},
     .platforms = {platform::whatsapp},
     .audiences = {audience::users},
     .strength = strength::implied,
     .action = "Use the Communities feature of WhatsApp to form groups around topics and exchange "
               "views."_sv},
    {.where = coming(21),
     .trends = {trend_id::authenticity_and_trust, trend_id::humor_and_self_irony,
                trend_id::influencer_partnerships},
     .audiences = {audience::creators},
     .strength = strength::implied,
     .action = "Be authentic in influencer marketing, and show humor and self-deprecation."_sv},
};

template <class Feature>
inline constexpr Feature features[] = {
    {.where = lessons(7),
     .name = "AI-Double-Accounts"_sv,
     .gloss = "AI double accounts"_sv,
     .trends = {trend_id::virtual_influencers},
     .note = "Accounts that use AI to give celebrities a second persona."_sv},
    {.where = lessons(9),
     .name = "Yearbook"_sv,
     .platforms = {platform::tiktok, platform::instagram},
     .trends = {trend_id::ai_content_creation, trend_id::synthetic_media_and_trust_erosion},
     .note = "A trend on TikTok and Instagram: AI-generated pictures that show users as if they "
             "were in a yearbook from the 1990s or 2000s."_sv},
    {.where = coming(19),
     .name = "Broadcast-Channels"_sv,
     .gloss = "broadcast channels"_sv,
     .platforms = {platform::instagram},
     .trends = {trend_id::private_and_closed_spaces, trend_id::behind_the_scenes_content},
     .note = "Public channels on Instagram in which creators reach the followers who join, and let "
             "them look behind the scenes."_sv},
    {.where = coming(19),
     .name = "Communitys"_sv,
     .gloss = "communities"_sv,
     .platforms = {platform::whatsapp},
     .trends = {trend_id::private_and_closed_spaces},
     .note = "A feature of WhatsApp for creating groups around topics, in which members exchange "
             "views."_sv},
};

template <class Entity>
inline constexpr Entity entities[] = {
    {.where = opening(1),
     .name = "Ann-Katrin Schmitz"_sv,
     .kind = entity_kind::person,
     .trends = {trend_id::influencer_partnerships},
     .role = "An expert in social media marketing who presents the trends of 2024 for social media "
             "and influencer marketing."_sv},
    {.where = lessons(7),
     .name = "Kendall Jenner"_sv,
     .kind = entity_kind::person,
     .trends = {trend_id::virtual_influencers},
     .role = "A celebrity, mentioned as an example of celebrities who get a second persona through "
             "accounts with AI doubles."_sv},
    {.where = lessons(9),
     .name = "Papst Franziskus"_sv,
     .gloss = "Pope Francis"_sv,
     .kind = entity_kind::person,
     .trends = {trend_id::synthetic_media_and_trust_erosion},
     .role = "Shown wearing a long white puffer coat by Balenciaga in an AI-generated picture that "
             "circulated."_sv},
    {.where = lessons(9),
     .name = "Balenciaga"_sv,
     .kind = entity_kind::brand,
     .trends = {trend_id::synthetic_media_and_trust_erosion},
     .role = "The brand of the long white puffer coat that Pope Francis wears in an AI-generated "
             "picture."_sv},
    {.where = coming(19),
     .name = "Ann-Katrin Schmitz"_sv,
     .kind = entity_kind::person,
     .trends = {trend_id::private_and_closed_spaces, trend_id::paid_exclusive_communities},
     .role = "An expert in social media marketing who suspects that people might even be willing "
             "to pay for closed spaces and exclusivity on social media."_sv},
};

}  // namespace trendatlas::inline v0_1::catalog_2024::schmitz_forecast_2024

#endif
