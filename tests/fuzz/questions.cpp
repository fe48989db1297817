// SPDX-License-Identifier: BSL-1.0
// Questions and set algebra over tables of 1 to 3,000 rows and enums of 1 to 200 enumerators,
// against std::set: see ../random_tables.hpp.
#include "../random_tables.hpp"
#include "input.hpp"

using namespace random_tables;

namespace {

template <class T>
void examine(fuzz::input& input) {
  static findings found;
  static const examiner<T> asks{found};
  const std::size_t kind = input.next(asks.kinds);
  asks.examine([&](std::size_t limit) { return input.next(limit); }, kind);
  fuzz::expect(found.first.empty(), found.first);
}

}  // namespace

int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  fuzz::input input{data, size};
  switch (input.next(4)) {
    case 0:
      examine<tables<1, 1, 1, naming::one>>(input);
      break;
    case 1:
      examine<tables<64, 64, 2250, naming::one>>(input);
      break;
    case 2:
      examine<tables<129, 200, 130, naming::set>>(input);
      break;
    default:
      examine<tables<3000, 130, 1500, naming::none_or_two>>(input);
      break;
  }
  return 0;
}
