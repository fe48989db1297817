# Runs PROGRAM with ARGS at a width of COLUMNS: its standard output must be the file EXPECTED, its standard error empty.
# With UPDATE it writes the file instead: look at the difference before you commit it.
set(ENV{COLUMNS} "${COLUMNS}")
execute_process(COMMAND "${PROGRAM}" ${ARGS} RESULT_VARIABLE status OUTPUT_VARIABLE out ERROR_VARIABLE err)
if(NOT status EQUAL 0 OR NOT err STREQUAL "")
  message(FATAL_ERROR "exit status ${status}\n${err}")
endif()
if(UPDATE)
  file(WRITE "${EXPECTED}" "${out}")
endif()
file(READ "${EXPECTED}" expected)
if(NOT out STREQUAL expected)
  message(FATAL_ERROR "atlas ${ARGS} with ${COLUMNS} columns differs from ${EXPECTED}; it prints:\n${out}")
endif()
