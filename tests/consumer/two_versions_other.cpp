// Built against a copy of the headers with another version and another inline namespace.
#include <trendatlas/trendatlas.hpp>

static_assert(TRENDATLAS_VERSION_MAJOR == 99);
std::size_t count_by_one();
int main() {
  return trendatlas::trends(trendatlas::theme::commerce).size() + 0 == count_by_one() ? 0 : 1;
}
