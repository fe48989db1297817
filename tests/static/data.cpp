// SPDX-License-Identifier: BSL-1.0
// The rules on the data that are linear and cheap, while compiling; tests/runtime/data_rules.hpp
// has the others.
#include <trendatlas/trendatlas.hpp>

namespace {

using namespace trendatlas;

template <class Rule>
constexpr bool every(const auto& rows, Rule rule) {
  for (const auto& row : rows)
    if (!rule(row)) return false;
  return true;
}

// Nothing is left out.
static_assert(trends(claims()) == trends(), "every trend has a claim");
static_assert(platforms(claims()) == platforms(), "every platform is named by a claim");
static_assert(sources(claims()) == sources(), "every source has a claim");
static_assert(every(values<theme>, [](theme t) { return !trends(t).empty(); }),
              "every theme is used");
static_assert(every(values<audience>, [](audience a) { return !claims(a).empty(); }),
              "every audience is used");
static_assert(every(values<stance>, [](stance s) { return !claims(s).empty(); }),
              "every stance is used");
static_assert(every(values<certainty>, [](certainty c) { return !claims(c).empty(); }),
              "every certainty is used");
static_assert(every(values<momentum>, [](momentum m) { return !claims(m).empty(); }),
              "every momentum is used");
static_assert(every(values<language>, [](language l) { return !sources(l).empty(); }),
              "every language is used");
static_assert(every(values<strength>, [](strength s) { return !recommendations(s).empty(); }),
              "every strength is used");
static_assert(every(values<entity_kind>, [](entity_kind k) { return !entities(k).empty(); }),
              "every kind of entity is used");
static_assert(every(values<platform_kind>, [](platform_kind k) { return !platforms(k).empty(); }),
              "every kind of platform is used");

// Rows agree with each other.
static_assert(every(trends, [](const trend& t) { return !claims(t.id, t.momentum).empty(); }),
              "a claim states each trend's momentum");
// A row serves trends of which its source speaks.
template <const auto& Table>
constexpr bool serves_trends_of_its_source = every(Table, [](const auto& row) {
  enum_set<trend_id> served;
  if constexpr (requires { row.trends; })
    served = row.trends;
  else
    served.insert(row.trend);
  for (const trend_id id : served)
    if (!claims.any(id, row.where.source)) return false;
  return !served.empty();
});
static_assert(serves_trends_of_its_source<recommendations>);
static_assert(serves_trends_of_its_source<features>);
static_assert(serves_trends_of_its_source<entities>);
static_assert(serves_trends_of_its_source<figures>);
static_assert(serves_trends_of_its_source<faqs>);
static_assert(every(figures, [](const figure& f) {
  return !f.minimum || !f.maximum || *f.minimum <= *f.maximum;
}));
static_assert(every(platforms,
                    [](const platform_profile& p) {
                      return !p.counterpart || platforms[*p.counterpart].counterpart == p.id;
                    }),
              "counterparts name each other");
static_assert(every(tensions, [](const tension& t) { return t.first != t.second; }));

// Lines lie in the document, and rows stand in the order of sources and of their lines.
template <const auto& Table>
constexpr bool in_order = [] {
  source_id source{};
  int line = 0;
  for (const auto& row : Table) {
    if (row.where.source < source || row.where.lines.first == 0 ||
        row.where.lines.last < row.where.lines.first ||
        row.where.lines.last > sources[row.where.source].lines)
      return false;
    if (row.where.source == source && row.where.lines.first < line) return false;
    source = row.where.source;
    line = row.where.lines.first;
  }
  return true;
}();
static_assert(in_order<claims>);
static_assert(in_order<recommendations>);
static_assert(in_order<features>);
static_assert(in_order<figures>);
static_assert(in_order<entities>);
static_assert(in_order<faqs>);

// The checks can fail.
static_assert(!every(values<stance>, [](stance s) {
  return !claims(s, momentum::dominant, platform::blog).empty();
}));
static_assert(!every(trends, [](const trend& t) { return t.momentum == momentum::growing; }));

}  // namespace
