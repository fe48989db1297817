# trendatlas_warnings: the warnings that our own programs are built with, as errors. trendatlas_strict: these and the library.
add_library(trendatlas_warnings INTERFACE)
target_compile_features(trendatlas_warnings INTERFACE cxx_std_20)
# clang-cl is clang with MSVC's options; its -Wall means every warning there is.
if(CMAKE_CXX_COMPILER_FRONTEND_VARIANT STREQUAL "MSVC" OR MSVC)
  target_compile_options(trendatlas_warnings INTERFACE /W4 /utf-8)
elseif(CMAKE_CXX_COMPILER_ID MATCHES "GNU|Clang")
  target_compile_options(trendatlas_warnings INTERFACE
    -Wall -Wextra -Wpedantic -Wconversion -Wsign-conversion -Wshadow -Wold-style-cast -Wnon-virtual-dtor -Woverloaded-virtual
    -Wcast-align -Wunused -Wnull-dereference -Wdouble-promotion -Wformat=2 -Werror)
endif()
# The object files of our tests have more sections than the plain format of Windows allows.
if(MSVC)
  target_compile_options(trendatlas_warnings INTERFACE /bigobj)
elseif(MINGW)
  target_compile_options(trendatlas_warnings INTERFACE -Wa,-mbig-obj)
endif()
if(CMAKE_CXX_COMPILER_ID MATCHES "Clang")
  # MSVC stops a constant evaluation after 100,000 steps; clang is held to the same limit.
  target_compile_options(trendatlas_warnings INTERFACE $<$<BOOL:${MSVC}>:/clang:>-fconstexpr-steps=100000)
endif()

add_library(trendatlas_strict INTERFACE)
target_link_libraries(trendatlas_strict INTERFACE trendatlas_warnings trendatlas::trendatlas)
