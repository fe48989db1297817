// SPDX-License-Identifier: BSL-1.0
// All that constant queries leave out: an index, a function that reads it, a variable.
#include <trendatlas/trendatlas.hpp>

namespace {
std::size_t asked = 0;
[[gnu::noinline]] std::size_t count(trendatlas::theme theme) {
  return ++asked * trendatlas::trends(theme).size();
}
}  // namespace

int main() {
  volatile auto& received = *reinterpret_cast<volatile unsigned*>(0x4000'0000U);
  volatile auto& sent = *reinterpret_cast<volatile unsigned*>(0x4000'0004U);
  for (;;) sent = count(static_cast<trendatlas::theme>(received));
}
