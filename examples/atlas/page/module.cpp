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
number find_trends(number theme_bits, number platform_bits, number source_bits,
                   number audience_bits, number stance_bits, number text_size) {
  answer_count = 0;
  const selection chosen{to_key<theme>(theme_bits), to_key<platform>(platform_bits),
                         to_key<source_id>(source_bits), to_key<audience>(audience_bits),
                         to_key<stance>(stance_bits)};
  const answer<trends> found = chosen.find();
  if (text_size == 0)
    give_positions(trends, found);
  else
    for (const auto& hit : search(found, words(text_size))) give_position(trends, hit.row);
  return answer_count;
}

ATLAS_EXPORT(claims)
number find_claims(number trend_position, number platform_bits, number source_bits,
                   number audience_bits, number stance_bits) {
  answer_count = 0;
  give_positions(claims, claims(static_cast<trend_id>(trend_position),
                                to_key<platform>(platform_bits), to_key<source_id>(source_bits),
                                to_key<audience>(audience_bits), to_key<stance>(stance_bits)));
  return answer_count;
}

// For the enumerators of each facet, one after the other.
ATLAS_EXPORT(counts)
number count_trends(number theme_bits, number platform_bits, number source_bits,
                    number audience_bits, number stance_bits, number text_size) {
  answer_count = 0;
  const selection chosen{to_key<theme>(theme_bits), to_key<platform>(platform_bits),
                         to_key<source_id>(source_bits), to_key<audience>(audience_bits),
                         to_key<stance>(stance_bits)};
  const answer<trends> among =
      text_size == 0 ? trends() : search(trends, words(text_size)).as_set();
  give_counts(chosen, &selection::themes, among);
  give_counts(chosen, &selection::platforms, among);
  give_counts(chosen, &selection::sources, among);
  give_counts(chosen, &selection::audiences, among);
  give_counts(chosen, &selection::stances, among);
  return answer_count;
}

ATLAS_EXPORT(brief)
number write_brief(number low_trends, number high_trends, number audience_bits) {
  answer_count = 0;
  const auto addressed = recommendations(enum_set<audience>::all());
  const trend_brief all{to_trends(low_trends, high_trends),
                        recommendations(to_key<audience>(audience_bits)) | ~addressed};
  for (const trend_brief::advice& piece : all) {
    give_position(recommendations, piece.lead);
    give(static_cast<number>(piece.further.size()));
    give(static_cast<number>(piece.picks.size()));
    give_positions(recommendations, piece.further);
    give_positions(trends, piece.picks);
  }
  return answer_count;
}

ATLAS_EXPORT(tensions)
number find_tensions(number low_trends, number high_trends) {
  answer_count = 0;
  give_positions(tensions, tensions_within(to_trends(low_trends, high_trends)));
  return answer_count;
}
