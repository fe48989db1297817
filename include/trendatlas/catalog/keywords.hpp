// SPDX-License-Identifier: BSL-1.0
// Words that people type for each trend, in English, German and Norwegian: those of the documents,
// and common synonyms.
#ifndef TRENDATLAS_CATALOG_KEYWORDS_HPP
#define TRENDATLAS_CATALOG_KEYWORDS_HPP

#include "../model.hpp"

namespace trendatlas::inline v0_1::catalog_2024 {

/// One text per trend, in the order of trend_id: words and short phrases in lower case and UTF-8,
/// with commas between them, first in English, then in German, then in Norwegian.
inline constexpr std::string_view trend_keywords[] = {
    // ai-content-creation
    "ai-generated content, generative ai, artificial intelligence, chatgpt, ai tool, ai "
    "writing, ai image, ai caption, text generator, image generator, automated content, "
    "prompt, "
    "k\303\274nstliche intelligenz, ki, ki-inhalte, ki-generiert, ki-tool, texterstellung, "
    "bildgenerator, "
    "kunstig intelligens, ki-verkt\303\270y, ai-verkt\303\270y, ki-generert, tekstgenerator, "
    "bildegenerator"_sv,
    // ai-personalization
    "personalized content, personalized feed, hyper-personalization, recommendation "
    "algorithm, tailored content, targeting, customization, audience segment, segmentation, "
    "user behavior, individual interests, "
    "personalisierung, personalisierte inhalte, empfehlungsalgorithmus, "
    "ma\303\237geschneidert, zielgruppensegment, nutzerverhalten, "
    "persontilpasning, personalisering, persontilpasset innhold, skreddersydd, "
    "anbefalingsalgoritme, m\303\245lgruppesegment, brukeratferd"_sv,
    // personal-over-mass-messaging
    "one-to-one, personal message, personal touch, individual interaction, spray and pray, "
    "mass communication, mass message, mass marketing, mass appeal, bulk message, impersonal, "
    "pers\303\266nliche ansprache, massenkommunikation, massenbotschaft, "
    "gie\303\237kannenprinzip, streuverlust, individuelle ansprache, massenmarketing, "
    "personlig dialog, personlig budskap, massekommunikasjon, massebudskap, masseutsendelse, "
    "en-til-en, massemarkedsf\303\270ring"_sv,
    // virtual-influencers
    "ai influencer, digital influencer, synthetic influencer, computer-generated, cgi, "
    "avatar, lil miquela, imma, ai double, digital twin, ai-generated personality, brand "
    "ambassador, "
    "virtuelle influencer, ki-influencer, digitale influencer, doppelg\303\244nger, zweite "
    "pers\303\266nlichkeit, markenbotschafter, "
    "virtuell influencer, virtuell p\303\245virker, ki-influenser, datagenerert, digital "
    "dobbeltgjenger, digital tvilling"_sv,
    // synthetic-media-and-trust-erosion
    "deepfake, fake news, misinformation, disinformation, fake image, fake video, manipulated "
    "image, hoax, mistrust, loss of trust, ai yearbook, "
    "falschmeldung, desinformation, vertrauensverlust, misstrauen, gef\303\244lschte bilder, "
    "ki-bilder, t\303\244uschung, "
    "dypforfalskning, falske nyheter, falske bilder, desinformasjon, feilinformasjon, "
    "mistillit, tap av tillit"_sv,
    // human-craft-over-ai
    "human element, human factor, human touch, human-made, handmade, craftsmanship, "
    "creativity, originality, thorough work, human creator, "
    "menschlicher faktor, menschliche note, handarbeit, handwerk, menschengemacht, "
    "kreativit\303\244t, sorgfalt, gr\303\274ndlich, "
    "menneskelig faktor, menneskelig, menneskeskapt, h\303\245ndverk, h\303\245ndlaget, "
    "kreativitet, grundig arbeid"_sv,
    // authenticity-and-trust
    "authentic, genuine, credible, credibility, honest, sincere, trustworthy, transparency, "
    "unfiltered, reliable, "
    "authentizit\303\244t, authentisch, vertrauen, vertrauensw\303\274rdig, "
    "glaubw\303\274rdigkeit, ehrlichkeit, echtheit, transparenz, "
    "autentisitet, autentisk, tillit, troverdighet, \303\246rlighet, ekthet, \303\245penhet"_sv,
    // micro-influencers
    "nano-influencer, mega-influencer, small influencer, niche influencer, local influencer, "
    "small following, small creator, conversion rate, engagement rate, "
    "mikro-influencer, kleine influencer, nischen-influencer, wenige follower, "
    "konversionsrate, kleine reichweite, "
    "mikroinfluencer, mikroinfluenser, nanoinfluencer, sm\303\245 influencere, "
    "nisjeinfluencer, sm\303\245 profiler, f\303\245 f\303\270lgere, konverteringsrate"_sv,
    // influencer-partnerships
    "influencer marketing, influencer collaboration, collab, sponsorship, sponsored post, "
    "brand deal, brand partnership, paid partnership, endorsement, brand ambassador, "
    "co-creation, "
    "influencer-kooperation, kooperation, zusammenarbeit, partnerschaft, werbepartner, "
    "markenbotschafter, sponsoring, "
    "samarbeid, influencersamarbeid, influensermarkedsf\303\270ring, "
    "p\303\245virkermarkedsf\303\270ring, reklamesamarbeid, merkevareambassad\303\270r, "
    "sponset innlegg"_sv,
    // genuine-relationships
    "dialogue, conversation, real connection, two-way communication, relationship building, "
    "customer relationship, loyalty, community management, reply to comments, sense of "
    "community, belonging, meaningful engagement, "
    "beziehung, beziehungspflege, kundenbindung, austausch, n\303\244he, zusammenhalt, "
    "gemeinschaftsgef\303\274hl, "
    "ekte relasjoner, relasjonsbygging, dialog, kundedialog, fellesskapsf\303\270lelse, "
    "tilh\303\270righet"_sv,
    // short-form-video
    "reels, shorts, short video, short clip, tiktok video, vertical video, video length, "
    "bite-sized, snackable, attention span, "
    "kurzvideo, kurze videos, kurzclip, kurzformat, videol\303\244nge, hochformat, "
    "aufmerksamkeitsspanne, "
    "kortvideo, korte videoer, kortformat, videolengde, videosnutt, korte klipp, vertikal "
    "video"_sv,
    // live-and-real-time-content
    "live stream, live video, live broadcast, streaming, go live, real time, instant update, "
    "spontaneous, unplanned, in the moment, "
    "livestream, live-\303\274bertragung, direkt\303\274bertragung, live-video, echtzeit, "
    "echtzeitinhalte, spontan, "
    "direktesending, livesending, direktestr\303\270mming, str\303\270mming, sanntid, "
    "sanntidsinnhold, \303\270yeblikksinnhold"_sv,
    // long-form-content
    "long video, longer format, in-depth, deep dive, blog, blog post, blogging, article, "
    "youtube, podcast, video length, "
    "lange videos, videol\303\244nge, ausf\303\274hrlich, tiefgehend, blogbeitrag, "
    "hintergrundbericht, "
    "langformat, lengre innhold, lange videoer, videolengde, dyptg\303\245ende, fordypning, "
    "blogginnlegg"_sv,
    // ephemeral-content
    "stories, disappearing content, temporary content, vanishing post, expiring post, limited "
    "time, 24 hours, self-destructing, fleeting, urgency, fomo, snap, "
    "verg\303\244ngliche inhalte, fl\303\274chtige inhalte, verschwindende inhalte, zeitlich "
    "begrenzt, kurzlebig, 24 stunden, dringlichkeit, "
    "tidsbegrenset, flyktig innhold, midlertidig innhold, forsvinnende innhold, kortlevd, 24 "
    "timer"_sv,
    // behind-the-scenes-content
    "bts, backstage, making of, sneak peek, glimpse, inside look, insider view, office life, "
    "production process, "
    "hinter den kulissen, einblick, arbeitsalltag, b\303\274roalltag, alltag im unternehmen, "
    "werkstattbericht, "
    "bak kulissene, bak scenen, innblikk, tjuvtitt, sniktitt, arbeidshverdag, en arbeidsdag"_sv,
    // user-generated-content
    "ugc, user content, customer content, customer photo, fan content, consumer-generated, "
    "customer review, testimonial, hashtag campaign, unboxing, repost, "
    "nutzergeneriert, nutzergenerierte inhalte, nutzerinhalte, kundenfoto, kundenbewertung, "
    "erfahrungsbericht, mitmachaktion, "
    "brukergenerert innhold, brukerskapt innhold, brukerbilder, kundebilder, kundeanmeldelse, "
    "kundehistorie, omtale"_sv,
    // substance-over-persona
    "added value, useful topic, useful content, substance, expertise, knowledge, educational, "
    "informative, personality cult, self-promotion, "
    "mehrwert, nutzwert, fachwissen, wissensvermittlung, informativ, personenkult, "
    "selbstdarstellung, "
    "merverdi, nytteverdi, nyttig innhold, substans, kunnskap, fagstoff, l\303\246rerik, "
    "personfokus"_sv,
    // humor-and-self-irony
    "humour, funny, joke, comedy, meme, laugh, witty, irony, parody, satire, self-mockery, "
    "selbstironie, witz, lustig, spa\303\237, komik, unterhaltsam, "
    "selvironi, morsom, vits, sp\303\270k, komikk, underholdende, ironi"_sv,
    // social-commerce
    "shopping, shop, store, storefront, buy, sell, purchase, checkout, shoppable post, live "
    "shopping, e-commerce, one-click purchase, "
    "einkaufen, einkaufszentrum, shopping-mall, kaufen, verkaufen, onlinehandel, onlineshop, "
    "handel, netthandel, nettbutikk, butikk, kj\303\270pe, selge"_sv,
    // ar-virtual-try-on
    "augmented reality, ar filter, face filter, try on, try before buying, virtual fitting "
    "room, virtual dressing room, virtual mirror, product preview, "
    "erweiterte realit\303\244t, virtuelle anprobe, virtuelle umkleide, umkleidekabine, "
    "anprobieren, ausprobieren, gesichtsfilter, "
    "utvidet virkelighet, virtuelt pr\303\270verom, pr\303\270verom, pr\303\270ve "
    "kl\303\246r, pr\303\270ve produkter, virtuell pr\303\270ving, ansiktsfilter"_sv,
    // social-search
    "search engine, search, social seo, seo, searchability, discovery, keyword, hashtag "
    "search, google alternative, search behavior, "
    "suchmaschine, suchmaschinenoptimierung, suchen, auffindbarkeit, suchverhalten, "
    "suchbegriff, googeln, "
    "s\303\270kemotor, s\303\270kemotoroptimalisering, s\303\270k, s\303\270ke, "
    "s\303\270kbarhet, s\303\270keord, s\303\270keatferd, google"_sv,
    // nfts-and-social-currency
    "nft, non-fungible token, crypto, cryptocurrency, digital collectible, digital asset, "
    "digital art, digital ownership, creator income, monetization, social capital, status "
    "symbol, "
    "soziale w\303\244hrung, kryptow\303\244hrung, digitales eigentum, digitale g\303\274ter, "
    "digitale kunst, sammlerst\303\274ck, monetarisierung, "
    "sosial valuta, kryptovaluta, digitalt eierskap, digitale eiendeler, digital kunst, "
    "samleobjekt"_sv,
    // metaverse
    "virtual reality, vr, virtual world, digital world, virtual space, virtual event, virtual "
    "meeting, vr headset, immersive, mixed reality, avatar, "
    "metaversum, virtuelle realit\303\244t, virtuelle welt, digitaler raum, virtuelle "
    "veranstaltung, vr-brille, immersiv, "
    "metavers, virtuell virkelighet, virtuell verden, digitalt rom, virtuelt arrangement, "
    "vr-briller, oppslukende"_sv,
    // blockchain-and-web3
    "web 3.0, distributed ledger, smart contract, tamper-proof, content verification, "
    "verification, proof of ownership, proof of origin, crypto, "
    "blockkette, f\303\244lschungssicher, manipulationssicher, verifizierung, "
    "herkunftsnachweis, eigentumsnachweis, krypto, "
    "blokkjede, smartkontrakt, distribuert register, verifisering, innholdsverifisering, "
    "manipulasjonssikker, opphavsbevis"_sv,
    // decentralized-networks
    "fediverse, federated, mastodon, diaspora, minds, bluesky, activitypub, open source, open "
    "protocol, self-hosted, independent network, twitter alternative, censorship, "
    "fediversum, dezentral, dezentralisierung, f\303\266deriert, offenes protokoll, zensur, "
    "desentralisert, desentralisering, f\303\270derert, f\303\270diverset, \303\245pen "
    "kildekode, sensur"_sv,
    // privacy-and-data-control
    "data protection, data security, data privacy, personal data, gdpr, tracking, cookie, "
    "consent, privacy settings, data usage, surveillance, deleted message, "
    "datenschutz, dsgvo, datensicherheit, datenhoheit, privatsph\303\244re, personenbezogene "
    "daten, einwilligung, "
    "personvern, datasikkerhet, personopplysninger, samtykke, sporing, atferdsbasert reklame"_sv,
    // private-and-closed-spaces
    "dm, direct message, private message, messenger, chat, group chat, closed group, private "
    "group, private community, broadcast channel, inbox, dark social, "
    "direktnachricht, privatnachricht, gruppenchat, geschlossene gruppe, geschlossener raum, "
    "nachrichtenkanal, "
    "direktemelding, privat melding, gruppechat, lukket gruppe, lukkede rom, "
    "meldingstjeneste, innboks"_sv,
    // paid-exclusive-communities
    "membership, subscription, paywall, premium, paid community, paid access, members only, "
    "exclusive content, exclusivity, willingness to pay, patreon, "
    "mitgliedschaft, abo, bezahlschranke, kostenpflichtig, bezahlte community, "
    "exklusivit\303\244t, mitgliederbereich, zahlungsbereitschaft, "
    "medlemskap, abonnement, betalingsmur, betalt fellesskap, eksklusivitet, betalingsvilje"_sv,
    // micro-communities
    "niche community, niche, small group, small community, interest group, facebook groups, "
    "discord server, special interest, like-minded people, subculture, hobby group, forum, "
    "kleine gruppe, interessengruppe, themengruppe, nische, nischen-community, "
    "gleichgesinnte, "
    "mikrosamfunn, liten gruppe, interessegruppe, temagruppe, nisje, nisjefellesskap, "
    "likesinnede"_sv,
    // social-activism
    "activist, protest, advocacy, social change, social justice, social issue, social impact, "
    "social responsibility, awareness campaign, hashtag activism, petition, boycott, "
    "aktivismus, soziales engagement, gesellschaftlicher wandel, gesellschaftliche "
    "verantwortung, soziale gerechtigkeit, protestaktion, "
    "aktivisme, samfunnsengasjement, samfunnsansvar, samfunnsendring, sosial rettferdighet, "
    "underskriftskampanje"_sv,
    // gamification
    "game, game mechanics, badge, streak, challenge, reward, points, leaderboard, quiz, "
    "contest, giveaway, prize, "
    "gamifizierung, spielerisch, spielelement, abzeichen, belohnung, gewinnspiel, wettbewerb, "
    "spill, spillelement, merke, bel\303\270nning, konkurranse, utfordring"_sv,
    // professionalization
    "professional, professionalism, profession, career, job, social media manager, "
    "specialist, agency, training, qualification, full-time creator, "
    "professionalisierung, professionell, beruf, berufsbild, fachkraft, agentur, "
    "weiterbildung, "
    "profesjonalisering, profesjonell, yrke, fagperson, byr\303\245, oppl\303\246ring, "
    "heltidsjobb"_sv,
    // rapid-change-and-complexity
    "fast-changing, change, transformation, evolution, disruption, speed, complex, "
    "uncertainty, overwhelming, keep pace, new features, new channels, "
    "wandel, ver\303\244nderung, rasant, schnelllebig, umbruch, komplexit\303\244t, "
    "geschwindigkeit, "
    "endring, forandring, endringstakt, kompleksitet, hastighet, nye kanaler"_sv,
    // early-trend-adoption
    "early adopter, first mover, trendspotting, trendsetter, trend chasing, newest trend, "
    "viral trend, hype, bandwagon, innovation, experiment, competitive edge, "
    "trendscout, trendforschung, trend-vorhersage, auf trends aufspringen, vorreiter, "
    "fr\303\274hzeitig, wettbewerbsvorteil, "
    "tidlig ute, trendjakt, f\303\270lge trender, nyeste trend, f\303\270rst ute, "
    "konkurransefortrinn"_sv,
    // slow-and-considered-social
    "slow down, slow social media, pause, take a break, breather, calm, reflection, mindful, "
    "deceleration, digital detox, burnout, stress, "
    "entschleunigung, langsamer, innehalten, atempause, ruhe, achtsamkeit, nachdenken, "
    "pustepause, ta det rolig, bremse, saktere, ettertanke, refleksjon"_sv,
    // strategic-long-term-approach
    "strategy, planning, long-term, goals, kpi, metrics, measurement, analytics, testing, a/b "
    "test, roadmap, roi, "
    "strategie, strategisch, langfristig, ziel, planung, erfolgsmessung, kennzahl, "
    "strategi, strategisk forankring, langsiktighet, m\303\245lsetting, m\303\245ling, "
    "n\303\270kkeltall"_sv,
    // values-driven-communication
    "values, brand values, purpose, mission, principles, conviction, ethics, inner drive, own "
    "message, taking a stand, "
    "werte, wertebasiert, unternehmenswerte, haltung, leitbild, \303\274berzeugung, "
    "sinnstiftend, werteorientiert, "
    "verdier, verdibasert, kjerneverdier, verdigrunnlag, budskap, form\303\245l, indre drevet"_sv,
    // quality-over-quantity
    "high quality, quality content, less is more, fewer posts, less but better, posting "
    "frequency, content overload, abundance, channel choice, "
    "qualit\303\244t, quantit\303\244t, klasse statt masse, weniger ist mehr, hochwertig, "
    "posting-frequenz, content-flut, kanalwahl, "
    "kvalitet, kvantitet, h\303\270ykvalitetsinnhold, mindre er mer, f\303\246rre innlegg, "
    "publiseringsfrekvens, overflod, kanalvalg"_sv,
    // sustainable-content-production
    "repurpose, reuse, content recycling, cross-posting, cross-channel, evergreen, content "
    "calendar, editorial plan, content planning, workflow, efficiency, resources, "
    "nachhaltig, nachhaltigkeit, wiederverwenden, mehrfachnutzung, redaktionsplan, "
    "content-planung, effizienz, "
    "b\303\246rekraft, b\303\246rekraftig, gjenbruk, innholdsplan, gjennomtenkt, ressursbruk"_sv,
    // genuine-content-over-algorithm-hacks
    "algorithm, algorithm hack, growth hack, trick, clickbait, engagement bait, shortcut, "
    "loophole, gray area, cheating, fake followers, "
    "algorithmus, schlupfloch, abk\303\274rzung, grauzone, klickk\303\266der, gekaufte "
    "follower, schummeln, "
    "algoritme, lure triks, smutthull, snarvei, gr\303\245sone, klikkagn, kj\303\270pte "
    "f\303\270lgere"_sv,
    // paid-organic-balance
    "organic reach, paid reach, organic growth, advertising, ads, ad budget, ad spend, paid "
    "media, boosted post, impressions, visibility, "
    "organische reichweite, bezahlte reichweite, reichweite, werbung, anzeige, werbebudget, "
    "wachstum, "
    "organisk rekkevidde, betalt rekkevidde, annonsering, annonse, annonsekroner, "
    "annonsebudsjett, reklame"_sv,
    // distinctive-brand-identity
    "branding, brand voice, unique, uniqueness, usp, differentiation, stand out, visual "
    "identity, visual style, corporate design, logo, color palette, "
    "markenidentit\303\244t, alleinstellungsmerkmal, einzigartigkeit, unverwechselbar, "
    "bildsprache, wiedererkennungswert, markenaufbau, "
    "merkevarebygging, unikhet, s\303\246rpreg, skille seg ut, bildestil, visuell profil"_sv,
};
static_assert(std::size(trend_keywords) == enum_size<trend_id>);

}  // namespace trendatlas::inline v0_1::catalog_2024

#endif
