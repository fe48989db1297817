// SPDX-License-Identifier: BSL-1.0
// The rows of the generated tables, cmake/generate_table.cmake, which reads the enumerators off
// this file. Nothing here is of the catalog.
#ifndef TRENDATLAS_TESTS_SCALE_OBSERVATION_HPP
#define TRENDATLAS_TESTS_SCALE_OBSERVATION_HPP

#include <array>
#include <cstddef>
#include <cstdint>
#include <string_view>
#include <trendatlas/engine.hpp>

#include "../words.hpp"

namespace scale {

// clang-format off
enum class topic : std::uint8_t {
  animals, books, cities, design, energy, fashion, gardening, health, interiors, jewelry, kitchens,
  languages, music, nature, outdoors, parenting, quizzes, recipes, sports, travel, universities,
  vehicles, weather, yoga
};
constexpr const auto& vocabulary(topic) noexcept { return generated::entries<24>; }

enum class channel : std::uint8_t {
  app, billboard, catalog, chat, cinema, email, event, flyer, forum, letter, magazine, newspaper,
  phone, podcast, poster, radio, shop, stream, television, website
};
constexpr const auto& vocabulary(channel) noexcept { return generated::entries<20>; }

enum class origin : std::uint8_t {
  agency, archive, bank, bureau, census, chamber, club, college, committee, council, customer,
  diary, expert, focus_group, guild, institute, journal, ministry, museum, panel, registry,
  reporter, survey, union_poll
};
constexpr const auto& vocabulary(origin) noexcept { return generated::entries<24>; }
// clang-format on

struct observation {
  std::string_view slug{};
  scale::topic topic{};
  trendatlas::enum_set<channel> channels{};
  scale::origin origin{};

  using facets =
      trendatlas::facets<&observation::topic, &observation::channels, &observation::origin>;
};

// Where an origin publishes: a short table to join with.
struct publisher {
  origin id{};
  trendatlas::enum_set<channel> channels{};

  using facets = trendatlas::facets<&publisher::channels>;
};
inline constexpr auto publisher_rows = [] {
  std::array<publisher, 24> rows{};
  for (std::size_t i = 0; i != rows.size(); ++i)
    rows[i] = {static_cast<origin>(i),
               {static_cast<channel>(i % 20), static_cast<channel>(i * 7 % 20)}};
  return rows;
}();
inline constexpr trendatlas::table<publisher_rows> publishers;

}  // namespace scale

#endif
