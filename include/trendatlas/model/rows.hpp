// SPDX-License-Identifier: BSL-1.0
// The row types of the catalog: plain aggregates that hold what their author wrote.
#ifndef TRENDATLAS_MODEL_ROWS_HPP
#define TRENDATLAS_MODEL_ROWS_HPP

#include <cstdint>
#include <string_view>

// vocabulary.hpp brings facets, sets, terms and maybe. Included here as well, by another path, they
// would be read twice.
#include "../engine/unprinted.hpp"
#include "vocabulary.hpp"

namespace trendatlas::inline v0_1 {

// Texts are in English and in our own words. Headings and names stand as in the document.

/// Lines of a source document.
struct line_range {
  std::uint16_t first = 0;  ///< counted from 1
  std::uint16_t last = 0;   ///< belongs to the range

  /// Does this range contain every line of the other?
  [[nodiscard]] constexpr bool contains(line_range other) const noexcept {
    return first <= other.first && other.last <= last;
  }

  friend constexpr bool operator==(line_range, line_range) noexcept = default;
};

struct citation;
struct section;
struct claim;

namespace atlas_detail {

template <>
struct unprinted<line_range> : refused_as<include_trendatlas_ostream_hpp_to_print_this> {};
template <>
struct unprinted<citation> : refused_as<include_trendatlas_ostream_hpp_to_print_this> {};
template <>
struct unprinted<claim> : refused_as<include_trendatlas_ostream_hpp_to_print_this> {};
template <>
struct unprinted<section> : refused_as<print_the_members_of_this> {};

}  // namespace atlas_detail

/// Where something stands: the lines of a source, and the heading of their section.
struct citation {
  source_id source{};          ///< the document
  line_range lines{};          ///< the lines of the document
  std::string_view heading{};  ///< as in the document; empty where the lines have no heading

  using facets = trendatlas::facets<&citation::source>;
  using columns = trendatlas::columns<facets, &citation::lines, &citation::heading>;

  friend constexpr bool operator==(const citation&, const citation&) noexcept = default;
};

namespace atlas_detail {

// Not constexpr: a constant citation that gets here does not compile, and the message shows the
// lines.
inline void these_lines_are_outside_the_section(std::uint32_t /*first*/, std::uint32_t /*last*/,
                                                line_range /*of the section*/) noexcept {}

}  // namespace atlas_detail

/// Refuses to print several citations without the header for it, in one error that says so. As an
/// array they would be printed as an address.
template <class Stream, std::size_t Count>
Stream& operator<<(Stream& out, const citation (&)[Count]) {
  static_assert(Count == 0, "trendatlas: to print this, include <trendatlas/ostream.hpp>");
  return out;
}

/// A section of a document, which rows cite by calling it with lines:
///     inline constexpr section shopping{source_id::hidden_side, {13, 16}, "..."};
///     .where = shopping(15)
struct section {
  source_id source{};          ///< the document
  line_range lines{};          ///< all lines of the section, that of its heading included
  std::string_view heading{};  ///< as in the document; may be empty

  /// Returns the citation of lines `first` to `last`, or of line `first` alone. In a row, as in any
  /// constant, lines outside the section do not compile; at run time their citation has no heading.
  // Not consteval: a compiler would then evaluate each call as soon as it parses the row, in every
  // program.
  [[nodiscard]] constexpr citation operator()(std::uint32_t first,
                                              std::uint32_t last = 0) const noexcept {
    if (last == 0) last = first;
    const line_range cited{static_cast<std::uint16_t>(first), static_cast<std::uint16_t>(last)};
    if (first <= last && first >= lines.first && last <= lines.last)
      return {source, cited, heading};
    atlas_detail::these_lines_are_outside_the_section(first, last, lines);
    return {source, cited, {}};
  }
};

/// A source document, as it was read.
struct source {
  source_id id{};                   ///< which document this is
  std::string_view document{};      ///< its file name
  trendatlas::language language{};  ///< the language it is written in
  std::string_view title{};         ///< as in the document; empty where the document has none
  std::string_view author{};        ///< empty where the document does not name one
  std::string_view publisher{};     ///< empty where the document does not name one
  std::string_view expert{};        ///< whose views the document reports; empty where nobody's
  std::string_view sha256{};        ///< of the document's bytes, in hexadecimal
  std::uint32_t bytes = 0;          ///< the size of the document
  std::uint16_t lines = 0;          ///< how many lines it has, the last one with or without newline
  std::string_view summary{};       ///< what the document says, in our own words

  using facets = trendatlas::facets<&source::language>;
  using columns = trendatlas::columns<facets, &source::document, &source::title, &source::author,
                                      &source::publisher, &source::expert, &source::sha256,
                                      &source::bytes, &source::lines, &source::summary>;
};

/// A platform as the sources describe it.
struct platform_profile {
  platform id{};         ///< which platform this is
  platform_kind kind{};  ///< what it mainly is
  /// The platform that a source compares it with, such as TikTok for Douyin; not another name for
  /// it. Not a facet: query it by
  /// `platforms(by<&platform_profile::counterpart>(platform::tiktok))`.
  maybe<platform> counterpart{};
  std::string_view note{};  ///< what the sources say of it, in our own words

