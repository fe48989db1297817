// SPDX-License-Identifier: BSL-1.0
#ifndef TRENDATLAS_TESTS_IN_A_LINE_HPP
#define TRENDATLAS_TESTS_IN_A_LINE_HPP

#include <sstream>
#include <string>

/// Words or numbers as one text, which doctest prints where a check fails.
template <class Words>
std::string in_a_line(const Words& words) {
  std::ostringstream line;
  for (const auto& one : words) line << one << ' ';
  return line.str();
}

#endif
