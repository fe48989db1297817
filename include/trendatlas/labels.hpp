// SPDX-License-Identifier: BSL-1.0
#ifndef TRENDATLAS_LABELS_HPP
#define TRENDATLAS_LABELS_HPP

// Labels in German and Norwegian (Bokmal), in UTF-8. Without a language argument, label(e) and
// parse<Enum>(text) stay English even with this header.

#include "engine/refused.hpp"
#include "model.hpp"

namespace trendatlas::inline v0_1 {

namespace catalog_2024 {

/// The labels of an enumerator in the other languages: the term of the German or Norwegian
/// document, if it has one.
template <class Enum>
struct translation {
  Enum of{};
  std::string_view german{};
  std::string_view norwegian{};
};

// The i-th entry belongs to the i-th enumerator.

inline constexpr translation<theme> theme_labels[] = {
    {theme::ai, "K\303\274nstliche Intelligenz"_sv, "Kunstig intelligens"_sv},
    {theme::personalization, "Personalisierung"_sv, "Persontilpasning"_sv},
    {theme::authenticity, "Authentizit\303\244t"_sv, "Autentisitet"_sv},
    {theme::trust, "Vertrauen"_sv, "Tillit"_sv},
    {theme::influencers, "Influencer:innen"_sv, "Influencere"_sv},
    {theme::community, "Community"_sv, "Fellesskap"_sv},
    {theme::messaging, "Direktnachrichten"_sv, "Direktemeldinger"_sv},
    {theme::video, "Video"_sv, "Video"_sv},
    {theme::formats, "Formate"_sv, "Formater"_sv},
    {theme::quality, "Qualit\303\244t"_sv, "Kvalitet"_sv},
    {theme::engagement, "Interaktion"_sv, "Engasjement"_sv},
    {theme::commerce, "Handel"_sv, "Handel"_sv},
    {theme::monetization, "Monetarisierung"_sv, "Inntjening"_sv},
    {theme::immersive, "Immersive Medien"_sv, "Immersive medier"_sv},
    {theme::privacy, "Datenschutz"_sv, "Personvern"_sv},
    {theme::decentralization, "Dezentralisierung"_sv, "Desentralisering"_sv},
    {theme::reach, "Reichweite"_sv, "Rekkevidde"_sv},
    {theme::strategy, "Strategie"_sv, "Strategi"_sv},
    {theme::brand_identity, "Markenidentit\303\244t"_sv, "Merkevareidentitet"_sv},
    {theme::social_impact, "Gesellschaftliches Engagement"_sv, "Samfunnsengasjement"_sv},
};
inline constexpr translation<audience> audience_labels[] = {
    {audience::brands, "Marken"_sv, "Merkevarer"_sv},
    {audience::businesses, "Unternehmen"_sv, "Virksomheter"_sv},
    {audience::marketers, "Marketingfachleute"_sv, "Markedsf\303\270rere"_sv},
    {audience::creators, "Creator:innen"_sv, "Innholdsskapere"_sv},
    {audience::users, "Nutzer:innen"_sv, "Brukere"_sv},
    {audience::platforms, "Plattformen"_sv, "Plattformer"_sv},
};
inline constexpr translation<stance> stance_labels[] = {
    {stance::affirms, "Bejaht"_sv, "Bekrefter"_sv},
    {stance::qualifies, "Schr\303\244nkt ein"_sv, "Tar forbehold"_sv},
    {stance::cautions, "Warnt"_sv, "Advarer"_sv},
    {stance::opposes, "Lehnt ab"_sv, "G\303\245r imot"_sv},
};
inline constexpr translation<momentum> momentum_labels[] = {
    {momentum::emerging, "Aufkommend"_sv, "Gryende"_sv},
    {momentum::growing, "Zunehmend"_sv, "\303\230kende"_sv},
    {momentum::dominant, "Vorherrschend"_sv, "Dominerende"_sv},
    {momentum::unstated, "Nicht angegeben"_sv, "Ikke oppgitt"_sv},
};
inline constexpr translation<certainty> certainty_labels[] = {
    {certainty::observed, "Beobachtet"_sv, "Observert"_sv},
    {certainty::expected, "Erwartet"_sv, "Forventet"_sv},
    {certainty::possible, "M\303\266glich"_sv, "Mulig"_sv},
};
inline constexpr translation<language> language_labels[] = {
    {language::english, "Englisch"_sv, "Engelsk"_sv},
    {language::german, "Deutsch"_sv, "Tysk"_sv},
    {language::norwegian, "Norwegisch"_sv, "Norsk"_sv},
};
inline constexpr translation<platform_kind> platform_kind_labels[] = {
    {platform_kind::social_network, "Soziales Netzwerk"_sv, "Sosialt nettverk"_sv},
    {platform_kind::messenger, "Messenger"_sv, "Meldingstjeneste"_sv},
    {platform_kind::video, "Videoplattform"_sv, "Videoplattform"_sv},
    {platform_kind::community_hub, "Community-Plattform"_sv, "Fellesskapsplattform"_sv},
    {platform_kind::decentralized, "Dezentrales Netzwerk"_sv, "Desentralisert nettverk"_sv},
    {platform_kind::own_channel, "Eigener Kanal"_sv, "Egen kanal"_sv},
};
inline constexpr translation<strength> strength_labels[] = {
    {strength::stated, "Ausdr\303\274cklich"_sv, "Uttrykkelig"_sv},
    {strength::implied, "Implizit"_sv, "Underforst\303\245tt"_sv},
};
inline constexpr translation<entity_kind> entity_kind_labels[] = {
    {entity_kind::person, "Person"_sv, "Person"_sv},
    {entity_kind::virtual_influencer, "Virtuelle:r Influencer:in"_sv, "Virtuell influencer"_sv},
    {entity_kind::brand, "Marke"_sv, "Merkevare"_sv},
};
inline constexpr translation<trend_id> trend_id_labels[] = {
    {trend_id::ai_content_creation, "Content-Erstellung mit KI"_sv, "Innholdsproduksjon med AI"_sv},
    {trend_id::ai_personalization, "Personalisierung durch KI"_sv, "Persontilpasning med AI"_sv},
    {trend_id::personal_over_mass_messaging,
     "Pers\303\266nliche Ansprache statt Massenbotschaften"_sv,
     "Personlig dialog fremfor massekommunikasjon"_sv},
    {trend_id::virtual_influencers, "Virtuelle Influencer:innen"_sv, "Virtuelle influencere"_sv},
    {trend_id::synthetic_media_and_trust_erosion, "Synthetische Medien und Vertrauensverlust"_sv,
     "Syntetiske medier og tap av tillit"_sv},
    {trend_id::human_craft_over_ai, "Menschliches K\303\266nnen statt KI"_sv,
     "Menneskelig h\303\245ndverk fremfor AI"_sv},
    {trend_id::authenticity_and_trust, "Authentizit\303\244t und Vertrauen"_sv,
     "Autentisitet og tillit"_sv},
    {trend_id::micro_influencers, "Mikro-Influencer:innen"_sv, "Mikroinfluencere"_sv},
    {trend_id::influencer_partnerships, "Influencer-Kooperationen"_sv,
     "Samarbeid med influencere"_sv},
    {trend_id::genuine_relationships, "Echte Beziehungen"_sv, "Ekte relasjoner"_sv},
    {trend_id::short_form_video, "Kurzvideos"_sv, "Video i kortformat"_sv},
    {trend_id::live_and_real_time_content, "Live- und Echtzeitinhalte"_sv,
     "Live- og sanntidsinnhold"_sv},
    {trend_id::long_form_content, "Inhalte im Langformat"_sv, "Lengre innholdsformat"_sv},
    {trend_id::ephemeral_content, "Zeitlich begrenzte Inhalte"_sv, "Tidsbegrenset innhold"_sv},
    {trend_id::behind_the_scenes_content, "Einblicke hinter die Kulissen"_sv,
     "Innblikk bak kulissene"_sv},
    {trend_id::user_generated_content, "User Generated Content"_sv, "Brukergenerert innhold"_sv},
    {trend_id::substance_over_persona, "Inhalt vor Person"_sv, "Substans fremfor person"_sv},
    {trend_id::humor_and_self_irony, "Humor und Selbstironie"_sv, "Humor og selvironi"_sv},
    {trend_id::social_commerce, "Social Commerce"_sv, "Handel i sosiale medier"_sv},
    {trend_id::ar_virtual_try_on, "Virtuelle Anprobe mit AR"_sv,
     "Virtuell pr\303\270ving med AR"_sv},
    {trend_id::social_search, "Social Media als Suchmaschine"_sv,
     "Sosiale medier som s\303\270kemotor"_sv},
    {trend_id::nfts_and_social_currency, "NFTs und soziale W\303\244hrung"_sv,
     "NFT-er og sosial valuta"_sv},
    {trend_id::metaverse, "Metaverse"_sv, "Metaverset"_sv},
    {trend_id::blockchain_and_web3, "Blockchain und Web3"_sv, "Blokkjede og web3"_sv},
    {trend_id::decentralized_networks, "Dezentrale Netzwerke"_sv, "Desentraliserte nettverk"_sv},
    {trend_id::privacy_and_data_control, "Datenschutz und Datenhoheit"_sv,
     "Personvern og kontroll over egne data"_sv},
    {trend_id::private_and_closed_spaces, "Private und geschlossene R\303\244ume"_sv,
     "Private og lukkede rom"_sv},
    {trend_id::paid_exclusive_communities, "Exklusive Communitys gegen Bezahlung"_sv,
     "Eksklusive fellesskap mot betaling"_sv},
    {trend_id::micro_communities, "Mikro-Communitys"_sv, "Mikrofellesskap"_sv},
    {trend_id::social_activism, "Sozialer Aktivismus"_sv, "Sosial aktivisme"_sv},
    {trend_id::gamification, "Gamification"_sv, "Spillifisering"_sv},
    {trend_id::professionalization, "Professionalisierung"_sv, "Profesjonalisering"_sv},
    {trend_id::rapid_change_and_complexity, "Rasanter Wandel und Komplexit\303\244t"_sv,
     "Raske endringer og \303\270kt kompleksitet"_sv},
    {trend_id::early_trend_adoption, "Fr\303\274hes Aufgreifen neuer Trends"_sv,
     "Tidlig ute med nye trender"_sv},
    {trend_id::slow_and_considered_social, "Ruhe und Bedacht in sozialen Medien"_sv,
     "Ro og ettertanke i sosiale medier"_sv},
    {trend_id::strategic_long_term_approach, "Strategischer und langfristiger Ansatz"_sv,
     "Strategisk forankring og langsiktighet"_sv},
    {trend_id::values_driven_communication, "Wertebasierte Kommunikation"_sv,
     "Verdibasert kommunikasjon"_sv},
    {trend_id::quality_over_quantity, "Qualit\303\244t vor Quantit\303\244t"_sv,
     "Kvalitet over kvantitet"_sv},
    {trend_id::sustainable_content_production, "Nachhaltige Content-Produktion"_sv,
     "B\303\246rekraftig innholdsproduksjon"_sv},
    {trend_id::genuine_content_over_algorithm_hacks, "Echte Inhalte statt Algorithmus-Hacks"_sv,
     "Ekte innhold over algoritme-hacks"_sv},
    {trend_id::paid_organic_balance, "Balance zwischen bezahlter und organischer Reichweite"_sv,
     "Balanse mellom betalt og organisk rekkevidde"_sv},
    {trend_id::distinctive_brand_identity, "Unverwechselbare Markenidentit\303\244t"_sv,
     "Unik merkevareidentitet"_sv},
};

}  // namespace catalog_2024

namespace atlas_detail {

constexpr const auto& translations(theme) noexcept { return catalog_2024::theme_labels; }
constexpr const auto& translations(audience) noexcept { return catalog_2024::audience_labels; }
constexpr const auto& translations(stance) noexcept { return catalog_2024::stance_labels; }
constexpr const auto& translations(momentum) noexcept { return catalog_2024::momentum_labels; }
constexpr const auto& translations(certainty) noexcept { return catalog_2024::certainty_labels; }
constexpr const auto& translations(language) noexcept { return catalog_2024::language_labels; }
constexpr const auto& translations(platform_kind) noexcept {
  return catalog_2024::platform_kind_labels;
}
constexpr const auto& translations(strength) noexcept { return catalog_2024::strength_labels; }
constexpr const auto& translations(entity_kind) noexcept {
  return catalog_2024::entity_kind_labels;
}
constexpr const auto& translations(trend_id) noexcept { return catalog_2024::trend_id_labels; }

/// Does the enum have labels in German and Norwegian? Platforms and sources have proper names,
/// which are the same in each language.
template <class Enum>
concept translated = requires { atlas_detail::translations(Enum{}); };

/// Returns the byte of a UTF-8 text at a position, in lower case.
constexpr char folded(std::string_view text, std::size_t position) noexcept {
  const char letter = text[position];
  // The second byte of a capital from U+00C0 to U+00DE. U+00D7 is the multiplication sign.
  const auto byte = static_cast<unsigned char>(letter);
  const bool second = position != 0 && text[position - 1] == '\303';
  const bool is_capital = second && 0x80 <= byte && byte <= 0x9e && byte != 0x97;
  return is_capital ? static_cast<char>(byte + 0x20) : atlas_detail::fold(letter);
}

constexpr bool same_folded(std::string_view left, std::string_view right) noexcept {
  if (left.size() != right.size()) return false;
  for (std::size_t index = 0; index != left.size(); ++index)
    if (atlas_detail::folded(left, index) != atlas_detail::folded(right, index)) return false;
  return true;
}

}  // namespace atlas_detail

/// Returns the label of an enumerator in a language, in UTF-8.
///     label(theme::trust, language::german)  // "Vertrauen"
/// In English, and for an enum without translations (platforms, sources, enums of your own), this
/// is `label(enumerator)`. Returns an empty text if the enumerator or the language is from a bad
/// cast; in a constant expression that does not compile. One lookup by position.
template <vocabulary_enum Enum>
constexpr std::string_view label(Enum enumerator, language in) noexcept {
  if (atlas_detail::position_of(in) == enum_size<language>) return {};
  if constexpr (atlas_detail::translated<Enum>) {
    static_assert(std::size(atlas_detail::translations(Enum{})) == enum_size<Enum>);
    const std::size_t position = atlas_detail::position_of(enumerator);
    if (position == enum_size<Enum>) return {};
    const auto& words = atlas_detail::translations(enumerator)[position];
    if (in == language::german) return words.german;
    if (in == language::norwegian) return words.norwegian;
  }
  return trendatlas::label(enumerator);
}

/// Returns the label of a row's id in a language.
template <class Row>
  requires vocabulary_enum<std::remove_cvref_t<decltype(Row::id)>>
constexpr std::string_view label(const Row& row, language in) noexcept {
  return trendatlas::label(row.id, in);
}

namespace atlas_detail {

/// How parse(text, language) compares texts, and which labels it reads.
struct spelling_in {
  language in;

