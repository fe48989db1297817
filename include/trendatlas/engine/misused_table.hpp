// SPDX-License-Identifier: BSL-1.0
// Mistaken calls on a table: one readable error each.
#ifndef TRENDATLAS_ENGINE_MISUSED_TABLE_HPP
#define TRENDATLAS_ENGINE_MISUSED_TABLE_HPP

#include <initializer_list>

#include "asked.hpp"

namespace trendatlas::inline v0_1 {

namespace atlas_detail {

inline constexpr refused no_result{};

/// Mistaken calls on a table: one error each that says what to write. This is not a template, so
/// that compilers read it once rather than once per table.
struct misused_table {
  template <class Key>
  constexpr refused operator()(std::initializer_list<Key>) const noexcept {
    static_assert(never<Key>,
                  "trendatlas: a list is no key; for any of these write a set, as in "
                  "trends(enum_set{theme::ai, theme::trust}), for all trends(theme::ai, "
                  "theme::trust)");
    return {};
  }
  template <class First, class Key>
  constexpr refused operator()(const First&, std::initializer_list<Key> list) const noexcept {
    return (*this)(list);
  }
  template <class Key, class Last>
  constexpr refused operator()(std::initializer_list<Key> list, const Last&) const noexcept {
    return (*this)(list);
  }
  template <class Id>
    requires std::is_enum_v<typename asked<Id>::key>
  [[nodiscard]] constexpr refused find(Id) const noexcept {
    static_assert(never<Id>,
                  "trendatlas: a row is found by its name; by its id write trends[id], by an "
                  "optional id trends[*id]");
    return {};
  }
  template <class Wrong>
    requires(std::is_enum_v<typename asked<Wrong>::key> ||
             requires { typename Wrong::allocator_type; })
  [[nodiscard]] constexpr const refused& at(const Wrong& wrong) const noexcept {
    if constexpr (std::is_enum_v<typename asked<Wrong>::key>)
      (void)find(wrong);
    else
      static_assert(never<Wrong>,
                    "trendatlas: at() is for constants; for a name that comes at run time write "
                    "trends.find(name), which gives nullptr on a miss");
    return no_result;
  }
  template <class Element>
  constexpr bool contains(const Element&) const noexcept {
    static_assert(never<Element>,
                  "trendatlas: an answer contains rows, as in trends(theme::ai).contains(id); of a "
                  "whole table ask trends().contains(id), of a name trends.find(name), of a key "
                  "trends.any(theme::ai)");
    return false;
  }
};

}  // namespace atlas_detail

// Classes of their own, so that nothing else is wrong with objects of these types.

/// A table of a table; this is one error that says what to write.
template <const auto& Rows, class... Others, const table<Rows, Others...>& Table,
          class... Relations>
class table<Table, Relations...> {
 public:
  constexpr table() noexcept {
    static_assert(atlas_detail::never<Relations...>,
                  "trendatlas: a table takes rows; for another table of the same rows write "
                  "table<table_rows<trends>, witnessed_by<notes>>");
  }
};
/// Rows are not an argument of a table; this is one error that says what to write.
template <class Row>
class table<atlas_detail::no_result, Row> {
 public:
  constexpr table(const Row*) noexcept {
    static_assert(atlas_detail::never<Row>,
                  "trendatlas: a table takes its rows in angle brackets, as in constexpr "
                  "trendatlas::table<rows> notes;");
  }
};
template <class Row, std::size_t Size>
table(const Row (&)[Size]) -> table<atlas_detail::no_result, Row>;

}  // namespace trendatlas::inline v0_1

#endif
