// SPDX-License-Identifier: BSL-1.0
// Rows grouped by the keys that they have.
#ifndef TRENDATLAS_ENGINE_GROUPING_HPP
#define TRENDATLAS_ENGINE_GROUPING_HPP

#include "table_or_set.hpp"

namespace trendatlas::inline v0_1 {

/// Groups of rows: what grouped_by() returns. A range of `{key, rows}` in the order of the keys,
/// without the keys that no row has.
template <class Set, class Facet>
class groups {
  using table = atlas_detail::table_of<Set>;
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
      return {key, table{}(of_->rows_, Facet{key})};
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
      while (position_ != key_count &&
             !table{}.any(of_->rows_, Facet{static_cast<key_type>(position_)}))
        ++position_;
    }

    const groups* of_ = nullptr;
    std::size_t position_ = 0;
  };

  constexpr groups() noexcept = default;
  /// Groups the rows of an answer.
  explicit constexpr groups(const Set& rows) noexcept : rows_{rows} {}

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

  Set rows_{};
};

namespace atlas_detail {

template <class Facet, class TableOrSet>
constexpr auto group_by(const TableOrSet& rows) noexcept {
  if constexpr (atlas_detail::name_keys<Facet>() && atlas_detail::has_rows<TableOrSet>()) {
    if constexpr (atlas_detail::have_facets<table_of<TableOrSet>, Facet>())
      return groups<set_of<TableOrSet>, Facet>{atlas_detail::to_set(rows)};
    else
      return atlas_detail::refused{};
  } else {
    return atlas_detail::refused{};
  }
}

}  // namespace atlas_detail

/// Returns the rows of a table or an answer, grouped by their keys of a type, in the order of the
/// keys:
///     for (const auto& [source, rows] : grouped_by<source_id>(claims(theme::ai)))
/// A row with several keys is in several groups, a row without one in none. The keys may be those
/// of rows to which these rows refer, or of their witnesses. Iterating costs two queries per group.
///
/// Instead of a key type, you can name one member, as in by():
///     grouped_by<&country::in_the_union>(countries)
template <class Key, class TableOrSet>
[[nodiscard]] constexpr auto grouped_by(const TableOrSet& rows) noexcept {
  return atlas_detail::group_by<Key>(rows);
}
/// The same for one member alone.
template <auto Member, class TableOrSet>
[[nodiscard]] constexpr auto grouped_by(const TableOrSet& rows) noexcept {
  return atlas_detail::group_by<atlas_detail::member_facet<Member>>(rows);
}
/// Without a type of keys, or with a further key, nothing is grouped; this is one error that says
/// what to write.
template <atlas_detail::of_the_library... Types>
constexpr auto grouped_by(atlas_detail::any_argument = {}, atlas_detail::any_argument = {},
                          atlas_detail::any_argument = {},
                          atlas_detail::any_argument = {}) noexcept {
  static_assert(atlas_detail::never<Types...>,
                "trendatlas: grouped_by takes one type of keys, and a table or an answer, as in "
                "grouped_by<theme>(trends(platform::tiktok))");
  return atlas_detail::refused{};
}

}  // namespace trendatlas::inline v0_1

#endif
