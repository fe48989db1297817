cmake -DOUTPUT=trendatlas.hpp -P external/trendatlas/cmake/single_header.cmake
