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
#endif

#define DOCTEST_CONFIG_IMPLEMENT_WITH_MAIN
#include <doctest/doctest.h>
