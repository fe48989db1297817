# Counts in FILE, a program or an object file that the tests call NAME, what CHECK says:
#   texts         texts of the headers in HEADERS
#   constant      everything except a function that loads a constant and returns it
#   data          more than LIMIT bytes of data
#   instructions  more than LIMIT instructions, and calls
#   firmware      more than LIMIT bytes of constants, any variable, and functions other than `main` and `start`
# There must be no fault; if FAULT, a regular expression, is given, there must be faults that match it.
cmake_minimum_required(VERSION 3.20)
set(faults)

function(read result)
  execute_process(COMMAND ${ARGN} OUTPUT_VARIABLE output COMMAND_ERROR_IS_FATAL ANY)
  set(${result} "${output}" PARENT_SCOPE)
endfunction()

function(count result regex text)
  string(REGEX MATCHALL "${regex}" found "${text}")
  list(LENGTH found count)
  set(${result} "${count}" PARENT_SCOPE)
endfunction()

# The bytes in memory of the sections whose names match.
function(count_bytes result file regex)
  read(text "${READELF}" --section-headers --wide "${file}")
  string(REGEX REPLACE "[][]" " " text "${text}") # or else they hold the items of a list together
  string(REGEX MATCHALL " [^ \n]+ +[^ \n]+ +[0-9a-f]+ [0-9a-f]+ [0-9a-f]+ [0-9a-f]+ +[A-Z]*A[A-Z]* " lines "${text}")
  if(lines STREQUAL "")
    message(FATAL_ERROR "no sections in ${file}:\n${text}")
  endif()
  set(bytes 0)
  foreach(line IN LISTS lines)
    string(REGEX MATCH " ([^ ]+) +[^ ]+ +[0-9a-f]+ [0-9a-f]+ ([0-9a-f]+) " line "${line}")
    set(size "${CMAKE_MATCH_2}")
    if(CMAKE_MATCH_1 MATCHES "${regex}")
      math(EXPR bytes "${bytes} + 0x${size}")
    endif()
  endforeach()
  set(${result} "${bytes}" PARENT_SCOPE)
endfunction()

# Reports a number, and compares it with its limit.
macro(at_most limit number what)
  message(STATUS "${NAME}: ${number} ${what}")
  if(${number} GREATER ${limit})
    list(APPEND faults "${number} ${what}")
  endif()
endmacro()

# The instructions, except for padding and marks of where jumps may land.
macro(at_most_instructions limit)
  read(code "${OBJDUMP}" --disassemble --reloc --no-show-raw-insn "${FILE}")
  string(REGEX REPLACE "\n +[0-9a-f]+:[ \t]+([^\n]*nop|xchg[ \t]+%ax, ?%ax|endbr)[^\n]*" "" code "${code}")
  count(instructions "\n +[0-9a-f]+:[ \t]+[a-z]" "${code}")
  if(instructions EQUAL 0)
    message(FATAL_ERROR "no instruction in ${FILE}:\n${code}")
  endif()
  at_most(${limit} ${instructions} "instructions")
endmacro()

if(CHECK STREQUAL "texts")
  # Lists swallow semicolons, so both sides count them as commas.
  file(STRINGS "${FILE}" linked LENGTH_MINIMUM 20)
  string(REPLACE "\\;" "," linked "${linked}")
  file(GLOB_RECURSE headers "${HEADERS}/*.hpp")
  set(all 0)
  set(found 0)
  foreach(header IN LISTS headers)
    file(READ "${header}" text)
    string(REPLACE ";" "," text "${text}")
    string(REGEX REPLACE "(#|static_assert)[^\n]*" "" text "${text}")
    string(REGEX MATCHALL "\"[^]\"\\\n[]*\"" texts "${text}")
    list(FILTER texts INCLUDE REGEX "......................") # a short one may be in any program
    foreach(text IN LISTS texts)
      string(REPLACE "\"" "" text "${text}")
      math(EXPR all "${all} + 1")
      string(FIND "${linked}" "${text}" position)
      if(NOT position EQUAL -1)
        math(EXPR found "${found} + 1")
      endif()
    endforeach()
  endforeach()
  if(all EQUAL 0)
    message(FATAL_ERROR "no texts in ${HEADERS}")
  endif()
  at_most(0 ${found} "of ${all} texts")

elseif(CHECK STREQUAL "constant")
  count_bytes(data "${FILE}" "^\\.(rodata|data|bss|tdata|tbss)")
  at_most(0 ${data} "bytes of data")
  read(code "${OBJDUMP}" --disassemble --reloc "${FILE}")
  count(relocations "[0-9a-f]: +R_" "${code}")
  at_most(0 ${relocations} "relocations in the code")
  at_most_instructions(3)

elseif(CHECK STREQUAL "data")
  count_bytes(data "${FILE}" "^\\.(rodata|data)")
  at_most(${LIMIT} ${data} "bytes of data")

elseif(CHECK STREQUAL "instructions")
  at_most_instructions(${LIMIT})
  read(symbols "${NM}" --undefined-only "${FILE}")
  count(symbols " U " "${symbols}")
  at_most(0 ${symbols} "functions of others")

elseif(CHECK STREQUAL "firmware")
  count_bytes(code "${FILE}" "^\\.text")
  message(STATUS "${NAME}: ${code} bytes of code")
  count_bytes(constants "${FILE}" "^\\.rodata")
  at_most(${LIMIT} ${constants} "bytes of constants")
  count_bytes(variables "${FILE}" "^\\.(data|bss|init_array)")
  at_most(0 ${variables} "bytes of variables and initializers")
  read(symbols "${NM}" "${FILE}")
  count(functions " [tTwW] " "${symbols}")
  math(EXPR functions "${functions} - 2")
  at_most(0 ${functions} "functions beside main and start")

else()
  message(FATAL_ERROR "no check is called ${CHECK}")
endif()

list(JOIN faults ", " faults)
if(FAULT STREQUAL "" AND NOT faults STREQUAL "")
  message(FATAL_ERROR "${NAME}: ${faults}")
elseif(NOT faults MATCHES "${FAULT}")
  message(FATAL_ERROR "${NAME}: the faults are '${faults}', expected '${FAULT}'")
endif()
