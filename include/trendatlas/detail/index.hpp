// SPDX-License-Identifier: BSL-1.0
#ifndef TRENDATLAS_DETAIL_INDEX_HPP
#define TRENDATLAS_DETAIL_INDEX_HPP

#include <utility>

#include "facets.hpp"

namespace trendatlas::inline v1 {

namespace detail {

// The indexes. A constant evaluation sees at most `part_rows` rows, or each row in one step: so long tables stay within every limit.

template <const auto& Rows>
using row_type = std::remove_cvref_t<decltype(Rows[0])>;
template <const auto& Rows>
inline constexpr std::size_t row_count = std::size(Rows);

template <const auto& Rows>
inline constexpr std::size_t word_count = words_for(row_count<Rows>);

inline constexpr std::size_t part_rows = 1024;
template <const auto& Rows>
using parts = std::make_index_sequence<row_count<Rows> / part_rows + 1>;

/// How many keys of a type there are: its enumerators, and those that the rows themselves say they add.
template <const auto& Rows, class Key>
inline constexpr std::size_t key_count = [] {
  if constexpr (requires { Rows.template key_count<Key>; })
    return Rows.template key_count<Key>;
  else
    return enum_size<Key>;
}();

/// For every key, a line of words: the rows that name it. A last line is for the keys that do not exist, and empty in a sound table.
template <class Key, std::size_t Keys, std::size_t Words>
struct inverted_index {
  word lines[Keys + 1][Words]{};

  constexpr const word* operator[](Key key) const noexcept { return lines[position_of(key) < Keys ? position_of(key) : Keys]; }
  constexpr void add(std::size_t row, Key key) noexcept {
    lines[position_of(key) < Keys ? position_of(key) : Keys][row / word_bits] |= bit(row);
  }
  constexpr void add(std::size_t row, const enum_set<Key>& keys) noexcept {
    for (std::size_t i = 0; i != keys.word_count; ++i)
      for (word rest = keys.words()[i]; rest != 0; rest &= rest - 1) add(row, static_cast<Key>(i * word_bits + first_bit(rest)));
  }
};

template <const auto& Rows, class Key, std::size_t Part>
inline constexpr auto index_part = []<auto... Members>(facets<Members...>) {
  constexpr std::size_t first = Part * part_rows;
  constexpr std::size_t count = row_count<Rows> - first < part_rows ? row_count<Rows> - first : part_rows;
  inverted_index < Key, key_count<Rows, Key>, row_count<Rows><part_rows ? word_count<Rows> : part_rows / word_bits> part;
  const auto* const row_data = std::data(Rows) + first;
  for (std::size_t row = 0; row != count; ++row) (part.add(row, row_data[row].*Members), ...);
  return part;
}
(facets_of_key<Key>(facets_of<row_type<Rows>>()));

template <const auto& Rows, class Key>
inline constexpr auto index = []<std::size_t... Part>(std::index_sequence<Part...>) {
  if constexpr (sizeof...(Part) == 1) return index_part<Rows, Key, 0>;
  const decltype(index_part<Rows, Key, 0>)* const parts[] = {&index_part<Rows, Key, Part>...};
  inverted_index<Key, key_count<Rows, Key>, word_count<Rows>> all;
  for (std::size_t key = 0; key <= key_count<Rows, Key>; ++key)
    for (std::size_t i = 0; i != word_count<Rows>; ++i)
      all.lines[key][i] = parts[i * word_bits / part_rows]->lines[key][i % (part_rows / word_bits)];
  return all;
}
(parts<Rows>{});

/// The first row that names a key at this position or a later one; the number of rows, where none does.
template <const auto& Rows, class Key>
consteval std::size_t first_row_naming(std::size_t position) {
  for (; position <= key_count<Rows, Key>; ++position)
    for (std::size_t i = 0; i != word_count<Rows>; ++i)
      if (const word w = index<Rows, Key>.lines[position][i]; w != 0) return i * word_bits + first_bit(w);
  return row_count<Rows>;
}

/// A row stands at the position of its id, so an id needs no index: this gives, word by word, its one bit.
struct single_row {
  std::size_t position;
  constexpr word operator[](std::size_t i) const noexcept { return position / word_bits == i ? bit(position) : 0; }
};

}  // namespace detail

}  // namespace trendatlas::inline v1

#endif
