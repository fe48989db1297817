// SPDX-License-Identifier: BSL-1.0
// Every header for users, and a use of what each has, under more warnings than our own programs are
// built with: a user's, who includes the library as his own headers.
#if __has_include(<nlohmann/json.hpp>)
#include <nlohmann/json.hpp>
#include <trendatlas/json.hpp>
#endif
#include <trendatlas/catalog.hpp>
#include <trendatlas/closest.hpp>
#include <trendatlas/columns.hpp>
#include <trendatlas/engine.hpp>
#include <trendatlas/export.hpp>
#include <trendatlas/format.hpp>
#include <trendatlas/hash.hpp>
#include <trendatlas/insight.hpp>
#include <trendatlas/labels.hpp>
#include <trendatlas/model.hpp>
#include <trendatlas/ostream.hpp>
#include <trendatlas/search.hpp>
#include <trendatlas/trendatlas.hpp>
#include <trendatlas/version.hpp>

using namespace trendatlas;

namespace {

// A table of one's own, with fewer and with more than 64 keys of a type.
enum class tag : std::uint8_t {};
constexpr auto tag_terms = [] {
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

  using facets = trendatlas::facets<&note::trend, &note::is_new, &note::tags>;
  using columns = trendatlas::columns<facets, &note::weight, &note::text>;
  using texts = trendatlas::texts<&note::text>;
};
constexpr note note_rows[] = {{trend_id::metaverse, true, 0.5, "A note on worlds", {}},
                              {trend_id::gamification, false, 1.5, "Another on games", {}}};
constexpr table<note_rows, refers_to<trends>> notes;

std::size_t ask(theme about, platform where) {
  auto picks = trends(about, where) | (trends(claims(stance::opposes)) - ~trends(theme::trust));
  picks ^= trends(std::optional{about}, language::german);
  picks.insert(trend_id::metaverse);
  std::size_t sum = picks.size() + std::hash<answer<trends>>{}(picks);
  for (const trend& each : picks) sum += name(each).size() + sources.count(each.id);
  for (const claim& each : claims(picks)) sum += each.statement.size();
  const enum_set<trend_id> ids{picks};
  sum += std::hash<enum_set<trend_id>>{}(ids) + (picks.contains(trend_id::metaverse) ? 1U : 0U);
  sum += tensions.any(by<&tension::first>(trend_id::metaverse), about) ? 1U : 0U;
  const source* const first = sources.first(where, stance::affirms);
  return first == nullptr ? sum : sum + first->lines;
}

std::size_t ask_own(tag of, std::string_view text) {
  std::size_t sum = notes.count(of) + notes(by<&note::is_new>(true), theme::immersive).size();
  sum += notes(enum_set<tag>{of}).size() + counts<&note::is_new>(notes)[true];
  for (const auto found : search(notes, text)) sum += found.score;
  for (const auto& near : closest<theme>(text)) sum += name(near).size();
  const trend* const named = trends.find(text);
  return sum + (named != nullptr && parse<theme>(text, language::german) ? 1U : 0U);
}

std::size_t decide(std::ostream& out) {
  std::size_t sum = contested().size() + related(trend_id::metaverse).size();
  sum +=
      matrix<theme, source_id>(trends)[theme::ai].total() + ordered_by(notes, &note::weight).size();
  for (const auto [source, rows] : grouped_by<source_id>(claims)) out << source << rows;
  for (const auto advice : brief(trends(theme::ai), audience::brands)) out << advice.lead.where;
  out << evidence(trends, platform::tiktok) << label(theme::ai, language::norwegian);
  return sum + support(trend_id::metaverse).supporting;
}

#if defined(NLOHMANN_JSON_VERSION_MAJOR)
std::size_t write_and_read(platform where) {
  const nlohmann::json json = {where, enum_set{where}};
  return json[1].get<enum_set<platform>>().size() + (json[0].get<platform>() == where ? 1U : 0U);
}
#endif

char* write(char* out) {
  out = write_json(out, notes, with_reached_keys);
  out = write_json_lines(out, trends);
  out = write_csv(out, claims(theme::ai));
  out = write_markdown(out, notes);
  out = write_json_schema(out, notes);
  for_each_column(note_rows[0], [&](std::string_view name, const auto&) { *out++ = name.front(); });
  return out;
}

}  // namespace

int main(int count, char** texts) {
  static_assert(notes.check());
  std::ostream out{nullptr};
  char text[1 << 20];
  const std::string_view word{texts[count - 1]};
  const auto where = parse<platform>(word).value_or(platform::blog);
#if defined(NLOHMANN_JSON_VERSION_MAJOR)
  out << write_and_read(where);
#endif
#if defined(__cpp_lib_format)
  out << std::format("{} {} {}", where, trends(where), notes.first()->trend);
#endif
  return (ask(theme::ai, where) + ask_own(tag{3}, word) + decide(out)) % 2 == 0 ? *write(text) : 0;
}
