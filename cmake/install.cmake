# What `cmake --install` installs and where, and the packages made from that.
include(CMakePackageConfigHelpers)
include(GNUInstallDirs)

target_include_directories(trendatlas INTERFACE "$<INSTALL_INTERFACE:${CMAKE_INSTALL_INCLUDEDIR}>")
set(package_dir "${CMAKE_INSTALL_DATADIR}/cmake/trendatlas")
# All of it is the component trendatlas: a parent project installs or skips it by this name.
install(DIRECTORY "${CMAKE_CURRENT_SOURCE_DIR}/include/trendatlas" DESTINATION "${CMAKE_INSTALL_INCLUDEDIR}"
        COMPONENT trendatlas FILES_MATCHING PATTERN "*.hpp")
install(TARGETS trendatlas EXPORT trendatlasTargets COMPONENT trendatlas)
install(EXPORT trendatlasTargets NAMESPACE trendatlas:: DESTINATION "${package_dir}" COMPONENT trendatlas)
# The build tree has these files as well: find_package works with trendatlas_DIR set to it.
export(EXPORT trendatlasTargets NAMESPACE trendatlas:: FILE "${CMAKE_CURRENT_BINARY_DIR}/trendatlasTargets.cmake")

configure_package_config_file(cmake/trendatlasConfig.cmake.in "${CMAKE_CURRENT_BINARY_DIR}/trendatlasConfig.cmake"
                              INSTALL_DESTINATION "${package_dir}" NO_SET_AND_CHECK_MACRO)
# Before 1.0 a new minor version may break programs that used the one before. From 1.0 on: SameMajorVersion.
write_basic_package_version_file("${CMAKE_CURRENT_BINARY_DIR}/trendatlasConfigVersion.cmake"
                                 COMPATIBILITY SameMinorVersion ARCH_INDEPENDENT)
install(FILES "${CMAKE_CURRENT_BINARY_DIR}/trendatlasConfig.cmake" "${CMAKE_CURRENT_BINARY_DIR}/trendatlasConfigVersion.cmake"
        DESTINATION "${package_dir}" COMPONENT trendatlas)

# The .pc file names its prefix relative to itself, so that the prefix can move, unless a folder was given as an absolute path.
if(IS_ABSOLUTE "${CMAKE_INSTALL_DATADIR}")
  set(pkgconfig_prefix "${CMAKE_INSTALL_PREFIX}")
else()
  file(RELATIVE_PATH pkgconfig_up "/${CMAKE_INSTALL_DATADIR}/pkgconfig" "/")
  string(REGEX REPLACE "/$" "" pkgconfig_up "${pkgconfig_up}")
  set(pkgconfig_prefix "\${pcfiledir}/${pkgconfig_up}")
endif()
if(IS_ABSOLUTE "${CMAKE_INSTALL_INCLUDEDIR}")
  set(pkgconfig_includedir "${CMAKE_INSTALL_INCLUDEDIR}")
else()
  set(pkgconfig_includedir "\${prefix}/${CMAKE_INSTALL_INCLUDEDIR}")
endif()
configure_file(cmake/trendatlas.pc.in "${CMAKE_CURRENT_BINARY_DIR}/trendatlas.pc" @ONLY)
install(FILES "${CMAKE_CURRENT_BINARY_DIR}/trendatlas.pc" DESTINATION "${CMAKE_INSTALL_DATADIR}/pkgconfig" COMPONENT trendatlas)

# Written when CMake configures, and again when a header changes. Not while building, because a parent may build none of our targets; not
# while installing, because the installing user may not be allowed to write to the build tree.
set(trendatlas_single_header "${CMAKE_CURRENT_BINARY_DIR}/single_header/trendatlas.hpp")
set(single_header_script "${CMAKE_CURRENT_LIST_DIR}/single_header.cmake")
execute_process(COMMAND "${CMAKE_COMMAND}" "-DOUTPUT=${trendatlas_single_header}" -P "${single_header_script}"
                COMMAND_ERROR_IS_FATAL ANY)
file(GLOB_RECURSE headers "${CMAKE_CURRENT_SOURCE_DIR}/include/*.hpp")
set_property(DIRECTORY APPEND PROPERTY CMAKE_CONFIGURE_DEPENDS ${headers} "${single_header_script}")
install(FILES "${trendatlas_single_header}" "${CMAKE_CURRENT_SOURCE_DIR}/cmake/trendatlas.cppm"
        DESTINATION "${CMAKE_INSTALL_DATADIR}/trendatlas" COMPONENT trendatlas)

if(PROJECT_IS_TOP_LEVEL)
  set(CPACK_PACKAGE_NAME trendatlas)
  set(CPACK_PACKAGE_VENDOR "trendatlas")
  # No CPACK_PACKAGE_CONTACT: a Debian package names its maker, and CPack asks for the name if it is missing.
  set(CPACK_RESOURCE_FILE_LICENSE "${CMAKE_CURRENT_SOURCE_DIR}/LICENSE")
  set(CPACK_VERBATIM_VARIABLES ON)
  set(CPACK_GENERATOR DEB)
  set(CPACK_DEBIAN_PACKAGE_NAME libtrendatlas-dev)
  if(NOT TRENDATLAS_INSTALL_ATLAS)
    set(CPACK_DEBIAN_PACKAGE_ARCHITECTURE all)
  endif()
  set(CPACK_DEBIAN_PACKAGE_SECTION libdevel)
  set(CPACK_DEBIAN_FILE_NAME DEB-DEFAULT)
  set(CPACK_SOURCE_GENERATOR TGZ)
  # The source archive has what a build needs, and no dot-files.
  set(CPACK_SOURCE_IGNORE_FILES "/build/" "/\\.git/" "/\\.github/" "/\\.ci/" "/\\.cache/" "/\\.[a-z-]+$" "/CMakeUserPresets\\.json$")
  include(CPack)
endif()
