// SPDX-License-Identifier: BSL-1.0
// Counts what goes through operator new while functions run.
#include <doctest/doctest.h>

#include <cstdlib>
#include <new>
#include <trendatlas/closest.hpp>
#include <trendatlas/export.hpp>
#include <trendatlas/insight.hpp>
#include <trendatlas/search.hpp>
#include <trendatlas/trendatlas.hpp>

#include "../generated_tables.hpp"

namespace {
std::size_t allocations = 0;
}

void* operator new(std::size_t size) {
  ++allocations;
  if (void* const memory = std::malloc(size == 0 ? 1 : size)) return memory;
  std::abort();
}
// The sorts of the standard library ask for room in this way, and give it back in the usual one.
void* operator new(std::size_t size, const std::nothrow_t&) noexcept { return operator new(size); }
void operator delete(void* memory) noexcept { std::free(memory); }
void operator delete(void* memory, std::size_t) noexcept { std::free(memory); }

using namespace trendatlas;

TEST_CASE("exports allocate nothing") {
  static char buffer[200'000];
  volatile std::size_t written = 0;
  const std::size_t before = allocations;
  const auto write = [&](const auto& rows) {
    written =
        written + static_cast<std::size_t>(write_json(buffer, rows, with_reached_keys) - buffer);
    written =
        written + static_cast<std::size_t>(write_csv(buffer, rows, with_reached_keys) - buffer);
    written = written + static_cast<std::size_t>(write_markdown(buffer, rows) - buffer);
    written = written + static_cast<std::size_t>(write_json_schema(buffer, rows) - buffer);
  };
  write(trends), write(claims), write(tensions), write(trends(theme::ai));
  CHECK(allocations == before);
  CHECK(written > 100'000);
}

TEST_CASE("queries, joins, algebra, look-ups, searches and parsing allocate nothing") {
  constexpr trendatlas::table<generated::boxes<1000>> large;
  volatile std::size_t sink = 0;  // so that nothing is answered at compile time and dropped
  const std::size_t before = allocations;
  for (const theme t : values<theme>)
    for (const platform p : values<platform>) {
      const auto found = trends(t, p) | ~trends(stance::opposes);
      sink = sink + found.size() + recommendations(found).size() +
             claims(found, stance::affirms).size() + sources(found).size();
      sink = sink + features(found).size() + figures(found).size() + entities(found).size() +
             faqs(found).size() + tensions(found).size();
      sink = sink + trends(enum_set{t, theme::ai}).front().summary.size() + aliases(p).size() +
             definition(t).size();
      sink = sink + trends(t, p, stance::affirms, language::english).size() +
             trends.count(std::optional{t}, std::optional<stance>{}) + platforms.any(t, found) +
             tensions(by<&tension::first>(found)).size();
      if (const claim* first = claims.first(t, p)) sink = sink + first->where.lines.first;
      for (const trend& row : found) sink = sink + label(row).size();
    }
  for (const trend_id id : values<trend_id>)
    sink = sink + (trends.find(name(id)) == nullptr ? 1U : 0U) +
           parse<trend_id>(label(id)).has_value();
  for (const trend_id id : values<trend_id>)
    sink = sink + search(trends, label(id)).size() + search(claims(id), label(id)).size() +
           closest<trend_id>(label(id)).size() + closest(features, label(id)).size() +
           parse_list<theme>(label(id)).unknown().size();
  sink = sink + large(generated::tag{1}, generated::color{1}).size();
  CHECK(allocations == before);
  CHECK(sink != 0);

  delete new int{1};  // and the counter does count
  CHECK(allocations > before);
}

TEST_CASE("insight allocates nothing") {
  volatile std::size_t sink = 0;
  const std::size_t before = allocations;
  for (const trend_id id : values<trend_id>) {
    sink = sink + support(id).supporting + related(id).size();
    for (const auto& [row, witnesses] : evidence(trends, id)) sink = sink + witnesses.size();
    const auto picks = trends(id) | trends(theme::ai);
    for (const auto& advice : brief(picks, audience::brands)) sink = sink + advice.picks.size();
    sink = sink + tensions_within(picks).size() + counts<theme>(picks)[theme::ai];
    sink = sink + matrix<theme, platform>(picks)[theme::ai][platform::tiktok];
    sink = sink + ordered_by(claims(id), &claim::statement).size();
    for (const auto& [key, rows] : grouped_by<source_id>(claims(id))) sink = sink + rows.size();
  }
  for (const source_id source : values<source_id>)
    sink =
        sink + unique_to(source).size() + agreement(source, source_id::hidden_side).divided.size();
  sink = sink + contested().size() + consensus(2).size();
  CHECK(allocations == before);
  CHECK(sink != 0);
}
