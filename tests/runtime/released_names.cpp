// SPDX-License-Identifier: BSL-1.0
// Names are keys in other people's files and URLs: none that was released may vanish.
#include <doctest/doctest.h>

#include <fstream>
#include <set>
#include <sstream>
#include <string>

#include "../catalog_parts.hpp"

namespace {

using namespace trendatlas;

using names = std::set<std::string>;  // as "theme ai"

names current_names() {
  names all;
  catalog_parts::for_each_vocabulary([&]<class Enum>(const std::string type, Enum) {
    for (const Enum enumerator : values<Enum>)
      all.insert(type + " " + std::string{name(enumerator)});
  });
  return all;
}
names read_names(std::istream& list) {
  names all;
  for (std::string line; std::getline(list, line);)
    if (!line.empty() && line.front() != '#') all.insert(line);
  return all;
}
names vanished(names released) {
  for (const std::string& current : current_names()) released.erase(current);
  return released;
}

TEST_CASE("no name that was released has vanished") {
  std::ifstream list(TRENDATLAS_RELEASED_NAMES);
  REQUIRE(list);
  const names released = read_names(list);
  CHECK(released.size() >= 113);  // as many as 0.1 has
  CHECK(vanished(released) == names{});
}

TEST_CASE("a name that vanished is found") {
  std::istringstream list("# a comment\ntheme ai\ntheme blogging\nmood calm\n");
  CHECK(vanished(read_names(list)) == names{"mood calm", "theme blogging"});
}

}  // namespace
