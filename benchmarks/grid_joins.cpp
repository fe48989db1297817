// SPDX-License-Identifier: BSL-1.0
// Two tables, where each row of the one, a child, names rows of the other, its parents: joins both
// ways, what children know of their parents, and what parents know from their children. The i-th
// parent has the i-th id, as a loop knows too.
#include <bitset>

#include "grid.hpp"

namespace {

using namespace grid;
using trendatlas::by;

constexpr std::size_t key_count = 24;
using parent_keys = row<key_count, 2>;
using child_keys = row<key_count, 3>;

template <std::size_t Parents>
using id_of = kind<Parents, 4>;

template <std::size_t Parents>
struct parent : parent_keys {
  id_of<Parents> id{};
};
/// A child has one parent.
template <std::size_t Parents>
struct child : child_keys {
  id_of<Parents> parents{};

  using facets = trendatlas::facets<&child_keys::tags, &child::parents>;

  constexpr void name(std::size_t first, std::size_t) {
    parents = static_cast<id_of<Parents>>(first);
  }
};
/// A child has one parent or two.
template <std::size_t Parents>
struct child_of_two : child_keys {
  trendatlas::enum_set<id_of<Parents>> parents{};

  using facets = trendatlas::facets<&child_keys::tags, &child_of_two::parents>;

  constexpr void name(std::size_t first, std::size_t second) {
    parents.insert(static_cast<id_of<Parents>>(first));
    parents.insert(static_cast<id_of<Parents>>(second));
  }
};

/// Visits the positions of the parents of a child; stops where that returns true.
template <class Id, class Visit>
bool any_parent(Id id, const Visit& visit) {
  return visit(static_cast<std::size_t>(id));
}
template <class Id, class Visit>
bool any_parent(const trendatlas::enum_set<Id>& ids, const Visit& visit) {
  for (const Id id : ids)
    if (visit(static_cast<std::size_t>(id))) return true;
  return false;
}

template <template <std::size_t> class Child, std::size_t Parents, std::size_t Children>
struct family {
  using parent = ::parent<Parents>;
  using child = Child<Parents>;

  static constexpr auto parent_rows = [] {
    std::array<parent, Parents> result{};
    random_numbers random;
    grid::fill<key_count>(result, random);
    for (std::size_t i = 0; i != Parents; ++i) result[i].id = static_cast<id_of<Parents>>(i);
    return result;
  }();
  static constexpr auto child_rows = [] {
    std::array<child, Children> result{};
    random_numbers random{2};
    grid::fill<key_count>(result, random);
    for (child& c : result) c.name(random() % Parents, random() % Parents);
    return result;
  }();
  static constexpr trendatlas::table<child_rows, trendatlas::refers_to<parent_rows>> children{};
  static constexpr trendatlas::table<parent_rows, trendatlas::witnessed_by<children>> parents{};

  static void ask() {
    ask_share<share::one, &parent_keys::one, &child_keys::one>();
    ask_share<share::percent, &parent_keys::percent, &child_keys::percent>();
    ask_share<share::half, &parent_keys::half, &child_keys::half>();
    ask_share<share::all, &parent_keys::all, &child_keys::all>();
  }

 private:
  template <share Share, auto OfParent, auto OfChild>
  static void ask_share() {
    const cell where{"",
                     std::to_string(Parents) +
                         (std::is_same_v<child, ::child<Parents>> ? "x" : "X") +
                         std::to_string(Children),
                     key_count, grid::name_of(Share)};

    if (Share != share::percent || Parents >= 100) {
      const auto keys = grid::keys_for<key_count, kind<key_count, 2>>(Share);
      using key = asked<kind<key_count, 2>>;
      // A child is asked for its parents, or these are marked before.
      const auto look = [](const key& k) {
        return [k](const child& c) {
          return any_parent(c.parents,
                            [&](std::size_t i) { return parent_rows[i].*OfParent == k.key; });
        };
      };
      const auto mark = [](const key& k) {
        std::array<bool, Parents> marks;
        for (std::size_t i = 0; i != Parents; ++i) marks[i] = parent_rows[i].*OfParent == k.key;
        return [marks](const child& c) {
          return any_parent(c.parents, [&](std::size_t i) { return marks[i]; });
        };
      };
      grid::ask_all<children, child_rows>(
          where, "join down", keys,
          [](const key& k, auto ask) { return ask(parents(by<OfParent>(k.key))); }, look, mark);
      grid::ask_all<children, child_rows>(
          where, "join down+key", keys,
          [](const key& k, auto ask) { return ask(parents(by<OfParent>(k.key)), k.tags[0]); },
          [=](const key& k) {
            return [k, of_parent = look(k)](const child& c) {
              return c.tags.contains(k.tags[0]) && of_parent(c);
            };
          });
      grid::ask_all<children, child_rows>(
          where, "referred", keys, [](const key& k, auto ask) { return ask(by<OfParent>(k.key)); },
          look, mark);
    }
    if (Share != share::percent || Children >= 100) {
      const auto keys = grid::keys_for<key_count, kind<key_count, 3>>(Share);
      using key = asked<kind<key_count, 3>>;
      const auto has_key = [](const key& k, const child& c) { return c.*OfChild == k.key; };
      const auto has_tag = [](const key& k, const child& c) {
        return c.*OfChild == k.key && c.tags.contains(k.tags[0]);
      };
      const auto any_parent_row = [](const key&, std::size_t) { return true; };
      ask_up(
          where, "join up", keys,
          [](const key& k, auto ask) { return ask(children(by<OfChild>(k.key))); }, has_key,
          any_parent_row);
      ask_up(
          where, "join up+key", keys,
          [](const key& k, auto ask) { return ask(children(by<OfChild>(k.key)), k.tags[1]); },
          has_key,
          [](const key& k, std::size_t i) { return parent_rows[i].tags.contains(k.tags[1]); });
      ask_up(
          where, "1 witnessed", keys,
          [](const key& k, auto ask) { return ask(by<OfChild>(k.key)); }, has_key, any_parent_row);
      ask_up(
          where, "2 witnessed", keys,
          [](const key& k, auto ask) {
            return ask(by<OfChild>(k.key), by<&child_keys::tags>(k.tags[0]));
          },
          has_tag, any_parent_row);
      ask_up(
          where, "2 witnessed+key", keys,
          [](const key& k, auto ask) {
            return ask(k.tags[1], by<OfChild>(k.key), by<&child_keys::tags>(k.tags[0]));
          },
          has_tag,
          [](const key& k, std::size_t i) { return parent_rows[i].tags.contains(k.tags[1]); });
    }
  }

