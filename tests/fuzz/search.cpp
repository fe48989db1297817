// SPDX-License-Identifier: BSL-1.0
// Searching for whatever somebody types, against the plain scan of ../search_reference.hpp.
#include <trendatlas/search.hpp>
#include <trendatlas/trendatlas.hpp>

#include "../search_corpora.hpp"
#include "input.hpp"

using namespace trendatlas;
using namespace search_corpora;

namespace {

template <class Table>
void check(const Table& table, const search_reference::corpus& corpus, std::string_view text) {
  const auto expected = search_reference::ranking(search_reference::scores(corpus, text));
  const auto found = search(table, text);
  fuzz::expect(listed(table, found) == expected, "rows and scores in order");
  // Among some rows: the same ones in the same order.
  auto some = table();
  some.erase(*table.begin());
  std::size_t place = 0;
  for (const auto& entry : found) {
    if (&entry.row == &*table.begin()) continue;
    fuzz::expect(&search(some, text)[place].row == &entry.row, "among some rows");
    ++place;
  }
  fuzz::expect(search(some, text).size() == place, "among some rows");
}

}  // namespace

int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  static const search_reference::corpus own{note_documents(), function_words()};
  static const search_reference::corpus claimed{claim_documents(), function_words()};
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
