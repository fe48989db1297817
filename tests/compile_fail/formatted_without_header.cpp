// SPDX-License-Identifier: BSL-1.0
// std::format without the header that formats these.
// needs: __cpp_lib_format, <version>
#include <format>
#include <trendatlas/trendatlas.hpp>

using namespace trendatlas;
struct quoted {
  theme about{};
};
template <>
struct std::formatter<quoted, char> : std::formatter<std::string_view, char> {
  template <class Context>
  auto format(quoted q, Context& context) const {
    return std::formatter<std::string_view, char>::format(name(q.about), context);
  }
};

// clang-format off
const auto right_name = std::format("{}", name(theme::ai));
const auto right_own = std::format("{:>8}", quoted{theme::ai});
const auto wrong_enumerator = std::format("{}", theme::ai);  // offending: trendatlas: to format this, include <trendatlas/format.hpp>
const auto wrong_row = std::format("{}", *trends.first());  // offending: trendatlas: to format this, include <trendatlas/format.hpp>
const auto wrong_set = std::format("{}", enum_set{theme::ai});  // offending: trendatlas: to format this, include <trendatlas/format.hpp>
const auto wrong_answer = std::format("{}", trends(theme::ai));  // offending: trendatlas: to format this, include <trendatlas/format.hpp>
