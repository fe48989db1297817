# doctest and Google Benchmark: as installed, or else fetched in a pinned version.
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
  # Our warnings are not for the headers of others.
  get_target_property(directories "${name}" INTERFACE_INCLUDE_DIRECTORIES)
  set_target_properties("${name}" PROPERTIES INTERFACE_SYSTEM_INCLUDE_DIRECTORIES "${directories}")
endfunction()

if(TRENDATLAS_BUILD_TESTS)
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
