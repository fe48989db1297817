// SPDX-License-Identifier: BSL-1.0
// A query with two keys, beside the loop that one would write without an index. Read the ratio, not the times.
#include <benchmark/benchmark.h>

#include <trendatlas/trendatlas.hpp>

namespace {

using namespace trendatlas;

// Runs through all pairs, so that neither the compiler nor the branch predictor knows the next one.
template <class Count>
void for_all_pairs(benchmark::State& state, Count count) {
  std::size_t t = 0;
  std::size_t p = 0;
  for (auto _ : state) {
    t = (t + 7) % enum_size<theme>;
    p = (p + 4) % enum_size<platform>;
    benchmark::DoNotOptimize(count(values<theme>[t], values<platform>[p]));
  }
}

void query(benchmark::State& state) {
  for_all_pairs(state, [](theme t, platform p) { return claims(t, p).size(); });
}

void loop(benchmark::State& state) {
  for_all_pairs(state, [](theme t, platform p) {
    std::size_t count = 0;
    for (const claim& c : claims)
      if (c.themes.contains(t) && c.platforms.contains(p)) ++count;
    return count;
  });
}

BENCHMARK(query);
BENCHMARK(loop);

}  // namespace
