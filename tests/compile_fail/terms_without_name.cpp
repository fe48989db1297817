// SPDX-License-Identifier: BSL-1.0
// A vocabulary is an array of terms, and not of texts.
// message: has_a_vocabulary_by_reference
// message: mood
// message: \.name
// message: return an array of trendatlas::term
// on a later line: compilers begin with the template whose constraint is not met
#include <trendatlas/trendatlas.hpp>

using namespace trendatlas;
enum class mood { calm, loud };
constexpr std::string_view moods[] = {"calm", "loud"};
constexpr const auto& vocabulary(mood) noexcept { return moods; }
using right = enum_set<theme>;
using wrong = enum_set<mood>;  // offending
