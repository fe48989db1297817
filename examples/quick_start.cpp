#include <iostream>
#include <trendatlas/ostream.hpp>
#include <trendatlas/trendatlas.hpp>
using namespace trendatlas;

int main() {
  constexpr auto picks = trends(theme::commerce, platform::instagram);
  static_assert(picks.contains(trend_id::social_commerce));  // asked while compiling

  for (const trend& t : picks)
    std::cout << label(t) << ", supported by " << sources.count(t.id, stance::affirms)
              << " sources\n";
  for (const recommendation& r : recommendations(picks, audience::brands))
    std::cout << "- " << r.action << "\n  " << r.where << '\n';
}
