# What including trendatlas costs to compile, beside what standard headers cost:
#     cmake -P benchmarks/compile_cost.cmake
# Where valgrind is installed it counts the instructions of the compiler, which do not depend on what
# else the machine does; elsewhere it takes the time. Read the ratios.
# Options, each before -P:
#     -DCOMPILERS=...    the default is those of g++, clang++ and clang++-19 that are there
#     -DLEVELS=...       optimization levels; the default is 0;2. Only what has queries is measured at all of them
#     -DBARS=a;b;c       fails where the umbrella, it and ten queries, or the import and these cost more at -O0
#     -DONLY=regex       measures only the units whose labels match, and the baseline
#     -DTIME=ON          takes the time though valgrind is there: the best of REPETITIONS, by default 15
#     -DFLAGS=...        further flags; the default is -std=c++20
#     -DWORK=...         where it may write; the default is build/compile_cost
cmake_minimum_required(VERSION 3.23) # for microseconds
unset(ENV{SOURCE_DATE_EPOCH}) # the clock would stand still
get_filename_component(root "${CMAKE_CURRENT_LIST_DIR}" DIRECTORY)

find_program(valgrind valgrind)
if("${COMPILERS}" STREQUAL "")
  foreach(name IN ITEMS g++ clang++ clang++-19)
    find_program(found_${name} ${name})
    if(found_${name})
      list(APPEND COMPILERS ${name})
    endif()
  endforeach()
  if("${COMPILERS}" STREQUAL "")
    message(FATAL_ERROR "compile_cost: there is no compiler; name some with -DCOMPILERS=...")
  endif()
endif()
set(LEVELS 0 2 CACHE STRING "")
set(ONLY "." CACHE STRING "")
set(REPETITIONS 15 CACHE STRING "")
set(FLAGS "-std=c++20" CACHE STRING "")
set(WORK "${root}/build/compile_cost" CACHE PATH "")
separate_arguments(flags NATIVE_COMMAND "${FLAGS}")

# --- The units: a label each, and a file ---

set(baseline "<array> <string_view> <optional>")
macro(add_file label file)
  if("${label}" MATCHES "${ONLY}" OR "${label}" STREQUAL baseline)
    list(APPEND labels "${label}")
    list(APPEND files "${file}")
  endif()
endmacro()
macro(add_unit label)
  string(MAKE_C_IDENTIFIER "${label}" name)
  set(lines ${ARGN})
  list(TRANSFORM lines REPLACE "(.+)" "#include <\\1>")
  list(JOIN lines "\n" text)
  file(WRITE "${WORK}/${name}.cpp" "${text}\n")
  add_file("${label}" "${WORK}/${name}.cpp")
endmacro()

add_unit("${baseline}" array string_view optional)
add_unit("engine" trendatlas/engine.hpp)
add_unit("umbrella" trendatlas/trendatlas.hpp)
add_file("umbrella and ten queries" "${CMAKE_CURRENT_LIST_DIR}/compile_cost/ten_queries.cpp")

file(READ "${CMAKE_CURRENT_LIST_DIR}/compile_cost/ten_queries.cpp" text)
string(REPLACE "#include <trendatlas/trendatlas.hpp>" "#include <cstddef>\nimport trendatlas;" text "${text}")
file(WRITE "${WORK}/import.cpp" "${text}")
add_file("import, and ten queries" "${WORK}/import.cpp")

# Questions with constant keys, which g++ answers while compiling from -O1 on.
set(tables claims trends platforms sources recommendations features figures entities faqs tensions)
set(text "#include <trendatlas/trendatlas.hpp>\nusing namespace trendatlas;\n")
foreach(i RANGE 199)
  math(EXPR table "${i} % 10")
  math(EXPR theme "${i} / 10")
  math(EXPR source "(${i} + ${theme}) % 5")
  list(GET tables ${table} table)
  string(APPEND text "std::size_t f${i}() { return ${table}(theme(${theme}), source_id(${source})).size(); }\n")
endforeach()
file(WRITE "${WORK}/two_hundred_queries.cpp" "${text}")
add_file("umbrella and two hundred queries" "${WORK}/two_hundred_queries.cpp")

add_unit("<trendatlas/ostream.hpp>" trendatlas/ostream.hpp)
add_unit("<trendatlas/search.hpp>" trendatlas/search.hpp)
add_unit("<trendatlas/closest.hpp>" trendatlas/closest.hpp)
file(WRITE "${WORK}/one_search.cpp"
     "#include <trendatlas/search.hpp>\n#include <trendatlas/trendatlas.hpp>\n"
     "std::size_t found(std::string_view text) { return trendatlas::search(trendatlas::trends, text).size(); }\n")
add_file("<trendatlas/search.hpp> and a search in the trends" "${WORK}/one_search.cpp")
foreach(header IN ITEMS vector string ranges iostream)
  add_unit("<${header}>" ${header})
endforeach()

# --- How each is measured ---

