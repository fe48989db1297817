// SPDX-License-Identifier: BSL-1.0
// import trendatlas; gives what <trendatlas/trendatlas.hpp> and <trendatlas/engine.hpp> declare,
// but for their macros. Experimental.
module;

#include <array>
#include <bit>
#include <concepts>
#include <cstddef>
#include <cstdint>
#include <iosfwd>
#include <optional>
#include <string_view>
#include <type_traits>
#include <utility>

export module trendatlas;

// The declarations are those of the headers: a program may include these elsewhere.
#if defined(__clang__) && __clang_major__ >= 19
#pragma clang diagnostic ignored "-Winclude-angled-in-module-purview"
#endif
#if defined(__clang__) && __clang_major__ < 19  // these do not export what stands in extern "C++"
export {
#else
export extern "C++" {
#endif
#include <trendatlas/engine.hpp>
#include <trendatlas/trendatlas.hpp>
}

// A program that imports the module finds the classes behind these questions instantiated, and the
// questions for themes answered. Answering more makes imports dearer: clang 19 reads all that the
// module made of a template as soon as a program needs one.
namespace {

using namespace trendatlas;

template <const auto& Table, class... Keys>
constexpr bool is_asked =
    (std::is_same_v<decltype(Table(Keys{})), answer<Table>> && ...) && Table(theme{}) <= Table();

static_assert(is_asked<claims, theme, platform, audience, stance, momentum, certainty, language,
                       source_id, trend_id>);
static_assert(is_asked<trends, theme, platform, audience, stance, momentum, certainty, language,
                       source_id, trend_id>);
static_assert(
    is_asked<platforms, theme, platform, platform_kind, stance, language, source_id, trend_id>);
static_assert(is_asked<sources, theme, platform, stance, language, source_id, trend_id>);
static_assert(
    is_asked<recommendations, theme, platform, audience, strength, language, source_id, trend_id>);
static_assert(is_asked<features, theme, platform, language, source_id, trend_id>);
static_assert(is_asked<figures, theme, language, source_id, trend_id>);
static_assert(is_asked<entities, theme, entity_kind, language, source_id, trend_id>);
static_assert(is_asked<faqs, theme, language, source_id, trend_id>);
static_assert(is_asked<tensions, theme, strength, language, source_id, trend_id>);
static_assert(trends.find("metaverse") != nullptr);

}  // namespace
