// SPDX-License-Identifier: BSL-1.0
// The tables that the library brings.
#include <array>
#include <functional>
#include <trendatlas/trendatlas.hpp>

#include "questions.hpp"

namespace {

using namespace trendatlas;

struct plain_trends {
  static constexpr const auto& table = trends;

  static bool has(const trend& t, theme key) { return t.themes.contains(key); }
  static bool has(const trend& t, momentum key) { return t.momentum == key; }
  static std::string_view text_of(const trend& t) { return t.summary; }
  static std::string_view slug_of(const trend& t) { return name(t.id); }
};

struct plain_claims {
  static constexpr const auto& table = claims;

  static bool has(const claim& c, theme key) { return trends[c.trend].themes.contains(key); }
  static bool has(const claim& c, platform key) { return c.platforms.contains(key); }
  static bool has(const claim& c, audience key) { return c.audiences.contains(key); }
  static bool has(const claim& c, stance key) { return c.stance == key; }
  static bool has(const claim& c, trend_id key) { return c.trend == key; }
  static std::string_view text_of(const claim& c) { return c.statement; }
};

// Trends of which one and the same claim has both keys: a loop goes through the claims.
void ask_witnessed() {
  using key = std::tuple<platform, stance>;
  std::vector<key> keys;
  for (const platform p : values<platform>)
    for (const stance s : values<stance>) keys.emplace_back(p, s);
  compare::ask(
      "count_witnessed", claims.size(), keys,
      [](const key& k) { return trends.count(std::get<0>(k), std::get<1>(k)); },
      compare::competitor{"loop", [](const key& k) {
                            std::array<bool, enum_size<trend_id>> found{};
                            for (const claim& c : questions::rows_of<plain_claims>())
                              if (c.platforms.contains(std::get<0>(k)) &&
                                  c.stance == std::get<1>(k))
                                found[static_cast<std::size_t>(c.trend)] = true;
                            return questions::count_if(found, std::identity{});
                          }});
}

const bool asked = [] {
  questions::ask_for<plain_trends, theme, momentum>("two_keys");
  questions::ask_slugs<plain_trends>();
  ask_witnessed();
  questions::ask_for<plain_claims, theme, platform>("two_keys");
  questions::ask_for<plain_claims, theme, platform, audience, stance>("four_keys");
  questions::ask_algebra<plain_claims, theme, audience, platform, stance>();
  questions::ask_joins<plain_claims, plain_trends, theme>();
  return true;
}();

}  // namespace
