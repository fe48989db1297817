// SPDX-License-Identifier: BSL-1.0
#include <trendatlas/model.hpp>
#include <type_traits>

namespace {

using namespace trendatlas;

static_assert(line_range{3, 9}.contains({3, 9}));
static_assert(line_range{3, 9}.contains({5, 5}));
static_assert(!line_range{3, 9}.contains({2, 5}));
static_assert(!line_range{3, 9}.contains({9, 10}));
static_assert(line_range{3, 9} == line_range{3, 9});

// Plain aggregates with a default for every member.
template <class Row>
constexpr bool plain = std::is_aggregate_v<Row>&& std::is_trivially_copyable_v<Row>&& std::is_default_constructible_v<Row>;
static_assert(plain<line_range>);
static_assert(plain<source>);
static_assert(plain<platform_profile>);
static_assert(plain<trend>);
static_assert(plain<claim>);
static_assert(plain<recommendation>);
static_assert(plain<feature>);
static_assert(plain<figure>);
static_assert(plain<entity>);
static_assert(plain<faq>);
static_assert(plain<place>);
static_assert(plain<tension>);
static_assert(!figure{}.minimum && !figure{}.maximum);
static_assert(claim{}.momentum == momentum::unstated);
static_assert(trend{}.themes.empty());

}  // namespace
