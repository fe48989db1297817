// SPDX-License-Identifier: BSL-1.0
// Checks that the names which an export writes are unique.
#ifndef TRENDATLAS_ENGINE_EXPORT_NAMES_HPP
#define TRENDATLAS_ENGINE_EXPORT_NAMES_HPP

#include "columns.hpp"
#include "name_hash.hpp"

namespace trendatlas::inline v0_1 {
namespace atlas_detail {

/// Counts names and their letters.
struct name_sizes {
  std::size_t names = 0;
  std::size_t letters = 0;

  constexpr void begin_cell() noexcept { ++names; }
  constexpr void put_text(std::string_view text) noexcept { letters += text.size(); }
};
/// Keeps names, which may come in several texts each.
template <std::size_t Names, std::size_t Letters>
struct kept_names {
  char letters[Letters + 1]{};
  std::size_t ends[Names + 1]{};  // that of each name, behind a zero
  std::size_t size = 0;

  constexpr void begin_cell() noexcept {
    ends[size + 1] = ends[size];
    ++size;
  }
  constexpr void put_text(std::string_view text) noexcept {
    for (const char letter : text) letters[ends[size]++] = letter;
  }
  constexpr std::string_view operator[](std::size_t index) const noexcept {
    return {letters + ends[index], ends[index + 1] - ends[index]};
  }
};
/// Does each name that `Names::put` writes differ from the others?
template <class Names>
constexpr bool are_different() noexcept {
  constexpr name_sizes sizes = [] {
    name_sizes counted;
    Names::put(counted);
    return counted;
  }();
  kept_names<sizes.names, sizes.letters> names;
  Names::put(names);
  std::string_view found[2 * sizes.names + 1]{};  // each at the place of its hash, or behind it
  for (std::size_t index = 0; index != names.size; ++index) {
    const std::string_view name = names[index];
    auto place = static_cast<std::size_t>(atlas_detail::hash_of(name) % std::size(found));
    for (; found[place].data() != nullptr; place = (place + 1) % std::size(found))
      if (found[place] == name) return false;
    found[place] = name;
  }
  return true;
}
/// The same; if not, one error says so.
template <class Names>
constexpr bool has_different_names() noexcept {
  constexpr bool has =  // too many columns? raise -fconstexpr-steps
      atlas_detail::are_different<Names>();
  static_assert(has,
                "trendatlas: two columns of this row have one name, as those of a part stand in "
                "the row itself; give one of the members another name, or put several parts of a "
                "type into an array");
  return has;
}

}  // namespace atlas_detail
}  // namespace trendatlas::inline v0_1

#endif
