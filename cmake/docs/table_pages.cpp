// SPDX-License-Identifier: BSL-1.0
// Writes a page of the reference for each table, from the tables themselves: usage table_pages
// FOLDER.
#include <fstream>
#include <iostream>
#include <iterator>
#include <string>
#include <string_view>
#include <trendatlas/export.hpp>
#include <trendatlas/insight.hpp>
#include <trendatlas/trendatlas.hpp>

#include "../../tests/catalog_parts.hpp"

namespace {

using namespace trendatlas;
using atlas_detail::member_type_of;
using catalog_parts::for_each_table;
using std::string;
using std::string_view;

string reference(string_view name, string_view text) {
  return "\\ref trendatlas::" + string{name} + " \"" + string{text} + "\"";
}
string to_table(string_view name) {
  return "\\ref table_" + string{name} + " \"" + string{name} + "\"";
}

template <class Type>
string described() {
  if constexpr (atlas_detail::is_text<Type>) {
    return "text";
  } else if constexpr (std::is_arithmetic_v<Type>) {
    return "number";
  } else if constexpr (std::is_array_v<Type>) {
    return std::to_string(std::extent_v<Type>) + " of " + described<std::remove_extent_t<Type>>();
  } else if constexpr (std::is_enum_v<Type> || std::is_same_v<Type, citation> ||
                       std::is_same_v<Type, line_range>) {
    return reference(atlas_detail::type_name<Type>, atlas_detail::type_name<Type>);
  } else if constexpr (atlas_detail::is_enum_set<Type>) {
    return "set of " + described<typename Type::value_type>();
  } else {
    return described<typename Type::value_type>() + ", or none";  // maybe
  }
}

template <auto Member>
void write_member(std::ostream& page, string_view row, bool is_facet) {
  const string_view name = atlas_detail::member_name<Member>;
  const string full = string{row} + "::" + string{name};
  page << "| " << reference(full, name) << " | " << described<member_type_of<Member>>() << " | "
       << (is_facet ? "yes" : "") << " | \\copybrief trendatlas::" << full << " |\n";
}
template <auto... Facets, auto... Others>
void write_members(std::ostream& page, string_view row,
                   columns<trendatlas::facets<Facets...>, Others...> /*listed*/) {
  (write_member<Facets>(page, row, true), ...);
  (write_member<Others>(page, row, false), ...);
}

/// The name of the table with these rows.
template <const auto& Rows>
string_view table_of() {
  string_view result;
  for_each_table(
      [&] < const auto& Others,
      class... Relations > (string_view name, const table<Others, Relations...>& /*other*/) {
        if constexpr (std::is_same_v<decltype(&Rows), decltype(&Others)>)
          if (&Rows == &Others) result = name;
      });
  return result;
}

struct list_writer {
  std::ostream& page;
  bool is_first = true;

