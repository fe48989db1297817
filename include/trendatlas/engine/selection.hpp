// SPDX-License-Identifier: BSL-1.0
// From keys to rows: which rows each key of a question selects, and which rows all keys select.
#ifndef TRENDATLAS_ENGINE_SELECTION_HPP
#define TRENDATLAS_ENGINE_SELECTION_HPP

#include "checks.hpp"
#include "key_index.hpp"
#include "relations.hpp"
#include "row_set.hpp"

namespace trendatlas::inline v1 {

namespace atlas_detail {

// A selection is anything whose [i] is the i-th block of a set of rows. It is a line of an index,
// or one of the following.

/// Selects every position, those past the last row included. It must meet a selection without
/// these.
struct everything {
  constexpr block operator[](std::size_t) const noexcept { return ~block{0}; }
};
/// Selects one row. An id needs no index, as its row stands at its position.
struct single_row {
  std::size_t position;
  constexpr block operator[](std::size_t index) const noexcept {
    return position / block_bits == index ? bit_at(position) : 0;
  }
};
/// Selects the rows of a set that it owns.
template <class Set>
struct selected {
  Set rows{};
  constexpr block operator[](std::size_t index) const noexcept { return rows.blocks[index]; }
};

template <const auto& Rows, class... Relations>
struct selector;
/// Stands in where there is no table.
struct no_selector {
  template <class>
  static constexpr bool has = false;
  template <class>
  static constexpr bool is_own = false;
};

/// What a key asks about: the type of keys, a member where it asks one alone, and the table where
/// it is an answer.
template <auto... Member>
struct members {};
template <class Key, class Member = members<>>
struct asked {
  using key = Key;
  using member = Member;
  using selector = no_selector;
  static constexpr bool is_answer = false;
};
template <>
struct asked<bool, members<>> : asked<no_id> {};  // a bool alone asks about no member
template <class Enum, class Member>
struct asked<enum_set<Enum>, Member> : asked<Enum, Member> {};
template <class Key, class Member>
struct asked<std::optional<Key>, Member> : asked<Key, Member> {};
template <auto Asked, class Key, class Member>
struct asked<member_key<Asked, Key>, Member> : asked<Key, members<Asked>> {};
template <const auto& Rows, class... Relations, class Member>
struct asked<row_set<Rows, Relations...>, Member> {
  using key = id_type<row_of<Rows>>;
  using member = Member;
  using selector = std::conditional_t<std::is_same_v<Member, members<>>,
                                      atlas_detail::selector<Rows, Relations...>, no_selector>;
  static constexpr bool is_answer = true;
};

/// Does a key restrict the answer? An optional without a value does not.
template <class Key>
constexpr bool restricts(const Key& key) noexcept {
  if constexpr (requires { key.has_value(); })
    return key.has_value();
  else if constexpr (requires { key.key; })
    return atlas_detail::restricts(key.key);
  else
    return true;
}

template <class Table>
struct selector_behind {
  using type = no_selector;
};
template <const auto& Rows, class... Relations>
struct selector_behind<table<Rows, Relations...>> {
  using type = selector<Rows, Relations...>;
};

/// What a question wants of the rows that match: all, how many, whether there is any, or the first.
enum class use { rows, count, any, first };

/// Selects the rows that two selections share.
template <class First, class Second>
struct both {
  First first;
  Second second;
  constexpr block operator[](std::size_t index) const noexcept {
    return first[index] & second[index];
  }
};

/// Picks, from sequences of rows, those that hold keys of a type.
template <class Key, class Having, class Referred, auto... Member>
struct filter_having;
template <class Key, auto... Member>
struct filter_having<Key, row_lists<>, row_lists<>, Member...> {
  using type = nowhere;
};
template <class Key, const auto&... Having, auto... Member>
struct filter_having<Key, row_lists<Having...>, row_lists<>, Member...> {
  using type = referred_facets<Key, row_lists<Having...>, Member...>;
};
template <class Key, const auto&... Having, const auto& First, const auto&... Rest, auto... Member>
struct filter_having<Key, row_lists<Having...>, row_lists<First, Rest...>, Member...>
    : filter_having<
          Key,
          std::conditional_t<
              std::is_same_v<typename own_place<row_of<First>, Key, Member...>::type, nowhere>,
              row_lists<Having...>, row_lists<Having..., First>>,
          row_lists<Rest...>, Member...> {};

/// Where the rows of a table have keys of a type: in their own facets, in rows to which they refer,
/// or nowhere.
template <class Own, class Referred, class Key, auto... Member>
struct place {
  using type = Own;
};
template <class Referred, class Key, auto... Member>
struct place<nowhere, Referred, Key, Member...>
    : filter_having<Key, row_lists<>, Referred, Member...> {};

template <class Selection>
inline constexpr bool is_sparse = false;
template <const auto& Rows, class Where>
inline constexpr bool is_sparse<sparse_rows<Rows, Where>> = true;
/// Can a selection test one row, and find the first that it shares with others?
template <class Selection>
concept is_tested = requires { Selection::tests; };
template <class Selection>
inline constexpr bool is_dense = !is_sparse<Selection> && !is_tested<Selection>;
template <>
inline constexpr bool is_dense<const block*> = true;

/// Answers the questions of one table.
template <const auto& Rows, class... Relations>
struct selector {
  using row = row_of<Rows>;
  using own_id = id_type<row>;
  using set = row_set<Rows, Relations...>;
  using referred = typename relations_of<Relations...>::referred;
  using witness = typename selector_behind<typename relations_of<Relations...>::witnesses>::type;

