// SPDX-License-Identifier: BSL-1.0
// The questions: each is asked of a table, and of what one would write without an index of bits. A
// subject is a struct that tells of a table what is not in it:
//   table            the table itself
//   has(row, key)    does the row name this enumerator? As a loop would ask, one for each key type
//   text_of(row)     something to read of each row that is found
//   slug_of(row)     what a row is found by
#ifndef TRENDATLAS_BENCHMARKS_QUESTIONS_HPP
#define TRENDATLAS_BENCHMARKS_QUESTIONS_HPP

#include <algorithm>
#include <iterator>
#include <random>
#include <string_view>
#include <trendatlas/engine.hpp>
#include <tuple>
#include <type_traits>
#include <unordered_map>

#include "compare.hpp"

namespace questions {

using compare::competitor;

// The alternatives: the rows in a vector, and for each enumerator the positions of the rows that
// name it, in a vector too.

template <class Subject>
using row_of = typename std::remove_cvref_t<decltype(Subject::table)>::value_type;

template <class Subject>
const std::vector<row_of<Subject>>& rows_of() {
  static const std::vector<row_of<Subject>> rows(Subject::table.begin(), Subject::table.end());
  return rows;
}

using positions = std::vector<std::uint32_t>;

template <class Subject, class Key>
const positions& positions_of(Key key) {
  static const std::unordered_map<Key, positions> index = [] {
    std::unordered_map<Key, positions> result;
    for (std::size_t i = 0; i != trendatlas::enum_size<Key>; ++i)
      for (std::uint32_t p = 0; p != Subject::table.size(); ++p)
        if (Subject::has(rows_of<Subject>()[p], static_cast<Key>(i)))
          result[static_cast<Key>(i)].push_back(p);
    return result;
  }();
  static const positions none;
  const auto place = index.find(key);
  return place == index.end() ? none : place->second;
}

template <class Rows, class Matches>
std::size_t count_if(const Rows& rows, const Matches& matches) {
  return static_cast<std::size_t>(std::ranges::count_if(rows, matches));
}
inline positions intersection_of(const positions& a, const positions& b) {
  positions result;
  result.reserve(std::min(a.size(), b.size()));
  std::set_intersection(a.begin(), a.end(), b.begin(), b.end(), std::back_inserter(result));
  return result;
}
template <class... Rest>
positions intersection_of(const positions& a, const positions& b, const Rest&... rest) {
  return intersection_of(intersection_of(a, b), rest...);
}
inline positions union_of(const positions& a, const positions& b) {
  positions result;
  result.reserve(a.size() + b.size());
  std::set_union(a.begin(), a.end(), b.begin(), b.end(), std::back_inserter(result));
  return result;
}
inline positions difference_of(const positions& a, const positions& b) {
  positions result;
  result.reserve(a.size());
  std::set_difference(a.begin(), a.end(), b.begin(), b.end(), std::back_inserter(result));
  return result;
}

// The keys.

/// One that the row names, where there is one.
template <class Subject, class Key>
Key key_of(const row_of<Subject>& row, std::minstd_rand& random) {
  const std::size_t start = random();
  for (std::size_t i = 0; i != trendatlas::enum_size<Key>; ++i)
    if (const Key key = static_cast<Key>((start + i) % trendatlas::enum_size<Key>);
        Subject::has(row, key))
      return key;
  return static_cast<Key>(start % trendatlas::enum_size<Key>);
}

/// Each second time keys of one row, so that there is often something to find; else any keys. So
/// many that a processor does not learn what comes next: fewer of a long table, which has more rows
/// to learn for each.
template <class Subject, class... Keys>
std::vector<std::tuple<Keys...>> some_keys() {
  std::minstd_rand random{1};
  std::vector<std::tuple<Keys...>> result(
      std::clamp<std::size_t>(500'000 / Subject::table.size(), 64, 4096));
  for (std::size_t i = 0; i != result.size(); ++i) {
    const row_of<Subject>& row = rows_of<Subject>()[random() % Subject::table.size()];
    if (i % 2 == 0)
      result[i] = {key_of<Subject, Keys>(row, random)...};
    else
      result[i] = {static_cast<Keys>(random() % trendatlas::enum_size<Keys>)...};
  }
  return result;
}

// The questions.

/// How many rows, which ones, and whether there is any, of two or more keys.
template <class Subject, class... Keys>
void ask_for(const std::string& keys_name) {
  using row = row_of<Subject>;
  using key = std::tuple<Keys...>;
  const auto matches = [](const key& k) {
    return [k](const row& r) {
      return std::apply([&r](auto... each) { return (Subject::has(r, each) && ...); }, k);
    };
  };
  const auto found = [](const key& k) {
    return std::apply([](auto... each) { return Subject::table(each...); }, k);
  };
  const auto copied = [matches](const key& k) {
    std::vector<row> result;
    std::ranges::copy_if(rows_of<Subject>(), std::back_inserter(result), matches(k));
    return result;
  };
  const auto intersected = [](const key& k) {
    return std::apply([](auto... each) { return intersection_of(positions_of<Subject>(each)...); },
                      k);
  };
  const auto sum = [](const auto& rows) {
    std::size_t result = 0;
    for (const row& r : rows) result += Subject::text_of(r).size();
    return result;
  };
  const std::size_t size = Subject::table.size();
  const std::vector<key> keys = some_keys<Subject, Keys...>();

  compare::ask(
      "count_" + keys_name, size, keys,
      [](const key& k) {
        return std::apply([](auto... each) { return Subject::table.count(each...); }, k);
      },
      competitor{"loop", [=](const key& k) { return count_if(rows_of<Subject>(), matches(k)); }},
      competitor{"copy_if", [=](const key& k) { return copied(k).size(); }},
      competitor{"sorted_vectors", [=](const key& k) { return intersected(k).size(); }});

  compare::ask(
      "enumerate_" + keys_name, size, keys, [=](const key& k) { return sum(found(k)); },
      competitor{"loop",
                 [=](const key& k) {
                   std::size_t result = 0;
                   for (const row& r : rows_of<Subject>())
                     if (matches(k)(r)) result += Subject::text_of(r).size();
                   return result;
                 }},
      competitor{"copy_if", [=](const key& k) { return sum(copied(k)); }},
      competitor{"sorted_vectors", [=](const key& k) {
                   std::size_t result = 0;
                   for (const std::uint32_t p : intersected(k))
                     result += Subject::text_of(rows_of<Subject>()[p]).size();
                   return result;
                 }});

  compare::ask(
      "any_" + keys_name, size, keys,
      [](const key& k) {
        return std::apply([](auto... each) { return Subject::table.any(each...); }, k);
      },
      competitor{"loop",
                 [=](const key& k) {
                   return std::any_of(rows_of<Subject>().begin(), rows_of<Subject>().end(),
                                      matches(k));
                 }},
      competitor{"sorted_vectors", [=](const key& k) { return !intersected(k).empty(); }});
}

/// How many rows are in an expression of four sets.
template <class Subject, class A, class B, class C, class D>
void ask_algebra() {
  using row = row_of<Subject>;
  using key = std::tuple<A, B, C, D>;
  compare::ask(
      "algebra_four_sets", Subject::table.size(), some_keys<Subject, A, B, C, D>(),
      [](const key& k) {
        const auto& [a, b, c, d] = k;
        return ((Subject::table(a) | Subject::table(b)) - (Subject::table(c) & Subject::table(d)))
            .size();
      },
      competitor{"loop",
                 [](const key& k) {
                   return count_if(rows_of<Subject>(), [&](const row& r) {
                     const auto& [a, b, c, d] = k;
                     return (Subject::has(r, a) || Subject::has(r, b)) &&
                            !(Subject::has(r, c) && Subject::has(r, d));
                   });
                 }},
      competitor{"sorted_vectors", [](const key& k) {
                   const auto& [a, b, c, d] = k;
                   return difference_of(
                              union_of(positions_of<Subject>(a), positions_of<Subject>(b)),
                              intersection_of(positions_of<Subject>(c), positions_of<Subject>(d)))
                       .size();
                 }});
}

/// Two tables, where rows of `Many` name the ids of rows of `Few`. How many of the many belong to
/// the few that match; how many of the few belong to the many that match.
template <class Many, class Few, class Key>
void ask_joins() {
  using key = std::tuple<Key>;
  const auto named = [](const auto& k) {
    return [&k](const auto& few) {
      return std::any_of(rows_of<Many>().begin(), rows_of<Many>().end(), [&](const auto& many) {
        return Many::has(many, few.id) && Many::has(many, std::get<0>(k));
      });
    };
  };
  compare::ask(
      "join", Many::table.size(), some_keys<Few, Key>(),
      [](const key& k) { return Many::table(Few::table(std::get<0>(k))).size(); },
      competitor{"loop",
                 [](const key& k) {
                   std::vector<decltype(row_of<Few>::id)> ids;
                   for (const auto& few : rows_of<Few>())
                     if (Few::has(few, std::get<0>(k))) ids.push_back(few.id);
                   return count_if(rows_of<Many>(), [&](const auto& many) {
                     return std::any_of(ids.begin(), ids.end(),
                                        [&](auto id) { return Many::has(many, id); });
                   });
                 }},
      competitor{"sorted_vectors", [](const key& k) {
                   positions result;
                   for (const std::uint32_t p : positions_of<Few>(std::get<0>(k)))
                     result = union_of(result, positions_of<Many>(rows_of<Few>()[p].id));
                   return result.size();
                 }});
  compare::ask(
      "join_back", Many::table.size(), some_keys<Many, Key>(),
      [](const key& k) { return Few::table(Many::table(std::get<0>(k))).size(); },
      competitor{"loop", [=](const key& k) { return count_if(rows_of<Few>(), named(k)); }},
      competitor{"sorted_vectors", [](const key& k) {
                   return count_if(rows_of<Few>(), [&](const auto& few) {
                     return !intersection_of(positions_of<Many>(few.id),
                                             positions_of<Many>(std::get<0>(k)))
                                 .empty();
                   });
                 }});
}

/// Which row has this slug; the copies that are looked up stand elsewhere in memory.
template <class Subject>
void ask_slugs() {
  using row = row_of<Subject>;
  static const std::unordered_map<std::string_view, const row*> by_slug = [] {
    std::unordered_map<std::string_view, const row*> result;
    for (const row& r : rows_of<Subject>()) result[Subject::slug_of(r)] = &r;
    return result;
  }();
  std::minstd_rand random{1};
  std::vector<std::string> hits;
  std::vector<std::string> misses;  // one character is one that no slug has
  for (int i = 0; i != 16384; ++i) {
    hits.emplace_back(Subject::slug_of(rows_of<Subject>()[random() % Subject::table.size()]));
    misses.push_back(hits.back());
    misses.back()[random() % misses.back().size()] = '_';
  }
  for (const bool hit : {true, false})
    compare::ask(
        hit ? "find_hit" : "find_miss", Subject::table.size(), hit ? hits : misses,
        [](const std::string& slug) {
          const row* const found = Subject::table.find(slug);
          return found == nullptr ? nullptr : Subject::slug_of(*found).data();
        },
        competitor{"unordered_map", [](const std::string& slug) {
                     const auto found = by_slug.find(slug);
                     return found == by_slug.end() ? nullptr : found->first.data();
                   }});
}

}  // namespace questions

#endif
