// SPDX-License-Identifier: BSL-1.0
// What users have of their own beside `using namespace trendatlas`, and their standard library,
// included behind ours.
#include <trendatlas/closest.hpp>
#include <trendatlas/engine.hpp>
#include <trendatlas/hash.hpp>
#include <trendatlas/insight.hpp>
#include <trendatlas/labels.hpp>
#include <trendatlas/ostream.hpp>
#include <trendatlas/search.hpp>
#include <trendatlas/trendatlas.hpp>
//
#include <algorithm>
#include <ranges>

// These words are still the user's own.
using namespace trendatlas;
namespace detail {
constexpr int answer_of_the_user = 42;
}
namespace catalog {
constexpr int answer_of_the_user = 42;
}
static_assert(detail::answer_of_the_user == catalog::answer_of_the_user);

// An enum of one of our names beside ours: in a namespace of one's own it is the nearer one.
namespace app {
enum class language { cobol };
constexpr language spoken = language::cobol;
static_assert(trends.any(trendatlas::language::german) && spoken == language::cobol);
}  // namespace app

// Enums of one's own with a vocabulary keep the operators that they have: an unscoped one that of
// its numbers, a scoped one that of a template in scope.
enum bits : unsigned char { one, two };
constexpr trendatlas::term bit_terms[] = {{"one"}, {"two"}};
constexpr const auto& vocabulary(bits) { return bit_terms; }
static_assert((one | two) == 1);

enum class flags : unsigned char { read, write };
constexpr trendatlas::term flag_terms[] = {{"read"}, {"write"}};
constexpr const auto& vocabulary(flags) { return flag_terms; }
template <class Enum>
  requires std::is_same_v<Enum, flags>
constexpr int operator|(Enum, Enum) {
  return 3;
}
static_assert((flags::read | flags::write) == 3);
template <class Enum>
  requires std::is_same_v<Enum, flags>
constexpr int operator~(Enum) {
  return 5;
}
static_assert(~flags::read == 5);

// A function of one's own that takes anything goes before what refuses rows without an id.
struct shelf {
  flags kind{};
  using facets = trendatlas::facets<&shelf::kind>;
};
template <class Thing>
constexpr int label(const Thing&) {
  return 4;
}
static_assert(label(shelf{}) == 4);
// And one that converts goes before what refuses words.
constexpr int name(std::string_view text) { return static_cast<int>(text.size()); }
static_assert(name("four") == 4);

// So do functions of one's own with the names of those that refuse a wrong call.
namespace tools {
template <class Number>
constexpr int parse_list(std::string_view) {
  return 5;
}
}  // namespace tools
using tools::parse_list;
static_assert(parse_list<int>("1,2") == 5 && parse_list<theme>("ai") && !parse_list<theme>("x"));
constexpr int closest(std::string_view) { return 6; }
constexpr int search(std::string_view, std::string_view) { return 7; }
constexpr int brief(std::string_view) { return 8; }
constexpr int counts(std::string_view) { return 9; }
constexpr int parse(std::string_view, std::string_view) { return 10; }
constexpr int related(std::string_view) { return 11; }
static_assert(closest("word") == 6 && search("hay", "needle") == 7 && brief("word") == 8 &&
              counts("word") == 9 && parse("word", "in") == 10 && related("word") == 11);

static_assert(std::ranges::any_of(trends(theme::commerce), [](const trend& each) {
  return each.id == trend_id::social_commerce;
}));
