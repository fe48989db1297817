// SPDX-License-Identifier: BSL-1.0
// The umbrella prints nothing; one error says which header does.
#include <ostream>
#include <trendatlas/insight.hpp>
#include <trendatlas/trendatlas.hpp>

using namespace trendatlas;
// clang-format off
void print(std::ostream& out) {
  out << name(theme::ai);
  out << theme::ai;  // offending: include_trendatlas_ostream_hpp_to_print_this
  out << enum_set{theme::ai};  // offending: include_trendatlas_ostream_hpp_to_print_this
  out << "trends: " << trends(theme::ai) << '\n';  // offending: include_trendatlas_ostream_hpp_to_print_this
  out << claims.first()->where;  // offending: include_trendatlas_ostream_hpp_to_print_this
  out << tensions.first()->where;  // offending: trendatlas: to print this, include <trendatlas/ostream.hpp>
  out << claims.first()->where.lines;  // offending: include_trendatlas_ostream_hpp_to_print_this
  out << *claims.first();  // offending: include_trendatlas_ostream_hpp_to_print_this
  out << aliases(platform::twitter);  // offending: include_trendatlas_ostream_hpp_to_print_this
  out << evidence(trends, theme::ai);  // offending: include_trendatlas_ostream_hpp_to_print_this
}
