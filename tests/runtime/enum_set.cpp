// SPDX-License-Identifier: BSL-1.0
// Sets by themselves; table.cpp holds their algebra against std::set.
#include <doctest/doctest.h>

#include <trendatlas/engine/enum_set.hpp>
#include <vector>

#include "../generated_tables.hpp"

using generated::sequence;
using generated::tag;
using trendatlas::enum_set;

namespace {

constexpr std::size_t tags = trendatlas::enum_size<tag>;

enum_set<tag> random_set(sequence& random) {
  enum_set<tag> set;
  for (std::uint32_t i = random.next(60); i != 0; --i)
    set.insert(static_cast<tag>(random.next(100)));
  return set;
}

}  // namespace

TEST_CASE("compound assignment gives the set itself") {
  enum_set<tag> set{tag{1}};
  CHECK(&(set |= tag{70}) == &set);
  CHECK(set == enum_set<tag>{tag{1}, tag{70}});
  set -= tag{1};
  CHECK(set == enum_set<tag>{tag{70}});
  set ^= enum_set<tag>{tag{70}, tag{2}};
  CHECK(set == enum_set<tag>{tag{2}});
  set &= tag{3};
  CHECK(set.empty());
}

TEST_CASE("a set of several blocks is made of keys that are known at run time") {
  sequence random{8};
  for (int round = 0; round != 50; ++round) {
    const tag keys[3] = {static_cast<tag>(random.next(100)), static_cast<tag>(random.next(100)),
                         static_cast<tag>(100 + random.next(100))};  // the last does not exist
    enum_set<tag> expected;
    for (const tag key : keys) expected.insert(key);
    CHECK(enum_set<tag>{keys[0], keys[1], keys[2]} == expected);
    CHECK(enum_set<tag>{keys[2], keys[0]} == enum_set<tag>{keys[0]});
  }
}

TEST_CASE("an enumerator that does not exist enters no set") {
  sequence random{7};
  for (int i = 0; i != 256; ++i) {
    const tag one = static_cast<tag>(i);
    const bool exists = static_cast<std::size_t>(i) < tags;
    const enum_set<tag> before = random_set(random);
    enum_set<tag> after = before;
    after.insert(one);
    CHECK(after.contains(one) == exists);
    CHECK(after.size() == before.size() + (exists && !before.contains(one) ? 1 : 0));
    CHECK(enum_set<tag>{one}.empty() == !exists);
    CHECK(enum_set<tag>{tag{99}, one}.size() == (exists && i != 99 ? 2 : 1));
    CHECK((~before).contains(one) == (exists && !before.contains(one)));
    after.erase(one);
    CHECK(after == before - enum_set<tag>{one});
  }
}

TEST_CASE("a signed enumerator below zero enters no set") {
  using generated::shelf;
  for (const int i : {-32768, -129, -64, -1, 130, 32767}) {
    enum_set<shelf> set{shelf{129}};
    set.insert(static_cast<shelf>(i));
    set.erase(static_cast<shelf>(i));
    CHECK(set == enum_set<shelf>{shelf{129}});
    CHECK(!enum_set<shelf>::all().contains(static_cast<shelf>(i)));
  }
}

TEST_CASE("places in a set differ where what is left of their block is the same") {
  const enum_set<tag> set{tag{0}, tag{64}};
  auto second = set.begin();
  ++second;
  CHECK(second != set.begin());
  CHECK(*second == tag{64});
}

TEST_CASE("a set is gone through in order, wherever its elements stand") {
  enum class kind { whole, with_a_gap, with_the_last };
  for (const std::size_t first : {0U, 1U, 31U, 62U, 63U, 64U, 65U, 98U, 99U})
    for (std::size_t last = first; last != tags; ++last)
      for (const kind which : {kind::whole, kind::with_a_gap, kind::with_the_last}) {
        enum_set<tag> set;
        std::vector<tag> expected;
        for (std::size_t i = 0; i != tags; ++i)
          if ((first <= i && i <= last && (which != kind::with_a_gap || i != (first + last) / 2)) ||
              (which == kind::with_the_last && i == tags - 1)) {
            expected.push_back(static_cast<tag>(i));
            set.insert(static_cast<tag>(i));
          }
        std::vector<tag> visited;
        for (const tag t : set) visited.push_back(t);
        CHECK(visited == expected);
        visited.clear();
        set.for_each([&](tag t) { visited.push_back(t); });
        CHECK(visited == expected);
        visited.clear();
        for (auto place = set.begin(); place != set.end();) visited.push_back(*place++);
        CHECK(visited == expected);
      }
}
