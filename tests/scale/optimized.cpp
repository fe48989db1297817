// SPDX-License-Identifier: BSL-1.0
// Compiled with -O2: joins over many keys, against loops over the rows.
#include <doctest/doctest.h>

#include <array>
#include <trendatlas/engine.hpp>

namespace optimized {

constexpr std::size_t parent_count = 1000;
constexpr std::size_t part_size = 1000;
template <std::size_t Count>
constexpr std::array<trendatlas::term, Count> words{};
enum class parent_id : std::uint16_t {};
constexpr const auto& vocabulary(parent_id) { return words<parent_count>; }
enum class kind : std::uint8_t {};
constexpr const auto& vocabulary(kind) { return words<24>; }

struct parent {
  parent_id id{};
  kind of{};
  using facets = trendatlas::facets<&parent::of>;
};
constexpr auto parent_rows = [] {
  std::array<parent, parent_count> rows{};
  for (std::size_t i = 0; i != rows.size(); ++i)
    rows[i] = {static_cast<parent_id>(i), static_cast<kind>(i * 7 % 24)};
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

}  // namespace optimized

TEST_CASE_TEMPLATE("joins are right when optimized", Child, optimized::child,
                   optimized::child_of_many) {
  using namespace optimized;
  for (unsigned i = 0; i < 24; i += 5) {
    const auto some = parents(static_cast<kind>(i));
    check<Child>(some);
    check<Child>(~some);
    trendatlas::answer<parents> one;
    one.insert(some.front());
    check<Child>(one);
  }
  check<Child>(parents());
  check<Child>({});
}
