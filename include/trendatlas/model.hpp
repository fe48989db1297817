// SPDX-License-Identifier: BSL-1.0
#ifndef TRENDATLAS_MODEL_HPP
#define TRENDATLAS_MODEL_HPP

#include <array>
#include <cstdint>
#include <optional>
#include <string_view>

#include "enum_set.hpp"
#include "table.hpp"
#include "vocabulary.hpp"

// The row types. Every text is in our own words, in English, but for headings and names, which stand as in the document.
// "Derived" members are filled in catalog.hpp and never authored.

namespace trendatlas::inline v1 {

/// Lines of a source document: the first is 1, the last is included.
struct line_range {
  std::uint16_t first = 0;
  std::uint16_t last = 0;

  /// Are all of the other's lines among these?
  [[nodiscard]] constexpr bool contains(line_range other) const noexcept { return first <= other.first && other.last <= last; }

  friend constexpr bool operator==(line_range, line_range) noexcept = default;
};

/// A source document, as it was read.
struct source {
  source_id id{};
  std::string_view slug = name(id);  ///< derived: the name of the id
  std::string_view document{};       ///< its file name
  trendatlas::language language{};
  std::string_view title{};      ///< as in the document; empty where it has none
  std::string_view publisher{};  ///< as far as the document names one, else empty
  std::string_view expert{};     ///< whose view it reports, else empty
  std::string_view sha256{};     ///< of the document's bytes, in hexadecimal
  std::uint32_t bytes = 0;
  std::uint16_t lines = 0;         ///< the last one counts though no newline ends it
  std::string_view summary{};      ///< our own words
  enum_set<theme> themes{};        ///< derived: of its claims' trends
  enum_set<platform> platforms{};  ///< derived: named by its claims
  enum_set<trend_id> trends{};     ///< derived: of its claims

  using facets = trendatlas::facets<&source::language, &source::themes, &source::platforms, &source::trends>;
};

/// A platform as the sources show it.
struct platform_profile {
  platform id{};
  std::string_view slug = name(id);  ///< derived: the name of the id
  platform_kind kind{};
  std::optional<platform> counterpart{};  ///< the one that a source sets beside it; not an alias, and not asked about
  std::string_view note{};
  enum_set<source_id> sources{};   ///< derived: with a claim that names the platform
  enum_set<trend_id> trends{};     ///< derived: of these claims
  enum_set<theme> themes{};        ///< derived: of these trends
  enum_set<language> languages{};  ///< derived: of these sources

  using facets = trendatlas::facets<&platform_profile::kind, &platform_profile::sources, &platform_profile::trends,
                                    &platform_profile::themes, &platform_profile::languages>;
};

/// A canonical trend: what several sources speak of, for or against.
struct trend {
  trend_id id{};
  std::string_view slug = name(id);    ///< derived: the name of the id
  std::string_view title = label(id);  ///< derived: the label of the id
  std::string_view summary{};          ///< what the sources say of it, in our own words
  enum_set<theme> themes{};
  trendatlas::momentum momentum{};      ///< one that a claim of it states
  enum_set<platform> platforms{};       ///< derived: named by its claims
  enum_set<audience> audiences{};       ///< derived: of its claims
  enum_set<source_id> supported_by{};   ///< derived: the sources with an affirming claim
  enum_set<source_id> challenged_by{};  ///< derived: the sources with a claim that qualifies, cautions or opposes
  enum_set<stance> stances{};           ///< derived: of its claims
  enum_set<language> languages{};       ///< derived: of these sources

  using facets = trendatlas::facets<&trend::themes, &trend::momentum, &trend::platforms, &trend::audiences, &trend::supported_by,
                                    &trend::challenged_by, &trend::stances, &trend::languages>;
};

/// What a source says of a trend, and where.
struct claim {
  trend_id trend{};
  source_id source{};  ///< derived: from where the row is authored
  line_range lines{};
  std::string_view heading{};  ///< of its section, as in the document; empty where none stands above it
  trendatlas::stance stance{};
  trendatlas::momentum momentum = momentum::unstated;
  enum_set<platform> platforms{};   ///< that the passage names as part of the claim
  enum_set<audience> audiences{};   ///< that the passage speaks of
  std::string_view statement{};     ///< our own words
  enum_set<theme> themes{};         ///< derived: of its trend
  trendatlas::language language{};  ///< derived: of its source

