# Compiles SOURCE twice: without its one line marked `// offending` it must compile; with it, it must fail with exactly one error
# (unless the file says `// more errors follow`), every `// message: regex` of the file must match what the compiler says, and no
# `// no message: regex` may.
file(READ "${SOURCE}" text)
get_filename_component(name "${SOURCE}" NAME_WE)

string(REGEX MATCHALL "// offending\n" marks "${text}")
list(LENGTH marks count)
if(NOT count EQUAL 1)
  message(FATAL_ERROR "${name}: ${count} lines are marked '// offending'; one must be")
endif()
string(REGEX REPLACE "[^\n]*// offending\n" "" innocent_text "${text}")
file(WRITE "${WORK}/${name}_innocent.cpp" "${innocent_text}")

function(compile source status output)
  execute_process(
    COMMAND "${CMAKE_COMMAND}" -E env LC_ALL=C "${COMPILER}" -std=c++20 -fsyntax-only "-I${INCLUDE}" "${source}"
    RESULT_VARIABLE result OUTPUT_VARIABLE out ERROR_VARIABLE out)
  set(${status} "${result}" PARENT_SCOPE)
  set(${output} "${out}" PARENT_SCOPE)
endfunction()

compile("${WORK}/${name}_innocent.cpp" status output)
if(NOT status EQUAL 0)
  message(FATAL_ERROR "${name}: does not compile even without the offending line:\n${output}")
endif()

compile("${SOURCE}" status output)
if(status EQUAL 0)
  message(FATAL_ERROR "${name}: compiles, and must not")
endif()
string(REGEX MATCHALL " error: " errors "${output}") # not that of a header system_error
list(LENGTH errors count)
if(NOT count EQUAL 1 AND NOT text MATCHES "// more errors follow\n")
  message(FATAL_ERROR "${name}: ${count} errors where one should stand:\n${output}")
endif()
string(REGEX MATCHALL "// message: [^\n]*" messages "${text}")
if(messages STREQUAL "")
  message(FATAL_ERROR "${name}: expects no message")
endif()
foreach(message IN LISTS messages)
  string(REPLACE "// message: " "" message "${message}")
  if(NOT output MATCHES "${message}")
    message(FATAL_ERROR "${name}: the compiler does not say '${message}':\n${output}")
  endif()
endforeach()
string(REGEX MATCHALL "// no message: [^\n]*" messages "${text}")
foreach(message IN LISTS messages)
  string(REPLACE "// no message: " "" message "${message}")
  if(output MATCHES "${message}")
    message(FATAL_ERROR "${name}: the compiler says '${message}':\n${output}")
  endif()
endforeach()
