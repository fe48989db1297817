// SPDX-License-Identifier: BSL-1.0
// Functions beside a user's rows, of every name that the headers of the engine call, and wrong: no
// call of ours finds them. CMake reads the names from these headers.
#include <array>
#include <iterator>
#include <ostream>
#include <trendatlas/engine.hpp>
#include <trendatlas/engine/closest.hpp>
#include <trendatlas/engine/counts.hpp>
#include <trendatlas/engine/evidence.hpp>
#include <trendatlas/engine/export.hpp>
#include <trendatlas/engine/grouping.hpp>
#include <trendatlas/engine/matrix.hpp>
#include <trendatlas/engine/ordering.hpp>
#include <trendatlas/engine/ostream.hpp>
#include <trendatlas/engine/parse_list.hpp>
#include <trendatlas/engine/search.hpp>

#include "../words.hpp"

namespace every_name {

#define TRENDATLAS_TEST_WRONG(name) \
  template <class... Arguments>     \
  void name(Arguments&&...) = delete;
#include "every_name.hpp"
#undef TRENDATLAS_TEST_WRONG

enum class Tool : std::uint8_t { hammer, nail, saw };
constexpr trendatlas::term tool_terms[] = {{"hammer"}, {"nail"}, {"saw", "Handsaw"}};
constexpr const auto& vocabulary(Tool) { return tool_terms; }
enum class Color : std::uint8_t { red, blue };
constexpr trendatlas::term color_terms[] = {{"red"}, {"blue"}};
constexpr const auto& vocabulary(Color) { return color_terms; }
enum class Tag : std::uint16_t {};  // more than a block of them
constexpr const auto& vocabulary(Tag) { return generated::entries<100>; }

struct Item {
  Tool id{};
  Color painted{};
  trendatlas::enum_set<Tag> tags{};
  std::optional<Color> handle{};
  bool is_new{};
  std::string_view text{};
  using facets = trendatlas::facets<&Item::painted, &Item::tags, &Item::handle, &Item::is_new>;
  using columns = trendatlas::columns<facets, &Item::text>;
  using texts = trendatlas::texts<&Item::text>;
};
constexpr Item item_rows[] = {
    {Tool::hammer, Color::red, {Tag{3}, Tag{70}}, {}, true, "hello world"},
    {Tool::nail, Color::blue, {}, Color::red, false, "good bye"},
    {Tool::saw, Color::red, Tag{3}, Color::blue, true, "hello again"}};
struct Loan {
  trendatlas::enum_set<Tool> lent{};
  Tag kind{};
  std::string_view slug{};
  using facets = trendatlas::facets<&Loan::lent, &Loan::kind>;
};
constexpr Loan loan_rows[] = {{Tool::hammer, Tag{9}, "one"},
                              {{Tool::nail, Tool::saw}, Tag{3}, "two"}};
constexpr trendatlas::table<loan_rows, trendatlas::refers_to<item_rows>> Loans;
constexpr trendatlas::table<item_rows> Items;
struct Seen {
  Tool what{};
  Color light{};
  using facets = trendatlas::facets<&Seen::what, &Seen::light>;
};
constexpr Seen seen_rows[] = {{Tool::nail, Color::red}};
constexpr trendatlas::table<seen_rows> Sightings;
struct Known {
  Tool id{};
};
constexpr Known known_rows[] = {{Tool::hammer}, {Tool::nail}, {Tool::saw}};
constexpr trendatlas::table<known_rows, trendatlas::witnessed_by<Sightings>> Knowns;

static_assert(Items.check() && Loans.check() && Sightings.check() && Knowns.check());
static_assert(Items(Color::red).size() == 3 && Items(Tag{3}).size() == 2);
static_assert(Items(trendatlas::enum_set{Tag{70}, Tag{1}}).size() == 1);
static_assert(Items.count(trendatlas::by<&Item::is_new>(true), std::optional<Tag>{}) == 2);
static_assert(Items.first(Color::red, Tag{3}) == &item_rows[0] && Items.any(Color::blue));
static_assert(Items.matching([](const Item& item) { return item.is_new; }).size() == 2);
static_assert(Loans(Color::blue).size() == 1 && Loans(Items(Tag{70})).size() == 1);
static_assert(Items(Loans()).size() == 3 && Knowns(Color::red).contains(Tool::nail));
static_assert(Loans.find("two") == &loan_rows[1] && Items.find("saw") == &item_rows[2]);
static_assert(&Items[Tool::nail] == &item_rows[1] && &Items.at("nail") == &item_rows[1]);
static_assert(trendatlas::parse<Tool>(" HANDSAW ") == Tool::saw);
static_assert(trendatlas::name(item_rows[1]) == "nail" &&
              trendatlas::label(Tool::saw) == "Handsaw");
constexpr trendatlas::enum_set<Tool> ids{Items(Tag{3})};
static_assert(trendatlas::answer<Items>{ids} == Items(Tag{3}) && ids.contains(Tool::saw));

void ask(std::ostream& out);
void ask(std::ostream& out) {
  const std::ostreambuf_iterator<char> to{out};
  trendatlas::operator<<(out, Items(Color::red));
  trendatlas::write_json(to, Items);
  trendatlas::write_csv(to, Items);
  trendatlas::write_markdown(to, Items);
  trendatlas::write_json_schema(to, Items);
  (void)trendatlas::search(Items, "hello").as_set();
  (void)trendatlas::closest<Color>("rde");
  (void)trendatlas::parse_list<Color>("red,blue");
  (void)trendatlas::counts<Color>(Items);
  (void)trendatlas::matrix<Color, Tag>(Items);
  (void)trendatlas::ordered_by(Items, &Item::painted);
  for (const auto& [key, rows] : trendatlas::grouped_by<Color>(Items())) (void)key, (void)rows;
  for (const auto& [row, witnesses] : trendatlas::evidence(Knowns, Color::red))
    (void)row, (void)witnesses;
}

}  // namespace every_name
