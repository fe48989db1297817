// SPDX-License-Identifier: BSL-1.0
// A catalog of one's own, with the engine alone.

// [own]
#include <iostream>
#include <trendatlas/engine.hpp>

// An enum and its words.
enum class network : std::uint8_t { bluesky, pixelfed, threads };
constexpr trendatlas::term network_terms[] = {{"bluesky"}, {"pixelfed"}, {"threads"}};
constexpr const auto& vocabulary(network) { return network_terms; }

// A row type and its facets: the members that can be asked about.
struct observation {
  std::string_view text{};
  trendatlas::enum_set<network> networks{};
  using facets = trendatlas::facets<&observation::networks>;
};

// Rows, and the table over them.
constexpr observation observed[] = {
    {"Lists of people fill a feed.", network::bluesky},
    {"Photos have a feed of their own.", {network::pixelfed, network::threads}},
};
constexpr trendatlas::table<observed> observations;
static_assert(observations.check());  // a wrong row does not compile

int main() {
  for (const observation& o : observations(network::threads)) std::cout << o.text << '\n';
}
// [/own]
