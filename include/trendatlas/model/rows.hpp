// SPDX-License-Identifier: BSL-1.0
// The row types of the catalog: plain aggregates that hold what their author wrote.
#ifndef TRENDATLAS_MODEL_ROWS_HPP
#define TRENDATLAS_MODEL_ROWS_HPP

#include <cstdint>
#include <string_view>

#include "../engine/facets.hpp"
#include "vocabulary.hpp"

namespace trendatlas::inline v1 {

// Texts are in our own words, in English; headings and names stand as in the document.

/// Lines of a source document: the first line is 1, the last of the range is included.
struct line_range {
  std::uint16_t first = 0;
  std::uint16_t last = 0;

  /// Are all of the other's lines among these?
  [[nodiscard]] constexpr bool contains(line_range other) const noexcept {
    return first <= other.first && other.last <= last;
  }

  friend constexpr bool operator==(line_range, line_range) noexcept = default;
};

/// Where something stands: the lines of a source, and the heading of their section.
struct citation {
  source_id source{};
  line_range lines{};
  std::string_view heading{};  ///< as in the document; empty where none stands above the lines

  using facets = trendatlas::facets<&citation::source>;
  using columns = trendatlas::columns<facets, &citation::lines, &citation::heading>;

  friend constexpr bool operator==(const citation&, const citation&) noexcept = default;
};

namespace atlas_detail {

// Not constexpr: a constant citation that comes here does not compile, and the message shows the
// lines.
inline void these_lines_are_outside_the_section(line_range /*cited*/,
                                                line_range /*section*/) noexcept {}

}  // namespace atlas_detail

/// A section of a document, which rows cite by calling it with lines:
///     inline constexpr section shopping{source_id::hidden_side, {13, 16}, "..."};
///     .where = shopping(15)
struct section {
  source_id source{};
  line_range lines{};
  std::string_view heading{};

  /// Returns the citation of these lines. In a row, as in any constant, lines outside the section
  /// do not compile; at run time they come without the heading, under which they do not stand.
  // Not consteval: compilers would evaluate each call where a row is only parsed, for every
  // program.
  [[nodiscard]] constexpr citation operator()(std::uint16_t first,
                                              std::uint16_t last = 0) const noexcept {
    if (last == 0) last = first;
    if (first <= last && first >= lines.first && last <= lines.last)
      return {source, {first, last}, heading};
    atlas_detail::these_lines_are_outside_the_section({first, last}, lines);
    return {source, {first, last}, {}};
  }
};

/// A source document, as it was read.
struct source {
  source_id id{};
  std::string_view document{};  ///< its file name
  trendatlas::language language{};
  std::string_view title{};      ///< as in the document; empty where it has none
  std::string_view author{};     ///< empty: not named
  std::string_view publisher{};  ///< empty: not named
  std::string_view expert{};     ///< whose view it reports; empty where it reports nobody's
  std::string_view sha256{};     ///< of the document's bytes, in hexadecimal
  std::uint32_t bytes = 0;
  std::uint16_t lines = 0;     ///< the last one counts though no newline ends it
  std::string_view summary{};  ///< our own words

  using facets = trendatlas::facets<&source::language>;
  using columns = trendatlas::columns<facets, &source::document, &source::title, &source::author,
                                      &source::publisher, &source::expert, &source::sha256,
                                      &source::bytes, &source::lines, &source::summary>;
};

/// A platform as the sources show it.
struct platform_profile {
  platform id{};
  platform_kind kind{};
  /// The one that a source sets beside it; not an alias. `by<&platform_profile::counterpart>` asks.
  maybe<platform> counterpart{};
  std::string_view note{};  ///< our own words

  using facets = trendatlas::facets<&platform_profile::kind>;
  using columns =
      trendatlas::columns<facets, &platform_profile::counterpart, &platform_profile::note>;
};

/// A canonical trend: what several sources speak of, for or against.
struct trend {
  trend_id id{};
  std::string_view summary{};  ///< what the sources say of it, in our own words
  enum_set<theme> themes{};
  trendatlas::momentum momentum = momentum::unstated;  ///< one that a claim of it states

