// SPDX-License-Identifier: BSL-1.0
#include "library.hpp"

namespace shared::asking {

trendatlas::answer<trendatlas::trends> trends(trendatlas::theme theme) {
  return trendatlas::trends(theme);
}
trendatlas::answer<trendatlas::claims> claims(trendatlas::stance stance) {
  return trendatlas::claims(stance);
}
trendatlas::answer<shared::remarks> remarks(tone of) { return shared::remarks(of); }
const trendatlas::trend& trend(trendatlas::trend_id id) { return trendatlas::trends[id]; }
const trendatlas::trend* find(std::string_view name) { return trendatlas::trends.find(name); }
const remark& remark_at(std::size_t index) { return remark_rows[index]; }

}  // namespace shared::asking
