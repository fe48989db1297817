// SPDX-License-Identifier: BSL-1.0
// Whatever allocates, throws or initializes anywhere in it, is in the object code.
#include "../everything.hpp"

using namespace trendatlas;

extern const trend* found;
const trend* found = trends.find("metaverse");
extern const std::size_t found_by_words;
const std::size_t found_by_words = search(trends, "shopping").size();
extern const std::size_t constant;
const std::size_t constant = trends(theme::commerce).size();

std::size_t count(theme t, platform p, std::string_view word) {
  return everything::ask(t, p, word) + everything::ask_own(everything::tag{3}, word);
}
std::size_t sum_up(trend_id id, source_id source) { return everything::sum_up(id, source); }
char* write(char* out, const answer<trends>& picks) { return everything::write(out, picks); }
