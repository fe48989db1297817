#include <trendatlas/trendatlas.hpp>

int main() {
  using namespace trendatlas;
  return trends(theme::commerce, platform::instagram).contains(trend_id::social_commerce) ? 0 : 1;
}
