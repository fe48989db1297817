// SPDX-License-Identifier: BSL-1.0
// The enums of the catalog, and their words.
#ifndef TRENDATLAS_MODEL_VOCABULARY_HPP
#define TRENDATLAS_MODEL_VOCABULARY_HPP

#include <cstdint>

#include "../engine/parse.hpp"
#include "../engine/terms.hpp"

namespace trendatlas::inline v0_1 {

namespace catalog_2024 {
using namespace std::string_view_literals;
}

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
inline constexpr Text messaging_aliases[] = {"DMs"sv};
template <class Term>
inline constexpr Term theme_terms[20] = {
    {"ai"sv, "Artificial intelligence"sv,
     "Artificial intelligence that makes content, tailors it to people or appears as a person."sv},
    {"personalization"sv, "Personalization"sv,
     "Tailoring content or messages to a person or to a segment of the audience."sv},
    {"authenticity"sv, "Authenticity"sv, "How genuine a voice or its content is."sv},
    {"trust"sv, "Trust"sv, "Credibility, and what harms it: deepfakes and false news."sv},
    {"influencers"sv, "Influencers"sv, "Influencers, human or virtual."sv},
    {"community"sv, "Community"sv, "Groups, and the feeling of belonging to one."sv},
    {"messaging"sv, "Messaging"sv, "Direct messages and closed channels."sv,
     messaging_aliases<std::string_view>},
    {"video"sv, "Video"sv, "Video as a medium, live video included."sv},
    {"formats"sv, "Formats"sv, "The length, lifespan or kind of content."sv},
    {"quality"sv, "Quality"sv, "Substance, craft and production of content."sv},
    {"engagement"sv, "Engagement"sv, "Interactive features, game elements and dialogue."sv},
    {"commerce"sv, "Commerce"sv, "Buying and selling inside a platform."sv},
    {"monetization"sv, "Monetization"sv, "Earning from digital goods or paid access."sv},
    {"immersive"sv, "Immersive media"sv, "Augmented reality, virtual reality and the metaverse."sv},
    {"privacy"sv, "Privacy"sv, "Protection of data, and control over it."sv},
    {"decentralization"sv, "Decentralization"sv,
     "Networks without a single owner, blockchain and web3."sv},
    {"reach"sv, "Reach"sv, "Organic and paid reach, algorithms and search."sv},
    {"strategy"sv, "Strategy"sv, "Planning, pace, measuring and adapting."sv},
    {"brand-identity"sv, "Brand identity"sv,
     "The values, the voice and the distinctiveness of a brand."sv},
    {"social-impact"sv, "Social impact"sv, "Activism and social responsibility."sv},
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
inline constexpr Text blog_aliases[] = {"Blogging"sv};
template <class Text>
inline constexpr Text twitter_aliases[] = {"X"sv};
template <class Term>
inline constexpr Term platform_terms[15] = {
    {"instagram"sv, "Instagram"sv,
     "Social network with Reels, Stories, broadcast channels and shopping."sv},
    {"tiktok"sv, "TikTok"sv, "App for short video, challenges and shopping."sv},
    {"facebook"sv, "Facebook"sv, "Social network with groups and shopping."sv},
    {"whatsapp"sv, "WhatsApp"sv, "Messenger with groups around topics."sv},
    {"snapchat"sv, "Snapchat"sv, "App for disappearing content."sv},
    {"twitter"sv, "Twitter"sv, "Social network; its badges serve as an example of gamification."sv,
     twitter_aliases<std::string_view>},
    {"youtube"sv, "YouTube"sv, "Video platform."sv},
    {"mastodon"sv, "Mastodon"sv, "Decentralized social network."sv},
    {"diaspora"sv, "Diaspora"sv, "Decentralized social network."sv},
    {"minds"sv, "Minds"sv, "Decentralized social network."sv},
    {"discord"sv, "Discord"sv, "Place for communities."sv},
    {"telegram"sv, "Telegram"sv, "Messenger that is also a place for communities."sv},
    {"wechat"sv, "WeChat"sv, "App that lets people buy products without leaving it."sv},
    {"douyin"sv, "Douyin"sv, "The Chinese counterpart of TikTok; a separate app."sv},
    {"blog"sv, "Blog"sv, "A person's or business's own site for longer texts."sv,
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
    {"brands"sv, "Brands"sv, "Those who build and present a brand."sv},
    {"businesses"sv, "Businesses"sv, "Companies and other organizations."sv},
    {"marketers"sv, "Marketers"sv, "Those who plan and run campaigns."sv},
    {"creators"sv, "Creators"sv, "Those who make content, influencers included."sv},
    {"users"sv, "Users"sv, "Those who use social media: followers, customers, the public."sv},
    {"platforms"sv, "Platforms"sv, "Those who run a social media platform."sv},
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
    {"affirms"sv, "Affirms"sv, "Says that the trend is real, or speaks for it."sv},
    {"qualifies"sv, "Qualifies"sv, "Limits the trend by a condition or a caveat."sv},
    {"cautions"sv, "Cautions"sv, "Warns of a drawback or risk of the trend."sv},
    {"opposes"sv, "Opposes"sv, "Speaks against following the trend."sv},
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
    {"emerging"sv, "Emerging"sv, "Early, announced or expected to appear."sv},
    {"growing"sv, "Growing"sv, "Increasing, or becoming more important."sv},
    {"dominant"sv, "Dominant"sv, "Prevailing, or found everywhere."sv},
    {"unstated"sv, "Unstated"sv, "The source does not say how far along the trend is."sv},
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
    {"observed"sv, "Observed"sv,
     "The source presents the claim as a fact or as something that is happening."sv},
    {"expected"sv, "Expected"sv, "The source presents the claim as something that is to come."sv},
    {"possible"sv, "Possible"sv,
     "The source says that the claim may be true, or suspects that it is."sv},
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
inline constexpr Text norwegian_aliases[] = {"no"sv, "nb"sv};
template <class Text>
inline constexpr Text german_aliases[] = {"de"sv};
template <class Text>
inline constexpr Text english_aliases[] = {"en"sv};
template <class Term>
inline constexpr Term language_terms[3] = {
    {"english"sv, "English"sv, "Written in English."sv, english_aliases<std::string_view>},
    {"german"sv, "German"sv, "Written in German."sv, german_aliases<std::string_view>},
    {"norwegian"sv, "Norwegian"sv, "Written in Norwegian."sv, norwegian_aliases<std::string_view>},
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
    {"key-trends-2024"sv, "Key trends 2024"sv,
     "Five trends of 2024, with questions and answers."sv},
    {"expected-trends-2024"sv, "Expected trends 2024"sv, "Fourteen trends expected for 2024."sv},
    {"hidden-side"sv, "The hidden side"sv,
     "Less obvious trends: private messaging, decentralized networks, micro-communities, social "
     "commerce, virtual influencers and gamification."sv},
    {"schmitz-forecast-2024"sv, "Schmitz forecast 2024"sv,
     "What 2023 taught, and a marketing expert's trends for 2024."sv},
    {"valen-utvik-priorities-2024"sv, "Valen-Utvik priorities 2024"sv,
     "A practitioner's ten priorities for social media in 2024."sv},
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
    {"social-network"sv, "Social network"sv, "Profiles, posts and followers under one owner."sv},
    {"messenger"sv, "Messenger"sv, "Messages between people or in groups."sv},
    {"video"sv, "Video"sv, "Built around video."sv},
    {"community-hub"sv, "Community hub"sv, "Built around groups that share a subject."sv},
    {"decentralized"sv, "Decentralized network"sv, "Called decentralized by a source."sv},
    {"own-channel"sv, "Own channel"sv, "A channel in the publisher's own hands."sv},
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
    {"stated"sv, "Stated"sv,
     "The source states the advice itself, with an imperative or a word of need, importance or "
     "advisability."sv},
    {"implied"sv, "Implied"sv,
     "The source praises or describes the practice and leaves the conclusion to the reader."sv},
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
    {"person"sv, "Person"sv, "A human being."sv},
    {"virtual-influencer"sv, "Virtual influencer"sv, "A personality generated by software."sv},
    {"brand"sv, "Brand"sv, "A company or its brand."sv},
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
inline constexpr Text user_generated_content_aliases[] = {"UGC"sv};
template <class Text>
inline constexpr Text influencer_partnerships_aliases[] = {"Influencer marketing"sv};
template <class Term>
inline constexpr Term trend_id_terms[42] = {
    {"ai-content-creation"sv, "AI content creation"sv,
     "Content made with the help of artificial intelligence."sv},
    {"ai-personalization"sv, "AI personalization"sv,
     "Artificial intelligence that tailors content or messages to people."sv},
    {"personal-over-mass-messaging"sv, "Personal over mass messaging"sv,
     "A personal exchange counts for more than a message sent to everybody."sv},
    {"virtual-influencers"sv, "Virtual influencers"sv,
     "AI-generated personalities, and AI doubles of real people."sv},
    {"synthetic-media-and-trust-erosion"sv, "Synthetic media and the erosion of trust"sv,
     "Deepfakes and false news make it hard to tell what is real."sv},
    {"human-craft-over-ai"sv, "Human craft over AI"sv,
     "Thorough human work stands out from what AI makes."sv},
    {"authenticity-and-trust"sv, "Authenticity and trust"sv,
     "The search for what is genuine and can be trusted."sv},
    {"micro-influencers"sv, "Micro-influencers"sv,
     "Influencers who have small followings and close ties to their followers."sv},
    {"influencer-partnerships"sv, "Influencer partnerships"sv,
     "Brands and influencers working together."sv,
     influencer_partnerships_aliases<std::string_view>},
    {"genuine-relationships"sv, "Genuine relationships"sv,
     "Real connections and dialogue among people, or between people and brands."sv},
    {"short-form-video"sv, "Short-form video"sv, "Short content, above all short video."sv},
    {"live-and-real-time-content"sv, "Live and real-time content"sv,
     "Live video, and content shared in the moment."sv},
    {"long-form-content"sv, "Long-form content"sv, "Longer and more in-depth content."sv},
    {"ephemeral-content"sv, "Ephemeral content"sv,
     "Content that is available for a limited time."sv},
    {"behind-the-scenes-content"sv, "Behind-the-scenes content"sv,
     "Content that lets people look behind the scenes."sv},
    {"user-generated-content"sv, "User-generated content"sv, "Content made by users."sv,
     user_generated_content_aliases<std::string_view>},
    {"substance-over-persona"sv, "Substance over persona"sv,
     "Useful topics count for more than the person who presents them."sv},
    {"humor-and-self-irony"sv, "Humor and self-deprecation"sv,
     "Humor, including humor at one's own expense."sv},
    {"social-commerce"sv, "Social commerce"sv, "Buying and selling inside social media."sv},
    {"ar-virtual-try-on"sv, "AR virtual try-on"sv,
     "Trying products virtually in augmented reality."sv},
    {"social-search"sv, "Social search"sv, "Social media used as a search engine."sv},
    {"nfts-and-social-currency"sv, "NFTs and social currency"sv,
     "Digital items that people own and trade, and that show how much influence a person has "
     "online."sv},
    {"metaverse"sv, "Metaverse"sv, "Digital spaces in which people meet."sv},
    {"blockchain-and-web3"sv, "Blockchain and web3"sv,
     "Blockchain and other web3 technology that social media builds on."sv},
    {"decentralized-networks"sv, "Decentralized networks"sv,
     "Social networks that no single entity owns."sv},
    {"privacy-and-data-control"sv, "Privacy and data control"sv,
     "Protecting data, and letting people control their own."sv},
    {"private-and-closed-spaces"sv, "Private and closed spaces"sv,
     "Communication moves to direct messages and closed spaces."sv},
    {"paid-exclusive-communities"sv, "Paid exclusive communities"sv,
     "Paying for closed spaces and exclusivity on social media."sv},
    {"micro-communities"sv, "Micro-communities"sv, "Small groups around a shared interest."sv},
    {"social-activism"sv, "Social activism"sv, "Social media as a means of social change."sv},
    {"gamification"sv, "Gamification"sv, "Game elements that reward taking part."sv},
    {"professionalization"sv, "Professionalization"sv,
     "Social media becoming more professional."sv},
    {"rapid-change-and-complexity"sv, "Rapid change and complexity"sv,
     "Social media changes fast and grows more complex."sv},
    {"early-trend-adoption"sv, "Early trend adoption"sv,
     "Following new trends and adopting them early."sv},
    {"slow-and-considered-social"sv, "Slow and considered social media"sv,
     "Less speed and more reflection in social media work."sv},
    {"strategic-long-term-approach"sv, "Strategic long-term approach"sv,
     "A strategic foundation, long-term thinking, testing and measuring."sv},
    {"values-driven-communication"sv, "Values-driven communication"sv,
     "Communicating what one stands for."sv},
    {"quality-over-quantity"sv, "Quality over quantity"sv,
     "Good content in well-chosen channels rather than a lot of content."sv},
    {"sustainable-content-production"sv, "Sustainable content production"sv,
     "Planned content production whose results can be reused."sv},
    {"genuine-content-over-algorithm-hacks"sv, "Genuine content over algorithm hacks"sv,
     "Genuine content instead of tricks that force people to see it."sv},
    {"paid-organic-balance"sv, "Paid and organic balance"sv, "Paid and organic reach combined."sv},
    {"distinctive-brand-identity"sv, "Distinctive brand identity"sv,
     "Showing what sets a business or brand apart."sv},
};
}  // namespace catalog_2024
template <class Term = term>
constexpr auto vocabulary(trend_id) noexcept -> const Term (&)[42] {
  return catalog_2024::trend_id_terms<Term>;
}

/// Labels in other languages are in <trendatlas/labels.hpp>, whose function is preferred. Without
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