  template <class Enum>
  static constexpr bool has_label = translated<Enum> || plain_spelling::has_label<Enum>;
  template <class Enum>
  [[nodiscard]] constexpr std::string_view label_of(Enum enumerator) const noexcept {
    return trendatlas::label(enumerator, in);
  }
  [[nodiscard]] static constexpr bool same(std::string_view left, std::string_view right) noexcept {
    return atlas_detail::same_folded(left, right);
  }
};

}  // namespace atlas_detail

/// Returns the enumerator with this label in a language, or with this name or alias, which are the
/// same in each language. Returns nullopt on a miss, for an empty text, and for a language from a
/// bad cast (in a constant expression that does not compile). It does not guess, and does not read
/// the labels of other languages. It ignores spaces around the text and the case of letters up to
/// U+00FE if each is one character (NFC), and takes `_`, `-` or a space between words. Names take
/// precedence over labels and aliases, as in parse(text). One step per enumerator.
template <vocabulary_enum Enum>
constexpr std::optional<Enum> parse(std::string_view text, language in) noexcept {
  if (atlas_detail::position_of(in) == enum_size<language>) return std::nullopt;
  return atlas_detail::parse_by<Enum>(atlas_detail::spelling_in{in}, text);
}

namespace atlas_detail {

/// Says what has a label in a language.
template <class... Types>
constexpr void refuse_label() noexcept {
  static_assert(never<Types...>,
                "trendatlas: label takes an enumerator or a row with an id, and then a language, "
                "as in label(theme::trust, language::german); of an optional that has a value "
                "write label(*optional, language::german), of a row without an id take a key that "
                "it holds, as in label(c.trend, language::german)");
}

}  // namespace atlas_detail

/// A word, a set, an answer, an optional or a row without an id has no label; this is one error
/// that says what to write.
template <class Labeled>
  requires(std::is_convertible_v<const Labeled&, std::string_view> ||
           (requires { typename Labeled::facets; } && !atlas_detail::has_id<Labeled>) ||
           atlas_detail::is_row_set<Labeled> || vocabulary_enum<typename Labeled::value_type>)
constexpr std::string_view label(const Labeled&, language) noexcept {
  atlas_detail::refuse_label<Labeled>();
  return {};
}
/// A word is not a language; this is one error that says what to write.
template <atlas_detail::of_the_library Labeled>
constexpr std::string_view label(const Labeled&, atlas_detail::any_argument) noexcept {
  atlas_detail::refuse_label<Labeled>();
  return {};
}
namespace atlas_detail {

/// Says what parse() takes.
template <class... Types>
constexpr refused refuse_parse() noexcept {
  static_assert(never<Types...>,
                "trendatlas: parse reads a text for an enum, and in a language, as in "
                "parse<theme>(word, language::german)");
  return {};
}

}  // namespace atlas_detail

/// Without an enum there is nothing to read; this is one error that says what to write.
template <class... Types>
  requires(sizeof...(Types) == 0)
constexpr auto parse(atlas_detail::any_argument, language) noexcept {
  return atlas_detail::refuse_parse<Types...>();
}
/// A language is not a text; this is one error that says what to write.
template <atlas_detail::of_the_library Type>
constexpr auto parse(atlas_detail::no_text = {}) noexcept {
  return atlas_detail::refuse_parse<Type>();
}
/// A word is not a language; this is one error that says what to write.
template <atlas_detail::of_the_library Type>
constexpr auto parse(atlas_detail::any_argument, atlas_detail::any_argument) noexcept {
  return atlas_detail::refuse_parse<Type>();
}

}  // namespace trendatlas::inline v0_1

#endif
