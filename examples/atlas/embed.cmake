# Makes a C++ source of a file: atlas::page_parts::NAME is its bytes. Included, it brings the function; run with -P, it calls it:
#   cmake -DNAME=module -DFILE=module.wasm -DOUTPUT=module.cpp -P embed.cmake
function(atlas_embed name file output)
  file(READ "${file}" bytes HEX)
  string(REGEX REPLACE "([0-9a-f][0-9a-f])" "'\\\\x\\1'," bytes "${bytes}")
  string(REGEX REPLACE "((....... ?){16})" "\\1\n" bytes "${bytes}")
  file(CONFIGURE OUTPUT "${output}" @ONLY CONTENT [[
#include "page_parts.hpp"

namespace {
constexpr char bytes[] = {@bytes@'\0'};
}
constinit const std::string_view atlas::page_parts::@name@{bytes, sizeof bytes - 1};
]])
endfunction()

if(CMAKE_SCRIPT_MODE_FILE STREQUAL CMAKE_CURRENT_LIST_FILE)
  atlas_embed("${NAME}" "${FILE}" "${OUTPUT}")
endif()
