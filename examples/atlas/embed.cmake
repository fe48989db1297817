# Makes a C++ source of a file: atlas::page_parts::NAME is its bytes. Included, it brings the function; run with -P, it packs the file first:
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
  # Browsers unpack it. The time would make each build another.
  file(ARCHIVE_CREATE OUTPUT "${FILE}.gz" PATHS "${FILE}" FORMAT raw COMPRESSION GZip COMPRESSION_LEVEL 9 MTIME "2024-01-01 UTC")
  atlas_embed("${NAME}" "${FILE}.gz" "${OUTPUT}")
endif()
