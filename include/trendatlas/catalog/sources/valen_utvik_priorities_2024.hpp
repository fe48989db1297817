// SPDX-License-Identifier: BSL-1.0
#ifndef TRENDATLAS_CATALOG_SOURCES_VALEN_UTVIK_PRIORITIES_2024_HPP
#define TRENDATLAS_CATALOG_SOURCES_VALEN_UTVIK_PRIORITIES_2024_HPP

#include "../../model.hpp"

namespace trendatlas::inline v0_1::catalog_2024::valen_utvik_priorities_2024 {

template <class Source>
inline constexpr Source about[] = {{
    .id = source_id::valen_utvik_priorities_2024,
    .document = "004_04f16c7944ea9905.txt"_sv,
    .language = language::norwegian,
    .title = "Tanker om prioriteringer i sosiale medier i 2024"_sv,
    .sha256 = "e0a836ae24ed3caeec567f7670a84279697af03dcc59fc26f2fccca5fb39f8a3"_sv,
    .bytes = 7721,
    .lines = 56,
    .summary = "A practitioner argues for slowing down on social media and sets ten priorities for "
               "businesses, from strategy and quality to reach, community and a distinctive "
               "identity."_sv,
}};

// The sections that rows cite: lines and heading, as in the document.
inline constexpr section thoughts{source_id::valen_utvik_priorities_2024,
                                  {4, 7},
                                  "Tanker om prioriteringer i sosiale medier i 2024"_sv};
inline constexpr section calm{
    source_id::valen_utvik_priorities_2024,
    {8, 13},
    "Er det p\303\245 tide \303\245 ta det litt mer med ro i sosiale medier?"_sv};
inline constexpr section complexity{source_id::valen_utvik_priorities_2024,
                                    {14, 16},
                                    "1. \303\230kt kompleksitet \342\200\223 ta en pustepause"_sv};
inline constexpr section strategy{source_id::valen_utvik_priorities_2024,
                                  {17, 19},
                                  "2. Strategisk forankring og langsiktighet"_sv};
inline constexpr section values{source_id::valen_utvik_priorities_2024,
                                {20, 22},
                                "3. Indre drevet og verdibasert kommunikasjon"_sv};
inline constexpr section longer{
    source_id::valen_utvik_priorities_2024, {23, 25}, "4. Fra kort til lengre innholdsformat"_sv};
inline constexpr section quality{
    source_id::valen_utvik_priorities_2024, {26, 28}, "5. Valg av kvalitet over kvantitet"_sv};
inline constexpr section production{source_id::valen_utvik_priorities_2024,
                                    {29, 31},
                                    "6. B\303\246rekraftig og gjennomtenkt innholdsproduksjon"_sv};
inline constexpr section genuine{
    source_id::valen_utvik_priorities_2024, {32, 36}, "7. Ekte innhold over algoritme-hacks"_sv};
inline constexpr section balance{
    source_id::valen_utvik_priorities_2024,
    {37, 41},
    "8. Balansert tiln\303\246rming til betalt og organisk rekkevidde"_sv};
inline constexpr section community{source_id::valen_utvik_priorities_2024,
                                   {42, 46},
                                   "9. Influencere og community for merkevarebygging"_sv};
inline constexpr section unique{
    source_id::valen_utvik_priorities_2024, {47, 49}, "10. Vis frem din unikhet"_sv};
inline constexpr section closing{source_id::valen_utvik_priorities_2024, {52, 53}};

template <class Claim>
inline constexpr Claim claims[] = {
    {.where = thoughts(6),
     .trend = trend_id::slow_and_considered_social,
     .stance = stance::affirms,
     .momentum = momentum::growing,
     .certainty = certainty::expected,
     .statement = "One author, who shares thoughts on 2024 only halfway through January, sees this "
                  "delay as a sign that slowing down will matter more and more."_sv},
    {.where = calm(10),
     .trend = trend_id::slow_and_considered_social,
     .stance = stance::affirms,
     .momentum = momentum::growing,
     .certainty = certainty::expected,
     .audiences = {audience::businesses},
     .statement = "From 2024 on, perhaps more than ever before, it will be important for "
                  "businesses to slow down a little on social media; they are used to working too "
                  "fast to work properly."_sv},
    {.where = calm(10),
     .trend = trend_id::rapid_change_and_complexity,
     .stance = stance::affirms,
     .audiences = {audience::businesses},
     .statement =
         "Social media is believed to move so fast that keeping up is almost impossible."_sv},
    {.where = complexity(15),
     .trend = trend_id::rapid_change_and_complexity,
     .stance = stance::affirms,
     .momentum = momentum::growing,
     .audiences = {audience::businesses},
     .statement = "Social media is growing more complex: new channels and features keep appearing, "
                  "few disappear, and AI adds another layer of complexity."_sv},
    {.where = complexity(15),
     .trend = trend_id::ai_content_creation,
     .stance = stance::qualifies,
     .momentum = momentum::dominant,
     .audiences = {audience::businesses},
     .statement =
         "AI, in everybody's hands since 2023, adds a new layer of complexity to social media."_sv},
    {.where = complexity(15),
     .trend = trend_id::slow_and_considered_social,
     .stance = stance::affirms,
     .audiences = {audience::businesses},
     .statement = "It is important for businesses to pause for breath, so that they can evaluate "
                  "and adjust their approach to social media."_sv},
    {.where = strategy(18),
     .trend = trend_id::strategic_long_term_approach,
     .stance = stance::affirms,
     .audiences = {audience::businesses},
     .statement = "A clear strategic foundation is essential for success on social media; "
                  "long-term thinking and systematic testing and measuring are seen as important "
                  "for future success."_sv},
    {.where = values(21),
     .trend = trend_id::values_driven_communication,
     .stance = stance::affirms,
     .audiences = {audience::businesses},
     .statement = "It is time for businesses to focus on what they themselves want to say, as "
                  "organizations and as people."_sv},
    {.where = values(21),
     .trend = trend_id::early_trend_adoption,
     .stance = stance::opposes,
     .audiences = {audience::businesses},
     .statement = "Businesses should focus on their own message instead of constantly adapting to "
                  "shifting trends or chasing the newest trend or a fun format."_sv},
    {.where = values(21),
     .trend = trend_id::authenticity_and_trust,
     .stance = stance::affirms,
     .audiences = {audience::businesses},
     .statement = "Businesses should cultivate an authentic voice."_sv},
    {.where = values(21),
     .trend = trend_id::distinctive_brand_identity,
     .stance = stance::affirms,
     .audiences = {audience::businesses},
     .statement = "Content should reflect the unique values and identity of the business."_sv},
    {.where = values(21),
     .trend = trend_id::genuine_content_over_algorithm_hacks,
     .stance = stance::affirms,
     .audiences = {audience::businesses},
     .statement = "Businesses should cultivate content that reflects their own values rather than "
                  "use clever tricks that force their audience to see it."_sv},
    {.where = longer(24),
     .trend = trend_id::long_form_content,
     .stance = stance::affirms,
     .momentum = momentum::growing,
     .audiences = {audience::businesses, audience::users},
     .statement = "There is a trend toward longer and deeper content; audiences are now believed "
                  "to look for more substance."_sv},
    {.where = longer(24),
     .trend = trend_id::short_form_video,
     .stance = stance::qualifies,
     .statement = "Short content stays relevant and important, but there is also a trend toward "
                  "longer content."_sv},
    {.where = longer(24),
     .trend = trend_id::long_form_content,
     .stance = stance::affirms,
     .momentum = momentum::growing,
     .platforms = {platform::youtube},
     .statement = "Some people report that they aim to use YouTube more in 2024, or that they made "
                  "a better start with it in 2023."_sv},
    {.where = longer(24),
     .trend = trend_id::long_form_content,
     .stance = stance::affirms,
     .momentum = momentum::emerging,
     .certainty = certainty::possible,
     .platforms = {platform::blog},
     .statement = "Some people say that it may be time to start writing a blog again."_sv},
    {.where = longer(24),
     .trend = trend_id::long_form_content,
     .stance = stance::qualifies,
     .audiences = {audience::businesses, audience::users},
     .statement = "Audiences are believed to want more substance, if only in addition to quick, "
                  "short content."_sv},
    {.where = quality(27),
     .trend = trend_id::quality_over_quantity,
     .stance = stance::affirms,
     .momentum = momentum::growing,
     .audiences = {audience::businesses},
     .statement = "Now that content is abundant, choosing quality over quantity is increasingly "
                  "important; quality takes time, a plan and sound goals, not necessarily a huge "
                  "budget."_sv},
    {.where = production(30),
     .trend = trend_id::sustainable_content_production,
     .stance = stance::affirms,
     .audiences = {audience::businesses},
     .statement = "Sustainable content production uses content and resources across formats, "
                  "platforms and departments; if well planned, it can yield long and short content "
                  "for one or more channels."_sv},
    {.where = genuine(33),
     .trend = trend_id::genuine_content_over_algorithm_hacks,
     .stance = stance::affirms,
     .certainty = certainty::expected,
     .audiences = {audience::businesses, audience::users},
     .statement = "Good, genuine content will naturally attract and engage the right audience; "
                  "algorithm hacks, loopholes and gray areas should be left behind."_sv},
    {.where = genuine(33),
     .trend = trend_id::genuine_content_over_algorithm_hacks,
     .stance = stance::qualifies,
     .certainty = certainty::expected,
     .audiences = {audience::businesses, audience::users},
     .statement = "Good content will attract the right audience if the work is done well enough "
                  "and the content is given enough time."_sv},
    {.where = genuine(35),
     .trend = trend_id::ai_content_creation,
     .stance = stance::affirms,
     .momentum = momentum::growing,
     .statement = "AI tools make it easier than ever to create images, video and text."_sv},
    {.where = genuine(35),
     .trend = trend_id::human_craft_over_ai,
     .stance = stance::affirms,
     .certainty = certainty::expected,
     .statement = "Now that AI makes content easy to create, thorough work with a human element "
                  "will be a way to stand out."_sv},
    {.where = genuine(35),
     .trend = trend_id::human_craft_over_ai,
     .stance = stance::qualifies,
     .statement = "AI cannot copy the human element in content, for now at least."_sv},
    {.where = genuine(35),
     .trend = trend_id::ai_content_creation,
     .stance = stance::cautions,
     .statement = "Content made by AI lacks the human element, so far at least."_sv},
    {.where = balance(38),
     .trend = trend_id::paid_organic_balance,
     .stance = stance::affirms,
     .audiences = {audience::businesses},
     .statement =
         "Organic reach and engagement, won without paying for ads, are seen as important; "
         "businesses should build them in their channels and keep improving the "
         "results."_sv},
    {.where = balance(40),
     .trend = trend_id::paid_organic_balance,
     .stance = stance::affirms,
     .momentum = momentum::growing,
     .certainty = certainty::expected,
     .statement = "In feeds packed with information, organic content alone will allow limited "
                  "growth; a balance of paid and organic reach will become more important for "
                  "growth."_sv},
    {.where = community(43),
     .trend = trend_id::influencer_partnerships,
     .stance = stance::affirms,
     .audiences = {audience::brands, audience::businesses, audience::creators},
     .statement = "Working with selected, relevant influencers can help a business reach new "
                  "audiences and build its brand; their stories featuring the brand can make it "
                  "better known."_sv},
    {.where = community(43),
     .trend = trend_id::paid_organic_balance,
     .stance = stance::affirms,
     .certainty = certainty::expected,
     .statement = "Paid advertising on social media will still bring good results."_sv},
    {.where = community(43),
     .trend = trend_id::paid_organic_balance,
     .stance = stance::qualifies,
     .audiences = {audience::platforms},
     .statement = "Social media platforms now have to observe more restrictions on paid "
                  "advertising than before."_sv},
    {.where = community(43),
     .trend = trend_id::privacy_and_data_control,
     .stance = stance::affirms,
     .momentum = momentum::growing,
     .audiences = {audience::platforms},
     .statement = "Because of data protection and a law against behavior-based advertising, social "
                  "media platforms now have to observe more restrictions than before."_sv},
    {.where = community(45),
     .trend = trend_id::genuine_relationships,
     .stance = stance::affirms,
     .momentum = momentum::growing,
     .certainty = certainty::expected,
     .audiences = {audience::businesses, audience::users},
     .statement = "Dialogue, real relationships and authentic engagement from followers will be "
                  "important for good results on social media, and businesses need to build a "
                  "feeling of community."_sv},
    {.where = unique(48),
     .trend = trend_id::distinctive_brand_identity,
     .stance = stance::affirms,
     .momentum = momentum::growing,
     .audiences = {audience::businesses},
     .statement = "In a world full of similar content, showing what makes a business and its "
                  "people unique matters more than ever; a deliberate visual style strengthens its "
                  "identity."_sv},
    {.where = closing(52),
     .trend = trend_id::slow_and_considered_social,
     .stance = stance::affirms,
     .audiences = {audience::businesses},
     .statement =
         "Pausing for breath and really taking time to reflect on social media and digital "
         "communication is seen as crucial for businesses in 2024."_sv},
    {.where = closing(52),
     .trend = trend_id::genuine_content_over_algorithm_hacks,
     .stance = stance::affirms,
     .audiences = {audience::businesses},
     .statement =
         "Businesses should put shortcuts aside in social media and digital communication."_sv},
    {.where = closing(52),
     .trend = trend_id::values_driven_communication,
     .stance = stance::qualifies,
     .certainty = certainty::possible,
     .audiences = {audience::businesses},
     .statement = "Genuine, values-based communication without shortcuts may take some adjusting "
                  "and may at first seem to hold back efficient content production."_sv},
    {.where = closing(52),
     .trend = trend_id::values_driven_communication,
     .stance = stance::affirms,
     .certainty = certainty::expected,
     .audiences = {audience::businesses},
     .statement =
         "Genuine, values-based communication without shortcuts will pay off in the long run."_sv},
};

template <class Recommendation>
inline constexpr Recommendation recommendations[] = {
    {.where = calm(10),
     .trends = {trend_id::slow_and_considered_social},
     .audiences = {audience::businesses},
     .strength = strength::stated,
     .action = "Slow down on social media, and take more time over things so that they are done "
               "properly."_sv},
    {.where = complexity(15),
     .trends = {trend_id::slow_and_considered_social, trend_id::rapid_change_and_complexity},
     .audiences = {audience::businesses},
     .strength = strength::stated,
     .action = "Take time to breathe so that you can evaluate and adjust your approach to social "
               "media."_sv},
    {.where = complexity(15),
     .trends = {trend_id::ai_content_creation, trend_id::rapid_change_and_complexity},
     .audiences = {audience::businesses},
     .strength = strength::stated,
     .action = "Rethink how you work, communicate and produce content as social media grows more "
               "complex."_sv},
    {.where = strategy(18),
     .trends = {trend_id::strategic_long_term_approach},
     .audiences = {audience::businesses},
     .strength = strength::stated,
     .action = "Give your social media work a clear strategic foundation."_sv},
    {.where = strategy(18),
     .trends = {trend_id::strategic_long_term_approach, trend_id::values_driven_communication},
     .audiences = {audience::businesses},
     .strength = strength::stated,
     .action = "Understand the goals and values of your business and how your digital presence can "
               "reflect them."_sv},
    {.where = strategy(18),
     .trends = {trend_id::strategic_long_term_approach},
     .audiences = {audience::businesses},
     .strength = strength::stated,
     .action = "Think long term, and test and measure your social media work systematically."_sv},
    {.where = values(21),
     .trends = {trend_id::values_driven_communication},
     .audiences = {audience::businesses},
     .strength = strength::stated,
     .action = "Focus on what you yourselves want to say instead of constantly adapting to "
               "shifting trends."_sv},
    {.where = values(21),
     .trends = {trend_id::authenticity_and_trust, trend_id::values_driven_communication,
                trend_id::genuine_content_over_algorithm_hacks,
                trend_id::distinctive_brand_identity},
     .audiences = {audience::businesses},
     .strength = strength::stated,
     .action = "Cultivate an authentic voice and content that reflects your unique values and "
               "identity, rather than chase the newest trend or use tricks."_sv},
    {.where = longer(24),
     .trends = {trend_id::long_form_content},
     .audiences = {audience::businesses},
     .strength = strength::implied,
     .action = "Offer longer, deeper content with more substance in addition to short content."_sv},
    {.where = longer(24),
     .trends = {trend_id::long_form_content},
     .platforms = {platform::youtube},
     .audiences = {audience::businesses},
     .strength = strength::implied,
     .action = "Consider using YouTube more, for longer and deeper content."_sv},
    {.where = longer(24),
     .trends = {trend_id::long_form_content},
     .platforms = {platform::blog},
     .audiences = {audience::businesses},
     .strength = strength::implied,
     .action = "Consider reviving your blog, for longer and deeper content."_sv},
    {.where = quality(27),
     .trends = {trend_id::quality_over_quantity},
     .audiences = {audience::businesses},
     .strength = strength::stated,
     .action = "Choose quality over quantity in the content you produce."_sv},
    {.where = quality(27),
     .trends = {trend_id::quality_over_quantity, trend_id::strategic_long_term_approach},
     .audiences = {audience::businesses},
     .strength = strength::stated,
     .action = "Choose strategically which channels to spend time and resources on, and make "
               "high-quality content that stands out in them."_sv},
    {.where = quality(27),
     .trends = {trend_id::quality_over_quantity},
     .audiences = {audience::businesses},
     .strength = strength::stated,
     .action = "Give content time, a plan and sound goals; quality does not necessarily take a "
               "huge budget."_sv},
    {.where = production(30),
     .trends = {trend_id::sustainable_content_production},
     .audiences = {audience::businesses},
     .strength = strength::stated,
     .action = "Produce content in a sustainable and considered way."_sv},
    {.where = production(30),
     .trends = {trend_id::sustainable_content_production},
     .audiences = {audience::businesses},
     .strength = strength::stated,
     .action = "Optimize your content production so that content and resources serve several "
               "formats, platforms and departments."_sv},
    {.where = production(30),
     .trends = {trend_id::sustainable_content_production},
     .audiences = {audience::businesses},
     .strength = strength::implied,
     .action = "Plan content production well so that it can yield long and short content for one "
               "or more channels, traditional and digital."_sv},
    {.where = genuine(33),
     .trends = {trend_id::genuine_content_over_algorithm_hacks},
     .audiences = {audience::businesses},
     .strength = strength::stated,
     .action =
         "Focus on genuine, engaging content rather than algorithm hacks and clever tricks."_sv},
    {.where = genuine(33),
     .trends = {trend_id::genuine_content_over_algorithm_hacks},
     .audiences = {audience::businesses},
     .strength = strength::stated,
     .action = "Stop exploiting loopholes and gray areas of what is allowed, once and for all."_sv},
    {.where = genuine(33),
     .trends = {trend_id::genuine_content_over_algorithm_hacks},
     .audiences = {audience::businesses},
     .strength = strength::implied,
     .action = "Do good work and give your content enough time to attract the right audience."_sv},
    {.where = genuine(35),
     .trends = {trend_id::human_craft_over_ai},
     .audiences = {audience::businesses},
     .strength = strength::implied,
     .action = "Stand out with thorough work and a human element that AI cannot copy so far."_sv},
    {.where = balance(38),
     .trends = {trend_id::paid_organic_balance},
     .audiences = {audience::businesses},
     .strength = strength::stated,
     .action = "Get your social media channels to reach and engage people organically, without "
               "paying for ads."_sv},
    {.where = balance(38),
     .trends = {trend_id::paid_organic_balance},
     .audiences = {audience::businesses},
     .strength = strength::stated,
     .action = "Keep improving your organic results on social media."_sv},
    {.where = balance(40),
     .trends = {trend_id::paid_organic_balance},
     .audiences = {audience::businesses},
     .strength = strength::stated,
     .action = "Combine paid and organic reach in a well-balanced strategy in order to grow."_sv},
    {.where = community(43),
     .trends = {trend_id::influencer_partnerships},
     .audiences = {audience::brands, audience::businesses},
     .strength = strength::implied,
     .action =
         "Work with selected, relevant influencers to reach new audiences and build your brand."_sv},
    {.where = community(43),
     .trends = {trend_id::paid_organic_balance},
     .audiences = {audience::brands, audience::businesses},
     .strength = strength::implied,
     .action = "Keep using paid advertising on social media, within the restrictions that "
               "platforms have to observe."_sv},
    {.where = community(43),
     .trends = {trend_id::influencer_partnerships},
     .audiences = {audience::brands, audience::businesses},
     .strength = strength::implied,
     .action =
         "Let influencers tell their own stories featuring your brand, products or services, on "
         "their platform or on yours."_sv},
    {.where = community(45),
     .trends = {trend_id::genuine_relationships},
     .audiences = {audience::businesses},
     .strength = strength::stated,
     .action = "Talk with your followers, build real relationships with them and earn their "
               "authentic engagement."_sv},
    {.where = community(45),
     .trends = {trend_id::genuine_relationships},
     .audiences = {audience::businesses},
     .strength = strength::stated,
     .action =
         "Build a feeling of community among your followers by letting them be seen and heard."_sv},
    {.where = community(45),
     .trends = {trend_id::genuine_relationships},
     .audiences = {audience::businesses},
     .strength = strength::stated,
     .action = "Take people who engage with your content as seriously as visitors to your physical "
               "store."_sv},
    {.where = unique(48),
     .trends = {trend_id::distinctive_brand_identity},
     .audiences = {audience::businesses},
     .strength = strength::stated,
     .action = "Show what makes you and your business unique."_sv},
    {.where = unique(48),
     .trends = {trend_id::distinctive_brand_identity},
     .audiences = {audience::businesses},
     .strength = strength::stated,
     .action = "Focus on the people in your business and their unique skills and approach, and let "
               "them tell the story of the business."_sv},
    {.where = unique(48),
     .trends = {trend_id::distinctive_brand_identity},
     .audiences = {audience::businesses},
     .strength = strength::implied,
     .action = "Be deliberate about how your business looks everywhere, from image style to colors "
               "and graphic elements."_sv},
    {.where = closing(52),
     .trends = {trend_id::slow_and_considered_social},
     .audiences = {audience::businesses},
     .strength = strength::stated,
     .action = "Pause for breath, and really take time to reflect on your approach to social media "
               "and digital communication."_sv},
    {.where = closing(52),
     .trends = {trend_id::values_driven_communication,
                trend_id::genuine_content_over_algorithm_hacks},
     .audiences = {audience::businesses},
     .strength = strength::stated,
     .action = "Put shortcuts aside and focus on genuine communication based on values."_sv},
};

template <class Feature>
inline constexpr Feature features[] = {
    {.where = community(43),
     .name = "Betalt annonsering"_sv,
     .gloss = "paid advertising"_sv,
     .trends = {trend_id::paid_organic_balance},
     .note = "Advertising on social media that will still bring good results, though platforms now "
             "have to observe more restrictions than before."_sv},
    {.where = community(43),
     .name = "atferdsbasert reklame"_sv,
     .gloss = "advertising based on behavior"_sv,
     .trends = {trend_id::paid_organic_balance, trend_id::privacy_and_data_control},
     .note = "Advertising based on people's behavior; a law against it is one reason why social "
             "media platforms now have to observe more restrictions than before."_sv},
};

template <class Figure>
inline constexpr Figure figures[] = {
    {.where = production(30),
     .trend = trend_id::sustainable_content_production,
     .quantity = "Posts that well-planned content production can fill"_sv,
     .minimum = 1,
     .unit = "posts"_sv,
     .wording = "en eller flere poster"_sv},
    {.where = production(30),
     .trend = trend_id::sustainable_content_production,
     .quantity = "Channels that well-planned content production can serve"_sv,
     .minimum = 1,
     .unit = "channels"_sv,
     .wording = "en eller flere kanaler"_sv},
};

template <class Entity>
inline constexpr Entity entities[] = {
    {.where = balance(38),
     .name = "Valen-Utvik"_sv,
     .kind = entity_kind::brand,
     .trends = {trend_id::paid_organic_balance},
     .role = "Mentioned together with the author of the source: people who follow Valen-Utvik or "
             "the author probably know of the author's special interest in organic reach."_sv},
};

}  // namespace trendatlas::inline v0_1::catalog_2024::valen_utvik_priorities_2024

#endif
