// SPDX-License-Identifier: BSL-1.0
#ifndef TRENDATLAS_TESTS_TEXT_HPP
#define TRENDATLAS_TESTS_TEXT_HPP

#include <sstream>
#include <string>

/// What `<<` writes.
template <class Value>
std::string streamed(const Value& value) {
  std::ostringstream out;
  out << value;
  return out.str();
}
/// Words or numbers as one text, which doctest prints where a check fails.
template <class Words>
std::string in_a_line(const Words& words) {
  std::ostringstream line;
  for (const auto& one : words) line << one << ' ';
  return line.str();
}

#endif
