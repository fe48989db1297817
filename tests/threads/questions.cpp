// SPDX-License-Identifier: BSL-1.0
// Many threads ask at once, and nobody has asked before them. Built with clang's thread sanitizer,
// this finds whatever two of them would write.
#include <doctest/doctest.h>

#include <array>
#include <atomic>
#include <sstream>
#include <string>
#include <thread>
#include <trendatlas/closest.hpp>
#include <trendatlas/engine/search.hpp>
#include <trendatlas/labels.hpp>
#include <trendatlas/ostream.hpp>
#include <trendatlas/trendatlas.hpp>
#include <vector>

#include "../generated_tables.hpp"

using namespace trendatlas;

namespace {

constexpr trendatlas::table<generated::boxes<1000>> boxes;
constexpr table<generated::places, refers_to<generated::places>> places;

struct note {
  std::string_view text{};
  using texts = trendatlas::texts<&note::text>;
};
constexpr note note_rows[] = {
    {"Selling in short videos"}, {"Artificial intelligence"}, {"Trust, and the metaverse"}};
constexpr table<note_rows> notes;

/// All kinds of questions, their answers as one text. No key is a constant.
std::string answers() {
  std::ostringstream out;
  for (const theme asked : values<theme>) {
    const auto found = trends(asked);
    out << found << ' ' << trends(asked, stance::affirms) << ' '
        << trends.any(asked, language::german) << claims.count(found)
        << recommendations(found, audience::brands).size() << platforms(found) << sources(asked)
        << (~found).size() << label(asked, language::german);
    if (const claim* first = claims.first(asked)) out << first->statement << first->where;
  }
  for (const trend_id id : values<trend_id>) {
    const trend* found = trends.find(name(id));
    out << (found == nullptr ? "none" : found->summary) << (parse<trend_id>(label(id)) == id)
        << tensions(by<&tension::first>(id)).size() << figures(id).size() << entities(id).size()
        << faqs(id).size() << features(id).size();
  }
  for (const trend_id id : values<trend_id>) {
    for (const trend_id guess : closest<trend_id>(label(id).substr(1))) out << guess << ' ';
    for (const auto& [row, score] : search(notes, label(id))) out << row.text << score;
    out << parse_list<theme>("ai, video,comerce").unknown();
  }
  for (const generated::place& row : places)
    out << boxes(places(by<&generated::place::neighbors>(row.id))).size()
        << places(row.label, row.neighbors).size();
  for (unsigned tag = 0; tag != 100; ++tag)
    out << boxes(static_cast<generated::tag>(tag)).size() << ' '
        << boxes.count(static_cast<generated::tag>(tag), generated::color{1}) << ' ';
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
