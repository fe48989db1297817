// SPDX-License-Identifier: BSL-1.0
// What is searched in the tests and by the fuzzer, for search() and for its reference.
#ifndef TRENDATLAS_TESTS_SEARCH_CORPORA_HPP
#define TRENDATLAS_TESTS_SEARCH_CORPORA_HPP

#include <trendatlas/search.hpp>
#include <trendatlas/trendatlas.hpp>

#include "search_reference.hpp"

namespace search_corpora {

using search_reference::document;

// A table of a user's, with nothing of the catalog.
struct note {
  std::string_view title;
  const char* body;
  using texts = trendatlas::texts<&note::title, &note::body>;
};
inline constexpr note note_rows[] = {
    {"Selling on Instagram", "Shops and shoppable posts, influencers, stories"},
    {"Live streams", "Sell while streaming; the stories of small shops"},
    {"Gr\303\266\303\237e z\303\244hlt", "\303\230konomi, bl\303\245b\303\246r, caf\303\251"},
    {"Groesse", "OKONOMI, blaabaer, Datenschutzbedenken, Datenschutz"},
    {"", nullptr},
    {"\320\237\321\200\320\270\320\262\320\265\321\202 2024", "the and of"},
    {"Story", "instagram instagram class classes classy"},
    {"Instagran", "abcdefghijklmnopqrstuvwxyz abcdefghijklmnopqrst abcdefghijk"},
};
inline constexpr trendatlas::table<note_rows> notes;

template <class Table, class Texts>
std::vector<document> documents_of(const Table& table, const Texts& texts) {
  std::vector<document> result;
  for (const auto& row : table) result.push_back(texts(row));
  return result;
}
inline const std::vector<document>& note_documents() {
  static const auto all = documents_of(notes, [](const note& n) {
    return document{{n.title, 4}, {n.body == nullptr ? "" : n.body, 2}};
  });
  return all;
}
inline const std::vector<document>& claim_documents() {
  static const auto all = documents_of(trendatlas::claims, [](const trendatlas::claim& c) {
    return document{{c.statement, 4}, {c.where.heading, 2}};
  });
  return all;
}

inline const std::set<search_reference::letters>& function_words() {
  static const auto words = [] {
    std::set<search_reference::letters> all;
    for (const std::string_view list : trendatlas::atlas_detail::function_word_lists)
      for (const auto& word : search_reference::words_of(list)) all.insert(word.plain);
    return all;
  }();
  return words;
}

/// What stands in a ranking, by the positions of its rows in the table.
template <class Table, class Ranking>
std::vector<std::pair<std::size_t, std::uint64_t>> listed(const Table& table,
                                                          const Ranking& ranking) {
  std::vector<std::pair<std::size_t, std::uint64_t>> result;
  for (const auto& [row, score] : ranking) {
    std::size_t position = 0;
    for (const auto& candidate : table) {
      if (&candidate == &row) break;
      ++position;
    }
    result.emplace_back(position, score);
  }
  return result;
}

}  // namespace search_corpora

#endif
