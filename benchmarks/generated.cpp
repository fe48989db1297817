// SPDX-License-Identifier: BSL-1.0
// A generated table, of any length.
#include TABLE_HEADER

#include "questions.hpp"

namespace {

using namespace scale;

struct plain_observations {
  static constexpr const auto& table = TABLE_NAMESPACE::observations;

  static bool has(const observation& o, topic key) { return o.topic == key; }
  static bool has(const observation& o, channel key) { return o.channels.contains(key); }
  static bool has(const observation& o, origin key) { return o.origin == key; }
  static std::string_view text_of(const observation& o) { return o.slug; }
  static std::string_view slug_of(const observation& o) { return o.slug; }
};

struct plain_publishers {
  static constexpr const auto& table = publishers;

  static bool has(const publisher& p, channel key) { return p.channels.contains(key); }
};

const bool asked = [] {
  questions::ask_for<plain_observations, topic, origin>("two_keys");
  questions::ask_for<plain_observations, topic, origin, channel, channel>("four_keys");
  questions::ask_algebra<plain_observations, topic, origin, channel, channel>();
  questions::ask_joins<plain_observations, plain_publishers, channel>();
  questions::ask_slugs<plain_observations>();
  return true;
}();

}  // namespace
