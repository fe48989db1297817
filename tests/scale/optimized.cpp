// SPDX-License-Identifier: BSL-1.0
// Compiled with -O2: joins over many keys, against loops over the rows.
#include <doctest/doctest.h>

#include <array>
#include <optional>
#include <trendatlas/engine.hpp>
#include <vector>

#include "../plain_loop.hpp"
#include "../words.hpp"

namespace optimized {

using plain_loop::asking;

constexpr std::size_t parent_count = 1000;
constexpr std::size_t part_size = 1000;
using parent_id = generated::keys<parent_count>::key;
using color = generated::keys<24>::key;

struct parent {
  parent_id id{};
  color of{};
  using facets = trendatlas::facets<&parent::of>;
};
constexpr auto parent_rows = [] {
  std::array<parent, parent_count> rows{};
  for (std::size_t i = 0; i != rows.size(); ++i)
    rows[i] = {static_cast<parent_id>(i), static_cast<color>(i * 7 % 24)};
  return rows;
}();
constexpr trendatlas::table<parent_rows> parents;

struct child {
  parent_id parents{};
  using facets = trendatlas::facets<&child::parents>;
};
struct child_of_many {
  trendatlas::enum_set<parent_id> parents{};
  using facets = trendatlas::facets<&child_of_many::parents>;
};
template <class Child, std::size_t Part>
constexpr auto part = [] {
  std::array<Child, part_size> rows{};
  for (std::size_t i = 0; i != rows.size(); ++i)
    rows[i].parents = static_cast<parent_id>((i * 37 + Part * 11) % parent_count);
  return rows;
}();
template <class Child>
constexpr trendatlas::joined<part<Child, 0>, part<Child, 1>, part<Child, 2>, part<Child, 3>,
                             part<Child, 4>>
    child_rows;
template <class Child>
constexpr trendatlas::table<child_rows<Child>> children;

bool has(parent_id own, parent_id key) { return own == key; }
bool has(const trendatlas::enum_set<parent_id>& own, parent_id key) { return own.contains(key); }

template <class Child>
void check(const trendatlas::answer<parents>& answer) {
  std::size_t expected = 0;
  trendatlas::answer<parents> named;
  for (const Child& c : children<Child>) {
    bool found = false;
    for (const parent& p : answer) found = found || has(c.parents, p.id);
    expected += found ? 1U : 0U;
    for (const parent& p : parents)
      if (found && has(c.parents, p.id)) named.insert(p);
  }
  CHECK(children<Child>.count(answer) == expected);
  CHECK(children<Child>(answer).size() == expected);
  CHECK(children<Child>.any(answer) == (expected != 0));
  CHECK(parents(children<Child>(answer)) == named);
  CHECK(parents.first(children<Child>(answer)) == (named.empty() ? nullptr : &named.front()));
}

// Where one row is wanted, some rows are tested one by one, and more is done only if none of them
// matches: so few keys and many, those of early rows and of late ones, alone and with another key.

using group = generated::keys<50>::key;

template <class Id>
struct owner {
  Id id{};
  group of{};
  using facets = trendatlas::facets<&owner::of>;
};
/// Names one owner, and is of a group itself.
template <class Id, bool IsSet>
struct owned {
  std::conditional_t<IsSet, trendatlas::enum_set<Id>, Id> owners{};
  group kind{};
  using facets = trendatlas::facets<&owned::owners, &owned::kind>;
};

template <std::size_t Owners, bool IsSet>
struct families {
  using id = typename generated::keys<Owners>::key;
  using owner_row = owner<id>;
  using owned_row = owned<id, IsSet>;
  static constexpr std::size_t count = 1500;

