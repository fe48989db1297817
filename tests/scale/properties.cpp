// SPDX-License-Identifier: BSL-1.0
// The laws of sets and of questions, on tables and enums of every awkward size, against std::set
// and the words of the README: see ../random_questions.hpp. The rows stand in arrays of every kind,
// refer to their own table, and have facets of a base class: see ../random_tables.hpp.
#include <doctest/doctest.h>

#include <random>

#include "../random_questions.hpp"

using namespace random_questions;
using random_tables::keys;
using random_tables::naming;
using random_tables::tables;

namespace {

class random_choices : public chooser {
 public:
  explicit random_choices(std::uint32_t seed) : random_{seed} {}
  std::size_t next(std::size_t limit) override { return random_() % limit; }

 private:
  std::mt19937 random_;
};

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

// Every number of rows with every number of enumerators; the part of them that is compiled here.
#define ROWS_0                                                               \
  tables<0, 1, 0, naming::one>, tables<0, 63, 1, naming::set>,               \
      tables<0, 64, 64, naming::none_or_two>, tables<0, 65, 0, naming::one>, \
      tables<0, 200, 3, naming::none_or_two>
#define ROWS_1                                                         \
  tables<1, 1, 1, naming::set>, tables<1, 63, 0, naming::none_or_two>, \
      tables<1, 64, 63, naming::one>, tables<1, 65, 100, naming::one>, \
      tables<1, 200, 2, naming::none_or_two>
#define ROWS_63                                                             \
  tables<63, 1, 64, naming::none_or_two>, tables<63, 63, 100, naming::one>, \
      tables<63, 64, 65, naming::set>, tables<63, 65, 1, naming::one>,      \
      tables<63, 200, 0, naming::set>
#define ROWS_64                                                            \
  tables<64, 1, 65, naming::none_or_two>, tables<64, 63, 64, naming::set>, \
      tables<64, 64, 2250, naming::one>, tables<64, 65, 63, naming::set>,  \
      tables<64, 200, 100, naming::one>
#define ROWS_65                                                                   \
  tables<65, 1, 0, naming::one>, tables<65, 63, 1, naming::none_or_two>,          \
      tables<65, 64, 100, naming::set>, tables<65, 65, 100, naming::none_or_two>, \
      tables<65, 200, 65, naming::set>
#define ROWS_1000                                                                \
  tables<1000, 1, 64, naming::set>, tables<1000, 63, 1500, naming::none_or_two>, \
      tables<1000, 64, 65, naming::one>, tables<1000, 65, 100, naming::set>,     \
      tables<1000, 200, 750, naming::one>
#if PART == 1
#define TABLES ROWS_0, ROWS_1, ROWS_63
#else
#define TABLES ROWS_64, ROWS_65, ROWS_1000
#endif

}  // namespace

TEST_CASE_TEMPLATE("questions mean what the README says", T, TABLES) {
  const findings found = ask_everything<T>();
  CHECK(found.first == "");
  CHECK(found.questions > 200);
}
