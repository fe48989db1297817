# trendatlas_strict: the library with the warnings that our own programs are built with, as errors.
add_library(trendatlas_strict INTERFACE)
target_link_libraries(trendatlas_strict INTERFACE trendatlas::trendatlas)
if(CMAKE_CXX_COMPILER_ID MATCHES "GNU|Clang")
  target_compile_options(trendatlas_strict INTERFACE
    -Wall -Wextra -Wpedantic -Wconversion -Wsign-conversion -Wshadow -Wold-style-cast -Wnon-virtual-dtor -Woverloaded-virtual
    -Wcast-align -Wunused -Wnull-dereference -Wdouble-promotion -Wformat=2 -Werror)
endif()
if(CMAKE_CXX_COMPILER_ID MATCHES "Clang")
  # The limit of the strictest compiler: MSVC stops after as many steps.
  target_compile_options(trendatlas_strict INTERFACE -fconstexpr-steps=100000)
endif()