  using facets = trendatlas::facets<&trend::themes, &trend::momentum>;
  using columns = trendatlas::columns<facets, &trend::summary>;
};

/// What a source says of a trend, and where.
struct claim {
  citation where{};
  trend_id trend{};
  trendatlas::stance stance{};
  trendatlas::momentum momentum = momentum::unstated;
  trendatlas::certainty certainty{};  ///< observed, unless the passage looks ahead or supposes
  enum_set<platform> platforms{};     ///< that the passage names as part of the claim
  enum_set<audience> audiences{};     ///< that the passage speaks of or to
  std::string_view statement{};       ///< our own words

  using facets = trendatlas::facets<&claim::where, &claim::trend, &claim::stance, &claim::momentum,
                                    &claim::certainty, &claim::platforms, &claim::audiences>;
  using columns = trendatlas::columns<facets, &claim::statement>;
};

/// Advice that a source gives, and where.
struct recommendation {
  citation where{};
  enum_set<trend_id> trends{};     ///< that it serves
  enum_set<platform> platforms{};  ///< that it names
  enum_set<audience> audiences{};  ///< whom it advises; empty: nobody in particular
  trendatlas::strength strength{};
  std::string_view action{};  ///< our own words, imperative

  using facets = trendatlas::facets<&recommendation::where, &recommendation::trends,
                                    &recommendation::platforms, &recommendation::audiences,
                                    &recommendation::strength>;
  using columns = trendatlas::columns<facets, &recommendation::action>;
};

/// A function of a product that a source names; the generic ones too. A name may repeat: `find`
/// returns the first, and keys such as a source tell them apart.
struct feature {
  citation where{};
  std::string_view name{};         ///< as in the document
  std::string_view gloss{};        ///< the name in English, where it is not
  enum_set<platform> platforms{};  ///< to which the passage assigns it
  enum_set<trend_id> trends{};     ///< to which it belongs
  std::string_view note{};         ///< our own words

  using facets = trendatlas::facets<&feature::where, &feature::platforms, &feature::trends>;
  using columns = trendatlas::columns<facets, &feature::name, &feature::gloss, &feature::note>;
};

/// A quantity that a source gives.
struct figure {
  citation where{};
  trend_id trend{};
  std::string_view quantity{};    ///< what is counted, in our own words
  maybe<std::int64_t> minimum{};  ///< in units; open where the source gives none
  maybe<std::int64_t> maximum{};  ///< in units; open where the source gives none
  std::string_view unit{};
  std::string_view wording{};  ///< the number as in the document

  using facets = trendatlas::facets<&figure::where, &figure::trend>;
  using columns = trendatlas::columns<facets, &figure::quantity, &figure::minimum, &figure::maximum,
                                      &figure::unit, &figure::wording>;
};

/// Somebody or something that a source names: a person, a virtual influencer, a brand. Names may
/// repeat, as those of features.
struct entity {
  citation where{};
  std::string_view name{};   ///< as in the document
  std::string_view gloss{};  ///< the name in English, where it is not
  entity_kind kind{};
  enum_set<trend_id> trends{};  ///< for which the passage names it
  std::string_view role{};      ///< in the passage, in our own words

  using facets = trendatlas::facets<&entity::where, &entity::kind, &entity::trends>;
  using columns = trendatlas::columns<facets, &entity::name, &entity::gloss, &entity::role>;
};

/// A question that a source asks and answers.
struct faq {
  citation where{};
  trend_id trend{};
  std::string_view question{};  ///< our own words
  std::string_view answer{};    ///< our own words

  using facets = trendatlas::facets<&faq::where, &faq::trend>;
  using columns = trendatlas::columns<facets, &faq::question, &faq::answer>;
};

/// Two trends that pull against each other.
struct tension {
  trend_id first{};
  trend_id second{};
  strength basis{};         ///< stated: a source sets the two against each other; implied: we do
  citation where[2]{};      ///< where the first trend stands, and where the second
  std::string_view note{};  ///< our own words

  using facets =
      trendatlas::facets<&tension::first, &tension::second, &tension::basis, &tension::where>;
  using columns = trendatlas::columns<facets, &tension::note>;
};

}  // namespace trendatlas::inline v1

#endif
