// SPDX-License-Identifier: BSL-1.0
// Searching for whatever somebody types, against the plain scan of ../search_reference.hpp.
#include <trendatlas/search.hpp>
#include <trendatlas/trendatlas.hpp>

#include "../search_reference.hpp"
#include "input.hpp"

using namespace trendatlas;

namespace {

struct note {
  std::string_view title;
  const char* body;
  using texts = trendatlas::texts<&note::title, &note::body>;
};
constexpr note note_rows[] = {
    {"Selling on Instagram", "Shops and shoppable posts, influencers, stories"},
    {"Live streams", "Sell while streaming; the stories of small shops"},
    {"Gr\303\266\303\237e z\303\244hlt", "\303\230konomi, bl\303\245b\303\246r, caf\303\251"},
    {"Groesse", "OKONOMI, blaabaer, Datenschutzbedenken, Datenschutz"},
    {"", nullptr},
    {"\320\237\321\200\320\270\320\262\320\265\321\202 2024", "the and of"},
    {"Story", "instagram instagram class classes classy"},
    {"Instagran", "abcdefghijklmnopqrstuvwxyz abcdefghijklmnopqrst abcdefghijk"},
};
constexpr table<note_rows> notes;

const std::set<search_reference::letters>& function_words() {
  static const auto words = [] {
    std::set<search_reference::letters> all;
    for (const std::string_view list : atlas_detail::function_word_lists)
      for (const auto& word : search_reference::words_of(list)) all.insert(word.plain);
    return all;
  }();
  return words;
}
template <class Table>
void check(const Table& table, const search_reference::corpus& corpus, std::string_view text) {
  const auto expected = search_reference::ranking(search_reference::scores(corpus, text));
  const auto found = search(table, text);
  fuzz::expect(found.size() == expected.size(), "search finds as many rows");
  std::size_t place = 0;
  for (const auto& [row, score] : found) {
    const auto& [position, expected_score] = expected[place++];
    fuzz::expect(score == expected_score, "scores");
    std::size_t at = 0;
    for (const auto& each : table) {
      if (&each == &row) break;
      ++at;
    }
    fuzz::expect(at == position, "the order of the ranking");
  }
  // Among some rows: the same ones in the same order.
  auto some = table();
  some.erase(*table.begin());
  place = 0;
  for (const auto& entry : found) {
    if (&entry.row == &*table.begin()) continue;
    fuzz::expect(&search(some, text)[place].row == &entry.row, "among some rows");
    ++place;
  }
  fuzz::expect(search(some, text).size() == place, "among some rows");
}

}  // namespace

int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  static const search_reference::corpus own{
      [] {
        std::vector<search_reference::document> all;
        for (const note& n : notes)
          all.push_back({{n.title, 4}, {n.body == nullptr ? "" : n.body, 2}});
        return all;
      }(),
      function_words()};
  static const search_reference::corpus claimed{
      [] {
        std::vector<search_reference::document> all;
        for (const claim& c : claims) all.push_back({{c.statement, 4}, {c.where.heading, 2}});
        return all;
      }(),
      function_words()};
  static const std::vector<std::string_view> known = [] {
    std::vector<std::string_view> all;
    for (const note& n : notes) {
      all.push_back(n.title);
      if (n.body != nullptr) all.push_back(n.body);
    }
    for (const trend_id id : values<trend_id>) all.push_back(label(id));
    return all;
  }();
  fuzz::input input{data, size};
  const bool in_claims = input.next(8) == 0;  // which takes a hundred times as long
  const std::string_view text = input.text(known);
  if (in_claims && text.size() < 40)
    check(claims, claimed, text);
  else
    check(notes, own, text);
  return 0;
}
