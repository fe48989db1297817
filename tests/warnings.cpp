// SPDX-License-Identifier: BSL-1.0
// Every header for users, and a use of what each has, under more warnings than our own programs are
// built with: a user's, who includes the library as his own headers.
#if __has_include(<fmt/format.h>)  // first, so that <trendatlas/format.hpp> has its fmt half
#define FMT_HEADER_ONLY
#include <fmt/format.h>
#include <fmt/ranges.h>
#endif
#if __has_include(<nlohmann/json.hpp>)
#include <nlohmann/json.hpp>
#include <trendatlas/json.hpp>
#endif
#include <trendatlas/catalog.hpp>
#include <trendatlas/closest.hpp>
#include <trendatlas/columns.hpp>
#include <trendatlas/engine.hpp>
#include <trendatlas/export.hpp>
#include <trendatlas/format.hpp>
#include <trendatlas/hash.hpp>
#include <trendatlas/insight.hpp>
#include <trendatlas/labels.hpp>
#include <trendatlas/model.hpp>
#include <trendatlas/ostream.hpp>
#include <trendatlas/search.hpp>
#include <trendatlas/trendatlas.hpp>
#include <trendatlas/version.hpp>

#include "everything.hpp"

using namespace trendatlas;

namespace {

void print(std::ostream& out) {
  for (const auto [source, rows] : grouped_by<source_id>(claims)) out << source << rows;
  for (const auto advice : brief(trends(theme::ai), audience::brands)) out << advice.lead.where;
  out << evidence(trends, platform::tiktok) << label(theme::ai, language::norwegian);
}

#if defined(NLOHMANN_JSON_VERSION_MAJOR)
std::size_t write_and_read(platform where) {
  const nlohmann::json json = {where, enum_set{where}};
  return json[1].get<enum_set<platform>>().size() + (json[0].get<platform>() == where ? 1U : 0U);
}
#endif

}  // namespace

int main(int count, char** texts) {
  std::ostream out{nullptr};
  char text[1 << 20];
  const std::string_view word{texts[count - 1]};
  const auto where = parse<platform>(word).value_or(platform::blog);
  print(out);
#if defined(NLOHMANN_JSON_VERSION_MAJOR)
  out << write_and_read(where);
#endif
#if defined(__cpp_lib_format)
  out << std::format("{} {} {}", where, trends(where), everything::notes.first()->trend);
#endif
#if defined(FMT_VERSION)
  out << fmt::format("{} {} {} {} {}", where, enum_set{where}, trends(where), line_range{1, 2},
                     everything::notes.first()->tags)
      << fmt::format("{}", *trends.first());
#endif
  const std::size_t sum = everything::ask(theme::ai, where, word) +
                          everything::ask_own(everything::tag{3}, word) +
                          everything::sum_up(trend_id::metaverse, source_id::hidden_side);
  return sum % 2 == 0 ? *everything::write(text, trends(where)) : 0;
}
