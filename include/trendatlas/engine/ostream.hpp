// SPDX-License-Identifier: BSL-1.0
// Prints enumerators, sets of them, aliases, answers and evidence, of the catalog and of your own
// tables.
#ifndef TRENDATLAS_ENGINE_OSTREAM_HPP
#define TRENDATLAS_ENGINE_OSTREAM_HPP

#include <ostream>

#include "evidence.hpp"
#include "table.hpp"
#include "terms.hpp"

namespace trendatlas::inline v0_1 {

/// Writes the name of an enumerator; nothing for one out of a bad cast. For an enum of your own
/// write `using trendatlas::operator<<;` beside it.
template <vocabulary_enum Enum>
std::ostream& operator<<(std::ostream& out, Enum enumerator) {
  return out << trendatlas::name(enumerator);
}

/// Writes the names of a set, with commas between them; nothing for the empty set.
template <vocabulary_enum Enum>
std::ostream& operator<<(std::ostream& out, const enum_set<Enum>& set) {
  const char* separator = "";
  for (const Enum enumerator : set) {
    out << separator << trendatlas::name(enumerator);
    separator = ", ";
  }
  return out;
}

/// Writes the aliases of an enumerator, with commas between them; nothing where there are none.
inline std::ostream& operator<<(std::ostream& out, const alias_list& aliases) {
  const char* separator = "";
  for (const std::string_view alias : aliases) {
    out << separator << alias;
    separator = ", ";
  }
  return out;
}

/// Writes the names of the rows, with commas between them, and "none" for an empty answer. Where
/// rows have no names, writes how many there are: "3 rows".
template <const auto& Rows, class... Relations>
std::ostream& operator<<(std::ostream& out, const row_set<Rows, Relations...>& set) {
  if constexpr (atlas_detail::has_name<atlas_detail::row_of<Rows>>) {
    const char* separator = set.empty() ? "none" : "";
    for (const auto& row : set) {
      out << separator << atlas_detail::name_of(row);
      separator = ", ";
    }
    if (set.empty()) out << separator;
  } else {
    out << set.size() << (set.size() == 1 ? " row" : " rows");
  }
  return out;
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