  /// Parents of which a child matches, and which match themselves.
  template <class Key, class With, class ChildMatches, class ParentMatches>
  static void ask_up(const cell& where, const std::string& keys_name, const std::vector<Key>& keys,
                     With with, ChildMatches child_matches, ParentMatches parent_matches) {
    using marks = std::array<bool, Parents>;
    // Marks all, or stops when all are marked.
    const auto mark = [=](const Key k) {
      marks result{};
      for (const child& c : child_rows)
        if (child_matches(k, c))
          any_parent(c.parents, [&](std::size_t i) {
            result[i] = true;
            return false;
          });
      return result;
    };
    const auto mark_till_full = [=](const Key k) {
      marks result{};
      std::size_t count = 0;
      const auto add = [&](std::size_t i) {
        if (result[i]) return false;
        result[i] = true;
        return ++count == Parents;
      };
      for (const child& c : child_rows)
        if (child_matches(k, c) && any_parent(c.parents, add)) break;
      return result;
    };
    const auto count = [=](auto marker) {
      return [=](const Key k) {
        const marks marked = marker(k);
        std::size_t result = 0;
        for (std::size_t i = 0; i != Parents; ++i)
          if (marked[i] && parent_matches(k, i)) ++result;
        return result;
      };
    };
    const auto each = [=](auto marker) {
      return [=](const Key k) {
        const marks marked = marker(k);
        std::uint64_t sum = 0;
        for (std::size_t i = 0; i != Parents; ++i)
          if (marked[i] && parent_matches(k, i)) sum += parent_rows[i].value;
        return sum;
      };
    };
    const auto count_marked = [=](const Key k) {
      std::bitset<Parents> marked;
      for (const child& c : child_rows)
        if (child_matches(k, c))
          any_parent(c.parents, [&](std::size_t i) {
            if (parent_matches(k, i)) marked[i] = true;
            return false;
          });
      return marked.count();
    };
    const auto any = [=](const Key k) {
      for (const child& c : child_rows)
        if (child_matches(k, c) &&
            any_parent(c.parents, [&](std::size_t i) { return parent_matches(k, i); }))
          return true;
      return false;
    };
    const auto first_marked = [=](const Key k) -> const parent* {
      const marks marked = mark(k);
      for (std::size_t i = 0; i != Parents; ++i)
        if (marked[i] && parent_matches(k, i)) return &parent_rows[i];
      return nullptr;
    };
    const auto least = [=](const Key k) -> const parent* {
      std::size_t first = Parents;
      for (const child& c : child_rows)
        if (child_matches(k, c) && any_parent(c.parents, [&](std::size_t i) {
              if (i < first && parent_matches(k, i)) first = i;
              return first == 0;
            }))
          break;
      return first == Parents ? nullptr : &parent_rows[first];
    };
    grid::ask_in_every_way<parents>(where, keys_name, keys, with,
                                    std::tuple{count(mark), count(mark_till_full), count_marked},
                                    std::tuple{any}, std::tuple{first_marked, least},
                                    std::tuple{each(mark), each(mark_till_full)});
  }
};

const bool added = grid::add([] {
#if GRID_FAMILIES == 1
  family<child, 24, 1'000>::ask();
  family<child, 24, 10'000>::ask();
  family<child_of_two, 42, 1'000>::ask();
#elif GRID_FAMILIES == 2
  family<child, 300, 1'000>::ask();
  family<child, 300, 10'000>::ask();
  family<child_of_two, 300, 1'000>::ask();
#elif GRID_FAMILIES == 3
  family<child, 1'000, 5'000>::ask();
  family<child, 4'096, 4'096>::ask();
#elif GRID_FAMILIES == 4
  family<child, 24, 100'000>::ask();
#elif GRID_FAMILIES == 5
  family<child, 4'096, 100'000>::ask();
#endif
});

}  // namespace
