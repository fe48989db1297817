// SPDX-License-Identifier: BSL-1.0
// As counts.cpp, with answers as keys.
#include <trendatlas/trendatlas.hpp>

using namespace trendatlas;

int main(int argc, char**) {
  const auto picks = trends(static_cast<theme>(argc));
  std::size_t count = sources(picks).size() + platforms(picks).size() + claims(picks).size() +
                      recommendations(picks).size();
  count += features(picks).size() + figures(picks).size() + entities(picks).size() +
           faqs(picks).size() + tensions(picks).size();
  count += trends(claims(static_cast<stance>(argc))).size();
  return static_cast<int>(count);
}
