# WebAssembly with WASI, by node. Debian: clang-19 lld-19 wasi-libc libc++-19-dev-wasm32 libclang-rt-19-dev-wasm32 nodejs
set(CMAKE_SYSTEM_NAME Generic)
set(CMAKE_SYSTEM_PROCESSOR wasm32)
set(CMAKE_CXX_COMPILER clang++-19)
set(CMAKE_CXX_COMPILER_TARGET wasm32-wasi)
# There are no exceptions, threads or signals: doctest must do without them.
string(CONCAT CMAKE_CXX_FLAGS_INIT "-fno-exceptions -DDOCTEST_CONFIG_NO_EXCEPTIONS_BUT_WITH_ALL_ASSERTS "
  "-DDOCTEST_CONFIG_NO_MULTITHREADING -DDOCTEST_CONFIG_NO_POSIX_SIGNALS -D_WASI_EMULATED_SIGNAL")
# doctest includes <csignal>, which needs the emulation library. By default the stack has 64 KB and grows into the data; placed first,
# it grows out of the memory instead, which is an error.
set(CMAKE_EXE_LINKER_FLAGS_INIT "-lwasi-emulated-signal -Wl,-z,stack-size=4194304 -Wl,--stack-first")
set(CMAKE_EXECUTABLE_SUFFIX_CXX .wasm)
set(CMAKE_CROSSCOMPILING_EMULATOR
  node --no-warnings --experimental-wasi-unstable-preview1 "${CMAKE_CURRENT_LIST_DIR}/run_wasi.mjs")