  static constexpr const auto& rows = Rows;
  static constexpr set all = set::all();

  template <class Key, class Member>
  struct find;
  template <class Key, auto... Member>
  struct find<Key, members<Member...>>
      : place<typename own_place<row, Key, Member...>::type, referred, Key, Member...> {};
  /// Where the rows have keys of a type.
  template <class Key, class Member = members<>>
  using where = typename find<Key, Member>::type;
  template <class Key, class Member = members<>>
  static constexpr bool has = !std::is_same_v<where<Key, Member>, nowhere>;

  /// Is the key an id, which alone determines the row?
  template <class Key, class Member = members<>>
  static constexpr bool is_id = std::is_same_v<Member, members<>> && identified_by<row, Key> &&
                                !std::is_same_v<where<Key>, each_facet<row, Key>>;

  /// Are there so many keys of the type that the index has lists?
  template <class Key, class Member = members<>>
  static constexpr bool is_listed = [] {
    if constexpr (has<Key, Member> && !is_id<Key, Member>)
      return !has_masks<where<Key, Member>> && atlas_detail::has_key_index<Key>();
    else
      return false;
  }();

  /// Do the rows have this key? They have an answer, if either table has the ids of the other.
  template <class Key>
  static constexpr bool is_own = has<typename asked<Key>::key, typename asked<Key>::member> ||
                                 asked<Key>::selector::template has<own_id> ||
                                 std::is_same_v<Key, set> || std::is_same_v<Key, everything>;

  /// Do only the witnesses have this key?
  template <class Key>
  static constexpr bool is_witnessed = !is_own<Key> && witness::template is_own<Key>;
  /// Is there an index of the rows by this key? There is none for an answer that only the witnesses
  /// have, and none of long tables by the keys of their witnesses.
  template <class Key>
  static constexpr bool is_indexed = [] {
    if constexpr (is_own<Key>)
      return true;
    else if constexpr (asked<Key>::is_answer || row_count<Rows> > block_bits ||
                       !is_narrow<own_id> || row_count<witness::rows> > part_rows)
      return false;
    else
      return has_masks<
          typename witness::template where<typename asked<Key>::key, typename asked<Key>::member>>;
  }();

  template <class Key, class Member, class Where>
  static constexpr bool is_valid(Where) noexcept {
    return is_sound<Rows> && atlas_detail::has_known_keys<Rows, Where>();
  }
  template <class Key, class Member, const auto&... Referred, auto... Asked>
  static constexpr bool is_valid(referred_facets<Key, row_lists<Referred...>, Asked...>) noexcept {
    return is_sound<Rows> &&
           (... && (atlas_detail::has_referred_rows<Rows, Referred>() &&
                    selector<Referred>::template is_valid<Key, Member>(
                        typename selector<Referred>::template where<Key, Member>{})));
  }

  template <class Key, class Member>
  static constexpr bool is_checked = is_valid<Key, Member>(where<Key, Member>{});

