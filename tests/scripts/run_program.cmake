# Runs PROGRAM, perhaps through an emulator, with ARGS: the exit status must be STATUS, and OUT and ERR, if given, must match what it
# prints.
execute_process(COMMAND ${PROGRAM} ${ARGS} RESULT_VARIABLE status OUTPUT_VARIABLE out ERROR_VARIABLE err)
string(REPLACE "\r\n" "\n" out "${out}") # Windows ends lines so
string(REPLACE "\r\n" "\n" err "${err}")
if(NOT status EQUAL STATUS)
  message(FATAL_ERROR "exit status ${status}, expected ${STATUS}\n${out}\n${err}")
endif()
if(NOT out MATCHES "${OUT}")
  message(FATAL_ERROR "standard output does not match '${OUT}':\n${out}")
endif()
if(NOT err MATCHES "${ERR}" OR (ERR STREQUAL "" AND NOT err STREQUAL ""))
  message(FATAL_ERROR "standard error does not match '${ERR}':\n${err}")
endif()
if(STATUS AND NOT out STREQUAL "")
  message(FATAL_ERROR "a failing run prints an answer:\n${out}")
endif()
