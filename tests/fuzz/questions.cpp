// SPDX-License-Identifier: BSL-1.0
// Questions and set algebra over tables of 1 to 3,000 rows and enums of 1 to 200 enumerators, with
// witnesses and without, against std::set: see ../random_questions.hpp. Tables are types, so the
// input chooses one of six; another TRENDATLAS_FUZZ_SEED makes six others.
#include "../random_questions.hpp"
#include "input.hpp"

using namespace random_questions;
using random_tables::naming;
using random_tables::tables;

namespace {

class choices : public chooser {
 public:
  explicit choices(fuzz::input& input) : input_{input} {}
  std::size_t next(std::size_t limit) override { return input_.next(limit); }

 private:
  fuzz::input& input_;
};

template <class T>
void examine(fuzz::input& input) {
  static const model<T> all;
  findings found;
  choices choose{input};
  session<T, false> asked{all, choose, found};
  for (int questions = 0; questions != 12 && !input.at_end(); ++questions) {
    asked.step(input.next(asked.kinds));
    fuzz::expect(found.first.empty(), found.first);
  }
}

// The tables of seed 0 have the sizes at which an engine changes what it does.
constexpr std::uint64_t seed = TRENDATLAS_FUZZ_SEED;
struct shape {
  std::size_t rows, keys, witnesses;
  naming names;
};
constexpr shape shapes_of_seed_0[] = {{1, 1, 1, naming::one},
                                      {63, 63, 100, naming::set},
                                      {64, 200, 65, naming::one},
                                      {250, 64, 2250, naming::one},
                                      {1000, 128, 0, naming::none_or_two},
                                      {3000, 130, 1500, naming::none_or_two}};

constexpr std::size_t size_up_to(random_tables::sequence& random, std::size_t largest) {
  constexpr auto part = random_tables::part_rows;
  return largest > part && random.next(2) == 0 ? part * (2 + random.next(largest / part - 1))
                                               : 1 + random.next(part);
}
constexpr shape drawn(std::size_t number) {
  random_tables::sequence random{seed * std::size(shapes_of_seed_0) + number};
  const auto rows = size_up_to(random, number < 4 ? random_tables::part_rows : 3000);
  const auto keys = 1 + random.next(200);
  const auto witnesses = random.next(4) == 0 ? 0 : size_up_to(random, 2250);
  return {rows, keys, witnesses, static_cast<naming>(random.next(3))};
}
template <std::size_t Number>
void examine_table(fuzz::input& input) {
  constexpr shape it = seed == 0 ? shapes_of_seed_0[Number] : drawn(Number);
  examine<tables<it.rows, it.keys, it.witnesses, it.names, seed>>(input);
}

}  // namespace

int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  fuzz::input input{data, size};
  constexpr void (*examine_one[])(fuzz::input&) = {examine_table<0>, examine_table<1>,
                                                   examine_table<2>, examine_table<3>,
                                                   examine_table<4>, examine_table<5>};
  examine_one[input.next(std::size(examine_one))](input);
  return 0;
}
