// SPDX-License-Identifier: BSL-1.0
// The laws of sets and of questions, on tables and enums of every awkward size, against std::set
// and the words of the README: see ../random_tables.hpp. And arrays with static storage of every
// kind.
#include <doctest/doctest.h>

#include <random>

#include "../random_tables.hpp"

using namespace random_tables;

#if defined(FEW_TABLES)  // optimized, all of them take a compiler minutes
#define TABLES                                                         \
  tables<64, 64, 2250, naming::one>, tables<65, 200, 65, naming::set>, \
      tables<1000, 63, 1500, naming::none_or_two>
#else
#define TABLES                                                                    \
  tables<0, 1, 0, naming::one>, tables<0, 200, 3, naming::none_or_two>,           \
      tables<1, 1, 1, naming::set>, tables<1, 65, 100, naming::one>,              \
      tables<63, 63, 100, naming::one>, tables<63, 64, 65, naming::set>,          \
      tables<64, 1, 65, naming::none_or_two>, tables<64, 64, 2250, naming::one>,  \
      tables<65, 65, 100, naming::none_or_two>, tables<65, 200, 65, naming::set>, \
      tables<1000, 63, 1500, naming::none_or_two>, tables<1000, 200, 750, naming::one>
#endif

TEST_CASE_TEMPLATE("questions mean what the README says", T, TABLES) {
  static_assert(items<T>.check() && people<T>.check() && reports<T>.check() && notes<T>.check() &&
                desks<T>.check());
  static_assert(items<T>.size() == T::row_count && reports<T>.size() == T::report_count);
  findings found;
  const examiner<T> asks{found};
  std::mt19937 random{
      static_cast<std::uint32_t>(T::row_count * 1000 + trendatlas::enum_size<typename T::one_key>)};
  for (int round = T::row_count > 100 ? 4 : 40; round != 0; --round)
    for (std::size_t kind = 0; kind != asks.kinds; ++kind)
      asks.examine([&](std::size_t limit) { return random() % limit; }, kind);
  CHECK(found.first == "");
  CHECK(found.questions > 150);
}

// The algebra of enums of every size, which are more than the tables above have.
TEST_CASE_TEMPLATE("the algebra of enumerators", Key, keys<1, 9>::key, keys<2, 9>::key,
                   keys<63, 9>::key, keys<64, 9>::key, keys<65, 9>::key, keys<127, 9>::key,
                   keys<128, 9>::key, keys<129, 9>::key, keys<200, 9>::key, keys<511, 9>::key,
                   keys<512, 9>::key, keys<513, 9>::key, keys<3000, 9>::key) {
  constexpr auto laws = [] {
    constexpr auto count = trendatlas::enum_size<Key>;
    const enum_set<Key> ends{Key{0}, static_cast<Key>(count - 1)};
    const enum_set<Key> middle{static_cast<Key>(count / 2), static_cast<Key>(count / 3)};
    findings found;
    check_algebra(ends, ~middle, middle, found);
    return found.first.empty();
  };
  static_assert(laws());
  std::mt19937 random{7};
  const auto set = [&] {
    enum_set<Key> result;
    const auto share = random() % 4;
    for (const Key key : trendatlas::values<Key>)
      if (share == 3 || random() % 97 < share * 30) result.insert(key);
    return result;
  };
  findings found;
  for (int i = 0; i != 20; ++i) check_enum_sets(set(), set(), set(), found);
  CHECK(found.first == "");
}
