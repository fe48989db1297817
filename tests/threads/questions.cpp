// SPDX-License-Identifier: BSL-1.0
// Many threads ask at once, and nobody has asked before them. Built with clang's thread sanitizer,
// this finds whatever two of them would write.
#include <doctest/doctest.h>

#include <array>
#include <atomic>
#include <memory>
#include <sstream>
#include <string>
#include <thread>
#include <trendatlas/ostream.hpp>
#include <vector>

#include "../everything.hpp"

using namespace trendatlas;

namespace {

/// All kinds of questions, their answers as one text. No key is a constant.
std::string answers() {
  static constexpr std::size_t most = 1 << 20;
  const auto buffer = std::make_unique<char[]>(most);
  std::ostringstream out;
  for (const theme asked : values<theme>) {
    const auto picks = trends(asked);
    out << picks << evidence(trends, asked);
    for (const platform where : {platform::instagram, platform::tiktok, platform::blog})
      out << everything::ask(asked, where, label(asked)) << ' ';
    out.write(buffer.get(), everything::write(buffer.get(), picks) - buffer.get());
  }
  for (const trend_id id : values<trend_id>)
    for (const source_id source : values<source_id>) out << everything::sum_up(id, source) << ' ';
  for (unsigned tag = 0; tag != 70; ++tag)
    out << everything::ask_own(static_cast<everything::tag>(tag), "notes on games") << ' ';
  return out.str();
}

}  // namespace

TEST_CASE("the first questions of all come from many threads at once") {
  constexpr std::size_t thread_count = 16;
  std::array<std::vector<std::string>, thread_count> results;
  std::atomic<std::size_t> waiting = thread_count;
  std::vector<std::thread> threads;
  for (std::vector<std::string>& result : results)
    threads.emplace_back([&result, &waiting] {
      --waiting;
      while (waiting.load() != 0) std::this_thread::yield();
      for (int again = 0; again != 3; ++again) result.push_back(answers());
    });
  for (std::thread& thread : threads) thread.join();

  const std::string expected = answers();
  CHECK(expected.size() > 10'000);
  for (const std::vector<std::string>& result : results) {
    REQUIRE(result.size() == 3);
    for (const std::string& text : result) CHECK((text == expected));
  }
}
