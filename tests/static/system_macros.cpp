// SPDX-License-Identifier: BSL-1.0
// The headers behind macros that <windows.h>, X11 and <sys/sysmacros.h> define. The standard
// headers come first: these are not ours to keep whole. And every letter is a macro, as <complex.h>
// makes one of I, and Arduino and old code of others: by a header from CMake.
#include <array>
#include <bit>
#include <charconv>
#include <concepts>
#include <cstddef>
#include <cstdint>
#include <functional>
#include <initializer_list>
#include <iosfwd>
#include <limits>
#include <optional>
#include <ostream>
#include <string_view>
#include <type_traits>
#include <utility>
#include <version>
#if defined(__cpp_lib_format)
#include <format>
#endif

#define min(a, b) a minimum b
#define max(a, b) a maximum b
#define major(device) a device
#define minor(device) a device
#define near what ?
#define far what ?
#define small what ?
#define interface what ?
#define IN what ?
#define OUT what ?
#define OPTIONAL what ?
#define ERROR what ?
#define DELETE what ?
#define CONST what ?
#define VOID what ?
#define Bool what ?
#define None what ?
#define Status what ?
#define check(assertion) assertion what ?
#define bit(number) number what ?
#define word(...) __VA_ARGS__ what ?

#include "every_letter.hpp"
//
#include "every_header.hpp"
