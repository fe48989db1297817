// SPDX-License-Identifier: BSL-1.0
// Sets of enumerators.
#ifndef TRENDATLAS_ENGINE_ENUM_SET_HPP
#define TRENDATLAS_ENGINE_ENUM_SET_HPP

#include <array>
#include <concepts>
#include <string_view>
#include <type_traits>

#include "algebra.hpp"
#include "enum_size.hpp"

namespace trendatlas::inline v0_1 {

namespace atlas_detail {

template <class Enum>
constexpr Enum to_enumerator(Enum enumerator) noexcept {
  return enumerator;
}
template <class Enum, class Row>
  requires std::same_as<std::remove_cvref_t<decltype(Row::id)>, Enum>
constexpr Enum to_enumerator(const Row& row) noexcept {
  return row.id;
}
template <class Range, class Enum>
inline constexpr bool is_range_of = requires(const Range& range) {
  atlas_detail::to_enumerator<Enum>(*std::begin(range));
  std::end(range);
};

/// Is this a word, or a range of words?
template <class Range>
inline constexpr bool holds_words =
    std::is_convertible_v<const Range&, std::string_view> ||
    requires(const Range& range) { std::string_view(*std::begin(range)); };
// One name, because compilers show each part of a condition.
template <class Range, class Enum>
inline constexpr bool is_range_or_words = is_range_of<Range, Enum> || holds_words<Range>;

}  // namespace atlas_detail

/// A set of enumerators, one bit each. It iterates in the order of the enum, and the algebra takes
/// one step per 64 enumerators. An enumerator from a bad cast enters no set; in a constant
/// expression it does not compile. There is no `<`, because `<=` ("is part of") does not order sets
/// totally. For unordered containers, std::hash hashes sets.
///     constexpr enum_set doubts{stance::cautions, stance::opposes};
template <vocabulary_enum Enum>
class enum_set : public atlas_detail::bit_set<enum_set<Enum>, enum_size<Enum>,
                                              atlas_detail::blocks_for(enum_size<Enum>)> {
  using base = typename enum_set::bit_set;

 public:
  /// The enum.
  using value_type = Enum;

  /// The empty set.
  constexpr enum_set() noexcept = default;
  /// The set of one enumerator. Enumerators convert, so you can pass one where a set is expected.
  constexpr enum_set(Enum only) noexcept : base{first_block(only)} {
    if constexpr (!one_block) add(only);
  }
  /// The set of these enumerators, all of one enum.
  template <class... Enums>
    requires(sizeof...(Enums) > 0 && (std::is_enum_v<Enums> && ...))
  constexpr enum_set(Enum key, Enums... rest) noexcept
      : base{one_block ? (first_block(key) | ... | first_block(static_cast<Enum>(rest))) : 0} {
    // The rest without a call, which would be a step of an evaluation, as below.
    if constexpr (!one_block || !(std::is_same_v<Enums, Enum> && ...)) {
      static_assert((std::is_same_v<Enums, Enum> && ...),
                    "trendatlas: a set has enumerators of one enum; make a set of each, as in "
                    "trends(enum_set{theme::ai, theme::trust}, platform::blog)");
      add(key);
      ((static_cast<std::uint64_t>(rest) < enum_size<Enum>
            ? this->blocks[static_cast<std::uint64_t>(rest) / atlas_detail::block_bits] |=
              atlas_detail::block{1} << static_cast<std::uint64_t>(rest) % atlas_detail::block_bits
            : atlas_detail::this_enumerator_is_not_in_its_vocabulary(0)),
       ...);
    }
  }

  /// The enumerators in a range, or the ids of the rows in it, such as an answer.
  ///     enum_set<trend_id> ids{trends(theme::ai)};
  template <class Range>
    requires(atlas_detail::is_range_or_words<Range, Enum>)
  explicit constexpr enum_set(const Range& range) noexcept {
    static_assert(!atlas_detail::holds_words<Range>,
                  "trendatlas: a word is no enumerator; parse it first, as in "
                  "parse<theme>(word), or several by parse_list<theme>(words)");
    if constexpr (!atlas_detail::holds_words<Range>)
      for (const auto& element : range) add(atlas_detail::to_enumerator<Enum>(element));
  }

  /// An optional may be empty: this does not compile, and the error says what to write. Deleted, so
  /// that an optional set can be made of an optional enumerator.
  // Without requires, because g++ 12 crashes where it would deduce the enum from an optional.
  template <template <class> class Maybe, class = decltype(&Maybe<Enum>::has_value)>
  // clang-format off
  explicit enum_set(const Maybe<Enum>&) = delete;  // trendatlas: an optional is no enumerator; where it has a value make a set of that, as in enum_set{*parse<theme>(word)}
  // clang-format on

  /// Is an enumerator in the set?
  [[nodiscard]] constexpr bool contains(Enum enumerator) const noexcept {
    const std::size_t position = atlas_detail::position_of(enumerator);
    return position < enum_size<Enum> && this->has_bit(position);
  }
  /// Adds an enumerator.
  constexpr void insert(Enum enumerator) noexcept { add(enumerator); }
  /// Removes an enumerator, if it is there.
  constexpr void erase(Enum enumerator) noexcept {
    const std::size_t position = atlas_detail::position_of(enumerator);
    if (position < enum_size<Enum>)
      this->blocks[position / atlas_detail::block_bits] &= ~atlas_detail::bit_at(position);
  }
  using atlas_detail::misused_set::contains;

 private:
  friend class atlas_detail::set_iterator<enum_set>;
  friend base;

  static constexpr bool one_block = base::block_count == 1;
  // In one expression: rows hold hundreds of sets, and each statement is a step of an evaluation.
  static constexpr atlas_detail::block first_block(Enum enumerator) noexcept {
    return !one_block ? 0
           : static_cast<std::uint64_t>(enumerator) < enum_size<Enum>
               ? atlas_detail::block{1} << static_cast<std::uint64_t>(enumerator)
               : atlas_detail::this_enumerator_is_not_in_its_vocabulary(0);
  }
  constexpr void add(Enum enumerator) noexcept {
    const auto value = static_cast<std::uint64_t>(enumerator);
    value < enum_size<Enum> ? this->blocks[value / atlas_detail::block_bits] |=
                              atlas_detail::block{1} << value % atlas_detail::block_bits
                            : atlas_detail::this_enumerator_is_not_in_its_vocabulary(0);
  }
  static constexpr Enum element(std::size_t position) noexcept {
    return static_cast<Enum>(position);
  }
};

/// Deduces the enum from the enumerators: `enum_set{stance::cautions, stance::opposes}`.
template <class Enum, class... Enums>
  requires std::is_enum_v<Enum>
enum_set(Enum, Enums...) -> enum_set<Enum>;

}  // namespace trendatlas::inline v0_1

#endif
