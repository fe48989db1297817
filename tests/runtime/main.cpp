// SPDX-License-Identifier: BSL-1.0
#if defined(__wasi__)
// Its libc++ declares std::fstream and has none. doctest would write to a file by it, which no test
// asks for.
#include <sstream>
namespace std {
struct no_fstream : ostringstream {
  void open(const char*, openmode) {}
  void close() {}
  static bool is_open() { return false; }
};
}  // namespace std
#define fstream no_fstream

// Debian's division of 128-bit integers for it guards the stack by these, and nothing defines them.
extern "C" {
extern const unsigned long __stack_chk_guard;
const unsigned long __stack_chk_guard = 0x5EEDED;
[[noreturn]] void __stack_chk_fail();
void __stack_chk_fail() { __builtin_trap(); }
}
#endif

#define DOCTEST_CONFIG_IMPLEMENT_WITH_MAIN
#include <doctest/doctest.h>