  /// The first line of an index, after checking what it depends on.
  template <class Key, class Member>
  static constexpr const block* find_lines() noexcept {
    if constexpr (has<Key, Member>) {
      if constexpr (is_checked<Key, Member>) return lines<Rows, where<Key, Member>>.blocks;
    } else {
      using from = typename witness::template where<Key, Member>;
      if constexpr (is_sound<Rows> && atlas_detail::has_referred_rows<witness::rows, Rows>() &&
                    witness::template is_checked<Key, Member>)
        return witnessed_lines<Rows, witness::rows, from>.blocks;
    }
    return nullptr;
  }
  template <class Key, class Member>
  static constexpr const block* line = find_lines<Key, Member>();

  // --- What a key selects ---

  template <class From>
  using rows_of_key =
      std::conditional_t<has_key_set<row, From>, rows_of_sets<Rows, From>, sparse_rows<Rows, From>>;

  template <class Key, class Member = members<>>
  static constexpr auto select(Key key, Member = {}) noexcept {
    if constexpr (is_id<Key, Member>) {
      const std::size_t position = atlas_detail::position_of(key);
      return single_row{is_sound<Rows> && position < row_count<Rows> ? position : none};
    } else {
      const std::size_t known =
          static_cast<std::uint64_t>(key) < key_count<Key>
              ? static_cast<std::size_t>(key)
              : atlas_detail::this_enumerator_is_not_in_its_vocabulary(key_count<Key>);
      if constexpr (is_listed<Key, Member>)
        return rows_of_key<where<Key, Member>>{is_checked<Key, Member> ? known : key_count<Key>};
      else
        return line<Key, Member> + known * set::block_count;
    }
  }
  static constexpr everything select(everything key) noexcept { return key; }
  template <auto Asked, class Key>
  static constexpr auto select(const member_key<Asked, Key>& key) noexcept {
    return select(key.key, members<Asked>{});
  }
  template <class Key, class Member = members<>>
  static constexpr auto select(const std::optional<Key>& key, Member member = {}) noexcept {
    if constexpr (std::is_pointer_v<decltype(select(*key, member))>)
      return key ? select(*key, member) : static_cast<const block*>(all.blocks);
    else
      return selected<set>{key ? meet(select(*key, member)) : all};
  }
  template <class Enum, class Member = members<>>
  static constexpr selected<set> select(const enum_set<Enum>& keys, Member = {}) noexcept {
    selected<set> result;
    add_rows_of<Enum, Member>(result.rows, keys);
    return result;
  }
  static constexpr const block* select(const set& rows_of_this) noexcept {
    return rows_of_this.blocks;
  }
  template <const auto& Others, class... OtherRelations, class Member = members<>>
  static constexpr selected<set> select(const row_set<Others, OtherRelations...>& others,
                                        Member = {}) noexcept {
    using other = selector<Others, OtherRelations...>;
    using other_id = typename other::own_id;
    selected<set> result;
    if constexpr (has<other_id, Member>) {
      if constexpr (atlas_detail::has_referred_rows<Rows, Others>())
        add_rows_of<other_id, Member>(result.rows, others);
    }
    if constexpr (std::is_same_v<Member, members<>> && other::template has<own_id> &&
                  !other::template is_id<own_id>)
      add_rows_named_by<other>(result.rows, others);
    return result;
  }

  template <class Selection>
  static constexpr void add_blocks(set& result, const Selection& selection) noexcept {
    if constexpr (is_sparse<Selection>)
      selection.for_each_block([&](std::size_t index, block bits) {
        result.blocks[index] |= bits;
        return true;
      });
    else
      for (std::size_t index = 0; index != set::block_count; ++index)
        result.blocks[index] |= selection[index];
  }

  /// Adds the rows that have any key of a set: an enum_set, or an answer, whose rows are keys.
  template <class Key, class Member, class Keys>
  static constexpr void add_rows_of(set& result, const Keys& keys) noexcept {
    if constexpr (is_id<Key, Member>) {
      constexpr std::size_t common =
          set::block_count < Keys::block_count ? set::block_count : Keys::block_count;
      for (std::size_t index = 0; index != common; ++index)
        result.blocks[index] |= keys.blocks[index] & all.blocks[index];
    } else if constexpr (is_listed<Key, Member>) {
      using from = where<Key, Member>;
      if constexpr (is_checked<Key, Member>) {
        // Either look up each key, in each part and with its blocks, or look at each row once.
        if (keys.size() * atlas_detail::cost_of_listed_key<Rows, from>() < row_count<Rows>)
          atlas_detail::for_each_position(
              keys, [&](std::size_t key) { add_blocks(result, rows_of_key<from>{key}); });
        else
          for (std::size_t index = 0; index * block_bits < row_count<Rows>; ++index)
            result.blocks[index] |= rows_with<Rows, from, Keys::block_count>{keys.blocks}[index];
      }
    } else {
      atlas_detail::for_each_position(keys, [&](std::size_t key) {
        add_blocks(result, line<Key, Member> + key * set::block_count);
      });
    }
  }

