#include <trendatlas/search.hpp>

#include "commands.hpp"
#include "errors.hpp"
#include "filters.hpp"
#include "rows.hpp"

namespace atlas {

namespace {

template <class Found>
void put_found(json_writer& to, const Found& found) {
  to.begin_array();
  for (const auto& [row, score] : found) {
    to.begin_object();
    to.member("score", score);
    to.key("row");
    to.row(row);
    to.end_object();
  }
  to.end_array();
}

template <class Found>
void print_found(page& to, const Found& found, std::size_t all, std::string_view table,
                 std::string_view text) {
  const std::string words = " for \"" + std::string(text) + '"';
  if (found.empty()) {
    to.paragraph("Nothing in " + std::string(table) + words + '.');
    return;
  }
  const std::string count = found.size() == all ? "" : " of " + std::to_string(all);
  to.paragraph(to.faint(std::to_string(found.size()) + count + ' ' + std::string(table) + words +
                        ", best first"));
  for (const auto& [row, score] : found) {
    to.blank();
    atlas::print_row(to, row);
  }
}

constexpr std::size_t usual_limit = 10;

template <class Table>
void search_table(const request& asked, table_name which, const Table& table) {
  const filters wanted{asked.given};
  check_facets(which, wanted.asked(), facets_of_table<Table>);
  const std::string text = asked.given.text();
  const auto all = search(atlas::ask(table, wanted), text);
  const auto found = all.first(limit_of(asked.given, usual_limit));
  if (asked.wants_json()) {
    json_writer json{asked.out};
    put_found(json, found);
  } else {
    page to{asked.out, asked.how};
    print_found(to, found, all.size(), name(which), text);
  }
}

}  // namespace

void run_search(const request& asked) {
  check_arguments(command::search, asked.given, 1, 100);
  const auto which = asked.given.has(option::in)
                         ? read_name<table_name>("table", asked.given.value_of(option::in))
                         : table_name::trends;
  with_table(which, [&](const auto& table) { search_table(asked, which, table); });
}

}  // namespace atlas
