# ARM Cortex-M0, with no system. Debian: gcc-arm-none-eabi libnewlib-arm-none-eabi libstdc++-arm-none-eabi-newlib
set(CMAKE_SYSTEM_NAME Generic)
set(CMAKE_SYSTEM_PROCESSOR cortex-m0)
set(CMAKE_CXX_COMPILER arm-none-eabi-g++)
set(CMAKE_CXX_FLAGS_INIT "-mcpu=cortex-m0 -mthumb -Os -fno-exceptions -fno-rtti")
set(CMAKE_EXE_LINKER_FLAGS_INIT -nostdlib)
set(CMAKE_CXX_STANDARD_LIBRARIES_INIT -lgcc) # what the processor lacks, such as a product of 64 bits
set(CMAKE_EXECUTABLE_SUFFIX_CXX .elf)
set(CMAKE_TRY_COMPILE_TARGET_TYPE STATIC_LIBRARY) # nothing links without a memory map
