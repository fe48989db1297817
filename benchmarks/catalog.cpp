// SPDX-License-Identifier: BSL-1.0
// The tables that the library brings.
#include <trendatlas/trendatlas.hpp>

#include "questions.hpp"

namespace {

using namespace trendatlas;

struct plain_trends {
  static constexpr const auto& table = trends;

  static bool has(const trend& t, theme key) { return t.themes.contains(key); }
  static bool has(const trend& t, platform key) { return t.platforms.contains(key); }
  static bool has(const trend& t, audience key) { return t.audiences.contains(key); }
  static bool has(const trend& t, stance key) { return t.stances.contains(key); }
  static std::string_view text_of(const trend& t) { return t.summary; }
  static std::string_view slug_of(const trend& t) { return name(t.id); }
};

struct plain_claims {
  static constexpr const auto& table = claims;

  static bool has(const claim& c, theme key) { return c.themes.contains(key); }
  static bool has(const claim& c, platform key) { return c.platforms.contains(key); }
  static bool has(const claim& c, audience key) { return c.audiences.contains(key); }
  static bool has(const claim& c, stance key) { return c.stance == key; }
  static bool has(const claim& c, trend_id key) { return c.trend == key; }
  static std::string_view text_of(const claim& c) { return c.statement; }
};

const bool asked = [] {
  questions::ask_for<plain_trends, theme, platform>("two_keys");
  questions::ask_for<plain_trends, theme, platform, audience, stance>("four_keys");
  questions::ask_algebra<plain_trends, theme, audience, platform, stance>();
  questions::ask_slugs<plain_trends>();
  questions::ask_for<plain_claims, theme, platform>("two_keys");
  questions::ask_for<plain_claims, theme, platform, audience, stance>("four_keys");
  questions::ask_algebra<plain_claims, theme, audience, platform, stance>();
  questions::ask_joins<plain_claims, plain_trends, platform>();
  return true;
}();

}  // namespace
