#include <iterator>
#include <trendatlas/export.hpp>

#include "commands.hpp"
#include "errors.hpp"
#include "filters.hpp"

namespace atlas {

namespace {

template <class Rows, class... Reached>
void write_rows(std::ostream& out, output_format format, const Rows& rows, Reached... reached) {
  const std::ostreambuf_iterator<char> to{out};
  switch (format) {
    case output_format::json:
      return void(write_json(to, rows, reached...));
    case output_format::jsonl:
      return void(write_json_lines(to, rows, reached...));
    case output_format::csv:
      return void(write_csv(to, rows, reached...));
    case output_format::md:
      return void(write_markdown(to, rows, reached...));
  }
}

template <class Table, class... Reached>
void export_table(const request& asked, const filters& wanted, const Table& table,
                  Reached... reached) {
  if (asked.given.has(option::schema)) {
    write_json_schema(std::ostreambuf_iterator<char>(asked.out), table, reached...);
    return;
  }
  const auto format = asked.given.has(option::format)
                          ? read_name<output_format>("format", asked.given.value_of(option::format))
                          : output_format::json;
  write_rows(asked.out, format, atlas::ask(table, wanted), reached...);
}

}  // namespace

void run_export(const request& asked) {
  check_arguments(command::export_rows, asked.given, 1, 1);
  const auto which = read_name<table_name>("table", asked.given.words().front());
  const filters wanted{asked.given};
  with_table(which, [&]<class Table>(const Table& table) {
    check_facets(which, wanted.asked(), facets_of_table<Table>);
    if (asked.given.has(option::reached))
      export_table(asked, wanted, table, with_reached_keys);
    else
      export_table(asked, wanted, table);
  });
}

}  // namespace atlas
