// SPDX-License-Identifier: BSL-1.0
// What a row is made of: every member, each once, by its own name.
#include <array>
#include <trendatlas/columns.hpp>
#include <trendatlas/trendatlas.hpp>

namespace {

using namespace trendatlas;

template <class Row>
constexpr bool has_columns(std::initializer_list<std::string_view> names) {
  const std::string_view* expected = names.begin();
  bool right = true;
  for_each_column(Row{}, [&](std::string_view name, const auto&) {
    right = right && expected != names.end() && *expected++ == name;
  });
  const std::string_view* expected_type = names.begin();
  for_each_column_type<Row>([&]<class>(std::string_view name) {
    right = right && expected_type != names.end() && *expected_type++ == name;
  });
  return right && expected == names.end() && expected_type == names.end();
}

static_assert(has_columns<citation>({"source", "lines", "heading"}));
static_assert(has_columns<source>({"id", "language", "document", "title", "author", "publisher",
                                   "expert", "sha256", "bytes", "lines", "summary"}));
static_assert(has_columns<platform_profile>({"id", "kind", "counterpart", "note"}));
static_assert(has_columns<trend>({"id", "themes", "momentum", "summary"}));
static_assert(has_columns<claim>({"source", "lines", "heading", "trend", "stance", "momentum",
                                  "certainty", "platforms", "audiences", "statement"}));
static_assert(has_columns<recommendation>({"source", "lines", "heading", "trends", "platforms",
                                           "audiences", "strength", "action"}));
static_assert(has_columns<feature>({"source", "lines", "heading", "platforms", "trends", "name",
                                    "gloss", "note"}));
static_assert(has_columns<figure>({"source", "lines", "heading", "trend", "quantity", "minimum",
                                   "maximum", "unit", "wording"}));
static_assert(has_columns<entity>({"source", "lines", "heading", "kind", "trends", "name", "gloss",
                                   "role"}));
static_assert(has_columns<faq>({"source", "lines", "heading", "trend", "question", "answer"}));
static_assert(has_columns<tension>({"first", "second", "basis", "where", "note"}));

// No member is left out: an aggregate has as many members as it takes values.
struct anything {
  template <class Type>
  constexpr operator Type() const noexcept;  // for decltype alone
};
template <std::size_t>
using one_anything = anything;
template <class Row, std::size_t... Index>
constexpr bool takes(std::index_sequence<Index...>) {
  return requires { Row{one_anything<Index>{}...}; };
}
template <class Row, std::size_t Members>
constexpr bool has_members = takes<Row>(std::make_index_sequence<Members>{}) &&
                             !takes<Row>(std::make_index_sequence<Members + 1>{});
static_assert(has_members<source, 11> && has_members<platform_profile, 4> && has_members<trend, 4>);
static_assert(has_members<claim, 8> && has_members<recommendation, 6> && has_members<feature, 6>);
static_assert(has_members<figure, 7> && has_members<entity, 6> && has_members<faq, 4>);
static_assert(has_members<citation, 3>);

// The values are those of the row.
static_assert([] {
  const trend& t = trends[trend_id::metaverse];
  bool right = true;
  for_each_column(t, [&](std::string_view name, const auto& value) {
    const void* const at = &value;
    right = right && (at == &t.id        ? name == "id"
                      : at == &t.themes  ? name == "themes"
                      : at == &t.summary ? name == "summary"
                                         : at == &t.momentum && name == "momentum");
  });
  return right;
}());

// A user's: an id that is listed comes where it is listed; bases, templates, arrays, parts in
// parts.
enum class shade : std::uint8_t { dark, light };
constexpr term shade_terms[] = {{"dark"}, {"light"}};
constexpr const auto& vocabulary(shade) { return shade_terms; }

template <class Type>
struct inner {
  Type deep{};
  using facets = trendatlas::facets<>;
  using columns = trendatlas::columns<facets, &inner::deep>;
};
struct outer {
  inner<int> in{};
  shade side{};
  using facets = trendatlas::facets<&outer::side>;
  using columns = trendatlas::columns<facets, &outer::in>;
};
struct base_row {
  shade id{};
  bool on = false;
};
struct user_row : base_row {
  outer part{};
  int numbers[2]{};
  inner<bool> several[3]{};
  using facets = trendatlas::facets<&user_row::on, &user_row::id>;
  using columns =
      trendatlas::columns<facets, &user_row::part, &user_row::numbers, &user_row::several>;
};
static_assert(has_columns<user_row>({"on", "id", "side", "deep", "numbers", "several"}));

static_assert(name(shade::light) == "light");

struct without_facets {
  int price = 0;
  using facets = trendatlas::facets<>;
  using columns = trendatlas::columns<facets, &without_facets::price>;
};
static_assert(has_columns<without_facets>({"price"}));

}  // namespace
