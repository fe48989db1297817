// SPDX-License-Identifier: BSL-1.0
// A program and two shared libraries, each of which has the headers compiled in, exchange answers
// and rows.
#include <doctest/doctest.h>

#include "library.hpp"

using namespace trendatlas;

TEST_CASE("answers of one library are keys and sets in the other, and here") {
  std::size_t about_any_theme = 0;
  for (const theme asked : values<theme>) {
    const answer<trends> theirs = shared::asking::trends(asked);
    CHECK(theirs == trends(asked));
    std::size_t about = 0;  // counted by hand, here
    for (const claim& row : claims())
      for (const trend& of : theirs) about += row.trend == of.id ? 1U : 0U;
    CHECK(shared::taking::claims_about(theirs) == about);
    about_any_theme += about;
  }
  CHECK(about_any_theme > claims.size());
  for (const stance asked : values<stance>) CHECK(shared::asking::claims(asked) == claims(asked));
  CHECK(shared::taking::warm_remarks_among(shared::asking::remarks(shared::tone::warm)) == 2);
  CHECK(shared::taking::warm_remarks_among(shared::asking::remarks(shared::tone::cold)) == 0);
  CHECK(trends(shared::asking::remarks(shared::tone::cold)) == answer<trends>{trend_id::metaverse});
}

TEST_CASE("rows with an id are the same row everywhere, whatever their address") {
  for (const trend_id id : values<trend_id>) {
    const trend& theirs = shared::asking::trend(id);
    const answer<trends> all = trends();
    CHECK(theirs.id == id);
    CHECK(theirs.summary == trends[id].summary);
    CHECK(all.contains(theirs));
    CHECK(shared::taking::has_trend(all, theirs));
    CHECK(shared::taking::has_trend(all, trends[id]));
    CHECK(shared::taking::without(all, theirs) == all - answer<trends>{id});
    CHECK(shared::asking::find(name(id))->id == id);
  }
  CHECK(shared::asking::find("nothing") == nullptr);
}

TEST_CASE("rows without an id are known by their address") {
  const answer<shared::remarks> all = shared::remarks();
  for (std::size_t index = 0; index != shared::remarks.size(); ++index) {
    const shared::remark& here = shared::remark_rows[index];
    const shared::remark& asking = shared::asking::remark_at(index);
    const shared::remark& taking = shared::taking::remark_at(index);
    CHECK(asking.text == here.text);
    CHECK(all.contains(here));
    CHECK(shared::taking::has_remark(all, taking));
    CHECK(all.contains(asking) == (&asking == &here));
    CHECK(shared::taking::has_remark(all, here) == (&taking == &here));
#ifdef TRENDATLAS_ONE_ADDRESS  // symbols are shared: not on Windows, nor where they are hidden
    CHECK(&asking == &here);
    CHECK(&taking == &here);
    CHECK(&shared::asking::trend(trend_id::metaverse) == &trends[trend_id::metaverse]);
#elif defined(TRENDATLAS_OWN_ADDRESSES)
    CHECK(&asking != &here);
    CHECK(&taking != &here);
#endif
  }
}
