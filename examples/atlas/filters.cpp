#include "filters.hpp"

#include <charconv>

#include "errors.hpp"

namespace atlas {

filters::filters(const arguments& given) {
  for (const given_option& each : given.options()) {
    if (!filter_options.contains(each.which)) continue;
    const std::string_view kind = name(each.which);
    atlas::with_key_of(*parse<facet_name>(kind), [&]<class Key>(type<Key>) {
      const auto read = parse_list<Key>(each.value);
      if (!read) atlas::fail_for_name<Key>(kind, read.unknown());
      if (read->empty()) atlas::fail_for_name<Key>(kind, each.value);
      of<Key>() = of<Key>().value_or(enum_set<Key>{}) | *read;
    });
  }
}

enum_set<facet_name> filters::asked() const noexcept {
  enum_set<facet_name> result;
  for (const facet_name facet : values<facet_name>)
    atlas::with_key_of(facet, [&]<class Key>(type<Key>) {
      if (of<Key>().has_value()) result.insert(facet);
    });
  return result;
}

void check_facets(table_name table, enum_set<facet_name> asked, enum_set<facet_name> available) {
  const enum_set<facet_name> missing = asked - available;
  if (missing.empty()) return;
  std::vector<std::string_view> names;
  for (const facet_name facet : available) names.push_back(name(facet));
  throw failure{std::string(name(table)) + " cannot be asked by " +
                std::string(name(*missing.begin())) + "; ask them by " +
                atlas::joined_words(names, " or ") + '.'};
}

std::size_t limit_of(const arguments& given, std::size_t all) {
  if (!given.has(option::limit)) return all;
  const std::string_view typed = given.value_of(option::limit);
  std::size_t limit = 0;
  const auto [end, error] = std::from_chars(typed.data(), typed.data() + typed.size(), limit);
  if (error != std::errc{} || end != typed.data() + typed.size() || limit == 0)
    throw failure{"--limit wants a number from 1 on, not \"" + std::string(typed) + "\"."};
  return limit < all ? limit : all;
}

}  // namespace atlas
