// The page: what `atlas report FILE` writes.
#ifndef ATLAS_REPORT_HPP
#define ATLAS_REPORT_HPP

#include <iosfwd>

namespace atlas {

/// Writes one self-contained HTML page that shows the catalog and answers questions about it. Its
/// style, its script and, where this program was built with it, the library compiled to WebAssembly
/// are in it; it loads nothing.
void write_report(std::ostream& out);

}  // namespace atlas

#endif
