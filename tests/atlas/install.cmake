# Installs the atlas alone, into PREFIX, and runs it.
file(REMOVE_RECURSE "${PREFIX}")
execute_process(COMMAND "${CMAKE_COMMAND}" --install "${BUILD}" --config "${CONFIG}" --component atlas --prefix "${PREFIX}"
                OUTPUT_QUIET COMMAND_ERROR_IS_FATAL ANY)
file(GLOB_RECURSE installed RELATIVE "${PREFIX}" "${PREFIX}/*")
if(NOT "${installed}" MATCHES "^bin/atlas[^;]*;share/man/man1/atlas[.]1$")
  message(FATAL_ERROR "the component atlas is: ${installed}")
endif()
list(GET installed 0 program)
execute_process(COMMAND "${PREFIX}/${program}" --version OUTPUT_VARIABLE out COMMAND_ERROR_IS_FATAL ANY)
if(NOT out MATCHES "^atlas [0-9.]+, edition 2024\n$")
  message(FATAL_ERROR "atlas --version prints:\n${out}")
endif()
