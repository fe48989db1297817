// SPDX-License-Identifier: BSL-1.0
// Enumerators that do not count up from zero, one for each term.
// message: trendatlas: the enumerators of this enum do not match its terms; they count up from zero without gaps, one for each term
#include <trendatlas/engine.hpp>

using trendatlas::term;
enum class whole : unsigned char { a, b };
constexpr term whole_terms[] = {{"a"}, {"b"}};
constexpr const auto& vocabulary(whole) { return whole_terms; }
enum class gap : unsigned char { a, b = 5 };
constexpr term gap_terms[] = {{"a"}, {"b"}};
constexpr const auto& vocabulary(gap) { return gap_terms; }
enum class far_gap : unsigned { a, b = 5'000'000 };
constexpr term far_gap_terms[] = {{"a"}, {"b"}};
constexpr const auto& vocabulary(far_gap) { return far_gap_terms; }
enum class middle_gap : short { a, b, e = 4, f };
constexpr term middle_gap_terms[] = {{"a"}, {"b"}, {"e"}, {"f"}};
constexpr const auto& vocabulary(middle_gap) { return middle_gap_terms; }
enum class from_one : std::uint8_t { a = 1, b, c };
constexpr term from_one_terms[] = {{"a"}, {"b"}, {"c"}};
constexpr const auto& vocabulary(from_one) { return from_one_terms; }
enum class too_few : int { a, b };
constexpr term too_few_terms[] = {{"a"}, {"b"}, {"c"}};
constexpr const auto& vocabulary(too_few) { return too_few_terms; }
enum class none : unsigned char {};
constexpr term none_terms[] = {{"a"}, {"b"}};
constexpr const auto& vocabulary(none) { return none_terms; }
enum class empty : short {};
constexpr std::array<term, 0> empty_terms{};
constexpr const auto& vocabulary(empty) { return empty_terms; }
enum class full : unsigned char {};
constexpr char letters[] = "abcdefghijklmnopqrstuvwxyz0123456789";
constexpr auto full_terms = [] {
  std::array<term, 256> terms{};
  for (std::size_t i = 0; i != 256; ++i) terms[i].name = {&letters[i % 16], 1 + i / 16};
  return terms;
}();
constexpr const auto& vocabulary(full) { return full_terms; }
enum class yes : bool { no, yes };
constexpr term yes_terms[] = {{"no"}, {"yes"}};
constexpr const auto& vocabulary(yes) { return yes_terms; }
enum class too_small : bool {};
constexpr term too_small_terms[] = {{"a"}, {"b"}, {"c"}};
constexpr const auto& vocabulary(too_small) { return too_small_terms; }

template <class Enum>
struct row {
  Enum key{};
  using facets = trendatlas::facets<&row::key>;
};
template <class Enum>
struct row_of_set {
  trendatlas::enum_set<Enum> keys{};
  using facets = trendatlas::facets<&row_of_set::keys>;
};
template <class Enum>
struct row_with_id {
  Enum id{};
};
template <template <class> class Row, class Enum>
constexpr std::array<Row<Enum>, 1> rows{};
template <template <class> class Row, class Enum>
constexpr trendatlas::table<rows<Row, Enum>> of{};

static_assert(of<row, whole>.check() && of<row, none>.check() && of<row, yes>.check());
static_assert(of<row, full>.check() && of<row_of_set, empty>.check());
static_assert(of<row_of_set, whole>.check() && of<row_with_id, whole>.check());
static_assert(of<row, gap>.check());                  // offending
static_assert(of<row_of_set, gap>.check());           // offending
static_assert(of<row_with_id, gap>.check());          // offending
static_assert(of<row, far_gap>.check());              // offending
static_assert(of<row, middle_gap>.check());           // offending
static_assert(of<row, too_few>.check());              // offending
static_assert(of<row, too_small>.check());            // offending
const auto name_of_gap = trendatlas::name(gap::b);    // offending
const auto parsed_gap = trendatlas::parse<gap>("b");  // offending
const auto of_one = trendatlas::enum_set<from_one>{from_one::a};
const auto parsed_one = trendatlas::parse<from_one>("a");  // offending
const auto name_of_one = trendatlas::name(from_one::a);    // offending
