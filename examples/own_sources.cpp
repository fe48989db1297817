// SPDX-License-Identifier: BSL-1.0
// Notes from sources of one's own on the trends of the catalog, and one answer out of both.

// [own_sources]
#include <iostream>
#include <trendatlas/ostream.hpp>
#include <trendatlas/trendatlas.hpp>
using namespace trendatlas;

enum class journal : std::uint8_t { field_notes, newsroom };
constexpr term journal_terms[] = {{"field-notes", "Field notes 2026"},
                                  {"newsroom", "The newsroom"}};
constexpr const auto& vocabulary(journal) { return journal_terms; }

struct note {
  journal from{};
  trend_id trend{};
  trendatlas::stance stance{};
  std::string_view text{};

  using facets = trendatlas::facets<&note::from, &note::trend, &note::stance>;
};
constexpr note note_rows[] = {
    {journal::field_notes, trend_id::ai_content_creation, stance::opposes,
     "Readers skip machine-made posts."},
    {journal::field_notes, trend_id::gamification, stance::affirms, "Streaks still work."},
    {journal::newsroom, trend_id::virtual_influencers, stance::opposes,
     "Nobody asks for them any more."},
};
constexpr table<note_rows, refers_to<trends>> notes;  // notes(theme::ai) works: a trend has themes
static_assert(notes.check());                         // every note speaks of a trend that exists

int main() {
  for (const trend& t : trends(theme::ai) & trends(notes(stance::opposes)))
    std::cout << label(t) << ": affirmed by " << sources(t.id, stance::affirms) << "; opposed by "
              << label(notes.first(t.id)->from) << '\n';
  for (const note& n : notes(trends(source_id::hidden_side, stance::affirms)))
    std::cout << label(n.from) << " on " << label(n.trend) << ": " << n.text << '\n';
  std::cout << notes(theme::ai).size() << " of " << notes.size() << " notes are about AI\n";
}
// [/own_sources]