  void operator()(string_view text) {
    page << (is_first ? "" : ", ") << text;
    is_first = false;
  }
};

/// Writes to which tables the rows refer, of those with keys of a type.
template <class Key, const auto&... Rows>
void write_referred(std::ostream& page, atlas_detail::row_lists<Rows...> /*referred*/) {
  list_writer write{page};
  ((atlas_detail::holds<atlas_detail::row_of<Rows>, Key> ? write(to_table(table_of<Rows>()))
                                                         : void()),
   ...);
}

/// Writes the keys that lead to rows of a table, and who has them.
template <class Selector, class... Keys>
void write_keys(std::ostream& page, atlas_detail::type_list<Keys...> /*keys*/) {
  const auto write = [&]<class Key>(std::type_identity<Key> /*key*/) {
    const string_view key = atlas_detail::type_name<Key>;
    page << "| " << reference(key, key) << " | ";
    if constexpr (atlas_detail::holds<typename Selector::row, Key>) {
      page << "the rows themselves";
    } else if constexpr (Selector::template has<Key>) {
      page << "the rows of ";
      write_referred<Key>(page, typename Selector::referred{});
      page << " to which they refer";
    } else {
      page << "their witnesses";
    }
    page << " |\n";
  };
  (write(std::type_identity<Keys>{}), ...);
}

/// A row as JSON, a member on each line.
template <class Row>
string shown(const Row& row) {
  string json, result;
  write_json_row(std::back_inserter(json), row);
  bool is_text = false;
  std::size_t depth = 0;
  for (std::size_t at = 0; at != json.size(); ++at) {
    const char letter = json[at];
    if (letter == '"' && json[at - 1] != '\\') is_text = !is_text;
    if (!is_text && (letter == ']' || letter == '}') && --depth == 0) result += '\n';
    result += letter;
    if (is_text) continue;
    if (letter == '[' || letter == '{') ++depth;
    if (depth == 1 && (letter == '{' || letter == ',')) result += "\n  ";
    if (letter == ':') result += ' ';
  }
  return result;
}

template <const auto& Rows, class... Relations>
void write_page(std::ostream& page, string_view name, const table<Rows, Relations...>& all) {
  using row = typename table<Rows, Relations...>::value_type;
  using witness_table = typename atlas_detail::witnesses_by<Relations...>::type;
  using selector = atlas_detail::selector<Rows, Relations...>;
  const string_view row_name = atlas_detail::type_name<row>;

  page << "# " << name << " {#table_" << name << "}\n\n\\copybrief trendatlas::" << name
       << "\n\n`trendatlas::" << name << "` has " << all.size() << " rows of type "
       << reference(row_name, row_name)
       << ".\n\n## Members\n\n| member | holds | facet | meaning |\n|---|---|---|---|\n";
  if constexpr (atlas_detail::has_id<row>) write_member<&row::id>(page, row_name, true);
  write_members(page, row_name, typename row::columns{});

  page << "\n## Keys\n\n| key | who has it |\n|---|---|\n";
  struct without_keys {};
  write_keys<selector>(page, atlas_detail::reached_keys_of<selector, without_keys>{});

  page << "\n## Witnesses and references\n\n";
  string_view witnesses;
  for_each_table([&](string_view other, const auto& table) {
    if (std::is_same_v<std::remove_cvref_t<decltype(table)>, witness_table>) witnesses = other;
  });
  if (witnesses.empty())
    page << "No table witnesses these rows.\n\n";
  else
    page << "The witnesses of a row are the " << to_table(witnesses)
         << " that name its id. One and the same witness must have all keys of a call that only "
            "witnesses have.\n\n";
  const auto write_references = [&]<const auto&... Referred>(atlas_detail::row_lists<Referred...>) {
    if constexpr (sizeof...(Referred) == 0) {
      page << "These rows refer to no other table.";
    } else {
      page << "These rows refer to ";
      list_writer write{page};
      (write(to_table(table_of<Referred>())), ...);
      page << '.';
    }
  };
  write_references(typename selector::referred{});
  page << " An answer of any of these tables is a key to this one: ";
  list_writer write{page};
  for_each_table([&] < const auto& Others,
                 class... OtherRelations > (string_view other,
                                            const table<Others, OtherRelations...>& /*other*/) {
                   using key = row_set<Others, OtherRelations...>;
                   using asked = atlas_detail::selector<Rows, Relations...>;
                   if constexpr (asked::template is_own<key> || asked::template is_witnessed<key>)
                     write(to_table(other));
                 });

  page << ".\n\n## A row\n\n```json\n" << shown(*all.begin()) << "\n```\n";
}

}  // namespace

int main(int count, char** arguments) {
  if (count != 2) {
    std::cerr << "usage: table_pages FOLDER\n";
    return 2;
  }
  const string folder = string{arguments[1]} + '/';
  std::ofstream index{folder + "tables.md"};
  index << "# Tables {#tables}\n\n| table | rows | what they are |\n|---|---|---|\n";
  bool is_written = true;
  for_each_table([&](string_view name, const auto& all) {
    index << "| \\subpage table_" << name << " | " << all.size()
          << " | \\copybrief trendatlas::" << name << " |\n";
    std::ofstream page{folder + "table_" + string{name} + ".md"};
    write_page(page, name, all);
    is_written = is_written && page.flush().good();
  });
  index << "\n![How they refer to each other](examples/tables.svg)\n";
  return is_written && index.flush().good() ? 0 : 1;
}
