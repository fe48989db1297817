// What the output goes to.
#ifndef ATLAS_TERMINAL_HPP
#define ATLAS_TERMINAL_HPP

#include <cstddef>
#include <string_view>

#include "words.hpp"

namespace atlas {

/// How text is laid out.
struct look {
  std::size_t width = 80;
  bool color = false;
};

/// Returns how text for the standard output is laid out: as wide as COLUMNS says, or else the
/// terminal, or else 80; in color where that is wanted, or where it is a terminal that has colors
/// and NO_COLOR is not set.
look look_of_output(color_when color);

/// Returns the width of the terminal that errors go to, and 0 where they go elsewhere.
std::size_t width_of_errors();

/// Writes all of it to the standard output. Returns the exit status: 0, also where nobody reads any
/// more; 1 where it cannot be written, which it says.
int write_output(std::string_view text);

}  // namespace atlas

#endif
