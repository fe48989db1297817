// SPDX-License-Identifier: BSL-1.0
#ifndef TRENDATLAS_VERSION_HPP
#define TRENDATLAS_VERSION_HPP

// The one place where the version stands; CMakeLists.txt reads these three lines.
#define TRENDATLAS_VERSION_MAJOR 0
#define TRENDATLAS_VERSION_MINOR 1
#define TRENDATLAS_VERSION_PATCH 0

// MSVC says its language in _MSVC_LANG, and 199711 in __cplusplus unless it is asked to tell the
// truth.
#ifdef _MSVC_LANG
#define TRENDATLAS_LANGUAGE _MSVC_LANG
#else
#define TRENDATLAS_LANGUAGE __cplusplus
#endif

#if TRENDATLAS_LANGUAGE < 202002L
#error "trendatlas needs C++20: compile with -std=c++20 or /std:c++20, or with CMake's cxx_std_20"
#else

// g++ takes two spellings of a class that depends on an array for two types, and from -O2 on reads
// an object of the one before it is written as the other.
#if defined(__GNUC__) && !defined(__clang__)
#define TRENDATLAS_MAY_ALIAS [[gnu::may_alias]]
#else
#define TRENDATLAS_MAY_ALIAS
#endif

// Where a compiler can see it, it warns of an address that outlives what it points to.
#if defined(__clang__)
#define TRENDATLAS_LIFETIMEBOUND [[clang::lifetimebound]]
#else
#define TRENDATLAS_LIFETIMEBOUND
#endif

namespace trendatlas::inline v1 {

/// The version of the library's interface: semantic versioning.
struct library_version {
  int major, minor, patch;
};

inline constexpr library_version version{TRENDATLAS_VERSION_MAJOR, TRENDATLAS_VERSION_MINOR,
                                         TRENDATLAS_VERSION_PATCH};

/// The edition of the data: the year that the source documents speak of.
inline constexpr int edition = 2024;

}  // namespace trendatlas::inline v1

#endif

#endif
