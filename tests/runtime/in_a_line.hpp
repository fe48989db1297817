// SPDX-License-Identifier: BSL-1.0
#ifndef TRENDATLAS_TESTS_IN_A_LINE_HPP
#define TRENDATLAS_TESTS_IN_A_LINE_HPP

#include <set>
#include <string>

/// Words as one text, which doctest prints where a check fails.
inline std::string in_a_line(const std::set<std::string>& words) {
  std::string line;
  for (const std::string& one : words) line += one + ' ';
  return line;
}

#endif
