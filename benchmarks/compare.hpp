// SPDX-License-Identifier: BSL-1.0
// One question, asked of trendatlas and of what one would write instead, with the same keys in the
// same order.
#ifndef TRENDATLAS_BENCHMARKS_COMPARE_HPP
#define TRENDATLAS_BENCHMARKS_COMPARE_HPP

#include <benchmark/benchmark.h>

#include <algorithm>
#include <cstdint>
#include <memory>
#include <set>
#include <string>
#include <vector>

namespace compare {

/// The competitors that gave another answer than trendatlas.
inline std::set<std::string>& wrong_competitors() {
  static std::set<std::string> names;
  return names;
}

/// Whoever answers: `answer(key)` is a number, of which the right one is known by what trendatlas
/// says.
template <class Answer>
struct competitor {
  std::string name;
  Answer answer;
};
template <class Answer>
competitor(std::string, Answer) -> competitor<Answer>;

/// A benchmark `question/competitor/rows` for trendatlas and for each competitor: one iteration is
/// one answer for each of the keys, and an item is one answer. Nobody is timed who has not given
/// the same answers as trendatlas.
template <class Key, class Reference, class... Others>
void ask(const std::string& question, std::size_t rows, std::vector<Key> some_keys,
         Reference trendatlas, const competitor<Others>&... others) {
  const auto keys = std::make_shared<const std::vector<Key>>(std::move(some_keys));
  const auto add = [&](const std::string& competitor_name, auto answer) {
    const std::string name = question + '/' + competitor_name + '/' + std::to_string(rows);
    benchmark::RegisterBenchmark(name.c_str(), [=](benchmark::State& state) {
      if (!std::all_of(keys->begin(), keys->end(),
                       [&](const Key& key) { return answer(key) == trendatlas(key); })) {
        wrong_competitors().insert(name);
        state.SkipWithError("another answer than trendatlas");
      }
      for (auto _ : state)
        for (const Key& key : *keys) benchmark::DoNotOptimize(answer(key));
      state.SetItemsProcessed(state.iterations() * static_cast<std::int64_t>(keys->size()));
    });
  };
  add("trendatlas", trendatlas);
  (add(others.name, others.answer), ...);
}

}  // namespace compare

#endif
