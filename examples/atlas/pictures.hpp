// Pictures of the catalog, as SVG.
#ifndef ATLAS_PICTURES_HPP
#define ATLAS_PICTURES_HPP

#include <iosfwd>

namespace atlas {

/// Where a picture stands: in the page, whose style it shares and whose selection its links set, or
/// in a file of its own, which brings its style and has no links.
enum class placed { in_page, alone };

/// Writes how many trends of each theme the sources see on each platform.
void write_heat_map(std::ostream& out, placed where);
/// Writes how many sources support, qualify and challenge each trend.
void write_support(std::ostream& out, placed where);
/// Writes which trends pull against each other.
void write_tensions(std::ostream& out, placed where);
/// Writes which tables there are, what each can be asked, and which refer to which.
void write_table_map(std::ostream& out, placed where);

}  // namespace atlas

#endif