  /// Adds the rows that rows of another table name by their ids.
  template <class Other>
  static constexpr void add_rows_named_by(set& result, const typename Other::set& others) noexcept {
    using from = typename Other::template where<own_id>;
    if constexpr (!atlas_detail::has_referred_rows<Other::rows, Rows>() ||
                  !Other::template is_valid<own_id, members<>>(from{}))
      return;
    else if constexpr (has_masks<from>)
      result.blocks[0] |= atlas_detail::join_masks(masks<Other::rows, from>.of, others.blocks,
                                                   others.block_count, all.blocks[0]);
    else
      for (std::size_t index = 0, full = 0;  // until all rows are named
           index != others.block_count && full != set::block_count; ++index) {
        atlas_detail::add_listed<Other::rows, from>(result, others.blocks[index],
                                                    index * block_bits);
        while (full != set::block_count && result.blocks[full] == all.blocks[full]) ++full;
      }
  }
  // --- Where a question wants one row: test the first few one by one before doing more ---

  /// Selects the rows that have any of these keys.
  template <class Key, class Member, class Keys>
  struct with_any_of {
    const Keys& keys;
    static constexpr std::size_t tests = is_listed<Key, Member> ? 16 : 4;

    [[nodiscard]] constexpr bool has(std::size_t position) const noexcept {
      if constexpr (is_checked<Key, Member>)
        return atlas_detail::holds_any<Rows, where<Key, Member>, Keys::block_count>(position,
                                                                                    keys.blocks);
      else
        return false;
    }
    constexpr block operator[](std::size_t index) const noexcept
      requires(!is_listed<Key, Member>)
    {
      block result = 0;
      atlas_detail::for_each_position(keys, [&](std::size_t key) {
        result |= line<Key, Member>[key * set::block_count + index];
      });
      return result;
    }
    [[nodiscard]] constexpr set rows() const noexcept {
      set result;
      add_rows_of<Key, Member>(result, keys);
      return result;
    }
    template <use Use, class... Rest>
    [[nodiscard]] constexpr std::size_t find(const Rest&... rest) const noexcept {
      if constexpr (!is_listed<Key, Member>) {
        return meet_dense<Use>(*this, rest...);
      } else {
        // Of a few keys, find the first row of each. Of many, some row soon has one.
        const std::size_t size = keys.size();
        if (8 * size * size > key_count<Key>) return test<none>(*this, rest...).position;
        std::size_t first = none;
        atlas_detail::for_each_position(keys, [&](std::size_t key) {
          const std::size_t position = meet<Use>(select(static_cast<Key>(key), Member{}), rest...);
          first = position < first ? position : first;
        });
        return first;
      }
    }
  };

  /// Selects the rows that these rows of another table name by their ids, or every row.
  template <class Other, class Selection>
  struct named_by {
    Selection others;
    bool is_every_row = false;
    static constexpr std::size_t tests = 4;
    using from = typename Other::template where<own_id>;

    [[nodiscard]] constexpr bool has(std::size_t position) const noexcept {
      return is_every_row || Other::template meet<use::any>(
                                 Other::select(static_cast<own_id>(position)), others) != none;
    }
    [[nodiscard]] constexpr set rows() const noexcept {
      set result;
      if (is_every_row)
        result = all;
      else
        add_rows_named_by<Other>(result, Other::meet(others));
      return result;
    }
    template <use Use, class... Rest>
    [[nodiscard]] constexpr std::size_t find(const Rest&... rest) const noexcept {
      return meet_dense<Use>(selected<set>{rows()}, rest...);
    }
    /// Returns any row that is selected: the one that the first row of the other table names.
    template <class... Rest>
    [[nodiscard]] constexpr std::size_t any(const Rest&... rest) const noexcept {
      std::size_t result = none;
      for (std::size_t index = 0; index * block_bits < row_count<Other::rows>; ++index)
        for (block bits = others[index] & Other::all.blocks[index]; bits != 0; bits &= bits - 1) {
          atlas_detail::for_each_held<Other::rows, from>(
              index * block_bits + atlas_detail::first_bit(bits), [&](std::size_t position) {
                if ((bit_at(position) & ... & rest[position / block_bits]) != 0) result = position;
              });
          if (result != none) return result;
        }
      return none;
    }
  };

