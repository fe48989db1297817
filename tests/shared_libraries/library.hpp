// SPDX-License-Identifier: BSL-1.0
// What two shared libraries offer: answers and rows of the catalog and of a table of the tests,
// which the libraries and the program each compile from the headers.
#ifndef TRENDATLAS_TESTS_LIBRARY_HPP
#define TRENDATLAS_TESTS_LIBRARY_HPP

#include <trendatlas/trendatlas.hpp>

namespace shared {

enum class tone : std::uint8_t { warm, cold };
inline constexpr trendatlas::term tone_terms[] = {{"warm"}, {"cold"}};
constexpr const auto& vocabulary(tone) { return tone_terms; }

struct remark {
  std::string_view text{};
  tone of{};
  trendatlas::trend_id trend{};
  using facets = trendatlas::facets<&remark::of, &remark::trend>;
};
inline constexpr remark remark_rows[] = {
    {"Well said.", tone::warm, trendatlas::trend_id::metaverse},
    {"Not at all.", tone::cold, trendatlas::trend_id::metaverse},
    {"Go on.", tone::warm, trendatlas::trend_id::gamification},
};
inline constexpr trendatlas::table<remark_rows, trendatlas::refers_to<trendatlas::trends>> remarks;

// One library. The attributes let the functions out where all else is hidden.
#if defined(__GNUC__) && !defined(_WIN32)
#define TRENDATLAS_TEST_API [[gnu::visibility("default")]]
#else
#define TRENDATLAS_TEST_API
#endif

namespace asking {
TRENDATLAS_TEST_API trendatlas::answer<trendatlas::trends> trends(trendatlas::theme);
TRENDATLAS_TEST_API trendatlas::answer<trendatlas::claims> claims(trendatlas::stance);
TRENDATLAS_TEST_API trendatlas::answer<remarks> remarks(tone);
TRENDATLAS_TEST_API const trendatlas::trend& trend(trendatlas::trend_id);
TRENDATLAS_TEST_API const trendatlas::trend* find(std::string_view);
TRENDATLAS_TEST_API const remark& remark_at(std::size_t);
}  // namespace asking

// The other one.
namespace taking {
TRENDATLAS_TEST_API std::size_t claims_about(const trendatlas::answer<trendatlas::trends>&);
TRENDATLAS_TEST_API std::size_t warm_remarks_among(trendatlas::answer<remarks>);
TRENDATLAS_TEST_API trendatlas::answer<trendatlas::trends> without(
    trendatlas::answer<trendatlas::trends>, const trendatlas::trend&);
TRENDATLAS_TEST_API bool has_trend(const trendatlas::answer<trendatlas::trends>&,
                                   const trendatlas::trend&);
TRENDATLAS_TEST_API bool has_remark(const trendatlas::answer<remarks>&, const remark&);
TRENDATLAS_TEST_API const remark& remark_at(std::size_t);
}  // namespace taking

}  // namespace shared

#endif
