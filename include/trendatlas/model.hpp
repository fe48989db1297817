// SPDX-License-Identifier: BSL-1.0
#ifndef TRENDATLAS_MODEL_HPP
#define TRENDATLAS_MODEL_HPP

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
  std::string_view document{};  ///< its file name
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
  platform_kind kind{};
  std::optional<platform> counterpart{};  ///< the one that a source sets beside it; not an alias, and not asked about
  std::string_view note{};
  enum_set<source_id> sources{};  ///< derived: with a claim that names the platform
  enum_set<trend_id> trends{};    ///< derived: of these claims
  enum_set<theme> themes{};       ///< derived: of these trends

  using facets =
      trendatlas::facets<&platform_profile::kind, &platform_profile::sources, &platform_profile::trends, &platform_profile::themes>;
};

/// A canonical trend: what several sources speak of, for or against.
struct trend {
  trend_id id{};
  std::string_view title{};    ///< derived: the label of the id
  std::string_view summary{};  ///< what the sources say of it, in our own words
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

namespace catalog {

/// What one source document gives the catalog; each header in catalog/ specializes it. Its members:
///     static constexpr source about;
///     static constexpr claim claims[];
///     static constexpr recommendation recommendations[];
template <source_id>
struct document;

}  // namespace catalog

}  // namespace trendatlas::inline v1

#endif
