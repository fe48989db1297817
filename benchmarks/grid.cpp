// SPDX-License-Identifier: BSL-1.0
// Is there a plain loop that is faster? Prints a line for each cell of the grid, and the worst
// ones.
//   --bar=0.9     fails where trendatlas is slower than that
//   --only=join   asks only where this is in the line
#include "grid.hpp"

#include <cstdlib>

int main(int argc, char** argv) {
  double bar = 0;
  grid::report& report = grid::the_report();
  for (int i = 1; i < argc; ++i) {
    const std::string argument = argv[i];
    if (argument.rfind("--bar=", 0) == 0) {
      bar = std::atof(argument.c_str() + 6);
    } else if (argument.rfind("--only=", 0) == 0) {
      report.only = argument.substr(7);
    } else {
      std::fprintf(stderr, "grid [--bar=<ratio>] [--only=<part of a line>]\n");
      return 2;
    }
  }
  for (int time = 0; time != 4; ++time)
    for (const auto questions : report.questions) questions();

  for (const std::string& name : report.wrong)
    std::fprintf(stderr, "%s: another answer than trendatlas\n", name.c_str());
  if (!report.wrong.empty() || report.cells.empty()) return 1;

  auto& cells = report.cells;
  std::printf("%-24s %11s %5s %5s %9s  %12s %12s\n", "question", "rows", "keys", "share", "ratio",
              "trendatlas", "loop (ns)");
  for (const grid::cell& c : cells) c.print();
  std::sort(cells.begin(), cells.end(), [](const grid::cell& left, const grid::cell& right) {
    return left.ratio() < right.ratio();
  });
  const auto is_below = [](const grid::cell& c) { return c.ratio() < 0.9; };
  const auto is_far_below = [=](const grid::cell& c) {
    return is_below(c) && c.atlas - c.loop > 2;
  };
  std::printf("\n%-10s %6s %10s %18s\n", "question", "cells", "below 0.9", "by more than 2 ns");
  for (const std::string verb : {"count", "any", "first", "each", "for_each", ""}) {
    const auto asks = [&](const grid::cell& c) {
      return verb.empty() || c.question.rfind(verb + ' ', 0) == 0;
    };
    std::printf("%-10s %6td %10td %18td\n", verb.empty() ? "all" : verb.c_str(),
                std::count_if(cells.begin(), cells.end(), asks),
                std::count_if(cells.begin(), cells.end(),
                              [&](const grid::cell& c) { return asks(c) && is_below(c); }),
                std::count_if(cells.begin(), cells.end(),
                              [&](const grid::cell& c) { return asks(c) && is_far_below(c); }));
  }
  std::printf("\nThe median is %.2f. The worst:\n", cells[cells.size() / 2].ratio());
  for (std::size_t i = 0; i != std::min<std::size_t>(10, cells.size()); ++i) cells[i].print();
  return cells.front().ratio() < bar ? 1 : 0;
}
