// SPDX-License-Identifier: BSL-1.0
// Names are keys in other people's files and URLs: none that was released may vanish. So each has a
// line in tests/released/names.txt from the start, whether its version is released yet or not.
// Where this test names a new one, add its line; where it names one that vanished, restore the
// enumerator. Only a name that no release had may go, with its line.
#include <doctest/doctest.h>

#include <filesystem>
#include <fstream>
#include <iterator>
#include <set>
#include <sstream>
#include <string>

#include "../catalog_parts.hpp"
#include "text.hpp"

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
names without(names some, const names& others) {
  for (const std::string& other : others) some.erase(other);
  return some;
}
names vanished(const names& listed) { return without(listed, current_names()); }
names unlisted(const names& listed) { return without(current_names(), listed); }

TEST_CASE("no name that was released has vanished, and the list has each new one") {
  std::ifstream list(TRENDATLAS_RELEASED_NAMES);
  REQUIRE(list);
  const names listed = read_names(list);
  CHECK(in_a_line(vanished(listed)) == "");
  CHECK(in_a_line(unlisted(listed)) == "");
}

TEST_CASE("a name that vanished is found, and one that is not listed") {
  std::istringstream list("# a comment\ntheme ai\ntheme blogging\nmood calm\n");
  const names listed = read_names(list);
  CHECK(vanished(listed) == names{"mood calm", "theme blogging"});
  CHECK(unlisted(listed).size() == current_names().size() - 1);
  CHECK(unlisted(listed).contains("theme video"));
}

// The last words of what the headers have between these two.
names declared(std::string_view begin, char end) {
  names all;
  for (const auto& entry :
       std::filesystem::recursive_directory_iterator{TRENDATLAS_HEADERS "/trendatlas"}) {
    if (!entry.is_regular_file()) continue;
    std::ifstream file(entry.path());
    const std::string text(std::istreambuf_iterator<char>{file}, {});
    for (std::size_t at = text.find(begin); at != std::string::npos;
         at = text.find(begin, at + 1)) {
      const std::string declaration = text.substr(at, text.find(end, at) - at);
      all.insert(declaration.substr(declaration.find_last_of(" (") + 1));
    }
  }
  return all;
}

TEST_CASE("these tests go through all vocabularies and tables that the headers declare") {
  names vocabularies, tables;
  catalog_parts::for_each_vocabulary([&](const char* name, auto) { vocabularies.insert(name); });
  catalog_parts::for_each_table([&](const char* name, const auto&) { tables.insert(name); });
  CHECK(in_a_line(vocabularies) == in_a_line(declared("\nconstexpr auto vocabulary(", ')')));
  CHECK(in_a_line(tables) == in_a_line(declared("\ninline constexpr table<", ';')));
}

}  // namespace
