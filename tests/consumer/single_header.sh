cmake -S external/trendatlas -B build -DTRENDATLAS_BUILD_TESTS=OFF -DTRENDATLAS_BUILD_BENCHMARKS=OFF
cmake --build build --target trendatlas-single-header
