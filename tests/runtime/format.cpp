// SPDX-License-Identifier: BSL-1.0
// std::format where the library has it; fmt and nlohmann-json where they are installed.
#include <doctest/doctest.h>

#if __has_include(<fmt/format.h>)
#define FMT_HEADER_ONLY
#include <fmt/format.h>
#include <fmt/ranges.h>
#endif
#if __has_include(<nlohmann/json.hpp>)
#include <nlohmann/json.hpp>
#include <trendatlas/json.hpp>
#endif

#include <string>
#include <trendatlas/format.hpp>
#include <trendatlas/ostream.hpp>
#include <trendatlas/trendatlas.hpp>

#include "text.hpp"

using namespace trendatlas;

namespace {

/// What is formatted is what is streamed; a row is a JSON object.
template <class Format>
void check_all(const Format& format) {
  const auto check = [&](const auto& value) { CHECK(format(value) == streamed(value)); };
  for (const theme t : values<theme>) check(t);
  check(static_cast<theme>(200));
  check(enum_set<theme>{});
  check(enum_set{theme::video, theme::ai});
  check(~enum_set<platform>{});
  check(line_range{3, 3});
  check(line_range{13, 16});
  for (const claim& c : claims) check(c.where);
  check(trends(theme::commerce));
  check(answer<trends>{});
  check(claims(theme::commerce));
  answer<claims> one_claim;
  one_claim.insert(*claims.first());
  check(one_claim);
  CHECK(format(one_claim) == "1 row");
  check(claims(source_id::hidden_side, stance::opposes));
  for (const trend& t : trends) {
    std::string json;
    write_json_row(std::back_inserter(json), t);
    CHECK(format(t) == json);
  }
}

}  // namespace

#if defined(__cpp_lib_format)
TEST_CASE("std::format") {
  check_all([](const auto& value) { return std::format("{}", value); });
  CHECK(std::format("{:>6}|{:-<6}|{:.1}", theme::ai, theme::ai, theme::ai) == "    ai|ai----|a");
}
#endif

#if defined(FMT_VERSION)
TEST_CASE("fmt") {
  check_all([](const auto& value) { return fmt::format("{}", value); });
  CHECK(fmt::format("{:>6}|{:-<6}|{:.1}", theme::ai, theme::ai, theme::ai) == "    ai|ai----|a");
}
#endif

#if defined(NLOHMANN_JSON_VERSION_MAJOR)
TEST_CASE("nlohmann-json writes names, and reads them") {
  using nlohmann::json;
  for (const theme t : values<theme>) {
    CHECK(json(t) == json(std::string{name(t)}));
    CHECK(json(t).get<theme>() == t);
  }
  const enum_set some{theme::trust, theme::ai};
  CHECK(json(some).dump() == R"(["ai","trust"])");
  CHECK(json(some).get<enum_set<theme>>() == some);
  CHECK(json(std::vector{stance::affirms, stance::opposes}).dump() == R"(["affirms","opposes"])");
  CHECK_THROWS_AS(json("metavers").get<trend_id>(), json::out_of_range);
  CHECK_THROWS_AS(json(3).get<trend_id>(), json::type_error);
  for ([[maybe_unused]] const char* no_array : {R"({"reason":"ai"})", R"("ai")", "null", "3"})
    CHECK_THROWS_WITH_AS(json::parse(no_array).get<enum_set<theme>>(),
                         doctest::Contains("type must be array"), json::type_error);
}
#endif
