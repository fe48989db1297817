// Writes the page, or one of the pictures of the README, to the standard output.
#include <iostream>
#include <string_view>

#include "pictures.hpp"
#include "report.hpp"

int main(int argc, char** argv) {
  const std::string_view what = argc == 2 ? argv[1] : "";
  if (what == "page") {
    atlas::write_report(std::cout);
  } else if (what == "heat-map") {
    atlas::write_heat_map(std::cout, atlas::placed::alone);
  } else if (what == "tables") {
    atlas::write_table_map(std::cout, atlas::placed::alone);
  } else {
    std::cerr << "usage: report page|heat-map|tables\n";
    return 2;
  }
  return std::cout.flush() ? 0 : 1;
}
