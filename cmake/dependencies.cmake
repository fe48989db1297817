# doctest and Google Benchmark: as installed, or else downloaded in a pinned version.
include(FetchContent)
set(CMAKE_POLICY_VERSION_MINIMUM 3.5) # their own minimum is older than what CMake 4 accepts

function(trendatlas_find_or_fetch name url commit)
  find_package("${name}" QUIET)
  if("${${name}_FOUND}")
    return()
  endif()
  message(STATUS "trendatlas: ${name} is not installed; fetching it")
  FetchContent_Declare("${name}" GIT_REPOSITORY "${url}" GIT_TAG "${commit}")
  FetchContent_MakeAvailable("${name}")
  # No warnings from other people's headers.
  get_target_property(directories "${name}" INTERFACE_INCLUDE_DIRECTORIES)
  set_target_properties("${name}" PROPERTIES INTERFACE_SYSTEM_INCLUDE_DIRECTORIES "${directories}")
endfunction()

if(TRENDATLAS_BUILD_TESTS AND CMAKE_CROSSCOMPILING)
  # A cross compiler must not see /usr/include. doctest's header works on every machine, and is copied from there.
  find_path(TRENDATLAS_DOCTEST_DIR doctest/doctest.h NO_CMAKE_FIND_ROOT_PATH PATHS /usr/include REQUIRED)
  mark_as_advanced(TRENDATLAS_DOCTEST_DIR)
  configure_file("${TRENDATLAS_DOCTEST_DIR}/doctest/doctest.h" "${PROJECT_BINARY_DIR}/doctest/doctest/doctest.h" COPYONLY)
  add_library(doctest::doctest INTERFACE IMPORTED)
  target_include_directories(doctest::doctest SYSTEM INTERFACE "${PROJECT_BINARY_DIR}/doctest")
elseif(TRENDATLAS_BUILD_TESTS)
  set(DOCTEST_NO_INSTALL ON)
  # v2.4.11
  trendatlas_find_or_fetch(doctest https://github.com/doctest/doctest.git ae7a13539fb71f270b87eb2e874fbac80bc8dda2)
endif()
if(TRENDATLAS_BUILD_BENCHMARKS)
  set(BENCHMARK_ENABLE_TESTING OFF)
  set(BENCHMARK_ENABLE_INSTALL OFF)
  # v1.8.3
  trendatlas_find_or_fetch(benchmark https://github.com/google/benchmark.git 344117638c8ff7e239044fd0fa7085839fc03021)
endif()
