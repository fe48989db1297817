#include <functional>
#include <trendatlas/insight.hpp>
#include <trendatlas/ostream.hpp>

#include "commands.hpp"
#include "errors.hpp"
#include "filters.hpp"
#include "rows.hpp"

namespace atlas {

namespace {

struct wanted_brief {
  answer<trends> picks;
  std::optional<audience> reader;
};

wanted_brief read_request(const arguments& given) {
  filters wanted{given};
  std::optional<audience> reader;
  if (const auto& audiences = wanted.of<audience>()) {
    if (audiences->size() != 1) throw failure{"a brief is for one --audience, or for all."};
    reader = *audiences->begin();
  }
  wanted.of<audience>().reset();
  check_facets(table_name::trends, wanted.asked(),
               facets_of_table<std::remove_const_t<decltype(trends)>>);
  return {atlas::ask(trends, wanted), reader};
}

std::string labels(const answer<trends>& picks) {
  std::string result;
  for (const trend& pick : picks)
    result += (result.empty() ? "" : "; ") + std::string(label(pick));  // labels hold commas
  return result;
}

void print_support(page& to, const answer<trends>& picks) {
  to.title("Who supports " + std::string(picks.size() == 1 ? "it" : "them") + ", of " +
           std::to_string(sources.size()) + " sources");
  const auto supporting = [](const trend& pick) { return support(pick.id).supporting; };
  for (const auto& [pick, count] : ordered_by(picks, supporting, std::greater{})) {
    const support_counts by = support(pick.id);
    std::string line = std::string(label(pick)) + ": " + std::to_string(count) + " for it";
    if (by.qualifying != 0) line += ", " + std::to_string(by.qualifying) + " with a caveat";
    if (by.challenging != 0) line += ", " + std::to_string(by.challenging) + " against";
    const std::string bar = to.styled(style::good, std::string(count, '#')) +
                            to.faint(std::string(sources.size() - count, '.'));
    to.entry(bar, line, 2, 4 + sources.size());
  }
}

void print_piece(page& to, std::string_view mark, const recommendation& piece,
                 std::string_view remark, std::size_t indent) {
  to.entry(mark, std::string(piece.action) + std::string(remark), indent, indent + 4);
  to.paragraph(atlas::printed(piece.where), indent + 4);
}

void print_advice(page& to, const trend_brief& advised, std::size_t limit) {
  std::optional<strength> heading;
  std::size_t number = 0;
  for (const auto& advice : advised) {
    if (number == limit) break;
    if (heading != advice.lead.strength) {
      heading = advice.lead.strength;
      to.title(heading == strength::stated ? "What the sources advise" : "What the sources imply");
    }
    ++number;
    print_piece(to, std::to_string(number) + '.', advice.lead,
                advice.is_for_anybody() ? " (Addressed to nobody in particular.)" : "", 0);
    if (advised.picks().size() > 1) to.paragraph(to.faint("Serves: " + labels(advice.picks)), 4);
    for (const recommendation& piece : advice.further) print_piece(to, "Also", piece, "", 4);
  }
  if (advised.empty()) {
    to.blank();
    to.paragraph("No source has advice on this.");
  }
}

void print_tensions(page& to, const answer<tensions>& found) {
  if (found.empty()) return;
  to.title("What pulls apart");
  for (const tension& between : found) atlas::print_row(to, between, {"- "});
}

void put_brief(json_writer& to, const trend_brief& advised, std::size_t limit) {
  to.begin_object();
  to.key("picks");
  to.begin_array();
  for (const trend& pick : advised.picks()) {
    to.begin_object();
    to.member("id", pick.id);
    to.key("support");
    atlas::put_support(to, pick.id);
    to.end_object();
  }
  to.end_array();
  to.key("advice");
  to.begin_array();
  for (const auto& advice : advised) {
    if (limit-- == 0) break;
    to.begin_object();
    to.key("lead");
    to.row(advice.lead);
    to.key("serves");
    to.names(advice.picks);
    to.key("further");
    to.rows(advice.further);
    to.end_object();
  }
  to.end_array();
  to.key("tensions");
  to.rows(advised.tensions());
  to.end_object();
}

}  // namespace

void run_brief(const request& asked) {
  check_arguments(command::brief, asked.given, 0, 0);
  const auto [picks, reader] = read_request(asked.given);
  const trend_brief advised = brief(picks, reader);
  const std::size_t limit = limit_of(asked.given, advised.size());
  if (asked.wants_json()) {
    json_writer json{asked.out};
    put_brief(json, advised, limit);
    return;
  }
  page to{asked.out, asked.how};
  std::string title = "A brief on " + atlas::counted(picks.size(), "trend", "trends");
  if (reader) title += " for " + std::string(name(*reader));
  to.line(to.strong(title));
  if (picks.empty()) return;
  print_support(to, picks);
  print_advice(to, advised, limit);
  print_tensions(to, advised.tensions());
}

}  // namespace atlas
