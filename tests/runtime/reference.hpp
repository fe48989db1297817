// SPDX-License-Identifier: BSL-1.0
// The naive reference: a row is a set of words, and a query looks at each row and each word. It shares no code with the engine: it reads
// an enum_set by its bytes, and knows neither facets nor indexes.
#ifndef TRENDATLAS_TESTS_REFERENCE_HPP
#define TRENDATLAS_TESTS_REFERENCE_HPP

#include <cstdint>
#include <cstring>
#include <set>
#include <string>
#include <typeinfo>
#include <utility>
#include <vector>

namespace reference {

/// An enumerator of some enum: the enum's own name, and the number.
using word = std::pair<std::string, std::uint64_t>;
using words = std::set<word>;

template <class E>
word word_of(E e) {
  return {typeid(E).name(), static_cast<std::uint64_t>(e)};
}

template <class E>
void add(words& to, E e) {
  to.insert(word_of(e));
}

template <template <class> class Set, class E>
void add(words& to, const Set<E>& set) {
  std::vector<std::uint64_t> bits(sizeof set / sizeof(std::uint64_t));
  std::memcpy(bits.data(), &set, sizeof set);
  for (std::uint64_t i = 0; i != bits.size() * 64; ++i)
    if (bits[i / 64] >> (i % 64) & 1) to.insert({typeid(E).name(), i});
}

template <class... Parts>
words row(const Parts&... parts) {
  words result;
  (add(result, parts), ...);
  return result;
}

struct table {
  std::vector<words> rows;
  std::vector<word> ids;  // of the rows; empty where they have none

  template <class... Keys>
  std::vector<std::size_t> operator()(Keys... keys) const {
    std::vector<std::size_t> found;
    for (std::size_t i = 0; i != rows.size(); ++i)
      if ((rows[i].contains(word_of(keys)) && ...)) found.push_back(i);
    return found;
  }

  /// The rows related to any of the given rows of the other table: one of the two names the other's id.
  std::vector<std::size_t> related(const table& other, const std::vector<std::size_t>& chosen) const {
    std::vector<std::size_t> found;
    for (std::size_t i = 0; i != rows.size(); ++i)
      for (const std::size_t j : chosen)
        if ((!other.ids.empty() && rows[i].contains(other.ids[j])) || (!ids.empty() && other.rows[j].contains(ids[i]))) {
          found.push_back(i);
          break;
        }
    return found;
  }
};

/// The positions of the rows in an answer of the engine, by their addresses.
template <class Table, class Set>
std::vector<std::size_t> positions(const Table& table, const Set& set) {
  std::vector<std::size_t> found;
  for (const auto& row : set) found.push_back(static_cast<std::size_t>(&row - table.begin()));
  return found;
}

}  // namespace reference

#endif
