// SPDX-License-Identifier: BSL-1.0
// Values printed without the header that prints them, and values that cannot be printed.
#ifndef TRENDATLAS_ENGINE_UNPRINTED_HPP
#define TRENDATLAS_ENGINE_UNPRINTED_HPP

#include <array>
#include <iosfwd>

#include "row_facets.hpp"
#include "row_set.hpp"

namespace trendatlas::inline v0_1 {

struct term;
class alias_list;

namespace atlas_detail {

// A stream converts to none of these types, and the error of a compiler shows the name of the type.
// With a deleted operator<<, clang would list every other one; with a static_assert, test
// frameworks would believe that there is one.
// clang-format off
struct include_trendatlas_ostream_hpp_to_print_this {
  include_trendatlas_ostream_hpp_to_print_this(std::ostream&) = delete;  // trendatlas: to print this, include <trendatlas/ostream.hpp>
};
struct write_a_row_by_trendatlas_export_hpp_or_print_its_members {
  write_a_row_by_trendatlas_export_hpp_or_print_its_members(std::ostream&) = delete;  // trendatlas: a whole row is written by <trendatlas/export.hpp>; print a member, or label(row)
};
struct call_the_table_to_print_its_rows {
  call_the_table_to_print_its_rows(std::ostream&) = delete;  // trendatlas: a table is not printed; call it for its rows, as in out << trends()
};
struct print_what_this_holds_one_by_one {
  print_what_this_holds_one_by_one(std::ostream&) = delete;  // trendatlas: this is not printed; go through it, as in for (const auto& [row, score] : found)
};
struct print_each_of_these_counts {
  print_each_of_these_counts(std::ostream&) = delete;  // trendatlas: counts are not printed at once; print each, as in counted[theme::ai]
};
struct print_what_is_in_this_optional {
  print_what_is_in_this_optional(std::ostream&) = delete;  // trendatlas: an optional is not printed; print *key where it has a value
};
struct print_the_members_of_this {
  print_the_members_of_this(std::ostream&) = delete;  // trendatlas: this is not printed; print its members, as in support(id).supporting
};
// clang-format on

template <class Stream>
struct refused_as {
  using stream = Stream;
};
template <class Type>
struct unprinted {};
template <class Type>
  requires(vocabulary_enum<Type> || is_enum_set<Type> || is_row_set<Type> ||
           std::is_same_v<Type, alias_list>)
struct unprinted<Type> : refused_as<include_trendatlas_ostream_hpp_to_print_this> {};
template <class Type>
  requires requires { typename Type::columns; }
struct unprinted<Type> : refused_as<write_a_row_by_trendatlas_export_hpp_or_print_its_members> {};
template <class Type>
  requires is_table<Type>
struct unprinted<Type> : refused_as<call_the_table_to_print_its_rows> {};
template <vocabulary_enum Enum>
struct unprinted<std::optional<Enum>> : refused_as<print_what_is_in_this_optional> {};
template <class Enum>
struct unprinted<std::optional<enum_set<Enum>>> : refused_as<print_what_is_in_this_optional> {};
template <vocabulary_enum Enum, std::size_t Size>
struct unprinted<std::array<Enum, Size>> : refused_as<print_what_this_holds_one_by_one> {};
template <>
struct unprinted<term> : refused_as<print_the_members_of_this> {};
template <class Value>
struct unprinted<maybe<Value>> : refused_as<print_what_is_in_this_optional> {};

}  // namespace atlas_detail

/// Refuses what cannot be printed, or not without its header, in one error that says so. The
/// operators of the headers are preferred, because they need no conversion of the stream.
template <class Type>
void operator<<(typename atlas_detail::unprinted<Type>::stream, const Type&);

}  // namespace trendatlas::inline v0_1

#endif
