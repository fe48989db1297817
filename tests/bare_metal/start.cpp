// SPDX-License-Identifier: BSL-1.0
// What a Cortex-M0 needs to start: the end of its RAM, and where to begin. The program has no data
// to copy and nothing to initialize, which the tests hold it to.
int program() asm("main");  // ISO C++ does not let us name main

extern "C" [[noreturn]] void start() {
  program();
  for (;;) {
  }
}

namespace {
struct vectors {
  unsigned stack;
  void (*reset)();
};
[[gnu::section(".vectors"), gnu::used]] constexpr vectors at_zero{0x2000'1000U, start};
}  // namespace
