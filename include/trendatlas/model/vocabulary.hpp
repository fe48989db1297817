// SPDX-License-Identifier: BSL-1.0
// The enums of the catalog, and their words.
#ifndef TRENDATLAS_MODEL_VOCABULARY_HPP
#define TRENDATLAS_MODEL_VOCABULARY_HPP

#include <cstdint>

#include "../engine/parse.hpp"

namespace trendatlas::inline v0_1 {

namespace catalog_2024 {

/// The text of a row or a term. With the standard library's suffix, the compiler would have to
/// choose among five overloads for each text.
constexpr std::string_view operator""_sv(const char* text, std::size_t size) noexcept {
  return {text, size};
}

}  // namespace catalog_2024

// Every enum below counts up from zero, and the i-th term belongs to the i-th enumerator. The
// numbers may change between releases. The names do not.
//
// The terms are templates, and their number is part of a type, so that a program computes only the
// words that it uses.

/// What a trend is about.
enum class theme : std::uint8_t {
  ai,
  personalization,
  authenticity,
  trust,
  influencers,
  community,
  messaging,
  video,
  formats,
  quality,
  engagement,
  commerce,
  monetization,
  immersive,
  privacy,
  decentralization,
  reach,
  strategy,
  brand_identity,
  social_impact
};
namespace catalog_2024 {
template <class Text>
inline constexpr Text messaging_aliases[] = {"DMs"_sv};
template <class Term>
inline constexpr Term theme_terms[20] = {
    {"ai"_sv, "Artificial intelligence"_sv,
     "Artificial intelligence that makes content, tailors it to people or appears as a person."_sv},
    {"personalization"_sv, "Personalization"_sv,
     "Tailoring content or messages to a person or to a segment of the audience."_sv},
    {"authenticity"_sv, "Authenticity"_sv, "How genuine a voice or its content is."_sv},
    {"trust"_sv, "Trust"_sv, "Credibility, and what harms it: deepfakes and false news."_sv},
    {"influencers"_sv, "Influencers"_sv, "Influencers, human or virtual."_sv},
    {"community"_sv, "Community"_sv, "Groups, and the feeling of belonging to one."_sv},
    {"messaging"_sv, "Messaging"_sv, "Direct messages and closed channels."_sv,
     messaging_aliases<std::string_view>},
    {"video"_sv, "Video"_sv, "Video as a medium, live video included."_sv},
    {"formats"_sv, "Formats"_sv, "The length, lifespan or kind of content."_sv},
    {"quality"_sv, "Quality"_sv, "Substance, craft and production of content."_sv},
    {"engagement"_sv, "Engagement"_sv, "Interactive features, game elements and dialogue."_sv},
    {"commerce"_sv, "Commerce"_sv, "Buying and selling inside a platform."_sv},
    {"monetization"_sv, "Monetization"_sv, "Earning from digital goods or paid access."_sv},
    {"immersive"_sv, "Immersive media"_sv,
     "Augmented reality, virtual reality and the metaverse."_sv},
    {"privacy"_sv, "Privacy"_sv, "Protection of data, and control over it."_sv},
    {"decentralization"_sv, "Decentralization"_sv,
     "Networks without a single owner, blockchain and web3."_sv},
    {"reach"_sv, "Reach"_sv, "Organic and paid reach, algorithms and search."_sv},
    {"strategy"_sv, "Strategy"_sv, "Planning, pace, measuring and adapting."_sv},
    {"brand-identity"_sv, "Brand identity"_sv,
     "The values, the voice and the distinctiveness of a brand."_sv},
    {"social-impact"_sv, "Social impact"_sv, "Activism and social responsibility."_sv},
};
}  // namespace catalog_2024
template <class Term = term>
constexpr auto vocabulary(theme) noexcept -> const Term (&)[20] {
  return catalog_2024::theme_terms<Term>;
}

/// A platform that a source names. A feature of a platform (Reels, Stories) is not a platform.
enum class platform : std::uint8_t {
  instagram,
  tiktok,
  facebook,
  whatsapp,
  snapchat,
  twitter,
  youtube,
  mastodon,
  diaspora,
  minds,
  discord,
  telegram,
  wechat,
  douyin,
  blog
};
namespace catalog_2024 {
template <class Text>
inline constexpr Text blog_aliases[] = {"Blogging"_sv};
template <class Text>
inline constexpr Text twitter_aliases[] = {"X"_sv};
template <class Term>
inline constexpr Term platform_terms[15] = {
    {"instagram"_sv, "Instagram"_sv,
     "Social network with Reels, Stories, broadcast channels and shopping."_sv},
    {"tiktok"_sv, "TikTok"_sv, "App for short video, challenges and shopping."_sv},
    {"facebook"_sv, "Facebook"_sv, "Social network with groups and shopping."_sv},
    {"whatsapp"_sv, "WhatsApp"_sv, "Messenger with groups around topics."_sv},
    {"snapchat"_sv, "Snapchat"_sv, "App for disappearing content."_sv},
    {"twitter"_sv, "Twitter"_sv,
     "Social network; its badges serve as an example of gamification."_sv,
     twitter_aliases<std::string_view>},
    {"youtube"_sv, "YouTube"_sv, "Video platform."_sv},
    {"mastodon"_sv, "Mastodon"_sv, "Decentralized social network."_sv},
    {"diaspora"_sv, "Diaspora"_sv, "Decentralized social network."_sv},
    {"minds"_sv, "Minds"_sv, "Decentralized social network."_sv},
    {"discord"_sv, "Discord"_sv, "Place for communities."_sv},
    {"telegram"_sv, "Telegram"_sv, "Messenger that is also a place for communities."_sv},
    {"wechat"_sv, "WeChat"_sv, "App that lets people buy products without leaving it."_sv},
    {"douyin"_sv, "Douyin"_sv, "The Chinese counterpart of TikTok; a separate app."_sv},
    {"blog"_sv, "Blog"_sv, "A person's or business's own site for longer texts."_sv,
     blog_aliases<std::string_view>},
};
}  // namespace catalog_2024
template <class Term = term>
constexpr auto vocabulary(platform) noexcept -> const Term (&)[15] {
  return catalog_2024::platform_terms<Term>;
}

/// Whom a claim concerns, and whom advice is for.
enum class audience : std::uint8_t { brands, businesses, marketers, creators, users, platforms };
namespace catalog_2024 {
template <class Term>
inline constexpr Term audience_terms[6] = {
    {"brands"_sv, "Brands"_sv, "Those who build and present a brand."_sv},
    {"businesses"_sv, "Businesses"_sv, "Companies and other organizations."_sv},
    {"marketers"_sv, "Marketers"_sv, "Those who plan and run campaigns."_sv},
    {"creators"_sv, "Creators"_sv, "Those who make content, influencers included."_sv},
    {"users"_sv, "Users"_sv, "Those who use social media: followers, customers, the public."_sv},
    {"platforms"_sv, "Platforms"_sv, "Those who run a social media platform."_sv},
};
}  // namespace catalog_2024
template <class Term = term>
constexpr auto vocabulary(audience) noexcept -> const Term (&)[6] {
  return catalog_2024::audience_terms<Term>;
}

/// How a claim stands toward its trend.
enum class stance : std::uint8_t { affirms, qualifies, cautions, opposes };
namespace catalog_2024 {
template <class Term>
inline constexpr Term stance_terms[4] = {
    {"affirms"_sv, "Affirms"_sv, "Says that the trend is real, or speaks for it."_sv},
    {"qualifies"_sv, "Qualifies"_sv, "Limits the trend by a condition or a caveat."_sv},
    {"cautions"_sv, "Cautions"_sv, "Warns of a drawback or risk of the trend."_sv},
    {"opposes"_sv, "Opposes"_sv, "Speaks against following the trend."_sv},
};
}  // namespace catalog_2024
template <class Term = term>
constexpr auto vocabulary(stance) noexcept -> const Term (&)[4] {
  return catalog_2024::stance_terms<Term>;
}

/// How far along a trend is, as the sources put it.
enum class momentum : std::uint8_t { emerging, growing, dominant, unstated };
namespace catalog_2024 {
template <class Term>
inline constexpr Term momentum_terms[4] = {
    {"emerging"_sv, "Emerging"_sv, "Early, announced or expected to appear."_sv},
    {"growing"_sv, "Growing"_sv, "Increasing, or becoming more important."_sv},
    {"dominant"_sv, "Dominant"_sv, "Prevailing, or found everywhere."_sv},
    {"unstated"_sv, "Unstated"_sv, "The source does not say how far along the trend is."_sv},
};
}  // namespace catalog_2024
template <class Term = term>
constexpr auto vocabulary(momentum) noexcept -> const Term (&)[4] {
  return catalog_2024::momentum_terms<Term>;
}

/// How sure a claim is, as its source puts it.
enum class certainty : std::uint8_t { observed, expected, possible };
namespace catalog_2024 {
template <class Term>
inline constexpr Term certainty_terms[3] = {
    {"observed"_sv, "Observed"_sv,
     "The source presents the claim as a fact or as something that is happening."_sv},
    {"expected"_sv, "Expected"_sv,
     "The source presents the claim as something that is to come."_sv},
    {"possible"_sv, "Possible"_sv,
     "The source says that the claim may be true, or suspects that it is."_sv},
};
}  // namespace catalog_2024
template <class Term = term>
constexpr auto vocabulary(certainty) noexcept -> const Term (&)[3] {
  return catalog_2024::certainty_terms<Term>;
}

/// The language of a source document.
enum class language : std::uint8_t { english, german, norwegian };
namespace catalog_2024 {
template <class Text>
inline constexpr Text norwegian_aliases[] = {"no"_sv, "nb"_sv};
template <class Text>
inline constexpr Text german_aliases[] = {"de"_sv};
template <class Text>
inline constexpr Text english_aliases[] = {"en"_sv};
template <class Term>
inline constexpr Term language_terms[3] = {
    {"english"_sv, "English"_sv, "Written in English."_sv, english_aliases<std::string_view>},
    {"german"_sv, "German"_sv, "Written in German."_sv, german_aliases<std::string_view>},
    {"norwegian"_sv, "Norwegian"_sv, "Written in Norwegian."_sv,
     norwegian_aliases<std::string_view>},
};
}  // namespace catalog_2024
template <class Term = term>
constexpr auto vocabulary(language) noexcept -> const Term (&)[3] {
  return catalog_2024::language_terms<Term>;
}

/// The source documents.
enum class source_id : std::uint8_t {
  key_trends_2024,
  expected_trends_2024,
  hidden_side,
  schmitz_forecast_2024,
  valen_utvik_priorities_2024
};
namespace catalog_2024 {
template <class Term>
inline constexpr Term source_id_terms[5] = {
    {"key-trends-2024"_sv, "Key trends 2024"_sv,
     "Five trends of 2024, with questions and answers."_sv},
    {"expected-trends-2024"_sv, "Expected trends 2024"_sv, "Fourteen trends expected for 2024."_sv},
    {"hidden-side"_sv, "The hidden side"_sv,
     "Less obvious trends: private messaging, decentralized networks, micro-communities, social "
     "commerce, virtual influencers and gamification."_sv},
    {"schmitz-forecast-2024"_sv, "Schmitz forecast 2024"_sv,
     "What 2023 taught, and a marketing expert's trends for 2024."_sv},
    {"valen-utvik-priorities-2024"_sv, "Valen-Utvik priorities 2024"_sv,
     "A practitioner's ten priorities for social media in 2024."_sv},
};
}  // namespace catalog_2024
template <class Term = term>
constexpr auto vocabulary(source_id) noexcept -> const Term (&)[5] {
  return catalog_2024::source_id_terms<Term>;
}

/// What kind of platform something is.
enum class platform_kind : std::uint8_t {
  social_network,
  messenger,
  video,
  community_hub,
  decentralized,
  own_channel
};
namespace catalog_2024 {
template <class Term>
inline constexpr Term platform_kind_terms[6] = {
    {"social-network"_sv, "Social network"_sv, "Profiles, posts and followers under one owner."_sv},
    {"messenger"_sv, "Messenger"_sv, "Messages between people or in groups."_sv},
    {"video"_sv, "Video"_sv, "Built around video."_sv},
    {"community-hub"_sv, "Community hub"_sv, "Built around groups that share a subject."_sv},
    {"decentralized"_sv, "Decentralized network"_sv, "Called decentralized by a source."_sv},
    {"own-channel"_sv, "Own channel"_sv, "A channel in the publisher's own hands."_sv},
};
}  // namespace catalog_2024
template <class Term = term>
constexpr auto vocabulary(platform_kind) noexcept -> const Term (&)[6] {
  return catalog_2024::platform_kind_terms<Term>;
}

/// Whether a source says something or only implies it.
enum class strength : std::uint8_t { stated, implied };
namespace catalog_2024 {
template <class Term>
inline constexpr Term strength_terms[2] = {
    {"stated"_sv, "Stated"_sv,
     "The source states the advice itself, with an imperative or a word of need, importance or "
     "advisability."_sv},
    {"implied"_sv, "Implied"_sv,
     "The source praises or describes the practice and leaves the conclusion to the reader."_sv},
};
}  // namespace catalog_2024
template <class Term = term>
constexpr auto vocabulary(strength) noexcept -> const Term (&)[2] {
  return catalog_2024::strength_terms<Term>;
}

/// Who or what a name stands for.
enum class entity_kind : std::uint8_t { person, virtual_influencer, brand };
namespace catalog_2024 {
template <class Term>
inline constexpr Term entity_kind_terms[3] = {
    {"person"_sv, "Person"_sv, "A human being."_sv},
    {"virtual-influencer"_sv, "Virtual influencer"_sv, "A personality generated by software."_sv},
    {"brand"_sv, "Brand"_sv, "A company or its brand."_sv},
};
}  // namespace catalog_2024
template <class Term = term>
constexpr auto vocabulary(entity_kind) noexcept -> const Term (&)[3] {
  return catalog_2024::entity_kind_terms<Term>;
}

/// The canonical trends: a closed list. One trend gathers the claims of several sources.
enum class trend_id : std::uint8_t {
  ai_content_creation,
  ai_personalization,
  personal_over_mass_messaging,
  virtual_influencers,
  synthetic_media_and_trust_erosion,
  human_craft_over_ai,
  authenticity_and_trust,
  micro_influencers,
  influencer_partnerships,
  genuine_relationships,
  short_form_video,
  live_and_real_time_content,
  long_form_content,
  ephemeral_content,
  behind_the_scenes_content,
  user_generated_content,
  substance_over_persona,
  humor_and_self_irony,
  social_commerce,
  ar_virtual_try_on,
  social_search,
  nfts_and_social_currency,
  metaverse,
  blockchain_and_web3,
  decentralized_networks,
  privacy_and_data_control,
  private_and_closed_spaces,
  paid_exclusive_communities,
  micro_communities,
  social_activism,
  gamification,
  professionalization,
  rapid_change_and_complexity,
  early_trend_adoption,
  slow_and_considered_social,
  strategic_long_term_approach,
  values_driven_communication,
  quality_over_quantity,
  sustainable_content_production,
  genuine_content_over_algorithm_hacks,
  paid_organic_balance,
  distinctive_brand_identity
};
namespace catalog_2024 {
template <class Text>
inline constexpr Text user_generated_content_aliases[] = {"UGC"_sv};
template <class Text>
inline constexpr Text influencer_partnerships_aliases[] = {"Influencer marketing"_sv};
template <class Term>
inline constexpr Term trend_id_terms[42] = {
    {"ai-content-creation"_sv, "AI content creation"_sv,
     "Content made with the help of artificial intelligence."_sv},
    {"ai-personalization"_sv, "AI personalization"_sv,
     "Artificial intelligence that tailors content or messages to people."_sv},
    {"personal-over-mass-messaging"_sv, "Personal over mass messaging"_sv,
     "A personal exchange counts for more than a message sent to everybody."_sv},
    {"virtual-influencers"_sv, "Virtual influencers"_sv,
     "AI-generated personalities, and AI doubles of real people."_sv},
    {"synthetic-media-and-trust-erosion"_sv, "Synthetic media and the erosion of trust"_sv,
     "Deepfakes and false news make it hard to tell what is real."_sv},
    {"human-craft-over-ai"_sv, "Human craft over AI"_sv,
     "Thorough human work stands out from what AI makes."_sv},
    {"authenticity-and-trust"_sv, "Authenticity and trust"_sv,
     "The search for what is genuine and can be trusted."_sv},
    {"micro-influencers"_sv, "Micro-influencers"_sv,
     "Influencers who have small followings and close ties to their followers."_sv},
    {"influencer-partnerships"_sv, "Influencer partnerships"_sv,
     "Brands and influencers working together."_sv,
     influencer_partnerships_aliases<std::string_view>},
    {"genuine-relationships"_sv, "Genuine relationships"_sv,
     "Real connections and dialogue among people, or between people and brands."_sv},
    {"short-form-video"_sv, "Short-form video"_sv, "Short content, above all short video."_sv},
    {"live-and-real-time-content"_sv, "Live and real-time content"_sv,
     "Live video, and content shared in the moment."_sv},
    {"long-form-content"_sv, "Long-form content"_sv, "Longer and more in-depth content."_sv},
    {"ephemeral-content"_sv, "Ephemeral content"_sv,
     "Content that is available for a limited time."_sv},
    {"behind-the-scenes-content"_sv, "Behind-the-scenes content"_sv,
     "Content that lets people look behind the scenes."_sv},
    {"user-generated-content"_sv, "User-generated content"_sv, "Content made by users."_sv,
     user_generated_content_aliases<std::string_view>},
    {"substance-over-persona"_sv, "Substance over persona"_sv,
     "Useful topics count for more than the person who presents them."_sv},
    {"humor-and-self-irony"_sv, "Humor and self-deprecation"_sv,
     "Humor, including humor at one's own expense."_sv},
    {"social-commerce"_sv, "Social commerce"_sv, "Buying and selling inside social media."_sv},
    {"ar-virtual-try-on"_sv, "AR virtual try-on"_sv,
     "Trying products virtually in augmented reality."_sv},
    {"social-search"_sv, "Social search"_sv, "Social media used as a search engine."_sv},
    {"nfts-and-social-currency"_sv, "NFTs and social currency"_sv,
     "Digital items that people own and trade, and that show how much influence a person has "
     "online."_sv},
    {"metaverse"_sv, "Metaverse"_sv, "Digital spaces in which people meet."_sv},
    {"blockchain-and-web3"_sv, "Blockchain and web3"_sv,
     "Blockchain and other web3 technology that social media builds on."_sv},
    {"decentralized-networks"_sv, "Decentralized networks"_sv,
     "Social networks that no single entity owns."_sv},
    {"privacy-and-data-control"_sv, "Privacy and data control"_sv,
     "Protecting data, and letting people control their own."_sv},
    {"private-and-closed-spaces"_sv, "Private and closed spaces"_sv,
     "Communication moves to direct messages and closed spaces."_sv},
    {"paid-exclusive-communities"_sv, "Paid exclusive communities"_sv,
     "Paying for closed spaces and exclusivity on social media."_sv},
    {"micro-communities"_sv, "Micro-communities"_sv, "Small groups around a shared interest."_sv},
    {"social-activism"_sv, "Social activism"_sv, "Social media as a means of social change."_sv},
    {"gamification"_sv, "Gamification"_sv, "Game elements that reward taking part."_sv},
    {"professionalization"_sv, "Professionalization"_sv,
     "Social media becoming more professional."_sv},
    {"rapid-change-and-complexity"_sv, "Rapid change and complexity"_sv,
     "Social media changes fast and grows more complex."_sv},
    {"early-trend-adoption"_sv, "Early trend adoption"_sv,
     "Following new trends and adopting them early."_sv},
    {"slow-and-considered-social"_sv, "Slow and considered social media"_sv,
     "Less speed and more reflection in social media work."_sv},
    {"strategic-long-term-approach"_sv, "Strategic long-term approach"_sv,
     "A strategic foundation, long-term thinking, testing and measuring."_sv},
    {"values-driven-communication"_sv, "Values-driven communication"_sv,
     "Communicating what one stands for."_sv},
    {"quality-over-quantity"_sv, "Quality over quantity"_sv,
     "Good content in well-chosen channels rather than a lot of content."_sv},
    {"sustainable-content-production"_sv, "Sustainable content production"_sv,
     "Planned content production whose results can be reused."_sv},
    {"genuine-content-over-algorithm-hacks"_sv, "Genuine content over algorithm hacks"_sv,
     "Genuine content instead of tricks that force people to see it."_sv},
    {"paid-organic-balance"_sv, "Paid and organic balance"_sv,
     "Paid and organic reach combined."_sv},
    {"distinctive-brand-identity"_sv, "Distinctive brand identity"_sv,
     "Showing what sets a business or brand apart."_sv},
};
}  // namespace catalog_2024
template <class Term = term>
constexpr auto vocabulary(trend_id) noexcept -> const Term (&)[42] {
  return catalog_2024::trend_id_terms<Term>;
}

/// Labels in other languages are in <trendatlas/labels.hpp>, whose overload is preferred. Without
/// that header, a call is one error that says so.
template <class Labeled, std::same_as<language> Language>
constexpr std::string_view label(const Labeled&, Language) noexcept {
  static_assert(sizeof(Labeled) == 0,
                "trendatlas: labels in other languages are in <trendatlas/labels.hpp>; include it");
  return {};
}

namespace atlas_detail {

template <class Enum>
concept built_in_enum = requires { trendatlas::vocabulary(Enum{}); };

template <class Enum>
constexpr enum_set<Enum> refuse_complement() noexcept {
  static_assert(sizeof(Enum) == 0,
                "trendatlas: an enumerator has no complement; for the rows without it write "
                "~trends(theme::ai), for all other enumerators ~enum_set{theme::ai}");
  return {};
}

}  // namespace atlas_detail

// An enumerator has no complement; this is one error that says what to write. Enums of your own
// keep such operators of theirs.
template <atlas_detail::built_in_enum Enum>
constexpr enum_set<Enum> operator!(Enum) noexcept {
  return atlas_detail::refuse_complement<Enum>();
}
template <atlas_detail::built_in_enum Enum>
constexpr enum_set<Enum> operator~(Enum) noexcept {
  return atlas_detail::refuse_complement<Enum>();
}

}  // namespace trendatlas::inline v0_1

#endif
