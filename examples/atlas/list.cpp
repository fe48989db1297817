#include "commands.hpp"
#include "errors.hpp"
#include "filters.hpp"
#include "rows.hpp"

namespace atlas {

namespace {

/// Writes "2 of 42 trends".
void print_count(page& to, std::size_t count, std::size_t all, table_name table) {
  const std::string of = count == all ? "" : " of " + std::to_string(all);
  to.line(to.faint(std::to_string(count) + of + ' ' + std::string(name(table))));
}

/// Writes the rows, and below each the claims that bear out why it is there.
template <class Rows>
void print_with_evidence(page& to, const Rows& rows, std::size_t limit) {
  for (const auto& [row, witnesses] : rows) {
    if (limit-- == 0) break;
    to.blank();
    atlas::print_row(to, row);
    for (const claim& witness : witnesses) atlas::print_claim(to, witness, 2);
  }
}

template <class Rows>
void print_rows(page& to, const Rows& rows, std::size_t limit) {
  for (const auto& row : rows) {
    if (limit-- == 0) break;
    to.blank();
    atlas::print_row(to, row);
  }
}

template <class Rows>
void put_first(json_writer& to, const Rows& rows, std::size_t limit) {
  to.begin_array();
  for (const auto& row : rows) {
    if (limit-- == 0) break;
    to.row(row);
  }
  to.end_array();
}

template <class Table>
void list_table(const request& asked, table_name which, const Table& table) {
  const filters wanted{asked.given};
  check_facets(which, wanted.asked(), facets_of_table<Table>);
  const auto found = atlas::ask(table, wanted);
  const std::size_t limit = limit_of(asked.given, found.size());
  if (asked.wants_json()) {
    json_writer json{asked.out};
    put_first(json, found, limit);
    return;
  }
  page to{asked.out, asked.how};
  print_count(to, found.size(), table.size(), which);
  if constexpr (has_witnesses<Table>) {
    if (atlas::asks_witnesses(table, wanted)) {
      if (found.empty()) to.paragraph("No one claim bears out all of the filters.");
      const auto why = std::apply([&](const auto&... key) { return evidence(table, key...); },
                                  atlas::keys_for(table, wanted));
      print_with_evidence(to, why, limit);
      return;
    }
  }
  print_rows(to, found, limit);
}

}  // namespace

void run_list(const request& asked) {
  check_arguments(command::list, asked.given, 1, 1);
  const auto which = read_name<table_name>("table", asked.given.words().front());
  with_table(which, [&](const auto& table) { list_table(asked, which, table); });
}

}  // namespace atlas
