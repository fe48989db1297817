// SPDX-License-Identifier: BSL-1.0
#ifndef TRENDATLAS_ENGINE_NAME_INDEX_HPP
#define TRENDATLAS_ENGINE_NAME_INDEX_HPP

#include <string_view>

#include "joined.hpp"
#include "key_index.hpp"
#include "terms.hpp"

namespace trendatlas::inline v1 {

namespace detail {

// Names. A row is found by its slug, by the name of its id, or by its member `name`; only the last
// of these may repeat.

template <class Row>
inline constexpr bool has_slug = requires(const Row& row) { row.slug.size(); };
template <class Row>
inline constexpr bool has_unique_name = has_slug<Row> || has_id<Row>;

/// Has a row a name of any kind?
template <class Row>
inline constexpr bool has_name =
    has_unique_name<Row> || requires(const Row& row) { row.name.size(); };

template <class Row>
constexpr std::string_view name_of(const Row& row) noexcept {
  if constexpr (has_slug<Row>)
    return row.slug;
  else if constexpr (has_unique_name<Row>)
    return detail::term_of(row.id).name;
  else
    return row.name;
}

/// The first four or eight letters of a text as a number; the first is in the lowest byte.
constexpr block letters(const char* text, std::size_t count) noexcept {
  block result = 0;
#if defined(__GNUC__) && __BYTE_ORDER__ == __ORDER_LITTLE_ENDIAN__
  if (!std::is_constant_evaluated()) {  // one load, which optimizers know
    __builtin_memcpy(&result, text, count);
    return result;
  }
#endif
  for (std::size_t i = 0; i != count; i += 4)
    result |= (block{static_cast<unsigned char>(text[i])} |
               block{static_cast<unsigned char>(text[i + 1])} << 8 |
               block{static_cast<unsigned char>(text[i + 2])} << 16 |
               block{static_cast<unsigned char>(text[i + 3])} << 24)
              << (8 * i);
  return result;
}

/// Mixes the length and five times eight letters, evenly spread: all of a name of up to 38. No loop
/// and hardly a branch, so that nothing is mispredicted, and looking up a constant name is itself a
/// constant.
constexpr block hash_of(std::string_view name) noexcept {
  constexpr block factor = 0x9E3779B97F4A7C15U;
  const char* const text = name.data();
  const std::size_t size = name.size();
  block sum = size;
  if (size >= 8) {
    const std::size_t last = size - 8;
    sum = (sum + detail::letters(text, 8)) * factor;
    sum = (sum + detail::letters(text + last / 2, 8)) * factor;
    sum = (sum + detail::letters(text + last, 8)) * factor;
    sum += (detail::letters(text + last / 4, 8) * 3 ^ detail::letters(text + last - last / 4, 8)) *
           factor;
  } else if (size >= 4) {
    sum += (detail::letters(text, 4) | detail::letters(text + size - 4, 4) << 32) * factor;
  } else if (size != 0) {
    sum += block{static_cast<unsigned char>(text[0])} << 8 |
           block{static_cast<unsigned char>(text[size / 2])} << 16 |
           block{static_cast<unsigned char>(text[size - 1])} << 24;
  }
  return (sum ^ (sum >> 32)) * factor;
}

/// Compares the same letters; of longer names, all.
constexpr bool same_name(std::string_view a, std::string_view b) noexcept {
  if (a.size() != b.size()) return false;
  if (a.size() < 8 || a.size() > 38) return a == b;
  const std::size_t last = a.size() - 8;
  const char* const x = a.data();
  const char* const y = b.data();
  return ((detail::letters(x, 8) ^ detail::letters(y, 8)) |
          (detail::letters(x + last / 4, 8) ^ detail::letters(y + last / 4, 8)) |
          (detail::letters(x + last / 2, 8) ^ detail::letters(y + last / 2, 8)) |
          (detail::letters(x + last - last / 4, 8) ^ detail::letters(y + last - last / 4, 8)) |
          (detail::letters(x + last, 8) ^ detail::letters(y + last, 8))) == 0;
}

inline constexpr std::size_t name_part_rows = 1024;
template <const auto& Rows>
inline constexpr std::size_t name_parts = row_count<Rows> / name_part_rows + 1;

struct hashes {
  block of[name_part_rows]{};
};
template <const auto& Rows, std::size_t Part>
inline constexpr hashes hash_part = [] {
  hashes result;
  for (std::size_t i = 0; i != name_part_rows && Part * name_part_rows + i != row_count<Rows>; ++i)
    result.of[i] = detail::hash_of(detail::name_of(Rows[Part * name_part_rows + i]));
  return result;
}();

constexpr std::size_t bit_width(std::size_t count) noexcept {
  std::size_t width = 0;
  for (; count != 0; count >>= 1) ++width;
  return width;
}

/// The rows in the order of the buckets that the hashes of their names fall into; four to eight
/// times as many buckets as rows; in a long table once or twice, to stay within the compilers'
/// limits.
template <std::size_t Count>
struct name_index {
  using position = std::conditional_t<Count <= 0xFFFF, std::uint16_t, std::uint32_t>;
  static constexpr std::size_t bucket_bits = detail::bit_width(Count) + (Count < 4096 ? 2 : 0);
  static constexpr std::size_t shift = block_bits - bucket_bits;

  position first[(std::size_t{1} << bucket_bits) + 1]{};  // of each bucket, and one past the last
  position rows[Count + 1]{};
};

template <const auto& Rows>
inline constexpr auto names = []<std::size_t... Part>(std::index_sequence<Part...>) {
  constexpr std::size_t count = row_count<Rows>;
  const block* const of[] = {hash_part<Rows, Part>.of...};
  name_index<count> result;
  for (std::size_t i = 0; i != count; ++i)
    ++result.first[of[i / name_part_rows][i % name_part_rows] >> result.shift];
  for (std::size_t i = 1; i != std::size(result.first); ++i) result.first[i] += result.first[i - 1];
  for (std::size_t i = count; i-- != 0;)
    result.rows[--result.first[of[i / name_part_rows][i % name_part_rows] >> result.shift]] =
        static_cast<typename name_index<count>::position>(i);
  return result;
}(std::make_index_sequence<name_parts<Rows>>{});

/// A row with the name of one before it; the number of rows, where there is none.
template <const auto& Rows>
inline constexpr std::size_t repeated_name = []<std::size_t... Part>(std::index_sequence<Part...>) {
  constexpr std::size_t count = has_unique_name<row_of<Rows>> ? row_count<Rows> : 0;
  const block* const of[] = {hash_part<Rows, Part>.of...};
  const auto& sorted = names<Rows>.rows;
  for (std::size_t i = 0; i != count; ++i)
    for (std::size_t j = i + 1; j != count; ++j) {
      const block differences = of[sorted[i] / name_part_rows][sorted[i] % name_part_rows] ^
                                of[sorted[j] / name_part_rows][sorted[j] % name_part_rows];
      if (differences >> names<Rows>.shift != 0) break;  // the next bucket
      if (differences == 0 &&
          detail::same_name(detail::name_of(Rows[sorted[i]]), detail::name_of(Rows[sorted[j]])))
        return std::size_t{sorted[j]};
    }
  return row_count<Rows>;
}(std::make_index_sequence<name_parts<Rows>>{});

}  // namespace detail

}  // namespace trendatlas::inline v1

#endif
