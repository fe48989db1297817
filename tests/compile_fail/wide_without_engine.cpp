// SPDX-License-Identifier: BSL-1.0
// The index of many keys is in another header.
// message: trendatlas: the index of an enum with more than 64 enumerators is in
// message: include that, too
#include <array>
#include <trendatlas/trendatlas.hpp>

using namespace trendatlas;
enum class tag : unsigned char {};
inline constexpr auto tag_terms = [] {
  std::array<term, 65> terms{};
  for (std::size_t index = 0; index != terms.size(); ++index) terms[index].name = "tag";
  return terms;
}();
constexpr const auto& vocabulary(tag) { return tag_terms; }
struct note {
  tag about{};
  using facets = trendatlas::facets<&note::about>;
};
constexpr note notes[] = {{tag{3}}, {tag{64}}};
constexpr table<notes> all_notes;
const auto found = all_notes(tag{3});  // offending
