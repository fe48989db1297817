// SPDX-License-Identifier: BSL-1.0
// Every table is asked by keys that nobody knows before the program runs, and only how many rows
// answer is of interest.
#include <trendatlas/trendatlas.hpp>

using namespace trendatlas;

int main(int argc, char**) {
  const auto t = static_cast<theme>(argc);
  const auto p = static_cast<platform>(argc);
  const auto id = static_cast<trend_id>(argc);
  const auto from = static_cast<source_id>(argc);
  std::size_t count =
      sources(t, p).size() + platforms(t, from).size() + trends(t, p).size() + claims(t, id).size();
  count += recommendations(enum_set{t, theme::ai}, p).size() + features(p, id).size() +
           figures(id, from).size();
  count += entities(id, t).size() + faqs(from, t).size() + tensions(id, t).size();
  count += (trends(t) - trends(p)).contains(id) ? 1U : 0U;
  return static_cast<int>(count);
}