  struct tested {
    std::size_t position;
    bool is_done;
  };
  /// Tests at most `Most` rows, in order.
  template <std::size_t Most, class Tested, class... Rest>
  static constexpr tested test(const Tested& selection, const Rest&... rest) noexcept {
    std::size_t count = 0;
    for (std::size_t index = 0; index * block_bits < row_count<Rows>; ++index)
      for (block bits = (all.blocks[index] & ... & rest[index]); bits != 0; bits &= bits - 1) {
        const std::size_t position = index * block_bits + atlas_detail::first_bit(bits);
        if (selection.has(position)) return {position, true};
        if (++count == Most) return {none, false};
      }
    return {none, true};
  }
  template <use Use, class Tested, class... Rest>
  static constexpr std::size_t meet_tested(const Tested& selection, const Rest&... rest) noexcept {
    if constexpr (Use == use::any && requires { selection.any(rest...); }) {
      if (!selection.is_every_row) return selection.any(rest...);
      return meet<Use>(all.blocks, rest...);
    } else {
      const tested first = test<Tested::tests>(selection, rest...);
      return first.is_done ? first.position : selection.template find<Use>(rest...);
    }
  }

  template <class Enum, class Member = members<>>
    requires(has<Enum, Member> && !is_id<Enum, Member>)
  static constexpr auto select_first(const enum_set<Enum>& keys, Member = {}) noexcept {
    return with_any_of<Enum, Member, enum_set<Enum>>{keys};
  }
  template <auto Asked, class Key>
    requires requires(const Key& key) { select_first(key, members<Asked>{}); }
  static constexpr auto select_first(const member_key<Asked, Key>& key) noexcept {
    return select_first(key.key, members<Asked>{});
  }
  template <const auto& Others, class... OtherRelations, class Member = members<>>
    requires(!std::is_same_v<row_set<Others, OtherRelations...>, set>)
  static constexpr auto select_first(const row_set<Others, OtherRelations...>& others,
                                     Member = {}) noexcept {
    using other = selector<Others, OtherRelations...>;
    using other_id = typename other::own_id;
    constexpr bool is_named = std::is_same_v<Member, members<>> && other::template has<own_id> &&
                              !other::template is_id<own_id>;
    if constexpr (has<other_id, Member>) {
      if constexpr (!is_named && !is_id<other_id, Member> &&
                    atlas_detail::has_referred_rows<Rows, Others>())
        return with_any_of<other_id, Member, row_set<Others, OtherRelations...>>{others};
      else
        return select(others, Member{});
    } else if constexpr (names_rows<other>()) {
      return named_by<other, const block*>{others.blocks};
    } else {
      return select(others, Member{});
    }
  }
  /// Do the rows of another table name rows of this one, all of which exist?
  template <class Other>
  static constexpr bool names_rows() noexcept {
    return atlas_detail::has_referred_rows<Other::rows, Rows>() &&
           Other::template is_checked<own_id, members<>>;
  }

  // --- Selections meet in one loop over the blocks, without a set in between ---

