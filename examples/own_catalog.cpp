// SPDX-License-Identifier: BSL-1.0
// A catalog of one's own, with the engine alone.

// [own]
#include <cstdint>
#include <iostream>
#include <trendatlas/engine.hpp>
using trendatlas::enum_set;

// An enum and its words.
enum class network : std::uint8_t { bluesky, threads, pixelfed, newsletter };
constexpr trendatlas::term network_terms[] = {
    {"bluesky"}, {"threads"}, {"pixelfed"}, {"newsletter"}};
constexpr const auto& vocabulary(network) { return network_terms; }

// A row type and its facets: the members that can be asked about.
struct observation {
  std::string_view slug{};  // unique: find() and at() look for it
  enum_set<network> networks{};
  bool paid = false;
  std::string_view note{};

  using facets = trendatlas::facets<&observation::networks, &observation::paid>;
};

// Rows, and the table over them.
constexpr observation observed[] = {
    {"starter-packs", network::bluesky, false, "Lists of people fill a feed."},
    {"own-letters", network::newsletter, true, "Long texts go to inboxes."},
    {"photo-feeds", {network::pixelfed, network::threads}, false, "Feeds without any video."},
};
constexpr trendatlas::table<observed> observations;
static_assert(observations.check());  // a wrong row does not compile

int main() {
  constexpr auto paid = observations(trendatlas::by<&observation::paid>(true));
  for (const observation& o : observations(enum_set{network::bluesky, network::threads}) - paid)
    std::cout << o.slug << ": " << o.note << '\n';
  return observations.find("photo-feeds") == &observations.at("photo-feeds") ? 0 : 1;
}
// [/own]
