// SPDX-License-Identifier: BSL-1.0
// Two threads write the same object: the sanitizer must stop this, or it would find nothing
// elsewhere either.
#include <thread>

namespace {
int written = 0;
}

int main() {
  std::thread one{[] { ++written; }};
  std::thread other{[] { ++written; }};
  one.join();
  other.join();
  return 0;
}
