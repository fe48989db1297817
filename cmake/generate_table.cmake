# trendatlas_add_generated_table(<count>) adds the library generated_table_<count>, which brings
#   TABLE_HEADER     a header of `count` rows of tests/scale/observation.hpp, the same for the same count, everywhere
#   TABLE_NAMESPACE  where they are: the array `rows`, and the table `observations`
#
# Two digits of a hash of the row's number pick each part of a row from 256 choices that are made once. So a row takes few commands, and a
# hundred thousand rows take two seconds.
set(TRENDATLAS_LARGEST_TABLE_ROWS 0 CACHE STRING "Rows of the largest generated table of trendatlas; 0: there is none")
get_filename_component(trendatlas_scale_dir "${CMAKE_CURRENT_LIST_DIR}/../tests/scale" ABSOLUTE)

# Sets <name>_00 to <name>_ff: the given choices, again and again.
macro(trendatlas_set_choices name)
  set(choices "${ARGN}")
  list(LENGTH choices choice_count)
  foreach(i RANGE 255)
    math(EXPR choice "${i} % ${choice_count}")
    math(EXPR digits "${i} + 256" OUTPUT_FORMAT HEXADECIMAL) # 0x100 to 0x1ff
    string(SUBSTRING "${digits}" 3 2 digits)
    list(GET choices ${choice} "${name}_${digits}")
  endforeach()
endmacro()

# Sets <enum>_00 to <enum>_ff: its enumerators.
macro(trendatlas_set_enumerators enum)
  string(REGEX MATCH "enum class ${enum} [^{]*{([^}]*)}" declaration "${observation}")
  string(REGEX MATCHALL "[a-z_]+" enumerators "${CMAKE_MATCH_1}")
  trendatlas_set_choices("${enum}" ${enumerators})
endmacro()

# A header that is up to date is left alone.
function(trendatlas_generate_table count header)
  file(SHA256 "${CMAKE_CURRENT_FUNCTION_LIST_FILE}" script_hash)
  file(SHA256 "${trendatlas_scale_dir}/observation.hpp" observation_hash)
  set(key "// ${count} rows, by ${script_hash} of ${observation_hash}")
  if(EXISTS "${header}")
    file(STRINGS "${header}" first_line LIMIT_COUNT 1)
    if(first_line STREQUAL key)
      return()
    endif()
  endif()
  message(STATUS "trendatlas: generating ${header}")

  # Words of many lengths. The number stands between two long ones: such slugs share their first and last eight characters.
  trendatlas_set_choices(first
    art new city daily early north summer winter network holiday creative seasonal personal community sustainable neighborhood)
  trendatlas_set_choices(second "" "" -car -shop -coffee -kitchen -marathon -broadcast)
  trendatlas_set_choices(last "" "" -fan -week -trend -report -meeting -interview -collection -conversation)

  file(READ "${trendatlas_scale_dir}/observation.hpp" observation)
  trendatlas_set_enumerators(topic)
  trendatlas_set_enumerators(origin)
  trendatlas_set_enumerators(channel)
  set(channel_sets) # each of no channel to four
  foreach(i RANGE 255)
    string(MD5 hash "channels ${i}")
    string(REGEX MATCH "(..)(..)(..)(..)" digits "${hash}")
    set(channels ${channel_${CMAKE_MATCH_1}} ${channel_${CMAKE_MATCH_2}} ${channel_${CMAKE_MATCH_3}} ${channel_${CMAKE_MATCH_4}})
    list(REMOVE_DUPLICATES channels)
    math(EXPR channel_count "${i} % 5")
    list(SUBLIST channels 0 ${channel_count} channels)
    list(JOIN channels ", " channels)
    list(APPEND channel_sets "{${channels}}")
  endforeach()
  trendatlas_set_choices(channels ${channel_sets})

  # Slugs are written with their lengths: a literal with sv takes more constexpr steps, and with libc++ a hundred thousand of them take more
  # than clang allows. The text is made in pieces, because each string(APPEND) copies all of it.
  set(text "${key}
#include \"observation.hpp\"

namespace generated_${count} {

using enum scale::topic;
using enum scale::channel;
using enum scale::origin;

inline constexpr scale::observation rows[] = {
")
  file(WRITE "${header}.new" "")
  foreach(i RANGE 1 ${count})
    string(MD5 hash "row ${i}")
    string(REGEX MATCH "(..)(..)(..)(..)(..)(..)" digits "${hash}")
    set(slug "${first_${CMAKE_MATCH_1}}${second_${CMAKE_MATCH_2}}-${i}${last_${CMAKE_MATCH_3}}")
    string(LENGTH "${slug}" length)
    string(APPEND text "    {{\"${slug}\", ${length}}, ${topic_${CMAKE_MATCH_4}}, ${channels_${CMAKE_MATCH_5}}, ${origin_${CMAKE_MATCH_6}}},\n")
    if(i MATCHES "00$")
      file(APPEND "${header}.new" "${text}")
      set(text "")
    endif()
  endforeach()
  file(APPEND "${header}.new" "${text}};

inline constexpr trendatlas::table<rows> observations;

}
")
  file(RENAME "${header}.new" "${header}")
endfunction()

function(trendatlas_add_generated_table count)
  set(library "generated_table_${count}")
  if(TARGET "${library}")
    return()
  endif()
  set(directory "${PROJECT_BINARY_DIR}/generated_tables")
  trendatlas_generate_table("${count}" "${directory}/${library}.hpp")
  set_property(DIRECTORY APPEND PROPERTY CMAKE_CONFIGURE_DEPENDS "${trendatlas_scale_dir}/observation.hpp")
  add_library("${library}" INTERFACE)
  target_include_directories("${library}" INTERFACE "${trendatlas_scale_dir}" "${directory}")
  target_compile_definitions("${library}" INTERFACE "TABLE_HEADER=\"${library}.hpp\"" "TABLE_NAMESPACE=generated_${count}")
  target_link_libraries("${library}" INTERFACE trendatlas::trendatlas)
  if(count GREATER 10000 AND CMAKE_CXX_COMPILER_ID MATCHES "Clang" AND NOT MSVC)
    # At up to ten steps a row, the limit of trendatlas_strict is too low. Linked behind it, this restores clang's own.
    target_compile_options("${library}" INTERFACE -fconstexpr-steps=1048576)
  endif()
endfunction()
