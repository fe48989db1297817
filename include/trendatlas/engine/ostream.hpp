// SPDX-License-Identifier: BSL-1.0
// Prints enumerators, sets of them, aliases, answers and evidence, of the catalog and of your own
// tables.
#ifndef TRENDATLAS_ENGINE_OSTREAM_HPP
#define TRENDATLAS_ENGINE_OSTREAM_HPP

#include <ostream>

#include "evidence.hpp"
#include "printed.hpp"

namespace trendatlas::inline v0_1 {

namespace atlas_detail {

template <class Stream>
void pad(Stream& out, std::streamsize count) {
  for (; count > 0; --count) out.put(out.fill());
}
/// Prints a value as one text, so that the width of the stream applies to the whole.
template <class Stream, class Value>
Stream& print(Stream& out, const Value& value) {
  std::streamsize padding = out.width(0);
  visit_printed(value, [&](std::string_view piece) {  // by argument-dependent lookup
    padding -= static_cast<std::streamsize>(piece.size());
  });
  const bool is_left = (out.flags() & std::ios_base::adjustfield) == std::ios_base::left;
  if (!is_left) atlas_detail::pad(out, padding);
  visit_printed(value, [&](std::string_view piece) {  // `<<` costs a compiler more
    out.write(piece.data(), static_cast<std::streamsize>(piece.size()));
  });
  if (is_left) atlas_detail::pad(out, padding);
  return out;
}

}  // namespace atlas_detail

/// Writes the name of an enumerator; nothing for one from a bad cast. For an enum of your own,
/// write `using trendatlas::operator<<;` beside it.
template <vocabulary_enum Enum>
std::ostream& operator<<(std::ostream& out, Enum enumerator) {
  return out << trendatlas::name(enumerator);
}

/// Writes the names of a set, with commas between them; nothing for the empty set.
template <vocabulary_enum Enum>
std::ostream& operator<<(std::ostream& out, const enum_set<Enum>& set) {
  return atlas_detail::print(out, set);
}

/// Writes the aliases of an enumerator, with commas between them; nothing if there are none.
template <class Traits>
std::basic_ostream<char, Traits>& operator<<(std::basic_ostream<char, Traits>& out,
                                             const alias_list& aliases) {
  return atlas_detail::print(out, aliases);
}

/// Writes the names of the rows, with commas between them, or "none" for an empty answer. If rows
/// have no names, writes how many there are: "3 rows".
template <const auto& Rows, class... Relations>
std::ostream& operator<<(std::ostream& out, const row_set<Rows, Relations...>& set) {
  return atlas_detail::print(out, set);
}

/// Writes the label or the name of each row and, below it, its witnesses, one per line. For
/// witnesses of your own type, write an `operator<<` for a row beside that type.
///     std::cout << evidence(trends, platform::mastodon);
template <class Set, class Witnesses>
std::ostream& operator<<(std::ostream& out, const evidence_list<Set, Witnesses>& list) {
  for (const auto& [row, witnesses] : list) {
    out << (trendatlas::label(row).empty() ? trendatlas::name(row) : trendatlas::label(row))
        << '\n';
    for (const auto& witness : witnesses) out << "- " << witness << '\n';
  }
  return out;
}

}  // namespace trendatlas::inline v0_1

#endif
