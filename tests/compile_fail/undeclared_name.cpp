// SPDX-License-Identifier: BSL-1.0
// An earlier mistake of the user is the only error, and no header of the library is mentioned.
// message: no_such_name
// no message: \.hpp
#include <trendatlas/trendatlas.hpp>

using namespace trendatlas;
const int wrong = no_such_name;  // offending
const auto right = trends(theme::ai, platform::blog);
const auto advice = recommendations(trends(claims(stance::opposes)), audience::brands);
constexpr enum_set<theme> both{theme::ai, theme::trust};
constexpr section shopping{source_id::hidden_side, {13, 16}, "Shopping"};
const citation cited = shopping(15);
const std::string_view text = name(trends.at("metaverse"));
static_assert(trends.find("metaverse") != nullptr && claims.check());
static_assert(trends(std::optional<platform>{}) == trends());
