// SPDX-License-Identifier: BSL-1.0
// The texts of rows that a search reads.
#ifndef TRENDATLAS_ENGINE_TEXTS_HPP
#define TRENDATLAS_ENGINE_TEXTS_HPP

#include "name_index.hpp"

namespace trendatlas::inline v0_1 {

/// Lists the members of a row type that a search reads. The words of the first one count four
/// times, those of the second twice, the others once.
///     using texts = trendatlas::texts<&row::title, &row::note>;
/// A text is a std::string_view, a const char*, or a part that lists texts itself. If rows have an
/// id with a label, the label counts four times, the first member twice, the others once.
template <auto... Members>
struct texts {};

namespace atlas_detail {

template <class Row>
struct texts_of : std::type_identity<void> {};
template <class Row>
  requires requires { typename Row::texts; }
struct texts_of<Row> : std::type_identity<typename Row::texts> {};
template <class Row>
inline constexpr bool has_texts = !std::is_void_v<typename texts_of<Row>::type>;

/// Is a member a text, or a part that lists texts?
template <class Text>
inline constexpr bool is_searchable = std::is_convertible_v<const Text&, std::string_view>;
template <class Texts>
inline constexpr bool are_searchable = false;
template <auto... Members>
inline constexpr bool are_searchable<texts<Members...>> =
    (is_searchable<member_type_of<Members>> && ...);
template <class Part>
  requires has_texts<Part>
inline constexpr bool is_searchable<Part> = are_searchable<typename texts_of<Part>::type>;

inline constexpr std::size_t first_weight = 4;

template <class Text, class Visit>
constexpr void visit_text(const Text& text, std::size_t weight, const Visit& visit) noexcept;
template <class Row, auto... Members, class Visit>
constexpr void visit_members(const Row& row, texts<Members...>, std::size_t weight,
                             const Visit& visit) noexcept {
  std::size_t place = 0;
  ((atlas_detail::visit_text(row.*Members, weight >> place == 0 ? 1 : weight >> place, visit),
    ++place),
   ...);
}
template <class Text, class Visit>
constexpr void visit_text(const Text& text, std::size_t weight, const Visit& visit) noexcept {
  if constexpr (has_texts<Text>)
    atlas_detail::visit_members(text, typename texts_of<Text>::type{}, weight, visit);
  else
    visit(atlas_detail::text_of(text), weight);
}

template <class Row>
inline constexpr bool has_label = false;
template <class Row>
  requires has_id<Row>
inline constexpr bool has_label<Row> =
    requires(const Row& row) { atlas_detail::term_of(row.id).label; };

/// The texts of rows, each row a document.
template <const auto& Rows>
struct row_texts {
  static constexpr std::size_t documents = row_count<Rows>;
  static constexpr std::size_t units = row_count<Rows>;

  template <class Visit>
  static constexpr void visit_texts(std::size_t unit, const Visit& visit) noexcept {
    using row = row_of<Rows>;
    if constexpr (has_label<row>) visit(trendatlas::label(Rows[unit].id), first_weight);
    atlas_detail::visit_members(Rows[unit], typename texts_of<row>::type{},
                                has_label<row> ? first_weight / 2 : first_weight, visit);
  }
  template <class Visit>
  static constexpr void visit_documents(std::size_t unit, const Visit& visit) noexcept {
    visit(unit);
  }
};

/// What a search in a table reads. Specialized for a table whose search reads more than its rows.
template <const auto& Rows>
struct searched {
  using type = row_texts<Rows>;
  static constexpr bool has = has_texts<row_of<Rows>>;
  static constexpr bool is_right = is_searchable<row_of<Rows>>;
};

}  // namespace atlas_detail

}  // namespace trendatlas::inline v0_1

#endif
