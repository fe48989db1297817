// SPDX-License-Identifier: BSL-1.0
#ifndef TRENDATLAS_DETAIL_NAMES_HPP
#define TRENDATLAS_DETAIL_NAMES_HPP

#include <string_view>

#include "index.hpp"

namespace trendatlas::inline v1 {

namespace detail {

// Names. A row is found by its slug, by the name of its id, or by its member `name`; only the last of these may repeat.

template <class Row>
inline constexpr bool has_slug = requires(const Row& row) {
  row.slug.size();
};
template <class Row>
inline constexpr bool has_unique_name = has_slug<Row> || !std::is_same_v<id_type<Row>, no_id>;

template <class Row>
constexpr std::string_view name_of(const Row& row) noexcept {
  if constexpr (has_slug<Row>)
    return row.slug;
  else if constexpr (has_unique_name<Row>)
    return position_of(row.id) < enum_size<id_type<Row>> ? vocabulary(row.id)[position_of(row.id)].name : std::string_view{};
  else
    return row.name;
}

/// The first letters of a text as a number; the first is in the lowest byte.
template <std::size_t... I>
constexpr word letters(const char* text, std::index_sequence<I...>) noexcept {
#if defined(__GNUC__)
  if (!std::is_constant_evaluated() && std::endian::native == std::endian::little) {  // one load, which optimizers know
    word result = 0;
    __builtin_memcpy(&result, text, sizeof...(I));
    return result;
  }
#endif
  return ((word{static_cast<unsigned char>(text[I])} << (8 * I)) | ...);
}

/// Mixes the length and five times eight letters, evenly spread: all of a name of up to 38. No loop and hardly a branch, so that nothing is
/// mispredicted, and looking up a constant name is itself a constant.
constexpr word hash_of(std::string_view name) noexcept {
  constexpr word factor = 0x9E3779B97F4A7C15U;
  constexpr std::make_index_sequence<8> eight;
  constexpr std::make_index_sequence<4> four;
  const char* const text = name.data();
  const std::size_t size = name.size();
  word sum = size;
  if (size >= 8) {
    const std::size_t last = size - 8;
    sum = (sum + letters(text, eight)) * factor;
    sum = (sum + letters(text + last / 2, eight)) * factor;
    sum = (sum + letters(text + last, eight)) * factor;
    sum += (letters(text + last / 4, eight) * 3 ^ letters(text + last - last / 4, eight)) * factor;
  } else if (size >= 4) {
    sum += (letters(text, four) | letters(text + size - 4, four) << 32) * factor;
  } else if (size != 0) {
    sum += word{static_cast<unsigned char>(text[0])} << 8 | word{static_cast<unsigned char>(text[size / 2])} << 16 |
           word{static_cast<unsigned char>(text[size - 1])} << 24;
  }
  return (sum ^ (sum >> 32)) * factor;
}

/// Compares the same letters; of longer names, all.
constexpr bool same_name(std::string_view a, std::string_view b) noexcept {
  if (a.size() != b.size()) return false;
  if (a.size() < 8 || a.size() > 38) return a == b;
  constexpr std::make_index_sequence<8> eight;
  const std::size_t last = a.size() - 8;
  const char* const x = a.data();
  const char* const y = b.data();
  return ((letters(x, eight) ^ letters(y, eight)) | (letters(x + last / 4, eight) ^ letters(y + last / 4, eight)) |
          (letters(x + last / 2, eight) ^ letters(y + last / 2, eight)) |
          (letters(x + last - last / 4, eight) ^ letters(y + last - last / 4, eight)) |
          (letters(x + last, eight) ^ letters(y + last, eight))) == 0;
}

struct hashes {
  word of[part_rows]{};
};
template <const auto& Rows, std::size_t Part>
inline constexpr hashes hash_part = [] {
  hashes result;
  for (std::size_t i = 0; i != part_rows && Part * part_rows + i != row_count<Rows>; ++i)
    result.of[i] = hash_of(name_of(std::data(Rows)[Part * part_rows + i]));
  return result;
}();

/// The rows in the order of the buckets that the hashes of their names fall into; four to eight times as many
/// buckets as rows; in a long table once or twice, to stay within the compilers' limits.
template <std::size_t Count>
struct name_index {
  using number = std::conditional_t<Count <= 0xFFFF, std::uint16_t, std::uint32_t>;
  static constexpr std::size_t bucket_bits = std::bit_width(Count) + (Count < 4096 ? 2 : 0);
  static constexpr std::size_t shift = word_bits - bucket_bits;

  number first[(std::size_t{1} << bucket_bits) + 1]{};  // of each bucket, and one past the last
  number rows[Count + 1]{};
};

template <const auto& Rows>
inline constexpr auto names = []<std::size_t... Part>(std::index_sequence<Part...>) {
  constexpr std::size_t count = row_count<Rows>;
  const word* const of[] = {hash_part<Rows, Part>.of...};
  name_index<count> result;
  for (std::size_t i = 0; i != count; ++i) ++result.first[of[i / part_rows][i % part_rows] >> result.shift];
  for (std::size_t i = 1; i != std::size(result.first); ++i) result.first[i] += result.first[i - 1];
  for (std::size_t i = count; i-- != 0;)
    result.rows[--result.first[of[i / part_rows][i % part_rows] >> result.shift]] = static_cast<typename name_index<count>::number>(i);
  return result;
}
(parts<Rows>{});

/// A row with the name of one before it; the number of rows, where there is none.
template <const auto& Rows>
inline constexpr std::size_t repeated_name = []<std::size_t... Part>(std::index_sequence<Part...>) {
  constexpr std::size_t count = has_unique_name<row_type<Rows>> ? row_count<Rows> : 0;
  const word* const of[] = {hash_part<Rows, Part>.of...};
  const auto& sorted = names<Rows>.rows;
  for (std::size_t i = 0; i != count; ++i)
    for (std::size_t j = i + 1; j != count; ++j) {
      const word differences = of[sorted[i] / part_rows][sorted[i] % part_rows] ^ of[sorted[j] / part_rows][sorted[j] % part_rows];
      if (differences >> names<Rows>.shift != 0) break;  // the next bucket
      if (differences == 0 && name_of(Rows[sorted[i]]) == name_of(Rows[sorted[j]])) return std::size_t{sorted[j]};
    }
  return row_count<Rows>;
}
(parts<Rows>{});

}  // namespace detail

}  // namespace trendatlas::inline v1

#endif
