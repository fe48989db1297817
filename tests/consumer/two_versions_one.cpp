#include <trendatlas/trendatlas.hpp>

std::size_t count_by_one() {
  return trendatlas::trends(trendatlas::theme::commerce).size() + TRENDATLAS_VERSION_MAJOR;
}
