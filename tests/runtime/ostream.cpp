// SPDX-License-Identifier: BSL-1.0
#include <doctest/doctest.h>

#include <sstream>
#include <trendatlas/ostream.hpp>

using namespace trendatlas;

namespace {

template <class T>
std::string written(const T& value) {
  std::ostringstream out;
  out << value;
  return out.str();
}

}  // namespace

TEST_CASE("enumerators and sets of them are written by name") {
  CHECK(written(theme::brand_identity) == "brand-identity");
  CHECK(written(static_cast<theme>(200)).empty());
  CHECK(written(enum_set<theme>{}).empty());
  CHECK(written(enum_set<theme>{theme::video}) == "video");
  CHECK(written(enum_set<theme>{theme::video, theme::ai}) == "ai, video");
}

TEST_CASE("lines are written as a reader would say them") {
  CHECK(written(line_range{3, 3}) == "line 3");
  CHECK(written(line_range{3, 4}) == "lines 3-4");
}
