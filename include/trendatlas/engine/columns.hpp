// SPDX-License-Identifier: BSL-1.0
// Visits the members of a row by name.
#ifndef TRENDATLAS_ENGINE_COLUMNS_HPP
#define TRENDATLAS_ENGINE_COLUMNS_HPP

#include <concepts>
#include <string_view>

#include "row_facets.hpp"
#include "terms.hpp"

namespace trendatlas::inline v0_1 {

namespace atlas_detail {

/// A member of a row, or a member inside a part of it, by the members that lead there.
template <auto... Members>
struct path {};
template <auto First, auto... Rest>
struct last_of : last_of<Rest...> {};
template <auto Last>
struct last_of<Last> {
  static constexpr auto member = Last;
};

#if defined(_MSC_VER) && !defined(__clang__)
#define TRENDATLAS_SPELLED __FUNCSIG__
#else
#define TRENDATLAS_SPELLED __PRETTY_FUNCTION__
#endif
/// Returns a text in which the compiler names a member or a type.
template <auto Member>
constexpr std::string_view spelled() noexcept {
  return TRENDATLAS_SPELLED;
}
template <class Type>
constexpr std::string_view spelled() noexcept {
  return TRENDATLAS_SPELLED;
}
#undef TRENDATLAS_SPELLED

/// Returns the name that ends there, before the arguments of a template if there are any. Names may
/// contain UTF-8.
constexpr std::string_view name_before(std::string_view text, std::size_t end) noexcept {
  const auto is_letter = [](char sign) {
    return ('a' <= sign && sign <= 'z') || ('A' <= sign && sign <= 'Z') ||
           ('0' <= sign && sign <= '9') || sign == '_' || (sign & 0x80) != 0;
  };
  for (int open = 0; end != 0 && (open != 0 || text[end - 1] == '>' || text[end - 1] == ' ');) {
    --end;
    open += text[end] == '>' ? 1 : text[end] == '<' ? -1 : 0;
  }
  std::size_t begin = end;
  while (begin != 0 && is_letter(text[begin - 1])) --begin;
  return text.substr(begin, end - begin);
}

#if defined(_MSC_VER) && !defined(__clang__)
// As in "... spelled<&some_row<struct row>->text>(void) noexcept". To MSVC, a pointer to a member
// is a number, but the address of a member of some object has its name.
template <class Row>
extern const Row some_row;  // nowhere defined
template <class Row, class Type>
constexpr const Row& row_with(Type Row::*) noexcept {
  return some_row<Row>;
}
constexpr std::string_view name_in(std::string_view text) noexcept {
  return atlas_detail::name_before(text, text.rfind(">(void)"));
}
template <auto Member>
inline constexpr std::string_view member_name =
    atlas_detail::name_in(atlas_detail::spelled<&(atlas_detail::row_with(Member).*Member)>());
template <class Type>
inline constexpr std::string_view type_name = atlas_detail::name_in(atlas_detail::spelled<Type>());
#else
/// Returns the last name in "... spelled() [with auto Member = &row::text; ...]".
constexpr std::string_view name_in(std::string_view text, std::string_view known) noexcept {
  text.remove_prefix(text.find(known) + known.size());
  const std::size_t end = text.find(';');
  return atlas_detail::name_before(text, end != text.npos ? end : text.rfind(']'));
}
template <auto Member>
inline constexpr std::string_view member_name =
    atlas_detail::name_in(atlas_detail::spelled<Member>(), "Member = ");
template <class Type>
inline constexpr std::string_view type_name =
    atlas_detail::name_in(atlas_detail::spelled<Type>(), "Type = ");
#endif

template <class Type>
concept is_text = std::is_convertible_v<const Type&, std::string_view>;
template <class Type>
inline constexpr bool is_column_list = false;
template <class Facets, auto... Others>
inline constexpr bool is_column_list<columns<Facets, Others...>> = true;
/// Does a type list its columns, as rows and parts of rows do?
template <class Type>
concept is_part = requires { requires is_column_list<typename Type::columns>; };
/// Is there an as_text() beside the type, which turns a value into a text? Then the value is one
/// column.
template <class Type>
concept has_text_form = requires(const Type& value) {
  { as_text(value) } -> std::convertible_to<std::string_view>;
};

template <auto... Path, class Visit>
constexpr void visit_paths(const Visit& visit);

template <auto... Path, class Visit, auto... Members, auto... Others>
constexpr void visit_paths_in(const Visit& visit, columns<facets<Members...>, Others...>) {
  (atlas_detail::visit_paths<Path..., Members>(visit), ...);
  (atlas_detail::visit_paths<Path..., Others>(visit), ...);
}
template <class Row, class Listed>
inline constexpr bool has_unlisted_id = has_id<Row>;
template <class Row, auto... Members, auto... Others>
  requires has_id<Row>
inline constexpr bool has_unlisted_id<Row, columns<facets<Members...>, Others...>> =
    !lists_id<Row, facets<Members..., Others...>>;

/// Does a row type list its columns? If not, one error says how.
template <class Row>
constexpr bool says_its_columns() noexcept {
  constexpr bool says = is_part<Row>;
  constexpr bool are_rows =
      requires { typename Row::answer_type; } || requires { Row::block_count; };
  static_assert(!are_rows,
                "trendatlas: a row has columns; go through the rows, as in "
                "for (const trend& t : trends) for_each_column(t, visit)");
  static_assert(says || are_rows,
                "trendatlas: this row type does not say its columns; write "
                "`using columns = trendatlas::columns<facets, &row::text>;` with its other members "
                "behind the facets");
  return says;
}

/// Visits the columns of a row as paths; a part is replaced by its own columns.
template <class Row, auto... Path, class Visit>
constexpr void visit_columns(const Visit& visit) {
  if constexpr (atlas_detail::says_its_columns<Row>()) {
    if constexpr (has_unlisted_id<Row, typename Row::columns>)
      atlas_detail::visit_paths<Path..., &Row::id>(visit);
    atlas_detail::visit_paths_in<Path...>(visit, typename Row::columns{});
  }
}
template <auto... Path, class Visit>
constexpr void visit_paths(const Visit& visit) {
  using type = member_type_of<last_of<Path...>::member>;
  if constexpr (is_part<type> && !has_text_form<type>)
    atlas_detail::visit_columns<type, Path...>(visit);
  else
    visit(path<Path...>{});
}

template <auto... Path>
constexpr std::string_view name_of_column(path<Path...>) noexcept {
  return member_name<last_of<Path...>::member>;
}
template <class Row, auto... Path>
constexpr const auto& column_in(const Row& row, path<Path...>) noexcept {
  return (row.*....*Path);
}

}  // namespace atlas_detail

/// Calls `visit(name, value)` with each column of a row, in order: its id, its facets, its other
/// columns. A part is replaced by its own columns, so a claim has the columns `source`, `lines` and
/// `heading`. An array of parts is one column.
///     for_each_column(t, [](std::string_view name, const auto& value) { ... });
template <class Row, class Visit>
constexpr void for_each_column(const Row& row, const Visit& visit) {
  atlas_detail::visit_columns<Row>([&](auto column) {
    visit(atlas_detail::name_of_column(column), atlas_detail::column_in(row, column));
  });
}

/// Calls `visit.template operator()<Type>(name)` for each column of a row type, with its type.
template <class Row, class Visit>
constexpr void for_each_column_type(const Visit& visit) {
  atlas_detail::visit_columns<Row>([&]<auto... Path>(atlas_detail::path<Path...> column) {
    using type = atlas_detail::member_type_of<atlas_detail::last_of<Path...>::member>;
    visit.template operator()<type>(atlas_detail::name_of_column(column));
  });
}

}  // namespace trendatlas::inline v0_1

#endif
