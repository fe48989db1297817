// SPDX-License-Identifier: BSL-1.0
// For the test that a wrong answer is seen: the last of a thousand.
#include "compare.hpp"

namespace {

const bool asked = [] {
  std::vector<int> keys(1000);
  for (int i = 0; i != 1000; ++i) keys[static_cast<std::size_t>(i)] = i;
  compare::ask(
      "double", 1000, keys, [](int key) { return 2 * key; },
      compare::competitor{"right", [](int key) { return key + key; }},
      compare::competitor{"wrong", [](int key) { return key == 999 ? 0 : key + key; }});
  return true;
}();

}  // namespace
