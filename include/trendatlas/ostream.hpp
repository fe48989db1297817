// SPDX-License-Identifier: BSL-1.0
#ifndef TRENDATLAS_OSTREAM_HPP
#define TRENDATLAS_OSTREAM_HPP

#include <ostream>

#include "enum_set.hpp"
#include "model.hpp"
#include "vocabulary.hpp"

namespace trendatlas::inline v1 {

/// Writes the name of an enumerator; nothing for one that does not exist. For an enum of your own: `using trendatlas::operator<<;`.
template <vocabulary_enum E>
std::ostream& operator<<(std::ostream& out, E e) {
  return out << name(e);
}

/// Writes the names, with commas between them; nothing for the empty set.
template <vocabulary_enum E>
std::ostream& operator<<(std::ostream& out, const enum_set<E>& set) {
  const char* separator = "";
  for (const E e : set) {
    out << separator << name(e);
    separator = ", ";
  }
  return out;
}

/// Writes "line 3" or "lines 3-4".
inline std::ostream& operator<<(std::ostream& out, line_range lines) {
  out << (lines.first == lines.last ? "line " : "lines ") << lines.first;
  if (lines.first != lines.last) out << '-' << lines.last;
  return out;
}

}  // namespace trendatlas::inline v1

#endif
