// SPDX-License-Identifier: BSL-1.0
// Reading names of every vocabulary, in every language, against what the README says of it.
#include "../catalog_parts.hpp"
#include "../parse_reference.hpp"
#include "input.hpp"

using namespace trendatlas;
using catalog_parts::for_each_vocabulary;

namespace {

template <class Enum>
void check(std::string_view text, language in) {
  fuzz::expect(parse<Enum>(text) == parse_reference::expected<Enum>(text), "parse");
  fuzz::expect(parse<Enum>(text, in) == parse_reference::expected<Enum>(text, in),
               "parse in a language");
}

std::vector<std::string_view> all_names() {
  std::vector<std::string_view> result;
  for_each_vocabulary([&]<class Enum>(auto, Enum) {
    for (const Enum e : values<Enum>) {
      result.push_back(name(e));
      for (const language in : values<language>) result.push_back(label(e, in));
      for (const std::string_view alias : aliases(e)) result.push_back(alias);
    }
  });
  return result;
}

}  // namespace

int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  static const std::vector<std::string_view> names = all_names();
  fuzz::input input{data, size};
  const auto in = static_cast<language>(input.next(4));  // one of them is none
  const std::string_view text = input.text(names);
  for_each_vocabulary([&]<class Enum>(auto, Enum) { check<Enum>(text, in); });
  return 0;
}