  using facets = trendatlas::facets<&platform_profile::kind>;
  using columns =
      trendatlas::columns<facets, &platform_profile::counterpart, &platform_profile::note>;
};

/// A canonical trend: a subject on which the sources make claims, for or against it.
struct trend {
  trend_id id{};               ///< which trend this is
  std::string_view summary{};  ///< what the sources say of it, in our own words
  enum_set<theme> themes{};    ///< what it is about; never empty
  trendatlas::momentum momentum = momentum::unstated;  ///< as one of its claims states it

  using facets = trendatlas::facets<&trend::themes, &trend::momentum>;
  using columns = trendatlas::columns<facets, &trend::summary>;
};

/// What a source says of a trend, and where.
struct claim {
  citation where{};                                    ///< where the source says it
  trend_id trend{};                                    ///< the trend that it is about
  trendatlas::stance stance{};                         ///< how it stands toward that trend
  trendatlas::momentum momentum = momentum::unstated;  ///< how far along it says the trend is
  trendatlas::certainty certainty{};  ///< observed, unless the passage looks ahead or supposes
  enum_set<platform> platforms{};     ///< those that the passage names as part of the claim
  enum_set<audience> audiences{};     ///< those that the passage speaks of or to
  std::string_view statement{};       ///< what the source says, in our own words

  using facets = trendatlas::facets<&claim::where, &claim::trend, &claim::stance, &claim::momentum,
                                    &claim::certainty, &claim::platforms, &claim::audiences>;
  using columns = trendatlas::columns<facets, &claim::statement>;
};

/// Advice that a source gives, and where.
struct recommendation {
  citation where{};                 ///< where the source gives it
  enum_set<trend_id> trends{};      ///< those that it serves; never empty
  enum_set<platform> platforms{};   ///< those that it names
  enum_set<audience> audiences{};   ///< those whom it advises; empty: nobody in particular
  trendatlas::strength strength{};  ///< whether the source states it or implies it
  std::string_view action{};        ///< what to do, in our own words, as an imperative

  using facets = trendatlas::facets<&recommendation::where, &recommendation::trends,
                                    &recommendation::platforms, &recommendation::audiences,
                                    &recommendation::strength>;
  using columns = trendatlas::columns<facets, &recommendation::action>;
};

/// A product feature that a source names, including generic ones such as live streaming. Two rows
/// may have the same name: `find` returns the first, and keys such as the source tell them apart.
struct feature {
  citation where{};                ///< where the source names it
  std::string_view name{};         ///< as in the document
  std::string_view gloss{};        ///< the name in English; empty where `name` is English
  enum_set<platform> platforms{};  ///< those to which the passage assigns it
  enum_set<trend_id> trends{};     ///< those to which it belongs
  std::string_view note{};         ///< what the source says of it, in our own words

  using facets = trendatlas::facets<&feature::where, &feature::platforms, &feature::trends>;
  using columns = trendatlas::columns<facets, &feature::name, &feature::gloss, &feature::note>;
};

/// A quantity that a source gives.
struct figure {
  citation where{};               ///< where the source gives it
  trend_id trend{};               ///< the trend for which the source gives it
  std::string_view quantity{};    ///< what is counted or measured, in our own words
  maybe<std::int64_t> minimum{};  ///< in units; none where the source sets no lower bound
  maybe<std::int64_t> maximum{};  ///< in units; none where the source sets no upper bound
  std::string_view unit{};        ///< what the numbers count, such as "seconds"
  std::string_view wording{};     ///< the number as in the document

  using facets = trendatlas::facets<&figure::where, &figure::trend>;
  using columns = trendatlas::columns<facets, &figure::quantity, &figure::minimum, &figure::maximum,
                                      &figure::unit, &figure::wording>;
};

/// Somebody or something that a source names: a person, a virtual influencer, a brand. Two rows may
/// have the same name, as with features.
struct entity {
  citation where{};             ///< where the source names it
  std::string_view name{};      ///< as in the document
  std::string_view gloss{};     ///< the name in English; empty where `name` is English
  entity_kind kind{};           ///< what the name stands for
  enum_set<trend_id> trends{};  ///< those for which the passage names it
  std::string_view role{};      ///< its role in the passage, in our own words

  using facets = trendatlas::facets<&entity::where, &entity::kind, &entity::trends>;
  using columns = trendatlas::columns<facets, &entity::name, &entity::gloss, &entity::role>;
};

/// A question that a source asks and answers.
struct faq {
  citation where{};             ///< where the source asks and answers it
  trend_id trend{};             ///< the trend that it is about
  std::string_view question{};  ///< in our own words
  std::string_view answer{};    ///< in our own words

  using facets = trendatlas::facets<&faq::where, &faq::trend>;
  using columns = trendatlas::columns<facets, &faq::question, &faq::answer>;
};

/// Two trends that pull against each other.
struct tension {
  trend_id first{};         ///< one of the two trends
  trend_id second{};        ///< the other one
  strength basis{};         ///< stated: a source sets the two against each other; implied: we do
  citation where[2]{};      ///< where a source speaks of the first trend, and where of the second
  std::string_view note{};  ///< how they pull against each other, in our own words

  using facets =
      trendatlas::facets<&tension::first, &tension::second, &tension::basis, &tension::where>;
  using columns = trendatlas::columns<facets, &tension::note>;
};

}  // namespace trendatlas::inline v0_1

#endif
