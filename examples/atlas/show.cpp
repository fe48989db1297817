#include <trendatlas/insight.hpp>
#include <trendatlas/ostream.hpp>

#include "commands.hpp"
#include "errors.hpp"
#include "rows.hpp"

namespace atlas {

namespace {

constexpr std::size_t related_shown = 5;

void print_title(page& to, std::string_view text, std::size_t count) {
  to.title(std::string(text) + " (" + std::to_string(count) + ')');
}

template <class Rows>
void print_section(page& to, std::string_view title, const Rows& rows,
                   const std::optional<trend_id>& about = {}) {
  if (rows.empty()) return;
  print_title(to, title, rows.size());
  for (const auto& row : rows) atlas::print_row(to, row, {"- ", about});
}

void print_claims(page& to, std::string_view title, const answer<claims>& found) {
  if (found.empty()) return;
  print_title(to, title, found.size());
  for (const claim& said : found) atlas::print_claim(to, said, 0);
}

void print_trends(page& to, std::string_view title, const answer<trends>& found) {
  if (found.empty()) return;
  print_title(to, title, found.size());
  for (const trend& each : found)
    to.paragraph("- " + std::string(label(each)) + "  " + to.faint(name(each)), 0, 2);
}

void print_related(page& to, trend_id of) {
  to.title("Related");
  for (const auto& [each, score] : related(of).first(related_shown))
    to.paragraph("- " + std::string(label(each)) + "  " + to.faint(name(each)), 0, 2);
}

// --- Of a trend ---

void print_all(page& to, const trend& of) {
  atlas::print_row(to, of);
  if (const auto named = platforms(of.id); !named.empty())
    to.paragraph(to.faint("on " + atlas::printed(named)), 2);
  print_claims(to, "For it", claims(of.id, stance::affirms));
  print_claims(to, "With a caveat", claims(of.id, stance::qualifies));
  print_claims(to, "Against it", claims(of.id, enum_set{stance::cautions, stance::opposes}));
  print_section(to, "What to do", recommendations(of.id), of.id);
  print_section(to, "Figures", figures(of.id), of.id);
  print_section(to, "Features", features(of.id), of.id);
  print_section(to, "People and brands", entities(of.id), of.id);
  print_section(to, "Questions", faqs(of.id), of.id);
  print_section(to, "Tensions", tensions(of.id), of.id);
  print_related(to, of.id);
}

template <class Rows>
void put_member_rows(json_writer& to, std::string_view name, const Rows& rows) {
  to.key(name);
  to.rows(rows);
}

void put_all(json_writer& to, const trend& of) {
  to.begin_object();
  to.member("table", "trends");
  to.member("label", label(of));
  to.key("row");
  to.row(of);
  to.key("platforms");
  to.names(platforms(of.id));
  to.key("support");
  atlas::put_support(to, of.id);
  put_member_rows(to, "claims", claims(of.id));
  put_member_rows(to, "recommendations", recommendations(of.id));
  put_member_rows(to, "figures", figures(of.id));
  put_member_rows(to, "features", features(of.id));
  put_member_rows(to, "entities", entities(of.id));
  put_member_rows(to, "faqs", faqs(of.id));
  put_member_rows(to, "tensions", tensions(of.id));
  to.key("related");
  to.begin_array();
  for (const auto& [each, score] : related(of.id).first(related_shown)) to.value(each.id);
  to.end_array();
  to.end_object();
}

// --- Of a platform ---

void print_all(page& to, const platform_profile& of) {
  atlas::print_row(to, of);
  for (const auto& [each, said] : evidence(trends, of.id)) {
    to.title(label(each));
    for (const claim& one : said) atlas::print_claim(to, one, 0);
  }
  print_section(to, "What to do", recommendations(of.id));
  print_section(to, "Features", features(of.id));
}

void put_all(json_writer& to, const platform_profile& of) {
  to.begin_object();
  to.member("table", "platforms");
  to.member("label", label(of));
  to.key("row");
  to.row(of);
  to.key("trends");
  to.names(trends(of.id));
  put_member_rows(to, "claims", claims(of.id));
  put_member_rows(to, "recommendations", recommendations(of.id));
  put_member_rows(to, "features", features(of.id));
  to.end_object();
}

// --- Of a source ---

void print_all(page& to, const source& of) {
  atlas::print_row(to, of);
  print_trends(to, "Supports", trends(of.id, stance::affirms));
  print_trends(to, "Qualifies", trends(of.id, stance::qualifies));
  print_trends(to, "Challenges", trends(of.id, enum_set{stance::cautions, stance::opposes}));
  print_trends(to, "Alone in speaking of", unique_to(of.id));
  print_section(to, "What it advises", recommendations(of.id));
}

void put_all(json_writer& to, const source& of) {
  to.begin_object();
  to.member("table", "sources");
  to.member("label", label(of));
  to.key("row");
  to.row(of);
  to.key("supports");
  to.names(trends(of.id, stance::affirms));
  to.key("qualifies");
  to.names(trends(of.id, stance::qualifies));
  to.key("challenges");
  to.names(trends(of.id, enum_set{stance::cautions, stance::opposes}));
  to.key("alone");
  to.names(unique_to(of.id));
  put_member_rows(to, "claims", claims(of.id));
  put_member_rows(to, "recommendations", recommendations(of.id));
  to.end_object();
}

template <class Row>
void show_row(const request& asked, const Row& of) {
  if (asked.wants_json()) {
    json_writer to{asked.out};
    put_all(to, of);
  } else {
    page to{asked.out, asked.how};
    print_all(to, of);
  }
}

// The three kinds of names in one list; where nothing is near, the trends are too many to print.
[[noreturn]] void fail_for_name(std::string_view typed) {
  std::vector<std::string_view> near;
  for (const platform guess : closest<platform>(typed)) near.push_back(name(guess));
  for (const source_id guess : closest<source_id>(typed)) near.push_back(name(guess));
  for (const trend_id guess : closest<trend_id>(typed)) near.push_back(name(guess));
  if (!near.empty()) atlas::fail_for_name("trend, platform or source", typed, near, {});
  throw failure{"no trend, platform or source is called \"" + std::string(typed) +
                "\". atlas help list has all names; atlas search finds trends by words."};
}

}  // namespace

void run_show(const request& asked) {
  check_arguments(command::show, asked.given, 1, 100);
  const std::string typed = asked.given.text();
  if (const auto id = parse<trend_id>(typed)) return show_row(asked, trends[*id]);
  if (const auto id = parse<platform>(typed)) return show_row(asked, platforms[*id]);
  if (const auto id = parse<source_id>(typed)) return show_row(asked, sources[*id]);
  fail_for_name(typed);
}

}  // namespace atlas
