// SPDX-License-Identifier: BSL-1.0
// The laws of sets and of questions, on tables and enums of every awkward size, against std::set
// and the words of the README: see ../random_questions.hpp. The rows stand in arrays of every kind,
// refer to their own table, and have facets of a base class: see ../random_tables.hpp.
#include <doctest/doctest.h>

#include "../random_questions.hpp"

using namespace random_questions;
using random_tables::keys;
using random_tables::naming;
using random_tables::tables;

namespace {

template <class T>
findings ask_everything() {
  static_assert(items<T>.check() && people<T>.check() && reports<T>.check() && notes<T>.check() &&
                desks<T>.check());
  static_assert(items<T>.size() == T::row_count && reports<T>.size() == T::report_count);
  findings found;
  const model<T> all;
  random_choices choose{
      static_cast<std::uint32_t>(T::row_count * 1000 + trendatlas::enum_size<typename T::one_key>)};
  session<T, true> asked{all, choose, found};
  for (int round = T::row_count > 100 ? 3 : 12; round != 0; --round)
    for (std::size_t kind = 0; kind != asked.kinds; ++kind) asked.step(kind);
  return found;
}

}  // namespace

// Each number of rows with three numbers of enumerators. Two units compile a part of them each.
// clang-format off
#if PART == 1
#define TABLES                                                                       \
  tables<0, 1, 0, naming::one>, tables<0, 64, 64, naming::none_or_two>,              \
  tables<0, 200, 3, naming::none_or_two>,                                            \
  tables<1, 63, 1, naming::set>, tables<1, 65, 100, naming::one>,                    \
  tables<1, 200, 2, naming::none_or_two>,                                            \
  tables<63, 1, 64, naming::none_or_two>, tables<63, 64, 65, naming::set>,           \
  tables<63, 200, 0, naming::set>,                                                   \
  tables<65, 1, 0, naming::one>
#else
#define TABLES                                                                       \
  tables<64, 63, 64, naming::set>, tables<64, 64, 2250, naming::one>,                \
  tables<64, 65, 63, naming::set>,                                                   \
  tables<65, 63, 1, naming::none_or_two>, tables<65, 200, 65, naming::set>,          \
  tables<1000, 63, 1500, naming::none_or_two>, tables<1000, 65, 100, naming::set>,   \
  tables<1000, 200, 750, naming::one>
#endif
// clang-format on

TEST_CASE_TEMPLATE("questions mean what the README says", T, TABLES) {
  const findings found = ask_everything<T>();
  CHECK(found.first == "");
  CHECK(found.questions > 100);
}

#if PART == 1
// The algebra of enums of every size, which are more than the tables above have.
TEST_CASE_TEMPLATE("the algebra of enumerators", Key, keys<1, 9>::key, keys<2, 9>::key,
                   keys<63, 9>::key, keys<64, 9>::key, keys<65, 9>::key, keys<127, 9>::key,
                   keys<128, 9>::key, keys<129, 9>::key, keys<200, 9>::key, keys<511, 9>::key,
                   keys<512, 9>::key, keys<513, 9>::key, keys<3000, 9>::key) {
  constexpr auto count = trendatlas::enum_size<Key>;
  constexpr auto hold = [] {
    const enum_set<Key> ends{Key{0}, static_cast<Key>(count - 1)};
    const enum_set<Key> middle{static_cast<Key>(count / 2), static_cast<Key>(count / 3)};
    findings found;
    check_laws(ends, ~middle, middle, found);
    return found.first.empty();
  };
  static_assert(hold());
  random_choices choose{7};
  const auto set = [&] {
    enum_set<Key> result;
    const auto share = choose.next(4);
    for (const Key key : trendatlas::values<Key>)
      if (share == 3 || choose.next(97) < share * 30) result.insert(key);
    return result;
  };
  findings found;
  for (int i = 0; i != 20; ++i) {
    enum_set<Key> one = set();
    const enum_set<Key> other = set();
    check_laws(one, other, set(), found);
    check_operation(one, other, count, choose, found);
  }
  CHECK(found.first == "");
}
#endif
