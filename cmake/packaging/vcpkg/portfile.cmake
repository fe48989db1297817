# Not tried with vcpkg itself. Replace <address> and <commit of v0.1.0>.
vcpkg_from_git(
  OUT_SOURCE_PATH SOURCE_PATH
  URL <address>
  REF <commit of v0.1.0>)
set(VCPKG_BUILD_TYPE release) # nothing is compiled
vcpkg_cmake_configure(
  SOURCE_PATH "${SOURCE_PATH}"
  OPTIONS -DTRENDATLAS_INSTALL=ON -DTRENDATLAS_BUILD_EXAMPLES=OFF -DTRENDATLAS_BUILD_TESTS=OFF
          -DTRENDATLAS_BUILD_BENCHMARKS=OFF)
vcpkg_cmake_install()
vcpkg_cmake_config_fixup(PACKAGE_NAME trendatlas CONFIG_PATH share/cmake/trendatlas)
vcpkg_fixup_pkgconfig()
file(REMOVE_RECURSE "${CURRENT_PACKAGES_DIR}/lib")
vcpkg_install_copyright(FILE_LIST "${SOURCE_PATH}/LICENSE")
