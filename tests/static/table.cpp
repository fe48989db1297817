// SPDX-License-Identifier: BSL-1.0
#include <iterator>
#include <ranges>
#include <trendatlas/engine.hpp>
#include <type_traits>

#include "../generated_tables.hpp"

namespace {

using namespace generated;
using trendatlas::enum_set;
using trendatlas::table;

enum class item : std::uint8_t { hammer, saw, rope };
constexpr std::array<entry, 3> item_names{{{"hammer"}, {"saw"}, {"rope"}}};
constexpr const auto& vocabulary(item) noexcept { return item_names; }

struct tool {
  item id{};
  enum_set<color> colors{};
  using facets = trendatlas::facets<&tool::colors>;
};
constexpr color red{0};
constexpr color green{1};
constexpr color blue{2};

struct loan {
  item what{};
  std::string_view name{};
  using facets = trendatlas::facets<&loan::what>;
};

}  // namespace

// With external linkage, as rows of a header have.
namespace generated {
inline constexpr tool tool_rows[] = {
    {item::hammer, {red, green}}, {item::saw, blue}, {item::rope, {}}};
inline constexpr loan loan_rows[] = {{item::saw, "Ann"}, {item::hammer, "Bob"}, {item::saw, "Cem"}};
inline constexpr std::array<loan, 0> no_rows{};
inline constexpr loan repeated_rows[] = {
    {item::saw, "Bob"}, {item::saw, "Ann"}, {item::hammer, "Ann"}, {item::rope, "Ann"}};
}  // namespace generated

