// SPDX-License-Identifier: BSL-1.0
// Search in the built-in tables and, like <trendatlas/engine/search.hpp>, in tables of your own.
#ifndef TRENDATLAS_SEARCH_HPP
#define TRENDATLAS_SEARCH_HPP

#include "catalog.hpp"
#include "catalog/keywords.hpp"
#include "engine/misused_operators.hpp"
#include "engine/search.hpp"
#include "labels.hpp"

namespace trendatlas::inline v0_1 {

namespace atlas_detail {

// The texts of the rows, in order of decreasing weight. The text of a citation is its heading, in
// the language of the document.

template <>
struct texts_of<citation> : std::type_identity<texts<&citation::heading>> {};
template <>
struct texts_of<source> : std::type_identity<texts<&source::title, &source::summary>> {};
template <>
struct texts_of<platform_profile> : std::type_identity<texts<&platform_profile::note>> {};
template <>
struct texts_of<claim> : std::type_identity<texts<&claim::statement, &claim::where>> {};
template <>
struct texts_of<recommendation>
    : std::type_identity<texts<&recommendation::action, &recommendation::where>> {};
template <>
struct texts_of<feature>
    : std::type_identity<texts<&feature::name, &feature::gloss, &feature::note>> {};
template <>
struct texts_of<figure>
    : std::type_identity<texts<&figure::quantity, &figure::unit, &figure::wording>> {};
template <>
struct texts_of<entity> : std::type_identity<texts<&entity::name, &entity::gloss, &entity::role>> {
};
template <>
struct texts_of<faq> : std::type_identity<texts<&faq::question, &faq::answer>> {};
template <>
struct texts_of<tension> : std::type_identity<texts<&tension::note>> {};

/// What a search in the trends reads: their labels, keywords and summaries, and the claims and
/// recommendations about them, with their headings.
struct trend_texts {
  static constexpr std::size_t documents = row_count<catalog_2024::trend_rows>;
  static constexpr std::size_t claims_begin = documents;
  static constexpr std::size_t advice_begin = claims_begin + row_count<catalog_2024::claim_rows>;
  static constexpr std::size_t units = advice_begin + row_count<catalog_2024::recommendation_rows>;

  static_assert(std::size(catalog_2024::trend_keywords) == documents);

  template <class Visit>
  static constexpr void visit_texts(std::size_t unit, const Visit& visit) noexcept {
    if (unit < claims_begin) {
      const trend& of = catalog_2024::trend_rows[unit];
      for (const language in : values<language>) visit(trendatlas::label(of.id, in), 6);
      visit(catalog_2024::trend_keywords[unit], 6);
      visit(of.summary, 3);
    } else if (unit < advice_begin) {
      const claim& of = catalog_2024::claim_rows[unit - claims_begin];
      visit(of.statement, 1);
      visit(of.where.heading, 1);
    } else {
      const recommendation& of = catalog_2024::recommendation_rows[unit - advice_begin];
      visit(of.action, 1);
      visit(of.where.heading, 1);
    }
  }
  template <class Visit>
  static constexpr void visit_documents(std::size_t unit, const Visit& visit) noexcept {
    if (unit < claims_begin)
      visit(unit);
    else if (unit < advice_begin)
      visit(static_cast<std::size_t>(catalog_2024::claim_rows[unit - claims_begin].trend));
    else
      atlas_detail::for_each_position(catalog_2024::recommendation_rows[unit - advice_begin].trends,
                                      visit);
  }
};
template <>
struct searched<catalog_2024::trend_rows> {
  using type = trend_texts;
  static constexpr bool has = true;
  static constexpr bool is_right = true;
};

}  // namespace atlas_detail

}  // namespace trendatlas::inline v0_1

#endif
