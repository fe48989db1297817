// SPDX-License-Identifier: BSL-1.0
// Two rows with one slug: which of them would be found?
// message: trendatlas: this row or term has the name of an earlier one; names must be unique
// message: twice.* 3(UL)?(]|>)
#include <trendatlas/trendatlas.hpp>

using namespace trendatlas;
struct note {
  std::string_view slug{};
};
inline constexpr note apart[] = {{"one"}, {"two"}, {"three"}};
inline constexpr note twice[] = {{"one"}, {"two"}, {"three"}, {"two"}};
const note* const right = table<apart>{}.find("two");
const note* const wrong = table<twice>{}.find("two");  // offending
