# For a project that has CPM.cmake. Not tried with CPM itself, but with FetchContent in its place.
# Replace <address> by the address of the repository.
CPMAddPackage(
  NAME trendatlas
  GIT_REPOSITORY <address>
  GIT_TAG v0.1.0)
target_link_libraries(your_program PRIVATE trendatlas::trendatlas)
