// SPDX-License-Identifier: BSL-1.0
#ifndef TRENDATLAS_OSTREAM_HPP
#define TRENDATLAS_OSTREAM_HPP

// Prints enumerators, sets of them, answers, evidence, lines, citations and claims.

#include "engine/ostream.hpp"
#include "model.hpp"
#include "model/printed.hpp"

namespace trendatlas::inline v0_1 {

// Templates, so that a program instantiates only what it prints.

/// Writes "line 3" or "lines 3-4".
template <class Traits>
std::basic_ostream<char, Traits>& operator<<(std::basic_ostream<char, Traits>& out,
                                             line_range lines) {
  return atlas_detail::print(out, lines);
}

/// Writes a citation: `The hidden side, line 15, "Final Thoughts"`.
template <class Traits>
std::basic_ostream<char, Traits>& operator<<(std::basic_ostream<char, Traits>& out,
                                             const citation& where) {
  return atlas_detail::print(out, where);
}

/// Prints each of several citations, as a tension has them.
template <class Traits, std::size_t Count>
std::basic_ostream<char, Traits>& operator<<(std::basic_ostream<char, Traits>& out,
                                             const citation (&places)[Count]) {
  return atlas_detail::print(out, places);
}

/// Writes what a claim says and, on a second line, its stance and its citation.
template <class Traits>
std::basic_ostream<char, Traits>& operator<<(std::basic_ostream<char, Traits>& out,
                                             const claim& said) {
  return out << said.statement << "\n  " << label(said.stance) << ": " << said.where;
}

}  // namespace trendatlas::inline v0_1

#endif