  template <use Use = use::rows, class First, class... Rest>
  static constexpr auto meet(const First& first, const Rest&... rest) noexcept {
    if constexpr ((is_dense<First> && ... && is_dense<Rest>))
      return meet_dense<Use>(first, rest...);
    else if constexpr (is_tested<First>)
      return meet_tested<Use>(first, dense(rest)...);
    else if constexpr ((is_tested<Rest> || ...) || is_dense<First>)
      return meet<Use>(rest..., first);
    else
      return meet_sparse<Use>(first, dense(rest)...);
  }
  template <class Selection>
  static constexpr decltype(auto) dense(const Selection& selection) noexcept {
    if constexpr (is_sparse<Selection>)
      return selected<set>{meet(selection)};
    else if constexpr (is_tested<Selection>)
      return selected<set>{selection.rows()};
    else
      return (selection);
  }
  template <class First, class... Rest>
  static constexpr auto both_of(const First& first, const Rest&... rest) noexcept {
    if constexpr (sizeof...(Rest) != 0)
      return both<decltype(both_of(first)), decltype(both_of(rest...))>{both_of(first),
                                                                        both_of(rest...)};
    else if constexpr (is_sparse<First>)
      return selected<set>{meet(first)};
    else
      return first;
  }
  template <use Use, class... Selections>
  static constexpr auto meet_dense(const Selections&... selections) noexcept {
    if constexpr (Use == use::rows && set::block_count > 2) {
      return rows_of(selections...);
    } else if constexpr (Use == use::rows) {
      set result;
      for (std::size_t index = 0; index != set::block_count; ++index)
        result.blocks[index] = (... & selections[index]);
      return result;
    } else if constexpr (Use == use::count) {
      std::size_t count = 0;
      for (std::size_t index = 0; index != set::block_count; ++index)
        count += atlas_detail::count_bits((... & selections[index]));
      return count;
    } else {
      for (std::size_t index = 0; index != set::block_count; ++index)
        if (const block bits = (... & selections[index]); bits != 0)
          return index * block_bits + (Use == use::any ? 0 : atlas_detail::first_bit(bits));
      return none;
    }
  }
  // A function of its own: in a branch of a longer one, g++ 12 zeroes and copies a long result.
  template <class... Selections>
  static constexpr set rows_of(const Selections&... selections) noexcept {
    set result{unset{}};
    for (std::size_t index = 0; index != set::block_count; ++index)
      result.blocks[index] = (... & selections[index]);
    return result;
  }
  template <use Use, class Sparse, class... Selections>
  static constexpr auto meet_sparse(const Sparse& sparse,
                                    [[maybe_unused]] const Selections&... others) noexcept {
    std::conditional_t<Use == use::rows, set, std::size_t> result{};
    if constexpr (Use == use::any || Use == use::first) result = none;
    sparse.for_each_block([&]([[maybe_unused]] std::size_t index, block bits) {
      bits = (bits & ... & others[index]);
      if constexpr (Use == use::rows)
        result.blocks[index] = bits;
      else if constexpr (Use == use::count)
        result += atlas_detail::count_bits(bits);
      else if (bits != 0)
        result = index * block_bits + atlas_detail::first_bit(bits);
      return Use == use::rows || Use == use::count || bits == 0;
    });
    return result;
  }

  /// Answers a question. One and the same witness must have all keys that only witnesses have.
  template <use Use, class... Keys>
  static constexpr auto ask(const Keys&... keys) noexcept {
    constexpr auto witnessed = (std::size_t{!is_own<Keys>} + ...);
    if constexpr (witnessed <= 1 && (is_indexed<Keys> && ...))
      return meet<Use>(select_for<Use>(keys)...);
    else if constexpr (Use == use::any || Use == use::first)
      return meet<Use>(select_own<Use>(keys)..., select_witnessed_first(keys...));
    else
      return meet<Use>(select_own<Use>(keys)..., selected<set>{select_witnessed(keys...)});
  }
  template <use Use, class Key>
  static constexpr auto select_for(const Key& key) noexcept {
    if constexpr ((Use == use::any || Use == use::first) && requires { select_first(key); })
      return select_first(key);
    else
      return select(key);
  }

  template <use Use, class Key>
  static constexpr auto select_own(const Key& key) noexcept {
    if constexpr (is_own<Key>)
      return select_for<Use>(key);
    else
      return everything{};
  }
  template <class... Keys>
  static constexpr bool restricts_witnesses(const Keys&... keys) noexcept {
    return ((!is_own<Keys> && atlas_detail::restricts(keys)) || ...);
  }
  template <class... Keys>
  static constexpr set select_witnessed(const Keys&... keys) noexcept {
    set result;
    if (restricts_witnesses(keys...))
      add_rows_named_by<witness>(result, witness::template ask<use::rows>(witness_key(keys)...));
    else
      result = all;
    return result;
  }
  template <class... Keys>
  static constexpr auto select_witnessed_first(const Keys&... keys) noexcept {
    if constexpr (names_rows<witness>() &&
                  (... && (is_own<Keys> || witness::template is_own<Keys>))) {
      const auto witnesses = witness::both_of(witness::select(witness_key(keys))...);
      return named_by<witness, decltype(witnesses)>{witnesses, !restricts_witnesses(keys...)};
    } else {
      return selected<set>{select_witnessed(keys...)};
    }
  }
  template <class Key>
  static constexpr decltype(auto) witness_key(const Key& key) noexcept {
    if constexpr (is_own<Key>)
      return everything{};
    else
      return (key);
  }
};

}  // namespace atlas_detail

}  // namespace trendatlas::inline v1

#endif
