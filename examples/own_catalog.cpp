// SPDX-License-Identifier: BSL-1.0
// What somebody saw in 2026, on platforms that the built-in catalog does not know, and which of it continues
// a trend of 2024.

// [own]
#include <iostream>
#include <trendatlas/trendatlas.hpp>
using namespace trendatlas;

enum class network : std::uint8_t { bluesky, threads, pixelfed, newsletter };
constexpr std::array<term, 4> network_terms{{{"bluesky"sv}, {"threads"sv}, {"pixelfed"sv}, {"newsletter"sv}}};
constexpr const auto& vocabulary(network) { return network_terms; }

struct observation {
  std::string_view slug{};  // unique: what find() and at() look for
  enum_set<network> networks{};
  enum_set<trend_id> continues{};
  std::string_view note{};

  using facets = trendatlas::facets<&observation::networks, &observation::continues>;
};
constexpr observation observed[] = {
    {"starter-packs"sv, network::bluesky, trend_id::micro_communities, "Lists of people fill a feed."sv},
    {"own-letters"sv, network::newsletter, trend_id::long_form_content, "Long texts go to inboxes."sv},
    {"photo-feeds"sv, {network::pixelfed, network::threads}, {}, "Feeds without any video."sv},
    {"one-login"sv, network::bluesky, trend_id::decentralized_networks, "One account opens many apps."sv},
};
constexpr table<observed> observations;
static_assert(observations.check(trends));  // a wrong row does not compile

int main() {
  // Joined with the built-in trends: what continues something that this source saw for 2024?
  for (const observation& o : observations(trends(source_id::hidden_side)))
    std::cout << o.slug << ": " << o.note << '\n';
  for (const trend& t : trends(observations(network::bluesky))) std::cout << "alive: " << t.title << '\n';
  for (const observation& o : observations() - observations(trends())) std::cout << "new: " << o.note << '\n';
  return observations.find("photo-feeds") == &observations.at("photo-feeds") ? 0 : 1;
}
// [/own]
