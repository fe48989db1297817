# trendatlas_warnings: the warnings that our own programs are built with, as errors. trendatlas_strict: these, and the library.
add_library(trendatlas_warnings INTERFACE)
target_compile_features(trendatlas_warnings INTERFACE cxx_std_20)
if(CMAKE_CXX_COMPILER_ID MATCHES "GNU|Clang")
  target_compile_options(trendatlas_warnings INTERFACE
    -Wall -Wextra -Wpedantic -Wconversion -Wsign-conversion -Wshadow -Wold-style-cast -Wnon-virtual-dtor -Woverloaded-virtual
    -Wcast-align -Wunused -Wnull-dereference -Wdouble-promotion -Wformat=2 -Werror)
endif()
if(CMAKE_CXX_COMPILER_ID MATCHES "Clang")
  # The limit of the strictest compiler: MSVC stops after as many steps.
  target_compile_options(trendatlas_warnings INTERFACE -fconstexpr-steps=100000)
endif()

add_library(trendatlas_strict INTERFACE)
target_link_libraries(trendatlas_strict INTERFACE trendatlas_warnings trendatlas::trendatlas)