  using facets = trendatlas::facets<&claim::trend, &claim::source, &claim::stance, &claim::momentum, &claim::platforms, &claim::audiences,
                                    &claim::themes, &claim::language>;
};

/// Advice that a source gives, and where.
struct recommendation {
  source_id source{};  ///< derived: from where the row is authored
  line_range lines{};
  std::string_view heading{};      ///< of its section, as in the document; empty where none stands above it
  enum_set<trend_id> trends{};     ///< that it serves
  enum_set<platform> platforms{};  ///< that it names
  enum_set<audience> audiences{};  ///< whom it advises
  trendatlas::strength strength{};
  std::string_view action{};        ///< our own words, imperative
  enum_set<theme> themes{};         ///< derived: of its trends
  trendatlas::language language{};  ///< derived: of its source

  using facets =
      trendatlas::facets<&recommendation::source, &recommendation::trends, &recommendation::platforms, &recommendation::audiences,
                         &recommendation::strength, &recommendation::themes, &recommendation::language>;
};

/// A function of a product that a source names; the generic ones too.
struct feature {
  std::string_view name{};         ///< as in the document
  enum_set<platform> platforms{};  ///< that the passage gives it to
  enum_set<trend_id> trends{};     ///< that it belongs to
  source_id source{};              ///< derived: from where the row is authored
  line_range lines{};
  std::string_view note{};          ///< our own words
  enum_set<theme> themes{};         ///< derived: of its trends
  trendatlas::language language{};  ///< derived: of its source

  using facets = trendatlas::facets<&feature::platforms, &feature::trends, &feature::source, &feature::themes, &feature::language>;
};

/// A quantity that a source gives.
struct figure {
  trend_id trend{};
  source_id source{};  ///< derived: from where the row is authored
  line_range lines{};
  std::string_view quantity{};            ///< what is counted, in our own words
  std::optional<std::int64_t> minimum{};  ///< in units; open where the source gives none
  std::optional<std::int64_t> maximum{};
  std::string_view unit{};
  std::string_view wording{};       ///< the number as in the document
  enum_set<theme> themes{};         ///< derived: of its trend
  trendatlas::language language{};  ///< derived: of its source

  using facets = trendatlas::facets<&figure::trend, &figure::source, &figure::themes, &figure::language>;
};

/// Somebody or something that a source names: a person, a virtual influencer, a brand.
struct entity {
  std::string_view name{};  ///< as in the document
  entity_kind kind{};
  enum_set<trend_id> trends{};  ///< that the passage names it for
  source_id source{};           ///< derived: from where the row is authored
  line_range lines{};
  std::string_view role{};          ///< in the passage, in our own words
  enum_set<theme> themes{};         ///< derived: of its trends
  trendatlas::language language{};  ///< derived: of its source

  using facets = trendatlas::facets<&entity::kind, &entity::trends, &entity::source, &entity::themes, &entity::language>;
};

/// A question that a source asks and answers.
struct faq {
  trend_id trend{};
  source_id source{};  ///< derived: from where the row is authored
  line_range lines{};
  std::string_view question{};      ///< our own words
  std::string_view answer{};        ///< our own words
  enum_set<theme> themes{};         ///< derived: of its trend
  trendatlas::language language{};  ///< derived: of its source

  using facets = trendatlas::facets<&faq::trend, &faq::source, &faq::themes, &faq::language>;
};

/// Some lines of a source.
struct place {
  source_id source{};
  line_range lines{};

  friend constexpr bool operator==(const place&, const place&) noexcept = default;
};

/// Two trends that pull against each other.
struct tension {
  trend_id first{};
  trend_id second{};
  strength basis{};                ///< stated: a source sets the two against each other; implied: we do
  place where[2]{};                ///< where the first trend stands, and where the second
  std::string_view note{};         ///< our own words
  enum_set<source_id> sources{};   ///< derived: of both places
  enum_set<theme> themes{};        ///< derived: of both trends
  enum_set<language> languages{};  ///< derived: of both sources

  using facets =
      trendatlas::facets<&tension::first, &tension::second, &tension::basis, &tension::sources, &tension::themes, &tension::languages>;
};

namespace catalog {

/// What one source document gives the catalog; each header in catalog/ specializes it. Its members:
///     static constexpr source about;
///     static constexpr claim claims[];
///     static constexpr recommendation recommendations[];
///     static constexpr feature features[];
///     static constexpr figure figures[];
///     static constexpr entity entities[];
///     static constexpr faq faqs[];
/// The rows stand in the order of their lines. A document with none of a kind says so: `static constexpr no_rows<faq> faqs{};`.
template <source_id>
struct document;

template <class Row>
using no_rows = std::array<Row, 0>;

}  // namespace catalog

}  // namespace trendatlas::inline v1

#endif
