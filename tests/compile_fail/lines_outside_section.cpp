// SPDX-License-Identifier: BSL-1.0
// A row cites lines of its section.
// message: these_lines_are_outside_the_section
// message: 17
// on a later line: compilers begin with the constant, and come to its mistake then
#include <trendatlas/trendatlas.hpp>

using namespace trendatlas;
constexpr section shopping{source_id::hidden_side, {13, 16}, "Shopping"};
constexpr citation right = shopping(15);
constexpr citation wrong = shopping(17);  // offending
