#include <trendatlas/insight.hpp>
#include <trendatlas/ostream.hpp>

#include "commands.hpp"
#include "errors.hpp"
#include "rows.hpp"

namespace atlas {

namespace {

/// What one source alone of the two speaks of.
answer<trends> only_in(source_id one, source_id other) { return trends(one) - trends(other); }

void print_title(page& to, std::string_view text, const answer<trends>& found) {
  to.title(std::string(text) + " (" + std::to_string(found.size()) + ')');
}

/// Writes each trend with what either source says of it.
void print_claims(page& to, std::string_view title, const answer<trends>& found,
                  const enum_set<source_id>& by, const enum_set<stance>& with) {
  if (found.empty()) return;
  print_title(to, title, found);
  bool is_first = true;
  for (const trend& each : found) {
    if (!is_first) to.blank();
    is_first = false;
    to.paragraph(to.strong(label(each)), 2);
    for (const claim& said : claims(each.id, by, with)) atlas::print_claim(to, said, 2);
  }
}

void print_labels(page& to, std::string_view title, const answer<trends>& found) {
  if (found.empty()) return;
  print_title(to, title, found);
  for (const trend& each : found) to.paragraph("- " + std::string(label(each)), 0, 2);
}

void print_comparison(page& to, source_id one, source_id other) {
  const common_ground ground = agreement(one, other);
  const enum_set both{one, other};
  const enum_set against{stance::cautions, stance::opposes};
  to.paragraph(to.strong(label(one)) + " and " + to.strong(label(other)));
  print_claims(to, "What divides them", ground.divided, both, ~enum_set{stance::qualifies});
  print_claims(to, "Both support", ground.supported, both, enum_set{stance::affirms});
  print_claims(to, "Both challenge", ground.challenged, both, against);
  if (ground == common_ground{}) {
    to.blank();
    to.paragraph("They neither agree nor disagree on any trend.");
  }
  print_labels(to, "Only " + std::string(label(one)) + " speaks of", only_in(one, other));
  print_labels(to, "Only " + std::string(label(other)) + " speaks of", only_in(other, one));
}

void put_comparison(json_writer& to, source_id one, source_id other) {
  const common_ground ground = agreement(one, other);
  const auto put = [&](std::string_view key, const answer<trends>& found) {
    to.key(key);
    to.names(found);
  };
  to.begin_object();
  to.key("sources");
  to.begin_array();
  to.value(one);
  to.value(other);
  to.end_array();
  put("supported", ground.supported);
  put("challenged", ground.challenged);
  put("divided", ground.divided);
  put("only_first", only_in(one, other));
  put("only_second", only_in(other, one));
  to.end_object();
}

}  // namespace

void run_compare(const request& asked) {
  check_arguments(command::compare, asked.given, 2, 2);
  const auto one = read_name<source_id>("source", asked.given.words()[0]);
  const auto other = read_name<source_id>("source", asked.given.words()[1]);
  if (one == other) throw failure{"these are one and the same source."};
  if (asked.wants_json()) {
    json_writer json{asked.out};
    put_comparison(json, one, other);
  } else {
    page to{asked.out, asked.how};
    print_comparison(to, one, other);
  }
}

}  // namespace atlas
