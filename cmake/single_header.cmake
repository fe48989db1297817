# The umbrella with all that it includes in one file. Included, this adds the target `trendatlas-single-header`; run as a script with
# -DHEADER=<umbrella> -DOUTPUT=<file>, it writes the file. Each header keeps its guard, so that a program may include others too.
if(NOT CMAKE_SCRIPT_MODE_FILE)
  file(GLOB_RECURSE trendatlas_headers CONFIGURE_DEPENDS "${CMAKE_CURRENT_SOURCE_DIR}/include/*.hpp")
  set(trendatlas_single_header "${CMAKE_CURRENT_BINARY_DIR}/single_header/trendatlas.hpp")
  add_custom_command(
    OUTPUT "${trendatlas_single_header}"
    COMMAND "${CMAKE_COMMAND}" "-DHEADER=${CMAKE_CURRENT_SOURCE_DIR}/include/trendatlas/trendatlas.hpp"
            "-DOUTPUT=${trendatlas_single_header}" -P "${CMAKE_CURRENT_LIST_FILE}"
    DEPENDS ${trendatlas_headers} "${CMAKE_CURRENT_LIST_FILE}"
    VERBATIM)
  add_custom_target(trendatlas-single-header DEPENDS "${trendatlas_single_header}")
  return()
endif()

cmake_minimum_required(VERSION 3.20)

# Appends a header to `result`, with each #include "..." replaced by the header it names, where that comes first, or by nothing.
function(append_header path)
  get_property(seen GLOBAL PROPERTY seen_headers)
  if(path IN_LIST seen)
    return()
  endif()
  set_property(GLOBAL APPEND PROPERTY seen_headers "${path}")
  get_filename_component(directory "${path}" DIRECTORY)
  file(READ "${path}" text)
  if(seen)
    string(REPLACE "// SPDX-License-Identifier: BSL-1.0\n" "" text "${text}")
  endif()
  while(text MATCHES "#include \"([^\"]+)\"\n")
    set(line "${CMAKE_MATCH_0}")
    get_filename_component(included "${CMAKE_MATCH_1}" ABSOLUTE BASE_DIR "${directory}")
    string(FIND "${text}" "${line}" begin)
    string(LENGTH "${line}" length)
    string(SUBSTRING "${text}" 0 ${begin} before)
    math(EXPR end "${begin} + ${length}")
    string(SUBSTRING "${text}" ${end} -1 text)
    set_property(GLOBAL APPEND_STRING PROPERTY result "${before}")
    append_header("${included}")
  endwhile()
  set_property(GLOBAL APPEND_STRING PROPERTY result "${text}")
endfunction()

append_header("${HEADER}")
get_property(result GLOBAL PROPERTY result)
file(WRITE "${OUTPUT}" "${result}")