namespace {

constexpr table<tool_rows> tools;
constexpr table<loan_rows> loans;
constexpr table<no_rows> nothing;
constexpr table<boxes<200>> many;
static_assert(std::is_empty_v<decltype(tools)>);

// All rows, one key, several keys.
static_assert(tools().size() == 3);
static_assert(tools.size() == 3);
static_assert(tools(red).contains(item::hammer));
static_assert(tools(red).size() == 1);
static_assert(tools(red, green).size() == 1);
static_assert(tools(red, blue).empty());
static_assert(tools(item::rope).front().id == item::rope);
static_assert(tools(item::rope, red).empty());

// A set of enumerators matches any of them; the empty set, none.
static_assert(tools(enum_set<color>{red, blue}).size() == 2);
static_assert(tools(enum_set<color>{}).empty());
static_assert(tools(enum_set<item>{item::saw, item::rope}).size() == 2);

// Joins, from either side, and to itself.
static_assert(loans(tools(blue)).size() == 2);
static_assert(tools(loans()).size() == 2);
static_assert(!tools(loans()).contains(item::rope));
static_assert(tools(tools(red) | tools(blue), blue).size() == 1);
static_assert(loans(tools(item::rope)).empty());

// Around the ends of blocks: every kind of answer, counted by hand. A key matches any of several
// facets of its type.
template <std::size_t Count>
constexpr bool answers_as_by_hand = [] {
  constexpr table<boxes<Count>> rows;
  if (rows.size() != Count || rows().size() != Count || !(~rows()).empty()) return false;
  for (const color key : {red, green, blue}) {
    const auto answer = rows(key);
    auto position = answer.begin();
    std::size_t count = 0;
    for (const box& row : rows) {
      if (row.outside != key && row.inside != key) continue;
      if (count == 0 && rows.first(key) != &row) return false;
      if (position == answer.end() || &*position != &row) return false;
      ++position, ++count;
    }
    if (position != answer.end() || rows.count(key) != count || answer.size() != count ||
        rows.any(key) != (count != 0) || (~answer).size() != Count - count)
      return false;
  }
  return true;
}();
static_assert(answers_as_by_hand<0>);
static_assert(answers_as_by_hand<1>);
static_assert(answers_as_by_hand<63>);
static_assert(answers_as_by_hand<64>);
static_assert(answers_as_by_hand<65>);
static_assert(answers_as_by_hand<130>);
static_assert(answers_as_by_hand<600>);

// By id and by name.
static_assert(&tools[item::saw] == &tool_rows[1]);
static_assert(tools.find("saw") == &tool_rows[1]);
static_assert(tools.find("Saw") == nullptr);
static_assert(tools.find("") == nullptr);
static_assert(&tools.at("rope") == &tool_rows[2]);
static_assert(loans.find("Cem") == &loan_rows[2]);
static_assert(nothing.find("x") == nullptr);
static_assert(loans.find("Bob") == &loan_rows[1]);
constexpr table<repeated_rows> repeated;
static_assert(repeated.check());
static_assert(repeated.find("Ann") == &repeated_rows[1]);  // a name may repeat: the first row

// Everything is checked at once, and what the rows refer to.
static_assert(tools.check() && loans.check(tools) && nothing.check(tools) && many.check());
static_assert(nothing().empty());
static_assert(nothing(item::saw).empty());
static_assert((~nothing()).empty() && ~tools() == trendatlas::answer<tools>{});

// Where there is no row, there is a row with every member at its default.
static_assert(tools(red, blue).front().colors.empty());

// any, count and first agree with the answer.
static_assert(tools.any(red) && !tools.any(red, blue) && tools.any() && !nothing.any());
static_assert(tools.count(red) == 1 && tools.count() == 3 && nothing.count() == 0);
static_assert(tools.first(blue) == &tool_rows[1] && tools.first(red, blue) == nullptr);
static_assert(tools.first() == &tool_rows[0] && nothing.first() == nullptr);

// An optional key without a value does not restrict.
static_assert(tools(std::optional<color>{}) == tools());
static_assert(tools(std::optional{red}) == tools(red));
static_assert(tools(std::optional<color>{}, blue) == tools(blue));
static_assert(tools(std::optional<item>{}) == tools());
static_assert(tools(std::optional{item::saw}, std::optional<color>{}) == tools(item::saw));
static_assert(tools(std::optional<enum_set<color>>{}) == tools());
static_assert(tools(std::optional{enum_set<color>{}}).empty());
static_assert(tools.count(std::optional<item>{}, std::optional<color>{}) == 3);

// Iteration: references, in table order, with <ranges>.
static_assert(std::is_same_v<decltype(*tools().begin()), const tool&>);
static_assert(tools().begin()->id == item::hammer);
static_assert(std::forward_iterator<decltype(tools().begin())>);
static_assert(std::ranges::forward_range<trendatlas::answer<tools>>);
static_assert(std::ranges::common_range<trendatlas::answer<tools>>);
static_assert(std::ranges::distance(many()) == 200);

// Nothing throws.
static_assert(noexcept(tools(red, item::saw)));
static_assert(noexcept(loans(tools())));
static_assert(noexcept(tools.find(std::string_view{})));
static_assert(noexcept(tools[item::saw]));
static_assert(noexcept(tools().front()));

// A table can be a template argument.
template <auto Table>
inline constexpr std::size_t row_count_of = Table.size();
static_assert(row_count_of<tools> == tools.size());

// A predicate is a function, or a member of the row.
struct parcel {
  bool is_urgent = false;
  [[nodiscard]] constexpr bool is_late() const { return !is_urgent; }
};
constexpr parcel parcel_rows[] = {{true}, {false}, {true}};
constexpr trendatlas::table<parcel_rows> parcels;
static_assert(parcels.matching(&parcel::is_urgent).size() == 2);
static_assert(parcels.matching(&parcel::is_late) == ~parcels.matching(&parcel::is_urgent));

// But what a user's predicate throws is not turned into std::terminate.
using may_throw = bool (*)(const tool&);
using never_throws = bool (*)(const tool&) noexcept;
static_assert(!noexcept(tools.matching(may_throw{})) && noexcept(tools.matching(never_throws{})));

}  // namespace
