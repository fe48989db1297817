// SPDX-License-Identifier: BSL-1.0
// Which rows of a table each key selects.
#ifndef TRENDATLAS_ENGINE_SELECTOR_HPP
#define TRENDATLAS_ENGINE_SELECTOR_HPP

#include "asked.hpp"
#include "checks.hpp"
#include "meeting.hpp"
#include "relations.hpp"

namespace trendatlas::inline v0_1 {

namespace atlas_detail {

/// Selects rows of one table.
template <const auto& Rows, class... Relations>
struct selector {
  using row = row_of<Rows>;
  using own_id = id_type<row>;
  using set = row_set<Rows, Relations...>;
  using referred = typename all_lists<typename referred_by<Relations>::type...>::type;
  using witness = typename selector_behind<typename witnesses_by<Relations...>::type>::type;

  static constexpr const auto& rows = Rows;
  static constexpr set all = set::all();
  static constexpr int witnesses = (0 + ... + witness_count<Relations>);

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

  /// Are there so many keys of the type that the index is one of lists?
  template <class Key, class Member = members<>>
  static constexpr bool is_listed = !is_id<Key, Member> && !has_masks<where<Key, Member>>;

  /// Do the rows have this key? They have an answer if either table holds ids of the other.
  template <class Key>
  static constexpr bool is_own = has<typename asked<Key>::key, typename asked<Key>::member> ||
                                 asked<Key>::selector::template has<own_id> ||
                                 std::is_same_v<Key, set> || std::is_same_v<Key, everything>;

  /// Do only the witnesses have this key?
  template <class Key>
  static constexpr bool is_witnessed = !is_own<Key> && witness::template is_own<Key>;
  /// Is there an index of the rows by this key? There is none for an answer that only the witnesses
  /// have, and long tables have none for the keys of their witnesses.
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

  template <class Key, class Member>
  static constexpr bool is_checked = atlas_detail::is_valid<Rows>(where<Key, Member>{});
  /// Do all rows exist that the rows of another table name by their ids?
  template <class Other>
  static constexpr bool is_named_by = atlas_detail::reached_rows_exist<Other::rows, Rows>(
                                          typename Other::template where<own_id>{}) &&
                                      Other::template is_checked<own_id, members<>>;

  /// The first line of an index, after checking what it depends on.
  template <class Key, class Member>
  TRENDATLAS_NO_SIDE_EFFECTS static constexpr const block* find_lines() noexcept {
    if constexpr (has<Key, Member>) {
      if constexpr (is_checked<Key, Member>) return lines<Rows, where<Key, Member>>.blocks;
    } else {
      using from = typename witness::template where<Key, Member>;
      if constexpr (is_sound<Rows> && atlas_detail::referred_rows_exist<witness::rows, Rows>() &&
                    witness::template is_checked<Key, Member>)
        return witnessed_lines<Rows, witness::rows, from>.blocks;
    }
    return nullptr;
  }
  template <class Key, class Member>
  static constexpr const block* line = find_lines<Key, Member>();

  // --- What a key selects ---

  template <class From>
  using rows_of_key = typename rows_of_listed<Rows, From>::type;

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
      return selected<set>{key ? atlas_detail::meet<use::rows, set>(select(*key, member)) : all};
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
      if constexpr (atlas_detail::referred_rows_exist<Rows, Others>())
        add_rows_of<other_id, Member>(result.rows, others);
    }
    if constexpr (std::is_same_v<Member, members<>> && other::template has<own_id> &&
                  !other::template is_id<own_id>)
      add_rows_named_by<other>(result.rows, others.blocks);
    return result;
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
        // There are three ways: look up each key, in each part and with its blocks; if each row has
        // one key and fewer keys are not wanted, look up those; or look at each row, at once if
        // that costs less than counting the keys.
        constexpr std::size_t most =
            row_count<Rows> / atlas_detail::cost_of_listed_key<Rows, from>();
        constexpr std::size_t few = most > Keys::block_count ? most : 0;
        const std::size_t size = keys.size();
        const std::size_t other_size = Keys::all().size() - size;
        const auto look_up = [](const Keys& wanted, set& to) {
          atlas_detail::for_each_position(wanted, [&](std::size_t key) {
            atlas_detail::add_blocks(to, rows_of_key<from>{key});
          });
        };
        if (has_one_key<row, from> && other_size < few && other_size < size) {
          set others;
          look_up(~keys, others);
          result |= all - others;
        } else if (size < few) {
          look_up(keys, result);
        } else {
          for (std::size_t index = 0; index * block_bits < row_count<Rows>; ++index)
            result.blocks[index] |= rows_with<Rows, from, Keys::block_count>{keys.blocks}[index];
        }
      }
    } else {
      atlas_detail::for_each_position(keys, [&](std::size_t key) {
        atlas_detail::add_blocks(result, line<Key, Member> + key * set::block_count);
      });
    }
  }

  /// Adds the rows that rows of another table name by their ids. Stops once all rows are in.
  template <class Other, class Selection>
  static constexpr void add_rows_named_by(set& result, const Selection& others) noexcept {
    using from = typename Other::template where<own_id>;
    if constexpr (is_named_by<Other>)
      for (std::size_t index = 0, full = 0;
           index * block_bits < row_count<Other::rows> && full != set::block_count; ++index) {
        if constexpr (has_masks<from>)
          result.blocks[0] |= atlas_detail::keys_of_rows(
              masks<Other::rows, from>.of + index * block_bits, others[index]);
        else
          atlas_detail::add_listed<Other::rows, from>(result, others[index], index * block_bits);
        while (full != set::block_count && result.blocks[full] == all.blocks[full]) ++full;
      }
  }
};

}  // namespace atlas_detail

}  // namespace trendatlas::inline v0_1

#endif