function(run result)
  execute_process(COMMAND ${ARGN} RESULT_VARIABLE status OUTPUT_VARIABLE output ERROR_VARIABLE output)
  if(NOT status EQUAL 0)
    list(JOIN ARGN " " command)
    message(FATAL_ERROR "compile_cost: does not compile: ${command}: ${status}\n${output}")
  endif()
  set(${result} "${output}" PARENT_SCOPE)
endfunction()

# The instructions of the compiler proper, which the driver says how to call.
function(count_instructions result)
  run(commands ${ARGN} "-###")
  string(REGEX MATCHALL "[^\n]*(cc1plus|\"-cc1\")[^\n]*" lines "${commands}")
  list(POP_BACK lines line)
  separate_arguments(command UNIX_COMMAND "${line}")
  run(ignored "${valgrind}" --tool=exp-bbv --bb-out-file=/dev/null --pc-out-file=/dev/null --interval-size=2000000000
      "--log-file=${WORK}/valgrind.log" ${command})
  file(READ "${WORK}/valgrind.log" log)
  string(REGEX MATCH "Total instructions: ([0-9]+)" ignored "${log}")
  set(${result} "${CMAKE_MATCH_1}" PARENT_SCOPE)
endfunction()

function(take_time result)
  set(best)
  foreach(round RANGE 1 ${REPETITIONS})
    string(TIMESTAMP begin "%s%f")
    run(ignored ${ARGN})
    string(TIMESTAMP end "%s%f")
    math(EXPR elapsed "${end} - ${begin}")
    if("${best}" STREQUAL "" OR elapsed LESS best)
      set(best "${elapsed}")
    endif()
  endforeach()
  set(${result} "${best}" PARENT_SCOPE)
endfunction()

# Builds the module, which is not measured, and sets the flags to import it; none with g++ and before clang 19.
function(build_module result compiler)
  run(version "${compiler}" --version)
  if(version MATCHES "clang version (19|[2-9][0-9])")
    run(ignored "${compiler}" ${flags} "-I${root}/include" --precompile "${root}/cmake/trendatlas.cppm" -o "${WORK}/trendatlas.pcm")
    set(${result} "-fmodule-file=trendatlas=${WORK}/trendatlas.pcm" PARENT_SCOPE)
  endif()
endfunction()

macro(measure result compiler level file)
  set(command "${compiler}" ${flags} -O${level} -c "-I${root}/include" ${module_flags} "${file}" -o "${WORK}/unit.o")
  if(valgrind AND NOT TIME)
    count_instructions(${result} ${command})
  else()
    take_time(${result} ${command})
  endif()
endmacro()

# A fraction with two places.
function(to_ratio result numerator denominator)
  math(EXPR hundredths "(200 * ${numerator} + ${denominator}) / (2 * ${denominator}) + 1000000")
  string(REGEX REPLACE "^1(0*)([0-9]+)([0-9][0-9])$" "\\2.\\3" ratio "${hundredths}")
  set(${result} "${ratio}" PARENT_SCOPE)
endfunction()

# --- The table: a row a unit, a column a compiler and level ---

set(header "ratio to ${baseline}")
foreach(compiler IN LISTS COMPILERS)
  foreach(level IN LISTS LEVELS)
    string(APPEND header " | ${compiler} -O${level}")
  endforeach()
endforeach()
execute_process(COMMAND "${CMAKE_COMMAND}" -E echo "${header}") # message() has no standard output without a mark

set(too_dear)
set(barred_labels "umbrella" "umbrella and ten queries" "import, and ten queries")
list(GET LEVELS 0 first_level)
foreach(label bar IN ZIP_LISTS barred_labels BARS)
  set("bar_${label}" "${bar}")
endforeach()
foreach(label file IN ZIP_LISTS labels files)
  set(row "${label}")
  foreach(compiler IN LISTS COMPILERS)
    set(module_flags)
    if(label MATCHES "^import")
      build_module(module_flags "${compiler}")
    endif()
    foreach(level IN LISTS LEVELS)
      if((label MATCHES "^import" AND NOT module_flags) OR
         NOT (level STREQUAL first_level OR label STREQUAL baseline OR label MATCHES "queries$"))
        string(APPEND row " | -")
        continue()
      endif()
      measure(cost "${compiler}" ${level} "${file}")
      if(label STREQUAL baseline)
        set(baseline_${compiler}_${level} ${cost})
      endif()
      to_ratio(ratio ${cost} ${baseline_${compiler}_${level}})
      string(APPEND row " | ${ratio}")
      if(level EQUAL 0 AND NOT "${bar_${label}}" STREQUAL "" AND ratio GREATER "${bar_${label}}")
        list(APPEND too_dear "the ${label} costs ${ratio} with ${compiler}")
      endif()
    endforeach()
  endforeach()
  execute_process(COMMAND "${CMAKE_COMMAND}" -E echo "${row}")
endforeach()
if(too_dear)
  list(JOIN too_dear ", " too_dear)
  message(FATAL_ERROR "compile_cost: more than ${BARS} times the baseline: ${too_dear}")
endif()
