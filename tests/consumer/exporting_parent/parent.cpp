#include <trendatlas/trendatlas.hpp>

std::size_t count_of_trends() { return trendatlas::trends().size(); }
