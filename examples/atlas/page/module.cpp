// The library as a WebAssembly module: what the page asks. Arguments are numbers: a bit for each
// enumerator, none for no restriction. A text goes through a buffer, and answers come as numbers in
// another: positions in a table or a vocabulary.
#include <cstdint>
#include <optional>
#include <string_view>
#include <trendatlas/insight.hpp>
#include <trendatlas/search.hpp>
#include <trendatlas/trendatlas.hpp>

#if defined(__wasm__)
#define ATLAS_EXPORT(name) extern "C" __attribute__((export_name(#name)))
#else
#define ATLAS_EXPORT(name) extern "C"
#endif

using namespace trendatlas;

namespace {

using number = std::uint32_t;

char typed[512];

// A brief gives most: for each recommendation its position, two numbers, and the trends it serves.
number answers[recommendations.size() * (3 + trends.size())];
number answer_count = 0;

void give(number value) { answers[answer_count++] = value; }

template <class Table, class Rows>
void give_positions(const Table& of, const Rows& rows) {
  number position = 0;
  for (const auto& row : of) {
    if (rows.contains(row)) give(position);
    ++position;
  }
}
template <class Table>
void give_position(const Table& of, const typename Table::value_type& row) {
  typename Table::answer_type alone;
  alone.insert(row);
  give_positions(of, alone);
}

/// Reads a set of enumerators off the bits of a number.
template <class Enum>
enum_set<Enum> to_set(std::uint64_t bits) {
  enum_set<Enum> result;
  for (const Enum each : values<Enum>)
    if ((bits >> static_cast<number>(each) & 1) != 0) result.insert(each);
  return result;
}
/// The same, where no bit is no restriction.
template <class Enum>
std::optional<enum_set<Enum>> to_key(number bits) {
  if (bits == 0) return {};
  return to_set<Enum>(bits);
}
answer<trends> to_trends(number low, number high) {
  return trends(to_set<trend_id>(low | std::uint64_t{high} << 32));
}

/// What is chosen in each facet, in the order of the arguments.
struct selection {
  std::optional<enum_set<theme>> themes{};
  std::optional<enum_set<platform>> platforms{};
  std::optional<enum_set<source_id>> sources{};
  std::optional<enum_set<audience>> audiences{};
  std::optional<enum_set<stance>> stances{};

  [[nodiscard]] answer<trends> find() const {
    return trends(themes, platforms, sources, audiences, stances);
  }
};

/// Counts the trends that each key of a facet would leave, were it chosen alone in its facet.
template <class Enum>
void give_counts(selection chosen, std::optional<enum_set<Enum>> selection::* facet,
                 const answer<trends>& among) {
  for (const Enum each : values<Enum>) {
    chosen.*facet = enum_set{each};
    give(static_cast<number>((chosen.find() & among).size()));
  }
}

std::string_view words(number size) { return {typed, size < sizeof typed ? size : sizeof typed}; }

}  // namespace

ATLAS_EXPORT(text) char* text() { return typed; }
ATLAS_EXPORT(text_capacity) number text_capacity() { return sizeof typed; }
ATLAS_EXPORT(results) const number* results() { return answers; }

// Each of these returns how many numbers it gave.

ATLAS_EXPORT(trends)
number find_trends(number themes, number platforms, number sources, number audiences,
                   number stances, number text_size) {
  answer_count = 0;
  const selection chosen{to_key<theme>(themes), to_key<platform>(platforms),
                         to_key<source_id>(sources), to_key<audience>(audiences),
                         to_key<stance>(stances)};
  const answer<trends> found = chosen.find();
  if (text_size == 0)
    give_positions(trends, found);
  else
    for (const auto& [trend, score] : search(found, words(text_size))) give_position(trends, trend);
  return answer_count;
}

ATLAS_EXPORT(claims)
number find_claims(number trend, number platforms, number sources, number audiences,
                   number stances) {
  answer_count = 0;
  give_positions(claims, claims(static_cast<trend_id>(trend), to_key<platform>(platforms),
                                to_key<source_id>(sources), to_key<audience>(audiences),
                                to_key<stance>(stances)));
  return answer_count;
}

ATLAS_EXPORT(counts)
number count_trends(number facet, number themes, number platforms, number sources, number audiences,
                    number stances, number text_size) {
  answer_count = 0;
  const selection chosen{to_key<theme>(themes), to_key<platform>(platforms),
                         to_key<source_id>(sources), to_key<audience>(audiences),
                         to_key<stance>(stances)};
  const answer<trends> among =
      text_size == 0 ? trends() : search(trends, words(text_size)).as_set();
  switch (facet) {
    case 0:
      give_counts(chosen, &selection::themes, among);
      break;
    case 1:
      give_counts(chosen, &selection::platforms, among);
      break;
    case 2:
      give_counts(chosen, &selection::sources, among);
      break;
    case 3:
      give_counts(chosen, &selection::audiences, among);
      break;
    case 4:
      give_counts(chosen, &selection::stances, among);
      break;
    default:
      break;
  }
  return answer_count;
}

ATLAS_EXPORT(brief)
number write_brief(number low_trends, number high_trends, number audiences) {
  answer_count = 0;
  const auto addressed = recommendations(enum_set<audience>::all());
  const trend_brief all{to_trends(low_trends, high_trends),
                        recommendations(to_key<audience>(audiences)) | ~addressed};
  for (const auto& [lead, further, picks] : all) {
    give_position(recommendations, lead);
    give(static_cast<number>(further.size()));
    give(static_cast<number>(picks.size()));
    give_positions(recommendations, further);
    give_positions(trends, picks);
  }
  return answer_count;
}

ATLAS_EXPORT(tensions)
number find_tensions(number low_trends, number high_trends) {
  answer_count = 0;
  give_positions(tensions, tensions_within(to_trends(low_trends, high_trends)));
  return answer_count;
}
