// SPDX-License-Identifier: BSL-1.0
// Questions and set algebra over tables of 1 to 3,000 rows and enums of 1 to 200 enumerators, with
// witnesses and without, against std::set: see ../random_questions.hpp.
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

}  // namespace

int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  fuzz::input input{data, size};
  switch (input.next(6)) {
    case 0:
      examine<tables<1, 1, 1, naming::one>>(input);
      break;
    case 1:
      examine<tables<63, 63, 100, naming::set>>(input);
      break;
    case 2:
      examine<tables<64, 200, 65, naming::one>>(input);
      break;
    case 3:
      examine<tables<250, 64, 2250, naming::one>>(input);
      break;
    case 4:
      examine<tables<1000, 128, 0, naming::none_or_two>>(input);
      break;
    default:
      examine<tables<3000, 130, 1500, naming::none_or_two>>(input);
      break;
  }
  return 0;
}
