// SPDX-License-Identifier: BSL-1.0
#ifndef TRENDATLAS_VERSION_HPP
#define TRENDATLAS_VERSION_HPP

// The version of the library.

// CMakeLists.txt reads these three numbers. Only the inline namespace repeats the first two; the
// configuration of the tests compares them.
/// Counts the releases that break programs; 0 until the interface is settled.
#define TRENDATLAS_VERSION_MAJOR 0
/// Counts the releases that extend the interface; below 1.0 they may break programs.
#define TRENDATLAS_VERSION_MINOR 1
/// Counts the releases that leave the interface as it is.
#define TRENDATLAS_VERSION_PATCH 0

// MSVC defines __cplusplus as 199711 unless /Zc:__cplusplus is set; _MSVC_LANG is right.
#ifdef _MSVC_LANG
#define TRENDATLAS_LANGUAGE _MSVC_LANG
#else
#define TRENDATLAS_LANGUAGE __cplusplus
#endif

#if TRENDATLAS_LANGUAGE < 202002L
#error "trendatlas needs C++20: compile with -std=c++20 or /std:c++20, or with CMake's cxx_std_20"
#else

// If a class depends on an array, g++ takes two spellings of its type for two types. From -O2 on,
// it may then read an object through one spelling before it has written it through the other.
#if defined(__GNUC__) && !defined(__clang__)
#define TRENDATLAS_MAY_ALIAS [[gnu::may_alias]]
#else
#define TRENDATLAS_MAY_ALIAS
#endif

// Lets clang warn if a reference or an iterator outlives its object.
#if defined(__clang__)
#define TRENDATLAS_LIFETIMEBOUND [[clang::lifetimebound]]
#else
#define TRENDATLAS_LIFETIMEBOUND
#endif

// For functions that must be inlined: an iterator that is passed to a call stays in memory.
#if defined(__GNUC__)
#define TRENDATLAS_ALWAYS_INLINE [[gnu::always_inline]]
#else
#define TRENDATLAS_ALWAYS_INLINE
#endif

// Without it, clang recomputes every index of a module that a program imports, whether queried or
// not.
#if defined(__clang__)
#define TRENDATLAS_NO_SIDE_EFFECTS [[gnu::const]]
#else
#define TRENDATLAS_NO_SIDE_EFFECTS
#endif

/// Tables that answer questions, the sets and vocabularies they work with, and the built-in
/// catalog.
namespace trendatlas::inline v0_1 {

/// A semantic version.
struct library_version {
  int major;  ///< TRENDATLAS_VERSION_MAJOR
  int minor;  ///< TRENDATLAS_VERSION_MINOR
  int patch;  ///< TRENDATLAS_VERSION_PATCH
};

/// The version of the library's interface.
inline constexpr library_version version{TRENDATLAS_VERSION_MAJOR, TRENDATLAS_VERSION_MINOR,
                                         TRENDATLAS_VERSION_PATCH};

/// The edition of the data: the year that the source documents are about.
inline constexpr int edition = 2024;

}  // namespace trendatlas::inline v0_1

#endif

#endif
