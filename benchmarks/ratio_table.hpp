// SPDX-License-Identifier: BSL-1.0
// All that was measured, as one table: a line per question and number of rows, with the time of
// trendatlas as 1.
#ifndef TRENDATLAS_BENCHMARKS_RATIO_TABLE_HPP
#define TRENDATLAS_BENCHMARKS_RATIO_TABLE_HPP

#include <benchmark/benchmark.h>

#include <algorithm>
#include <cstddef>
#include <cstdio>
#include <map>
#include <set>
#include <string>
#include <utility>
#include <vector>

class ratio_table : public benchmark::BenchmarkReporter {
 public:
  bool ReportContext(const Context&) override { return true; }

  // Of several repetitions the fastest: what else runs on the machine only adds to the others.
  void ReportRuns(const std::vector<Run>& runs) override {
    for (const Run& run : runs) {
      const auto answers_per_second = run.counters.find("items_per_second");
      if (run.run_type != Run::RT_Iteration || answers_per_second == run.counters.end()) continue;
      const std::string name = run.run_name.function_name;  // question/competitor/rows
      const std::size_t first = name.find('/');
      const std::size_t second = name.find('/', first + 1);
      const std::string competitor = name.substr(first + 1, second - first - 1);
      double& fastest =
          speeds_[{name.substr(0, first), std::stoul(name.substr(second + 1))}][competitor];
      fastest = std::max(fastest, answers_per_second->second.value);
      if (competitor != "trendatlas") competitors_.insert(competitor);
    }
  }

  void print() const {
    std::printf("%-18s %8s %20s", "question", "rows", "trendatlas");
    for (const std::string& competitor : competitors_) std::printf(" %16s", competitor.c_str());
    for (const auto& [question, speeds] : speeds_) {
      const auto trendatlas = speeds.find("trendatlas");
      if (trendatlas == speeds.end()) continue;
      std::printf("\n%-18s %8lu %4s (%10.1f ns)", question.first.c_str(), question.second, "1",
                  1e9 / trendatlas->second);
      for (const std::string& competitor : competitors_) {
        const auto other = speeds.find(competitor);
        const double ratio = other == speeds.end() ? 0 : trendatlas->second / other->second;
        if (other == speeds.end())
          std::printf(" %16s", "-");
        else
          std::printf(" %16.*f", ratio < 10 ? 2 : 0, ratio);
      }
    }
    std::printf("\n");
  }

 private:
  std::map<std::pair<std::string, unsigned long>, std::map<std::string, double>> speeds_;
  std::set<std::string> competitors_;
};

#endif
