// SPDX-License-Identifier: BSL-1.0
// Rows grouped by the keys that they have.
#ifndef TRENDATLAS_ENGINE_GROUPING_HPP
#define TRENDATLAS_ENGINE_GROUPING_HPP

#include "table_or_set.hpp"

namespace trendatlas::inline v0_1 {

/// Groups of rows: what grouped_by() returns. A range of `{key, rows}` in the order of the keys,
/// without the keys that no row has.
template <class Set, class Facet, class Witnesses>
class groups {
  using key_type = typename atlas_detail::asked<Facet>::key;

 public:
  /// A key, and the rows that have it.
  struct value_type {
    key_type key;  ///< an enumerator, or a bool
    Set rows;      ///< the rows that have it; never empty

    friend void operator<<(atlas_detail::print_the_members_of_this, const value_type&) {}
  };

  /// A forward iterator. It must not outlive the groups. Each step makes one query per key, up to
  /// the next key that a row has.
  class iterator {
   public:
    using value_type = typename groups::value_type;
    using difference_type = std::ptrdiff_t;

    constexpr iterator() noexcept = default;

    constexpr value_type operator*() const noexcept {
      const auto key = static_cast<key_type>(position_);
      return {key, of_->rows_with(key)};
    }
    constexpr iterator& operator++() noexcept {
      ++position_;
      skip_empty_groups();
      return *this;
    }
    constexpr iterator operator++(int) noexcept {
      const iterator old = *this;
      ++*this;
      return old;
    }
    friend constexpr bool operator==(const iterator& left, const iterator& right) noexcept {
      return left.position_ == right.position_;
    }

   private:
    friend groups;

    constexpr iterator(const groups& of, std::size_t position) noexcept
        : of_{&of}, position_{position} {
      skip_empty_groups();
    }
    constexpr void skip_empty_groups() noexcept {
      while (position_ != key_count && of_->rows_with(static_cast<key_type>(position_)).empty())
        ++position_;
    }

    const groups* of_ = nullptr;
    std::size_t position_ = 0;
  };

  constexpr groups() noexcept = default;
  /// Groups the rows of an answer: if only witnesses have the keys, by what these witnesses have.
  constexpr groups(const Set& rows, const Witnesses& witnesses) noexcept
      : rows_{rows}, witnesses_{witnesses} {}

  [[nodiscard]] constexpr iterator begin() const noexcept TRENDATLAS_LIFETIMEBOUND {
    return {*this, 0};
  }
  [[nodiscard]] constexpr iterator end() const noexcept TRENDATLAS_LIFETIMEBOUND {
    return {*this, key_count};
  }
  /// Returns how many groups there are. Costs one query per key.
  [[nodiscard]] constexpr std::size_t size() const noexcept {
    std::size_t count = 0;
    for (iterator group = begin(); group != end(); ++group) ++count;
    return count;
  }
  [[nodiscard]] constexpr bool empty() const noexcept { return begin() == end(); }
  /// Groups have no lookup; this is one error that says what to write.
  template <class Key>
  constexpr const Set& operator[](const Key&) const noexcept {
    static_assert(atlas_detail::never<Key>,
                  "trendatlas: groups are gone through, as in for (const auto& [key, rows] : "
                  "groups); for the rows of one key ask the table: trends(theme::ai)");
    return rows_;
  }
  friend void operator<<(atlas_detail::print_what_this_holds_one_by_one, const groups&) {}

 private:
  static constexpr std::size_t key_count = atlas_detail::key_count<key_type>;

  [[nodiscard]] constexpr Set rows_with(key_type key) const noexcept {
    const atlas_detail::table_of<Set> table;
    if constexpr (atlas_detail::is_row_set<Witnesses>)
      return table(rows_, atlas_detail::table_of<Witnesses>{}(witnesses_, Facet{key}));
    else
      return table(rows_, Facet{key});
  }

  Set rows_{};
  Witnesses witnesses_{};
};

namespace atlas_detail {

template <class Facet, class TableOrSet, class... Keys>
constexpr auto group_by(const TableOrSet& rows, const Keys&... keys) noexcept {
  if constexpr (atlas_detail::name_keys<Facet>() && atlas_detail::has_rows<TableOrSet>()) {
    using table = table_of<TableOrSet>;
    using set = typename table::answer_type;
    if constexpr (atlas_detail::have_facets<table, Facet>() &&
                  (atlas_detail::is_key<typename selector_behind<table>::type, Keys>() && ...)) {
      const set chosen = table{}(atlas_detail::to_set(rows), keys...);
      if constexpr ((table::template witnesses_have<Keys> || ...) &&
                    table::template witnesses_have<Facet>) {
        using witnesses = typename witness_of<table>::set;
        return groups<set, Facet, witnesses>{chosen, atlas_detail::witnesses_with<table>(keys...)};
      } else {
        return groups<set, Facet, no_witnesses>{chosen, {}};
      }
    } else {
      return atlas_detail::refused{};
    }
  } else {
    return atlas_detail::refused{};
  }
}

}  // namespace atlas_detail

/// Returns the rows of a table or an answer that match these keys, grouped by their keys of a type,
/// in the order of those:
///     for (const auto& [source, rows] : grouped_by<source_id>(claims, theme::ai))
/// A row with several keys is in several groups, a row without one in none. The keys may be those
/// of rows to which these rows refer, or of their witnesses. If only witnesses have the key of the
/// group and a given key, one and the same witness has both, as in a query with both. For that,
/// pass the keys here: an answer does not know its witnesses. Iterating costs two queries per
/// group.
///
/// Instead of a key type, you can name one member, as in by():
///     grouped_by<&country::in_the_union>(countries)
template <class Key, class TableOrSet, class... Keys>
[[nodiscard]] constexpr auto grouped_by(const TableOrSet& rows, const Keys&... keys) noexcept {
  return atlas_detail::group_by<Key>(rows, keys...);
}
/// The same for one member alone.
template <auto Member, class TableOrSet, class... Keys>
[[nodiscard]] constexpr auto grouped_by(const TableOrSet& rows, const Keys&... keys) noexcept {
  return atlas_detail::group_by<atlas_detail::member_facet<Member>>(rows, keys...);
}
/// A list in braces is not a key; this is one error that says what to write.
template <class Key, class TableOrSet, class Listed>
constexpr auto grouped_by(const TableOrSet&, std::initializer_list<Listed>) noexcept {
  return atlas_detail::refuse_list_of_keys<Listed>();
}
/// Without a type of keys, nothing is grouped; this is one error that says what to write.
template <atlas_detail::of_the_library... Types>
constexpr auto grouped_by(atlas_detail::any_argument = {}, atlas_detail::any_argument = {},
                          atlas_detail::any_argument = {},
                          atlas_detail::any_argument = {}) noexcept {
  static_assert(atlas_detail::never<Types...>,
                "trendatlas: grouped_by takes one type of keys, and then a table or an answer and "
                "further keys, as in grouped_by<theme>(trends, platform::tiktok)");
  return atlas_detail::refused{};
}

}  // namespace trendatlas::inline v0_1

#endif
