# The command line: a file for each command, and what they share.
add_executable(atlas
  arguments.cpp errors.cpp filters.cpp json.cpp main.cpp rows_as_text.cpp terminal.cpp text.cpp
  brief.cpp compare.cpp completion.cpp export.cpp help.cpp list.cpp matrix.cpp search.cpp show.cpp write_page.cpp)
target_link_libraries(atlas PRIVATE atlas_page trendatlas_strict)
# Of the time that an answer takes, most would be spent in loading the C++ library. Not every system has it, or that of C, to link
# statically, and sanitizers cannot do without.
include(CheckCXXSourceCompiles)
set(CMAKE_REQUIRED_LINK_OPTIONS -static)
check_cxx_source_compiles("#include <iostream>\nint main() { try { std::cout << 1; } catch (...) {} }" TRENDATLAS_CAN_LINK_STATICALLY)
unset(CMAKE_REQUIRED_LINK_OPTIONS)
if(TRENDATLAS_CAN_LINK_STATICALLY AND NOT CMAKE_CXX_FLAGS MATCHES "-fsanitize")
  target_link_options(atlas PRIVATE -static)
endif()

# `cmake --install build --component atlas` always works; a whole installation has the atlas only where somebody asks for it.
if(TRENDATLAS_INSTALL)
  set(unless_asked_for EXCLUDE_FROM_ALL)
  if(TRENDATLAS_INSTALL_ATLAS)
    set(unless_asked_for)
  endif()
  install(TARGETS atlas RUNTIME DESTINATION "${CMAKE_INSTALL_BINDIR}" COMPONENT atlas ${unless_asked_for})
  install(FILES atlas.1 DESTINATION "${CMAKE_INSTALL_MANDIR}/man1" COMPONENT atlas ${unless_asked_for})
endif()
