// Writes the page, or one of the pictures of the README, to a file.
#include <fstream>
#include <iostream>
#include <string_view>

#include "pictures.hpp"
#include "report.hpp"

namespace {

bool write(std::string_view what, std::ostream& out) {
  if (what == "page")
    atlas::write_report(out);
  else if (what == "heat-map")
    atlas::write_heat_map(out, atlas::placed::alone);
  else if (what == "tables")
    atlas::write_table_map(out, atlas::placed::alone);
  else
    return false;
  return true;
}

}  // namespace

int main(int argc, char** argv) {
  if (argc == 3) {
    std::ofstream out{argv[2], std::ios::binary};
    if (write(argv[1], out) && out.flush()) return 0;
  }
  std::cerr << "usage: report page|heat-map|tables FILE\n";
  return 2;
}
