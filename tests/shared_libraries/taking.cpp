// SPDX-License-Identifier: BSL-1.0
#include "library.hpp"

namespace shared::taking {

std::size_t claims_about(const trendatlas::answer<trendatlas::trends>& trends) {
  return trendatlas::claims.count(trends);
}
std::size_t warm_remarks_among(trendatlas::answer<remarks> some) {
  return (some & remarks(tone::warm)).size();
}
trendatlas::answer<trendatlas::trends> without(trendatlas::answer<trendatlas::trends> some,
                                               const trendatlas::trend& row) {
  some.erase(row);
  return some;
}
bool has_trend(const trendatlas::answer<trendatlas::trends>& some, const trendatlas::trend& row) {
  return some.contains(row);
}
bool has_remark(const trendatlas::answer<remarks>& some, const remark& row) {
  return some.contains(row);
}
const remark& remark_at(std::size_t index) { return remark_rows[index]; }

}  // namespace shared::taking
