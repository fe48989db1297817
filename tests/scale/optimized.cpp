// SPDX-License-Identifier: BSL-1.0
// Compiled with -O2: joins over many keys, and for_each, against loops over the rows.
#include <doctest/doctest.h>

#include <array>
#include <optional>
#include <trendatlas/engine.hpp>
#include <vector>

#include "../plain_loop.hpp"
#include "../words.hpp"

namespace optimized {

using plain_loop::asking;

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
  std::size_t owner = 0;  // and its own number, for those who do not ask the engine
  std::size_t number = 0;
  using facets = trendatlas::facets<&owned::owners, &owned::kind>;
};

template <std::size_t Owners, bool IsSet>
struct families {
  using id = typename generated::keys<Owners>::key;
  using owner_row = owner<id>;
  using owned_row = owned<id, IsSet>;
  static constexpr std::size_t count = 2500;  // in several parts of the index, and in two arrays

  static constexpr auto owner_rows = [] {
    std::array<owner_row, Owners> rows{};
    for (std::size_t i = 0; i != Owners; ++i)
      rows[i] = {static_cast<id>(i), static_cast<group>(i * 50 / Owners)};
    return rows;
  }();
  // Each group of rows is named by a run of rows. The last owner has none, and the first row of an
  // owner of the first group comes late.
  template <std::size_t First>
  static constexpr auto owned_part = [] {
    std::array<owned_row, count / 2> rows{};
    for (std::size_t i = First; i != First + count / 2; ++i) {
      std::size_t owner = (i * 7 + Owners / 2) % (Owners - 1);
      if (i < count / 2 && owner < Owners / 50) owner = Owners / 2;
      rows[i - First] = {static_cast<id>(owner), static_cast<group>(i % 49), owner, i};
    }
    return rows;
  }();
  static constexpr trendatlas::joined<owned_part<0>, owned_part<count / 2>> owned_rows{};
  static constexpr trendatlas::table<owned_rows, trendatlas::refers_to<owner_rows>> children{};
  static constexpr trendatlas::table<owner_rows, trendatlas::witnessed_by<children>> owners{};
};

template <class Row>
std::size_t number_of(const Row& row) {
  return static_cast<std::size_t>(row.id);
}

template <class Families, class Chosen>
void check_down(const Chosen& is_chosen) {
  const auto& children = Families::children;
  const auto chosen = Families::owners.matching(is_chosen);
  const trendatlas::enum_set<typename Families::id> ids{chosen};
  const auto is_named = [&](const auto& row) { return is_chosen(Families::owner_rows[row.owner]); };
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

/// Is an owner named by a row that is wanted?
template <class Families, class Wanted>
auto named_by(const Wanted& is_wanted) {
  std::vector<bool> named(Families::owners.size());
  for (const auto& row : Families::children)
    if (is_wanted(row)) named[row.owner] = true;
  return [named](const auto& row) { return named[number_of(row)]; };
}

template <class Families, class Chosen>
void check_up(const Chosen& is_chosen) {
  const auto& owners = Families::owners;
  const auto chosen = Families::children.matching(is_chosen);
  const auto is_named = named_by<Families>(is_chosen);
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
    const auto has_kind = named_by<Families>([&](const auto& row) { return row.kind == of; });
    asking(owners, kind).finds(has_kind);
    asking(owners, kinds).finds(named_by<Families>([&](const auto& row) {
      return some.contains(row.kind);
    }));
    asking(owners, kind, kinds).finds(has_kind);  // which is one of these
    asking(owners, own, kind, kinds).finds([&](const auto& row) {
      return row.of == of && has_kind(row);
    });
    asking(owners, chosen, kind).finds([&](const auto& row) {
      return is_named(row) && has_kind(row);
    });
    asking(owners, own, trendatlas::by<&Families::owned_row::kind>(std::optional<group>{}))
        .finds([&](const auto& row) { return row.of == of; });
  }
}

}  // namespace optimized

TEST_CASE_TEMPLATE("joins are right when optimized", Families, optimized::families<40, false>,
                   optimized::families<40, true>, optimized::families<700, false>,
                   optimized::families<700, true>) {
  using namespace optimized;
  constexpr std::size_t size = Families::owners.size();
  for (const std::size_t first : {std::size_t{0}, size / 3, size - 1})
    for (const std::size_t count : {0U, 1U, 3U, 9U, 20U, 200U, 700U})
      check_down<Families>([=](const auto& row) {
        return first <= number_of(row) && number_of(row) < first + count;
      });
  for (const std::size_t first : {0U, 1U, 64U, 700U, 2499U})
    for (const std::size_t count : {0U, 1U, 5U, 64U, 900U, 2500U})
      check_up<Families>(
          [=](const auto& row) { return first <= row.number && row.number < first + count; });
  for (const bool few : {false, true}) {  // here and there
    check_down<Families>([=](const auto& row) { return (number_of(row) % 7 == 3) == few; });
    check_up<Families>([=](const auto& row) { return (row.number % 7 == 3) == few; });
  }
}

TEST_CASE("for_each visits what a loop visits") {
  using namespace optimized;
  constexpr const auto& owners = families<700, false>::owners;
  for (const auto& answer : {owners(), owners(group{}), ~owners(group{}), owners() - owners()}) {
    decltype(plain_loop::addresses(answer)) visited;
    answer.for_each([&](const auto& row) { visited.push_back(&row); });
    const auto expected =
        plain_loop::matching(owners, [&](const auto& row) { return answer.contains(row.id); });
    CHECK(visited == expected);
    CHECK(plain_loop::addresses(answer) == expected);
  }
  constexpr auto sum = [] {
    std::size_t result = 0;
    trendatlas::enum_set<group>{group{3}, group{20}}.for_each(
        [&](group each) { result += static_cast<std::size_t>(each); });
    return result;
  }();
  static_assert(sum == 23);
}
