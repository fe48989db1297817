// SPDX-License-Identifier: BSL-1.0
// Names are keys in other people's files and URLs: none that was released may vanish.
#include <doctest/doctest.h>

#include <fstream>
#include <map>
#include <set>
#include <sstream>
#include <string>
#include <trendatlas/trendatlas.hpp>

namespace {

using namespace trendatlas;

using names_of_enums = std::map<std::string, std::set<std::string>>;

template <class Enum>
void add(names_of_enums& all, const char* type) {
  for (const Enum enumerator : values<Enum>) all[type].emplace(name(enumerator));
}
names_of_enums current_names() {
  names_of_enums all;
  add<theme>(all, "theme");
  add<platform>(all, "platform");
  add<audience>(all, "audience");
  add<stance>(all, "stance");
  add<momentum>(all, "momentum");
  add<certainty>(all, "certainty");
  add<language>(all, "language");
  add<source_id>(all, "source_id");
  add<trend_id>(all, "trend_id");
  add<platform_kind>(all, "platform_kind");
  add<strength>(all, "strength");
  add<entity_kind>(all, "entity_kind");
  return all;
}

/// Those names of a list that are not there any more, as "theme ai".
std::set<std::string> vanished(std::istream& released, const names_of_enums& current) {
  std::set<std::string> result;
  for (std::string line; std::getline(released, line);) {
    if (line.empty() || line.front() == '#') continue;
    std::istringstream words(line);
    std::string type, name;
    words >> type >> name;
    const auto names = current.find(type);
    if (names == current.end() || !names->second.contains(name)) result.insert(line);
  }
  return result;
}

TEST_CASE("no name that was released has vanished") {
  std::ifstream released(TRENDATLAS_RELEASED_NAMES);
  REQUIRE(released);
  CHECK(vanished(released, current_names()) == std::set<std::string>{});

  std::ifstream again(TRENDATLAS_RELEASED_NAMES);
  std::size_t count = 0;
  for (std::string line; std::getline(again, line);) count += line.front() != '#';
  CHECK(count >= 113);  // as many as 0.1 has
}

TEST_CASE("a name that vanished is found") {
  std::istringstream released("# a comment\ntheme ai\ntheme blogging\nmood calm\n");
  CHECK(vanished(released, current_names()) ==
        std::set<std::string>{"mood calm", "theme blogging"});
}

}  // namespace
