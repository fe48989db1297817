// SPDX-License-Identifier: BSL-1.0
// Why rows are in an answer: each row with its witnesses that have the keys.
#ifndef TRENDATLAS_ENGINE_EVIDENCE_HPP
#define TRENDATLAS_ENGINE_EVIDENCE_HPP

#include "place_iterator.hpp"
#include "table_or_set.hpp"

namespace trendatlas::inline v0_1 {

/// Rows, each with its witnesses that have the keys: what evidence() returns. A range of `{row,
/// witnesses}` in table order.
template <class Set, class Witnesses>
class evidence_list {
 public:
  /// A row and its witnesses.
  struct value_type {
    const typename Set::value_type& row;  ///< a row of the table that was asked
    Witnesses witnesses;                  ///< rows of the table that witnesses it

    friend void operator<<(atlas_detail::print_the_members_of_this, const value_type&) {}
    /// This is more than a row; one error says what to write.
    template <class Row>
      requires std::is_same_v<Row, typename Set::value_type>
    constexpr operator const Row&() const noexcept {
      return atlas_detail::refuse_element<Row>(row);
    }
  };

  /// A forward iterator. It must not outlive the list.
  using iterator = atlas_detail::place_iterator<evidence_list, atlas_detail::set_iterator<Set>>;

  constexpr evidence_list() noexcept = default;
  /// Gives each row the witnesses that name its id.
  constexpr evidence_list(const Set& rows, const Witnesses& witnesses) noexcept
      : rows_{rows}, witnesses_{witnesses} {}

  [[nodiscard]] constexpr std::size_t size() const noexcept { return rows_.size(); }
  [[nodiscard]] constexpr bool empty() const noexcept { return rows_.empty(); }
  [[nodiscard]] constexpr iterator begin() const noexcept TRENDATLAS_LIFETIMEBOUND {
    return {*this, rows_.begin()};
  }
  [[nodiscard]] constexpr iterator end() const noexcept TRENDATLAS_LIFETIMEBOUND {
    return {*this, rows_.end()};
  }
  /// Returns the first row and its witnesses; for an empty list, a row with every member at its
  /// default and no witness.
  [[nodiscard]] constexpr value_type front() const noexcept {
    return empty() ? value_type{rows_.front(), {}} : *begin();
  }
  /// Returns the rows as a set.
  [[nodiscard]] constexpr const Set& as_set() const noexcept TRENDATLAS_LIFETIMEBOUND {
    return rows_;
  }
  friend void operator<<(atlas_detail::include_trendatlas_ostream_hpp_to_print_this,
                         const evidence_list&) {}

 private:
  friend iterator;

  constexpr value_type operator[](atlas_detail::set_iterator<Set> place) const noexcept {
    return {*place, atlas_detail::table_of<Witnesses>{}(place->id) & witnesses_};
  }

  Set rows_{};
  Witnesses witnesses_{};  // all that have every witnessed key, whichever row they name
};

namespace atlas_detail {

/// Does a table witness the rows of a table? If not, one error says what to write.
template <class Table>
constexpr bool has_witnesses() noexcept {
  constexpr bool has_some = !std::is_same_v<witness_of<Table>, no_selector>;
  static_assert(has_some,
                "trendatlas: no table witnesses these rows, so that nobody says why they are in "
                "an answer; declare table<rows, witnessed_by<...>>");
  return has_some;
}
/// Returns the witnesses in every one of these keys that is an answer of theirs.
template <class Witnesses, class... Keys>
constexpr Witnesses in_each_answer(Witnesses witnesses, const Keys&... keys) noexcept {
  [[maybe_unused]] const auto narrow = [&]<class Key>(const Key& key) {
    if constexpr (std::is_same_v<Key, Witnesses>) witnesses &= key;
  };
  (narrow(keys), ...);
  return witnesses;
}

}  // namespace atlas_detail

/// Returns the rows of a table or an answer that match these keys, each with the witnesses that
/// have every key which only witnesses can have, and that are in every key which is an answer of
/// witnesses. With such a key, each row has a witness. Without one, a row has all witnesses that
/// name it, perhaps none.
///     for (const auto& [trend, claims] : evidence(trends, theme::commerce, platform::instagram))
/// Pass the keys here: an answer, as in `evidence(trends(stance::opposes))`, does not know which
/// witnesses put its rows there, so that each row has all of its witnesses.
/// Costs the query, and for each row one AND per 64 witnesses.
template <class TableOrSet, class... Keys>
[[nodiscard]] constexpr auto evidence(const TableOrSet& rows, const Keys&... keys) noexcept {
  if constexpr (atlas_detail::has_rows<TableOrSet>()) {
    using table = atlas_detail::table_of<TableOrSet>;
    using set = typename table::answer_type;
    if constexpr (atlas_detail::has_witnesses<table>()) {
      using witnesses = typename atlas_detail::witness_of<table>::set;
      const witnesses found =
          atlas_detail::in_each_answer(atlas_detail::witnesses_with<table>(keys...), keys...);
      set result = table{}(atlas_detail::to_set(rows), keys...);
      if constexpr ((std::is_same_v<Keys, witnesses> || ...)) result &= table{}(found);
      return evidence_list<set, witnesses>{result, found};
    } else {
      return evidence_list<set, set>{};
    }
  } else {
    return atlas_detail::refused{};
  }
}

/// Without a table there is no evidence; this is one error that says what to write.
template <atlas_detail::of_the_library... Types>
constexpr auto evidence() noexcept {
  (void)atlas_detail::has_rows<atlas_detail::nothing<Types...>>();
  return atlas_detail::refused{};
}
/// A list in braces is not a key; this is one error that says what to write.
template <class TableOrSet, class Listed>
constexpr auto evidence(const TableOrSet&, std::initializer_list<Listed>) noexcept {
  return atlas_detail::refuse_list_of_keys<Listed>();
}

}  // namespace trendatlas::inline v0_1

#endif
