// SPDX-License-Identifier: BSL-1.0
#include <iostream>

#include "compare.hpp"
#include "ratio_table.hpp"

int main(int argc, char** argv) {
  benchmark::Initialize(&argc, argv);
  if (benchmark::ReportUnrecognizedArguments(argc, argv)) return 2;
  ratio_table table;
  benchmark::RunSpecifiedBenchmarks(&table);
  for (const std::string& name : compare::wrong_competitors())
    std::cerr << name << ": another answer than trendatlas\n";
  if (!compare::wrong_competitors().empty()) return 1;
  table.print();
}
