// SPDX-License-Identifier: BSL-1.0
// A use of what each header has, but for those that print: for the tests of object code, of
// warnings and of threads.
#ifndef TRENDATLAS_TESTS_EVERYTHING_HPP
#define TRENDATLAS_TESTS_EVERYTHING_HPP

#include <trendatlas/closest.hpp>
#include <trendatlas/engine.hpp>
#include <trendatlas/export.hpp>
#include <trendatlas/insight.hpp>
#include <trendatlas/labels.hpp>
#include <trendatlas/search.hpp>
#include <trendatlas/trendatlas.hpp>

namespace everything {

using namespace trendatlas;

// A table of one's own, with fewer and with more than 64 keys of a type.
enum class tag : std::uint8_t {};
inline constexpr auto tag_terms = [] {
  constexpr std::string_view letters = "abcdefghijklmnopqrstuvwxyzabc";
  std::array<term, 70> terms{};
  for (std::size_t index = 0; index != terms.size(); ++index)
    terms[index].name = letters.substr(index % 26, index / 26 + 1);
  return terms;
}();
constexpr const auto& vocabulary(tag) noexcept { return tag_terms; }

struct note {
  trend_id trend{};
  bool is_new = false;
  double weight = 0;
  std::string_view text{};
  enum_set<tag> tags{};
  tag first{};

  using facets = trendatlas::facets<&note::trend, &note::is_new, &note::tags, &note::first>;
  using columns = trendatlas::columns<facets, &note::weight, &note::text>;
  using texts = trendatlas::texts<&note::text>;
};
inline constexpr note note_rows[] = {
    {trend_id::metaverse, true, 0.5, "A note on worlds", {tag{3}, tag{69}}, tag{3}},
    {trend_id::gamification, false, 1.5, "Another on games", {}, tag{68}}};
inline constexpr table<note_rows, refers_to<trends>> notes;
static_assert(notes.check());

inline std::size_t ask(theme about, platform where, std::string_view word) {
  auto picks = trends(about, where) | ~trends(stance::opposes);
  picks ^= trends(std::optional{about}, std::optional<stance>{}, language::german);
  picks -= trends(claims(stance::opposes)) & trends(enum_set{about, theme::ai});
  picks.insert(trend_id::metaverse);
  std::size_t sum = std::hash<answer<trends>>{}(picks) % 7 + recommendations(picks).size() +
                    sources(picks).size() + platforms(picks).size() + features(picks).size() +
                    figures(picks).size() + entities(picks).size() + faqs(picks).size() +
                    tensions(by<&tension::first>(picks), about).size();
  for (const claim& each : claims(picks, where)) sum += each.statement.size();
  for (const trend& each : picks)
    sum += name(each).size() + label(each).size() + definition(each.id).size() +
           aliases(each.id).size() + trends[each.id].summary.size() + sources.count(each.id);
  const enum_set<trend_id> ids{picks};
  sum +=
      ids.size() + (picks.contains(trend_id::metaverse) && platforms.any(about, picks) ? 1U : 0U);
  if (const source* const first = sources.first(where, stance::affirms)) sum += first->lines;
  if (const trend* const found = trends.find(word)) sum += found->summary.size();
  if (features.find(word) == nullptr && entities.find(word) == nullptr) ++sum;
  if (const auto parsed = parse<theme>(word, language::german)) sum += name(*parsed).size();
  sum += label(about, language::norwegian).size() + parse_list<theme>(word)->size() +
         parse_list<theme>(word).unknown().size() + closest(features, word).size();
  for (const trend_id near : closest<trend_id>(word)) sum += name(near).size();
  for (const auto [row, score] : search(trends, word)) sum += score;
  return sum + search(claims(picks), word).size();
}

inline std::size_t ask_own(tag of, std::string_view word) {
  std::size_t sum = notes.count(of) + notes(by<&note::is_new>(true), theme::immersive).size() +
                    notes(enum_set{of}).size() + counts<&note::is_new>(notes)[true] +
                    ordered_by(notes, &note::weight).size() + trends(notes(of)).size();
  for (const auto [row, score] : search(notes, word)) sum += score;
  return sum;
}

inline std::size_t sum_up(trend_id id, source_id source) {
  const auto picks = trends(id) | trends(theme::ai);
  std::size_t sum = support(id).supporting + related(id).size() + contested().size() +
                    consensus(2).size() + unique_to(source).size() + tensions_within(picks).size();
  for (const auto [row, witnesses] : evidence(trends, id)) sum += witnesses.size();
  for (const auto advice : brief(picks, audience::brands)) sum += advice.picks.size();
  for (const auto [key, rows] : grouped_by<source_id>(claims(id))) sum += rows.size();
  return sum + agreement(source, source_id::hidden_side).divided.size() +
         ordered_by(claims(id), &claim::statement).size() + counts<theme>(picks)[theme::ai] +
         matrix<theme, platform>(picks)[theme::ai][platform::tiktok];
}

inline char* write(char* out, const answer<trends>& picks) {
  out = write_json(out, picks, with_reached_keys);
  out = write_json_lines(out, claims(picks));
  out = write_csv(out, tensions(picks), with_reached_keys);
  out = write_markdown(out, notes);
  out = write_json_schema(out, notes);
  for_each_column(note_rows[0], [&](std::string_view name, const auto&) { *out++ = name.front(); });
  return out;
}

}  // namespace everything

#endif
