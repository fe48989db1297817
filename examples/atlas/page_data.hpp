// What the script of the page knows, as JSON.
#ifndef ATLAS_PAGE_DATA_HPP
#define ATLAS_PAGE_DATA_HPP

#include <iosfwd>

namespace atlas {

/// Writes one JSON object: the words of the vocabularies, the rows of the tables that the page
/// shows, as the library exports them, and for each trend its support and what is near to it. Rows
/// and words are in the order of the library.
void write_page_data(std::ostream& out);

}  // namespace atlas

#endif
