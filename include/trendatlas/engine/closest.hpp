// SPDX-License-Identifier: BSL-1.0
// What somebody may have meant by an unknown name.
#ifndef TRENDATLAS_ENGINE_CLOSEST_HPP
#define TRENDATLAS_ENGINE_CLOSEST_HPP

#include "name_distance.hpp"
#include "place_iterator.hpp"
#include "refused.hpp"
#include "table.hpp"

namespace trendatlas::inline v0_1 {

/// At most three enumerators or rows, the closest first: what closest() returns.
template <class Value>
class suggestions {
 public:
  /// An enum, or the type of the rows.
  using value_type = Value;
  /// How many suggestions there are at most.
  static constexpr std::size_t capacity = 3;

  /// A forward iterator. It must not outlive the suggestions.
  using iterator = atlas_detail::place_iterator<suggestions>;

  [[nodiscard]] constexpr std::size_t size() const noexcept { return size_; }
  [[nodiscard]] constexpr bool empty() const noexcept { return size_ == 0; }
  [[nodiscard]] constexpr iterator begin() const noexcept TRENDATLAS_LIFETIMEBOUND {
    return {*this, 0};
  }
  [[nodiscard]] constexpr iterator end() const noexcept TRENDATLAS_LIFETIMEBOUND {
    return {*this, size_};
  }
  /// Returns the suggestion at a place, which must be below size().
  [[nodiscard]] constexpr const Value& operator[](std::size_t place) const noexcept {
    return *values_[place];
  }
  /// Returns the closest one, or nullptr if there is none.
  [[nodiscard]] constexpr const Value* first() const noexcept { return values_[0]; }

  /// There may be several or none; this is one error that says what to write.
  template <class Other>
    requires std::is_same_v<Other, Value>
  constexpr operator Other() const noexcept {
    static_assert(atlas_detail::never<Other>,
                  "trendatlas: closest gives up to three, or none; go through them, or where there "
                  "is one take the first: if (const theme* guess = closest<theme>(word).first())");
    return *first();
  }
  friend void operator<<(atlas_detail::print_what_this_holds_one_by_one, const suggestions&) {}

  /// Adds a value at this distance, if there is room or another one is farther away. Of equally
  /// close ones, the one added first stays first.
  constexpr void add(const Value& value, std::size_t distance) noexcept {
    std::size_t place = size_;
    while (place != 0 && distance < distances_[place - 1]) --place;
    if (place == capacity) return;
    if (size_ != capacity) ++size_;
    for (std::size_t at = size_ - 1; at != place; --at)
      values_[at] = values_[at - 1], distances_[at] = distances_[at - 1];
    values_[place] = &value, distances_[place] = distance;
  }

 private:
  const Value* values_[capacity]{};
  std::size_t distances_[capacity]{};
  std::size_t size_ = 0;
};

/// Returns at most three enumerators that somebody may have meant, the closest first. Use it in an
/// error message about an unknown name; parse() stays exact.
///
/// A text is close to a name, a label or an alias if it differs by typos: none in names below three
/// letters, one below five, two below nine, three in longer ones. It is also close if they share a
/// word: the same word, its beginning (from three letters on), another form of it, or the word with
/// one typo (from five letters on). Case, accents and what stands between words do not count. Only
/// the first twenty letters of a word count and, in a name longer than 48 letters, only the first
/// eight words. If nothing is close, or the text is empty, there are no suggestions.
///
/// One comparison per name; in a constant expression, up to two thousand steps for each.
///     for (const theme guess : closest<theme>("comerce")) ...  // commerce
template <vocabulary_enum Enum>
constexpr suggestions<Enum> closest(std::string_view text) noexcept {
  suggestions<Enum> result;
  if constexpr (atlas_detail::has_words<Enum>()) {
    const atlas_detail::read_name typed{text};
    for (const Enum& enumerator : values<Enum>)
      if (const std::size_t distance =
              atlas_detail::distance_to_term(typed, atlas_detail::term_of(enumerator));
          distance < atlas_detail::far_away)
        result.add(enumerator, distance);
  }
  return result;
}

/// The same for the rows of a table, by the names that find() looks up and by the labels and
/// aliases of their ids. Among rows with the same name, only the first is suggested.
template <const auto& Rows, class... Relations>
constexpr auto closest(const table<Rows, Relations...>& among, std::string_view text) noexcept {
  using row = atlas_detail::row_of<Rows>;
  constexpr bool has_name = atlas_detail::has_name<row>;
  static_assert(has_name,
                "trendatlas: the rows of this table have neither a slug nor an id nor a name; "
                "add a member `slug` to find them by");
  suggestions<row> result;
  if constexpr (has_name) {
    const atlas_detail::read_name typed{text};
    for (const row& candidate : among) {
      const std::string_view name = atlas_detail::name_of(candidate);
      std::size_t distance = atlas_detail::distance_of(typed, atlas_detail::read_name{name});
      if constexpr (atlas_detail::has_id<row>) {
        const std::size_t by_term =
            atlas_detail::distance_to_term(typed, atlas_detail::term_of(candidate.id));
        if (by_term < distance) distance = by_term;
      }
      if (distance >= atlas_detail::far_away) continue;
      bool repeats = false;
      for (const row& other : result)
        repeats = repeats || atlas_detail::same_text(atlas_detail::name_of(other), name);
      if (!repeats) result.add(candidate, distance);
    }
  }
  return result;
}
namespace atlas_detail {

/// Says what closest() takes.
template <class... Types>
constexpr refused refuse_closest() noexcept {
  static_assert(never<Types...>,
                "trendatlas: closest takes an enum or a table, and a text, as in "
                "closest<theme>(word) or closest(trends, word)");
  return {};
}

}  // namespace atlas_detail

/// Without an enum or a table, as with a row type, there is nothing to suggest; this is one error
/// that says what to write.
template <atlas_detail::of_the_library... Types>
  requires(... && !vocabulary_enum<Types>)
constexpr auto closest(atlas_detail::any_argument) noexcept {
  return atlas_detail::refuse_closest<Types...>();
}
/// Without a text there is nothing to suggest; this is one error that says what to write.
template <atlas_detail::of_the_library Type>
constexpr auto closest(atlas_detail::no_text = {}) noexcept {
  return atlas_detail::refuse_closest<Type>();
}
/// A table is an argument rather than a template argument; this is one error that says what to
/// write.
template <const auto& Table>
  requires atlas_detail::is_table<std::remove_cvref_t<decltype(Table)>>
constexpr auto closest(atlas_detail::any_argument = {}) noexcept {
  return atlas_detail::refuse_closest<decltype(Table)>();
}
/// closest() takes a table and a text, in this order; anything else is one error that says what to
/// write.
template <atlas_detail::of_the_library... Types>
constexpr auto closest(atlas_detail::any_argument, atlas_detail::any_argument) noexcept {
  return atlas_detail::refuse_closest<Types...>();
}

}  // namespace trendatlas::inline v0_1

#endif
