#include <string>
#include <utility>
#include <vector>

#include "commands.hpp"
#include "errors.hpp"
#include "filters.hpp"
#include "json.hpp"
#include "text.hpp"

namespace atlas {

namespace {

/// Rows of a table, together with the claims that may bear out why they count. The library's
/// matrix<theme, platform>(trends) counts the same for two facets that a program knows; here all
/// facets can meet, and a function for each pair would be a thousand of them.
template <class Table>
struct selection {
  typename Table::answer_type rows = Table{}();
  answer<claims> witnesses = claims();
  bool asks_witnesses = false;

  template <class Key>
  void narrow(const enum_set<Key>& wanted) {
    if constexpr (Table::template has<Key>) {
      rows &= Table{}(wanted);
    } else if constexpr (can_be_asked<Table, Key>) {
      witnesses &= claims(wanted);
      asks_witnesses = true;
    }
  }
  [[nodiscard]] std::size_t size() const {
    if constexpr (has_witnesses<Table>)
      if (asks_witnesses) return Table{}.count(rows, witnesses);
    return rows.size();
  }
  friend selection operator&(selection one, const selection& other) {
    one.rows &= other.rows;
    one.witnesses &= other.witnesses;
    one.asks_witnesses = one.asks_witnesses || other.asks_witnesses;
    return one;
  }
};

template <class Table>
selection<Table> selection_of(const filters& wanted) {
  selection<Table> result;
  for (const facet_name facet : wanted.asked())
    with_key_of(facet, [&]<class Key>(type<Key>) { result.narrow(*wanted.of<Key>()); });
  return result;
}

/// A key, and what has it.
template <class Table>
struct keyed {
  std::string_view name;
  selection<Table> having;
};

/// Returns for each key of a facet what has it, where that is anything among others.
template <class Table>
std::vector<keyed<Table>> keys_within(const selection<Table>& all, facet_name facet) {
  std::vector<keyed<Table>> result;
  with_key_of(facet, [&]<class Key>(type<Key>) {
    for (const Key key : values<Key>) {
      selection<Table> having;
      having.narrow(enum_set{key});
      having = having & all;
      if (having.size() != 0) result.push_back({name(key), having});
    }
  });
  return result;
}

/// The lines and columns of a matrix that have anything in them.
struct cells {
  std::vector<std::string_view> rows;
  std::vector<std::string_view> empty_rows;
  std::vector<std::string_view> columns;
  std::vector<std::vector<std::size_t>> counts;
};

template <class Table>
cells count_cells(const selection<Table>& all, facet_name row_facet, facet_name column_facet) {
  const auto columns = keys_within(all, column_facet);
  cells result;
  for (const auto& column : columns) result.columns.push_back(column.name);
  for (const auto& row : keys_within(all, row_facet)) {
    std::vector<std::size_t> line;
    std::size_t sum = 0;
    for (const auto& column : columns) {
      line.push_back((row.having & column.having).size());
      sum += line.back();
    }
    (sum == 0 ? result.empty_rows : result.rows).push_back(row.name);
    if (sum != 0) result.counts.push_back(std::move(line));
  }
  return result;
}

std::string padded(std::size_t width, std::string_view text) {
  const std::size_t columns = columns_of(text);
  return std::string(columns < width ? width - columns : 0, ' ') + std::string(text);
}

/// Writes some of the columns. Their names stand like stairs above them, so that columns may be
/// narrow.
void print_columns(page& to, const cells& of, std::size_t first, std::size_t last,
                   std::size_t margin, std::size_t cell) {
  std::string bars;
  for (std::size_t column = first; column != last; ++column) {
    to.line(std::string(margin, ' ') + to.faint(bars) + padded(cell - 1, "") +
            std::string(of.columns[column]));
    bars += padded(cell, "|");
  }
  for (std::size_t row = 0; row != of.rows.size(); ++row) {
    std::string line{of.rows[row]};
    line.resize(margin, ' ');
    for (std::size_t column = first; column != last; ++column) {
      const std::size_t count = of.counts[row][column];
      const std::string number = padded(cell, count == 0 ? "." : std::to_string(count));
      line += count == 0 ? to.faint(number) : to.strong(number);
    }
    to.line(line);
  }
}

void print_cells(page& to, const cells& of) {
  std::size_t margin = 0;
  for (const std::string_view row : of.rows)
    if (row.size() > margin) margin = row.size();
  std::size_t cell = 3;
  for (const auto& line : of.counts)
    for (const std::size_t count : line)
      if (count >= 100) cell = 4;
  // As many columns side by side as fit, with their names.
  std::size_t first = 0;
  while (first != of.columns.size()) {
    std::size_t last = first;
    std::size_t used = margin;
    while (last != of.columns.size() &&
           (last == first || used + cell - 1 + of.columns[last].size() <= to.width())) {
      used += cell;
      ++last;
    }
    to.blank();
    print_columns(to, of, first, last, margin, cell);
    first = last;
  }
}

void put_cells(json_writer& to, std::string_view row_facet, std::string_view column_facet,
               const cells& of) {
  // A facet may meet itself; an object has each key once.
  const std::string column_key =
      (column_facet == row_facet ? "other_" : "") + std::string(column_facet);
  to.begin_array();
  for (std::size_t row = 0; row != of.rows.size(); ++row)
    for (std::size_t column = 0; column != of.columns.size(); ++column) {
      if (of.counts[row][column] == 0) continue;
      to.begin_object();
      to.member(row_facet, of.rows[row]);
      to.member(column_key, of.columns[column]);
      to.member("count", of.counts[row][column]);
      to.end_object();
    }
  to.end_array();
}

struct facets_wanted {
  facet_name row{};
  facet_name column{};
};

template <class Table>
void count_table(const request& asked, const facets_wanted& facets, table_name which,
                 const Table&) {
  const filters wanted{asked.given};
  check_facets(which, wanted.asked() | facets.row | facets.column, facets_of_table<Table>);
  const cells found = count_cells(selection_of<Table>(wanted), facets.row, facets.column);
  if (asked.wants_json()) {
    json_writer json{asked.out};
    put_cells(json, name(facets.row), name(facets.column), found);
    return;
  }
  page to{asked.out, asked.how};
  to.paragraph(to.faint("How many " + std::string(name(which)) +
                        " have both: " + std::string(name(facets.row)) + " down, " +
                        std::string(name(facets.column)) + " across"));
  print_cells(to, found);
  if (found.empty_rows.empty()) return;
  to.blank();
  to.paragraph(to.faint("With none: " + atlas::joined_words(found.empty_rows)));
}

}  // namespace

void run_matrix(const request& asked) {
  check_arguments(command::matrix, asked.given, 2, 2);
  const facets_wanted facets{read_name<facet_name>("facet", asked.given.words()[0]),
                             read_name<facet_name>("facet", asked.given.words()[1])};
  const auto which = asked.given.has(option::in)
                         ? read_name<table_name>("table", asked.given.value_of(option::in))
                         : table_name::trends;
  with_table(which, [&](const auto& table) { count_table(asked, facets, which, table); });
}

}  // namespace atlas