  static constexpr auto owner_rows = [] {
    std::array<owner_row, Owners> rows{};
    for (std::size_t i = 0; i != Owners; ++i)
      rows[i] = {static_cast<id>(i), static_cast<group>(i * 50 / Owners)};
    return rows;
  }();
  // Each group of rows is named by a run of rows. The last owner has none, and the first row of an
  // owner of the first group comes late.
  static constexpr auto owned_rows = [] {
    std::array<owned_row, count> rows{};
    for (std::size_t i = 0; i != count; ++i) {
      const std::size_t owner = (i * 7 + Owners / 2) % (Owners - 1);
      rows[i].owners = static_cast<id>(i < count / 2 && owner < Owners / 50 ? Owners / 2 : owner);
      rows[i].kind = static_cast<group>(i % 49);
    }
    return rows;
  }();
  static constexpr trendatlas::table<owned_rows, trendatlas::refers_to<owner_rows>> children{};
  static constexpr trendatlas::table<owner_rows, trendatlas::witnessed_by<children>> owners{};
};

template <class Families, class Chosen>
void check_down(const Chosen& is_chosen) {
  using id = typename Families::id;
  const auto& children = Families::children;
  const auto chosen = Families::owners.matching(is_chosen);
  const trendatlas::enum_set<id> ids{chosen};
  const auto is_named = [&](const auto& row) {
    for (const auto& o : Families::owner_rows)
      if (is_chosen(o) && trendatlas::enum_set<id>{row.owners}.contains(o.id)) return true;
    return false;
  };
  asking(children, chosen).finds(is_named);
  asking(children, ids).finds(is_named);
  asking(children, trendatlas::by<&Families::owned_row::owners>(ids)).finds(is_named);
  for (const unsigned i : {0U, 30U, 49U}) {
    const auto kind = static_cast<group>(i);
    const trendatlas::enum_set<group> kinds{kind, static_cast<group>(i / 2)};
    const auto kind_of = trendatlas::by<&Families::owned_row::kind>(kind);
    const auto kinds_of = trendatlas::by<&Families::owned_row::kind>(kinds);
    const auto both = [&](const auto& row) { return row.kind == kind && is_named(row); };
    const auto any_kind = [&](const auto& row) {
      return kinds.contains(row.kind) && is_named(row);
    };
    asking(children, chosen, kind_of).finds(both);
    asking(children, kind_of, ids).finds(both);
    asking(children, kinds_of, chosen).finds(any_kind);
    asking(children, ids, kinds_of).finds(any_kind);
    asking(children, kinds_of).finds([&](const auto& row) { return kinds.contains(row.kind); });
  }
}

template <class Families, class Chosen>
void check_up(const Chosen& is_chosen) {
  using id = typename Families::id;
  const auto& owners = Families::owners;
  const auto chosen = Families::children.matching(is_chosen);
  const auto is_named = [&](const auto& row) {
    for (const auto& c : Families::owned_rows)
      if (is_chosen(c) && trendatlas::enum_set<id>{c.owners}.contains(row.id)) return true;
    return false;
  };
  asking(owners, chosen).finds(is_named);
  for (const unsigned i : {0U, 24U, 49U}) {
    const auto of = static_cast<group>(i);
    const trendatlas::enum_set<group> some{of, static_cast<group>(i / 2)};
    const auto own = trendatlas::by<&Families::owner_row::of>(of);
    const auto own_some = trendatlas::by<&Families::owner_row::of>(some);
    const auto both = [&](const auto& row) { return row.of == of && is_named(row); };
    asking(owners, chosen, own).finds(both);
    asking(owners, own_some, chosen).finds([&](const auto& row) {
      return some.contains(row.of) && is_named(row);
    });
    // Asked of the witnesses themselves.
    const auto kind = trendatlas::by<&Families::owned_row::kind>(of);
    const auto kinds = trendatlas::by<&Families::owned_row::kind>(some);
    const auto named_by_kind = [&](const auto& is_wanted) {
      return [&](const auto& row) {
        for (const auto& c : Families::owned_rows)
          if (is_wanted(c) && trendatlas::enum_set<id>{c.owners}.contains(row.id)) return true;
        return false;
      };
    };
    const auto is_of = [&](const auto& c) { return c.kind == of; };
    const auto is_some = [&](const auto& c) { return some.contains(c.kind); };
    asking(owners, kind).finds(named_by_kind(is_of));
    asking(owners, kinds).finds(named_by_kind(is_some));
    asking(owners, kind, kinds).finds(named_by_kind([&](const auto& c) {
      return is_of(c) && is_some(c);
    }));
    asking(owners, own, kind, kinds).finds([&](const auto& row) {
      return row.of == of && named_by_kind(is_of)(row);
    });
    asking(owners, chosen, kind).finds([&](const auto& row) {
      return is_named(row) && named_by_kind(is_of)(row);
    });
    asking(owners, own, trendatlas::by<&Families::owned_row::kind>(std::optional<group>{}))
        .finds([&](const auto& row) { return row.of == of; });
  }
}

}  // namespace optimized

TEST_CASE_TEMPLATE("joins are right when optimized", Child, optimized::child,
                   optimized::child_of_many) {
  using namespace optimized;
  for (unsigned i = 0; i < 24; i += 5) {
    const auto some = parents(static_cast<color>(i));
    check<Child>(some);
    check<Child>(~some);
    trendatlas::answer<parents> one;
    one.insert(some.front());
    check<Child>(one);
  }
  check<Child>(parents());
  check<Child>({});
}

TEST_CASE_TEMPLATE("one row of many keys is right when optimized", Families,
                   optimized::families<40, false>, optimized::families<40, true>,
                   optimized::families<700, false>, optimized::families<700, true>) {
  using namespace optimized;
  const auto from = [](std::size_t first, std::size_t last) {
    return [=](const auto& row) {
      const auto position = static_cast<std::size_t>(row.id);
      return first <= position && position < last;
    };
  };
  constexpr std::size_t size = Families::owners.size();
  for (const std::size_t first : {std::size_t{0}, size / 3, size - 1})
    for (const std::size_t count : {0U, 1U, 3U, 9U, 20U, 200U, 700U})
      check_down<Families>(from(first, first + count));

  for (const std::size_t first : {0U, 1U, 64U, 700U, 1499U})
    for (const std::size_t count : {0U, 1U, 5U, 64U, 900U, 1500U})
      check_up<Families>([=](const auto& row) {
        const auto position = static_cast<std::size_t>(&row - Families::owned_rows.data());
        return first <= position && position < first + count;
      });
}

TEST_CASE("for_each visits what a loop visits") {
  using namespace optimized;
  for (const auto& answer :
       {parents(), parents(color{}), ~parents(color{}), parents() - parents()}) {
    std::vector<const parent*> visited;
    answer.for_each([&](const parent& row) { visited.push_back(&row); });
    std::vector<const parent*> expected;
    for (const parent& row : parent_rows)
      if (answer.contains(row.id)) expected.push_back(&row);
    CHECK(visited == expected);
    visited.clear();
    for (const parent& row : answer) visited.push_back(&row);
    CHECK(visited == expected);
  }
  constexpr auto sum = [] {
    std::size_t result = 0;
    trendatlas::enum_set<color>{color{3}, color{20}}.for_each(
        [&](color each) { result += static_cast<std::size_t>(each); });
    return result;
  }();
  static_assert(sum == 23);
}
